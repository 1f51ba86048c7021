#pragma once

// What a calculation answers: the thing asked for, or the reason why there is none and the point it lies in.
// A calculation never throws and never answers a wrong number.

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace upswing::spc {

enum class Reason {
  denominator_count,  // there are not as many denominators as values
  not_finite,         // infinite or not a number
  negative_denominator,
  multiplier,    // not finite, zero or negative
  center,        // a given center line that is not finite
  freeze,        // not between two and the number of points
  freeze_twice,  // freeze and freeze_each together
  split,         // not the number of a point
  exclude,       // not the number of a point
  key_count,     // there are not as many row keys as values
  overflow,      // the result is too large to be written
};

struct Problem {
  Reason reason;
  std::optional<int> point;  // numbered from 1
};

/// The problem as a sentence for the person who supplied the input.
std::string words(Problem const& problem);

template <class T> class Result {
 public:
  Result(T value) : held_(std::move(value)) {}            // NOLINT: an answer is given by returning it
  Result(Problem problem) : held_(std::move(problem)) {}  // NOLINT

  [[nodiscard]] bool ok() const { return held_.index() == 0; }
  explicit operator bool() const { return ok(); }
  [[nodiscard]] T const& value() const { return std::get<0>(held_); }
  [[nodiscard]] T& value() { return std::get<0>(held_); }
  [[nodiscard]] Problem const& problem() const { return std::get<1>(held_); }

 private:
  std::variant<T, Problem> held_;
};

}  // namespace upswing::spc
