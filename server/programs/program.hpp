// A program: a collaborative with dates, a reporting calendar, practices and measures.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::programs {

using access::PracticeId;
using access::ProgramId;
using kit::Day;
using EnrollmentId = kit::IdOf<struct EnrollmentNoun>;
using MeasureId = kit::IdOf<struct MeasureNoun>;

UPSWING_CHOICES(Period, day, week, month, quarter)
// Which rules the charts of its practices are read with, unless a practice chooses others.
UPSWING_CHOICES(RuleSet, anhoej, anhoej_bestbox, anhoej_cutbox, perla, western_electric, nelson, nhs)
UPSWING_CHOICES(Status, invited, active, paused, sustaining, completed, withdrawn)

struct Program {
  ProgramId id;
  std::string name;
  std::string about;
  Day starts_on{};
  Day ends_on{};
  Period period = Period::month;
  std::int64_t due_day = 10;  // of the month after the period (of the days after, for weeks)
  std::string time_zone;
  RuleSet rule_set = RuleSet::anhoej;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Program, id, name, about, starts_on, ends_on, period, due_day, time_zone, rule_set, version)

struct ProgramInput {
  std::string name;
  std::string about;
  Day starts_on{};
  Day ends_on{};
  Period period = Period::month;
  std::int64_t due_day = 10;
  std::string time_zone;
  std::optional<RuleSet> rule_set;  // none: as it was
};
UPSWING_DESCRIBE(ProgramInput, name, about, starts_on, ends_on, period, due_day, time_zone, rule_set)

struct Enrollment {
  EnrollmentId id;
  ProgramId program_id;
  PracticeId practice_id;
  std::string code;  // how others see a practice that is not shown by name
  Status status = Status::active;
  Day joined_on{};
  std::optional<Day> ended_on;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Enrollment, id, program_id, practice_id, code, status, joined_on, ended_on, version)

struct NewEnrollment {
  EnrollmentId id;
  PracticeId practice_id;
  Day joined_on{};
};
UPSWING_DESCRIBE(NewEnrollment, id, practice_id, joined_on)

// A practice that could be invited.
struct PracticeChoice {
  PracticeId id;
  std::string name;
  std::string city;
  std::string state;
};
UPSWING_DESCRIBE(PracticeChoice, id, name, city, state)

struct PracticeChoices {
  std::vector<PracticeChoice> practices;
};
UPSWING_DESCRIBE(PracticeChoices, practices)

struct EnrollmentInput {
  Status status{};
  Day joined_on{};
  std::optional<Day> ended_on;
};
UPSWING_DESCRIBE(EnrollmentInput, status, joined_on, ended_on)

// A practice's program, as the practice sees it.
struct EnrollmentView {
  EnrollmentId id;
  ProgramId program_id;
  std::string program_name;
  Status status{};
  Day joined_on{};
  std::optional<Day> ended_on;
  std::vector<std::string> coaches;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(EnrollmentView, id, program_id, program_name, status, joined_on, ended_on, coaches, version)

struct EnrollmentList {
  std::vector<EnrollmentView> enrollments;
};
UPSWING_DESCRIBE(EnrollmentList, enrollments)

// A program's practice, as the viewer may see it: coded where its name is not shared.
struct EnrolledPractice {
  EnrollmentId enrollment_id;
  std::optional<PracticeId> practice_id;
  std::string name;
  bool coded = false;
  Status status{};
  std::vector<std::string> coaches;
  Day joined_on{};
  std::optional<Day> ended_on;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(EnrolledPractice, enrollment_id, practice_id, name, coded, status, coaches, joined_on, ended_on,
                 version)

struct ProgramMeasure {
  MeasureId measure_id;
  bool required = true;
  std::int64_t position = 1;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(ProgramMeasure, measure_id, required, position, version)

struct ProgramMeasureInput {
  bool required = true;
  std::int64_t position = 1;
};
UPSWING_DESCRIBE(ProgramMeasureInput, required, position)

struct ProgramView {
  Program program;
  std::vector<EnrolledPractice> practices;
  std::vector<ProgramMeasure> measures;
  std::vector<std::string> may;
};
UPSWING_DESCRIBE(ProgramView, program, practices, measures, may)

// A role and the names of its place.
struct Place {
  std::string role;
  std::optional<PracticeId> practice_id;
  std::optional<std::string> practice_name;
  std::optional<ProgramId> program_id;
  std::optional<std::string> program_name;
};
UPSWING_DESCRIBE(Place, role, practice_id, practice_name, program_id, program_name)

struct Places {
  std::vector<Place> places;
};
UPSWING_DESCRIBE(Places, places)

kit::def::FieldErrors check(ProgramInput const& input);
kit::def::FieldErrors check(EnrollmentInput const& input);
bool takes_part(Status status);
// The code of a place: 0 is "A", 25 "Z", 26 "AA", 702 "AAA".
std::string code_of(std::size_t place);

}  // namespace upswing::programs

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&programs::ProgramInput::name>{.min_len = 1, .max_len = 120};
template <> inline constexpr Meta meta<&programs::ProgramInput::about>{.max_len = 2000};
template <> inline constexpr Meta meta<&programs::ProgramInput::due_day>{.min = 1, .max = 28};
template <> inline constexpr Meta meta<&programs::ProgramMeasureInput::position>{.min = 1, .max = 1000};
}  // namespace upswing::kit::def
