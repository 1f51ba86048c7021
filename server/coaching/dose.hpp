// How much coaching was given, as counts: by practice and program, beside published figures, never a ranking of people.
#pragma once
#include "coaching/skill.hpp"

namespace upswing::coaching {

struct DoseMode {
  Mode mode{};
  std::int64_t contacts = 0;
  std::int64_t minutes = 0;
};
UPSWING_DESCRIBE(DoseMode, mode, contacts, minutes)

struct DoseQuarter {
  std::string quarter{};  // "2026-Q3"
  Strategy strategy{};
  std::int64_t contacts = 0;
};
UPSWING_DESCRIBE(DoseQuarter, quarter, strategy, contacts)

struct DoseSums {
  std::int64_t contacts = 0;
  std::int64_t visits = 0;
  std::int64_t visit_min = 0;
  std::int64_t remote_min = 0;
  std::int64_t prep_min = 0;
  std::int64_t travel_min = 0;
  std::int64_t follow_up_min = 0;
};
UPSWING_DESCRIBE(DoseSums, contacts, visits, visit_min, remote_min, prep_min, travel_min, follow_up_min)

// What a trial gave to one practice in a year; where it stands.
struct Benchmark {
  double visits = 0;
  double visit_hours = 0;
  double remote_contacts = 0;
  double remote_hours = 0;
  double travel_hours = 0;
  std::string source{};
  std::string source_address{};
};
UPSWING_DESCRIBE(Benchmark, visits, visit_hours, remote_contacts, remote_hours, travel_hours, source, source_address)

struct PracticeDose {
  std::string practice_name{};
  ProgramId program_id{};
  std::string program_name{};
  double years = 0;  // since it joined, at least a twelfth
  DoseSums sums{};
  std::vector<DoseMode> modes{};
  std::vector<DoseQuarter> quarters{};
  std::vector<SkillLine> skills{};
  Benchmark benchmark{};
  std::vector<std::string> may{};
};
UPSWING_DESCRIBE(PracticeDose, practice_name, program_id, program_name, years, sums, modes, quarters, skills, benchmark,
                 may)

// A program's practices by name.
struct DoseLine {
  PracticeId practice_id{};
  std::string practice_name{};
  Day joined_on{};
  std::int64_t contacts = 0;
  std::int64_t visits = 0;
  std::int64_t visit_min = 0;
  std::int64_t remote_min = 0;
  std::int64_t prep_min = 0;
  std::int64_t travel_min = 0;
  std::int64_t led_by_team = 0;  // of the tasks something was said of
  std::int64_t tasks = 0;
};
UPSWING_DESCRIBE(DoseLine, practice_id, practice_name, joined_on, contacts, visits, visit_min, remote_min, prep_min,
                 travel_min, led_by_team, tasks)

struct ProgramDose {
  std::string program_name{};
  std::vector<DoseLine> lines{};
  std::vector<DoseQuarter> quarters{};
  Benchmark benchmark{};
};
UPSWING_DESCRIBE(ProgramDose, program_name, lines, quarters, benchmark)

Benchmark const& the_benchmark();
DoseSums sums_of(std::vector<DoseMode> const& modes);
std::string csv_of(std::vector<DoseLine> const& lines);

}  // namespace upswing::coaching
