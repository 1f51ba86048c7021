#pragma once

// What a calculation answers: the thing asked for, or every reason why there is none and the point it lies in.
// A calculation never throws and never answers a wrong number.

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace upswing::spc {

enum class Reason {
  column_length,  // columns of different lengths
  not_finite,     // infinite
  negative_denominator,
  no_denominators,    // the chart divides, and there is nothing to divide by
  above_denominator,  // more counted than there were, on a chart of proportions
  negative_count,
  not_above_zero,     // a time between events must be above zero
  multiplier,         // not finite, zero or negative
  center,             // a given center line that is not finite, or outside what the chart can have
  sigma,              // a given sigma that is not a number above zero
  sigma_follows,      // the chart's sigma follows from its center line
  freeze,             // not between two and the number of points
  freeze_nhs,         // xmr: a baseline of fewer than twelve points
  freeze_twice,       // freeze and freeze_each together
  split,              // not the number of a point
  exclude,            // not the number of a point
  target,             // not finite, or from a point that is not there
  rules_need_limits,  // the rule set looks at sigma, and a run chart has none
  rules_of_xmr,       // the NHS rules are defined on the XmR chart
  no_subgroups,       // xbar and s need the spread inside each subgroup
  key_count,          // there are not as many row keys as values
  overflow,           // the result is too large to be written
};

struct Problem {
  Reason reason;
  std::optional<int> point;  // numbered from 1

  bool operator==(Problem const&) const = default;
};

/// The problem as a sentence for the person who supplied the input.
std::string words(Problem const& problem);

template <class T> class Result {
 public:
  Result(T value) : held_(std::move(value)) {}                           // NOLINT: an answer is given by returning it
  Result(Problem problem) : held_(std::vector<Problem>{problem}) {}      // NOLINT
  Result(std::vector<Problem> problems) : held_(std::move(problems)) {}  // NOLINT

  [[nodiscard]] bool ok() const { return held_.index() == 0; }
  explicit operator bool() const { return ok(); }
  [[nodiscard]] T const& value() const { return std::get<0>(held_); }
  [[nodiscard]] T& value() { return std::get<0>(held_); }
  [[nodiscard]] std::vector<Problem> const& problems() const { return std::get<1>(held_); }
  [[nodiscard]] Problem const& problem() const { return problems().front(); }

 private:
  std::variant<T, std::vector<Problem>> held_;
};

}  // namespace upswing::spc
