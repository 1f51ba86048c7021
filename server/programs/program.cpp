// Rules of programs and enrollments.
#include "programs/program.hpp"

#include "kit/clock.hpp"

namespace upswing::programs {

kit::def::FieldErrors check(ProgramInput const& input) {
  kit::def::FieldErrors errors;
  if (input.ends_on <= input.starts_on) errors.push_back({"/ends_on", "too_small", "must be after the first day"});
  if (input.period == Period::day) errors.push_back({"/period", "not_a_choice", "must be week, month or quarter"});
  if (!kit::is_time_zone(input.time_zone)) {
    errors.push_back({"/time_zone", "not_a_choice", "must be a time zone like America/Chicago"});
  }
  return errors;
}

kit::def::FieldErrors check(EnrollmentInput const& input) {
  if (input.ended_on && *input.ended_on < input.joined_on) {
    return {{"/ended_on", "too_small", "is before the day of joining"}};
  }
  return {};
}

std::string code_of(std::size_t place) {
  std::string code;
  for (std::size_t left = place + 1; left > 0; left = (left - 1) / 26) {
    code.insert(code.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return code;
}

bool takes_part(Status status) { return status == Status::active || status == Status::sustaining; }

}  // namespace upswing::programs
