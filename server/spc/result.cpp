// The sentences for input that cannot be calculated with.

#include "spc/result.hpp"

namespace upswing::spc {
namespace {

std::string reason_words(Reason reason) {
  switch (reason) {
    case Reason::column_length:
      return "there must be one denominator, size and deviation for each value, or none at all";
    case Reason::not_finite: return "the number is infinite or not a number";
    case Reason::negative_denominator: return "the denominator is negative";
    case Reason::no_denominators: return "this chart divides: it needs a denominator for each point";
    case Reason::above_denominator: return "the numerator is above the denominator; did they swap places?";
    case Reason::negative_count: return "a count cannot be negative";
    case Reason::not_above_zero: return "the time between events must be above zero";
    case Reason::multiplier: return "the multiplier must be a positive number";
    case Reason::center: return "the given center line is not a number that this chart can have";
    case Reason::sigma: return "the given sigma must be a number above zero";
    case Reason::sigma_follows: return "on this chart sigma follows from the center line; it cannot be given";
    case Reason::freeze: return "the baseline must have at least two points and at most all of them";
    case Reason::freeze_nhs: return "an XmR baseline needs at least twelve points";
    case Reason::freeze_twice: return "freeze and freeze-each cannot be used together";
    case Reason::split: return "a split must be the number of a point";
    case Reason::exclude: return "an excluded point must be the number of a point";
    case Reason::target: return "a target must be a number from a point that is there";
    case Reason::rules_need_limits:
      return "these rules look at sigma, and a run chart has none; choose a control chart";
    case Reason::rules_of_xmr: return "the NHS rules are defined on the XmR chart; choose the type xmr";
    case Reason::no_subgroups: return "this chart needs several measurements at each point";
    case Reason::key_count: return "there must be one key for each row";
    case Reason::overflow: return "the result is too large";
  }
  return "the input cannot be used";
}

}  // namespace

std::string words(Problem const& problem) {
  std::string const reason = reason_words(problem.reason);
  return problem.point ? "point " + std::to_string(*problem.point) + ": " + reason : reason;
}

}  // namespace upswing::spc
