// The sentences for input that cannot be calculated with.

#include "spc/result.hpp"

namespace upswing::spc {
namespace {

std::string reason_words(Reason reason) {
  switch (reason) {
    case Reason::denominator_count: return "there must be one denominator for each value";
    case Reason::not_finite: return "the number is infinite or not a number";
    case Reason::negative_denominator: return "the denominator is negative";
    case Reason::multiplier: return "the multiplier must be a positive number";
    case Reason::center: return "the given center line is not a number";
    case Reason::freeze: return "the baseline must have at least two points and at most all of them";
    case Reason::freeze_twice: return "freeze and freeze-each cannot be used together";
    case Reason::split: return "a split must be the number of a point";
    case Reason::exclude: return "an excluded point must be the number of a point";
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
