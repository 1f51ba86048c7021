// Bad input is found before anything is calculated, and named by its point.

#include <cmath>

#include "spc/run_input.hpp"

namespace upswing::spc {
namespace {

using Found = std::optional<Problem>;

Found check_numbers(RunInput const& input) {
  for (std::size_t i = 0; i < input.values.size(); ++i) {
    int const number = static_cast<int>(i) + 1;
    if (input.values[i] && !std::isfinite(*input.values[i])) return Problem{Reason::not_finite, number};
    if (input.denominators.empty() || !input.denominators[i]) continue;
    double const denominator = *input.denominators[i];
    if (!std::isfinite(denominator)) return Problem{Reason::not_finite, number};
    if (denominator < 0) return Problem{Reason::negative_denominator, number};
  }
  return std::nullopt;
}

Found check_numbered(std::vector<int> const& numbers, int count, Reason reason) {
  for (int const number : numbers) {
    if (number < 1 || number > count) return Problem{reason, number};
  }
  return std::nullopt;
}

bool freeze_fits(std::optional<int> freeze, int count) { return !freeze || (*freeze >= 2 && *freeze <= count); }

Found check_options(Options const& options, int count) {
  if (!std::isfinite(options.multiplier) || options.multiplier <= 0) {
    return Problem{Reason::multiplier, std::nullopt};
  }
  if (options.center && !std::isfinite(*options.center)) return Problem{Reason::center, std::nullopt};
  if (options.freeze && options.freeze_each) return Problem{Reason::freeze_twice, std::nullopt};
  if (!freeze_fits(options.freeze, count)) return Problem{Reason::freeze, options.freeze};
  if (!freeze_fits(options.freeze_each, count)) return Problem{Reason::freeze, options.freeze_each};
  if (Found found = check_numbered(options.split, count, Reason::split)) return found;
  return check_numbered(options.exclude, count, Reason::exclude);
}

}  // namespace

std::optional<Problem> check(RunInput const& input) {
  if (!input.denominators.empty() && input.denominators.size() != input.values.size()) {
    return Problem{Reason::denominator_count, std::nullopt};
  }
  if (Found found = check_numbers(input)) return found;
  return check_options(input.options, static_cast<int>(input.values.size()));
}

}  // namespace upswing::spc
