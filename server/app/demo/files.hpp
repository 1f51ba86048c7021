// The files of a scenario, as they are in demo/ (see demo/README.md).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "coaching/coaching.hpp"
#include "kit/csv.hpp"
#include "measures/measures.hpp"
#include "pdsa/pdsa.hpp"
#include "planning/bundle.hpp"
#include "practices/practices.hpp"
#include "priorities/priorities.hpp"
#include "programs/programs.hpp"

namespace upswing::app::demo_file {

using kit::Day;
using kit::Instant;

struct Partnership {
  std::string name;
  std::string language;
  std::string time_zone;
  std::string about;
};
UPSWING_DESCRIBE(Partnership, name, language, time_zone, about)

struct Program {
  std::string key;
  access::ProgramId id;
  std::string name;
  std::string about;
  Day starts_on{};
  Day ends_on{};
  programs::Period period{};
  std::int64_t due_day = 10;
  std::string time_zone;
};
UPSWING_DESCRIBE(Program, key, id, name, about, starts_on, ends_on, period, due_day, time_zone)

struct UsedMeasure {
  std::string measure;
  bool required = true;
  std::int64_t position = 1;
};
UPSWING_DESCRIBE(UsedMeasure, measure, required, position)

struct ProgramFile {
  Instant today{};
  Program program;
  std::vector<UsedMeasure> measures;
};
UPSWING_DESCRIBE(ProgramFile, today, program, measures)

struct PracticeFacts {
  access::PracticeId id;
  std::string name;
  std::string city;
  std::string state;
  practices::PracticeKind kind{};
  std::int64_t clinicians = 1;
  std::string time_zone;
  std::string about;
  bool shows_name = false;
};
UPSWING_DESCRIBE(PracticeFacts, id, name, city, state, kind, clinicians, time_zone, about, shows_name)

struct Enrollment {
  programs::EnrollmentId id;
  std::string program;
  programs::Status status{};
  Day joined_on{};
  std::optional<Day> ended_on;
  std::vector<std::string> coaches;
};
UPSWING_DESCRIBE(Enrollment, id, program, status, joined_on, ended_on, coaches)

struct Member {
  practices::MemberId id;
  std::string name;
  std::optional<std::string> email;
  std::vector<practices::TeamRole> team_roles;
  Day joined_on{};
  std::optional<Day> left_on;
  std::optional<std::string> note;
};
UPSWING_DESCRIBE(Member, id, name, email, team_roles, joined_on, left_on, note)

struct Seat {
  practices::TeamRole team_role{};
  practices::SeatState state{};
  std::optional<std::string> note;
};
UPSWING_DESCRIBE(Seat, team_role, state, note)

struct Physician {
  practices::PhysicianId id;
  std::string name;
  Day joined_on{};
  std::optional<Day> left_on;
};
UPSWING_DESCRIBE(Physician, id, name, joined_on, left_on)

struct Practice {
  std::string key;
  PracticeFacts practice;
  Enrollment enrollment;
  std::optional<std::string> numbers_by;
  std::vector<Member> members;
  std::vector<Seat> seats;
  std::optional<practices::FamilySeatInput> family;
  std::vector<Physician> physicians;
};
UPSWING_DESCRIBE(Practice, key, practice, enrollment, numbers_by, members, seats, family, physicians)

struct PersonRole {
  access::Role role{};
  std::optional<std::string> practice;
  std::optional<std::string> supervises;
  std::optional<std::string> program;
};
UPSWING_DESCRIBE(PersonRole, role, practice, supervises, program)

struct Person {
  std::string key;
  access::AccountId id;
  std::string name;
  std::string email;
  std::string password;
  access::Language language{};
  access::Theme theme{};
  bool disabled = false;
  std::string about;
  std::vector<PersonRole> roles;
};
UPSWING_DESCRIBE(Person, key, id, name, email, password, language, theme, disabled, about, roles)

struct Measure {
  std::string key;
  programs::MeasureId id;
  std::string name;
  std::string short_name;
  measures::MeasureType type{};
  measures::MeasureKind kind{};
  std::string purpose;
  std::string numerator;
  std::string denominator;
  std::string exclusions;
  std::string exceptions;
  std::string unit;
  double multiplier = 1;
  measures::Direction direction{};
  std::optional<double> goal;
  std::optional<double> benchmark;
  std::string benchmark_source;
  measures::DataSource data_source{};
  measures::Sampling sampling{};
  std::optional<std::int64_t> planned_n;
  programs::Period period{};
  std::string who_collects;
  std::optional<std::int64_t> due_day;
  std::string strata;
  std::string steward;
  std::string source_address;
  std::string licence_note;
  std::optional<Day> retired_on;
};
UPSWING_DESCRIBE(Measure, key, id, name, short_name, type, kind, purpose, numerator, denominator, exclusions,
                 exceptions, unit, multiplier, direction, goal, benchmark, benchmark_source, data_source, sampling,
                 planned_n, period, who_collects, due_day, strata, steward, source_address, licence_note, retired_on)

struct Look {
  std::string id;
  std::string practice;
  std::string measure;
  Day looked_on{};
  std::vector<std::string> people;
  std::optional<std::string> words;
  std::string by;
  Instant at{};
};
UPSWING_DESCRIBE(Look, id, practice, measure, looked_on, people, words, by, at)

struct SaidBy {
  practices::VoiceId id;
  std::string practice;
  std::string by;
  practices::VoiceKind kind{};
  std::string words;
  bool only_coach = false;
};
UPSWING_DESCRIBE(SaidBy, id, practice, by, kind, words, only_coach)

struct BegunBy {
  std::string practice;
  std::string by;
  Day begun_on{};
  std::vector<practices::WelcomePart> done;
  std::optional<std::int64_t> minutes_a_week;
  std::vector<practices::OwnSkill> skills;
};
UPSWING_DESCRIBE(BegunBy, practice, by, begun_on, done, minutes_a_week, skills)

struct PriorityLine {
  priorities::PriorityId id;
  std::string practice;
  std::string words;
  std::string more;
  priorities::PrioritySource source{};
  std::string evidence;
  std::string evidence_link;
  std::int64_t urgent = 0;
  std::int64_t leadership = 0;
  std::int64_t together = 0;
  std::int64_t low_cost = 0;
  std::int64_t ready_made = 0;
  std::int64_t partners = 0;
  std::int64_t importance = 0;
  std::int64_t energy = 0;
  std::int64_t ease = 0;
  priorities::PriorityState state{};
  std::string why;
  priorities::FamilyAnswer answer{};
  std::string answer_why;
  std::optional<std::string> project_id;
  std::string added_by;
  std::optional<Day> picked_on;
  std::optional<std::string> picked_by;
};
UPSWING_DESCRIBE(PriorityLine, id, practice, words, more, source, evidence, evidence_link, urgent, leadership, together,
                 low_cost, ready_made, partners, importance, energy, ease, state, why, answer, answer_why, project_id,
                 added_by, picked_on, picked_by)

struct DotsBy {
  std::string practice;
  std::string by;
  priorities::PriorityId priority;
  std::int64_t dots = 0;
};
UPSWING_DESCRIBE(DotsBy, practice, by, priority, dots)

// How people were welcomed, and what they could work on.
struct StartFile {
  std::vector<SaidBy> voices;
  std::vector<BegunBy> newcomers;
  std::vector<PriorityLine> priorities;
  std::vector<DotsBy> dots;
};
UPSWING_DESCRIBE(StartFile, voices, newcomers, priorities, dots)

struct ReplyBy {
  coaching::ReplyId id;
  std::string by;
  Instant at{};
  std::string words;
};
UPSWING_DESCRIBE(ReplyBy, id, by, at, words)

// Private writing, in the clear: it is sealed when it is loaded.
struct NoteBy {
  coaching::NoteId id;
  std::string practice;
  std::string by;
  coaching::NoteKind kind{};
  Instant at{};
  access::Audience audience{};
  std::string words;
  std::vector<std::string> readers;
  std::vector<ReplyBy> replies;
};
UPSWING_DESCRIBE(NoteBy, id, practice, by, kind, at, audience, words, readers, replies)

struct CoverBy {
  coaching::CoverId id;
  std::string practice;
  std::string away;
  std::string stand_in;
  Day from_day{};
  Day until_day{};
};
UPSWING_DESCRIBE(CoverBy, id, practice, away, stand_in, from_day, until_day)

struct NotesFile {
  std::vector<NoteBy> notes;
  std::vector<CoverBy> covers;
};
UPSWING_DESCRIBE(NotesFile, notes, covers)

struct Test {
  pdsa::CycleId id;
  std::string practice;
  std::string title;
  std::optional<planning::ProjectId> project;
  std::optional<planning::IdeaId> idea;
  pdsa::CycleId ramp;
  std::optional<pdsa::CycleId> previous;
  std::string by;
  Instant at{};
  pdsa::CycleSteps steps;
};
UPSWING_DESCRIBE(Test, id, practice, title, project, idea, ramp, previous, by, at, steps)

struct Project {
  planning::ProjectId id;
  std::string practice;
  std::string by;
  Instant at{};
  std::vector<std::string> partners;
  planning::Bundle bundle;
};
UPSWING_DESCRIBE(Project, id, practice, by, at, partners, bundle)

struct InTwoLanguages {
  std::string en;
  std::string es;
};
UPSWING_DESCRIBE(InTwoLanguages, en, es)

// A JSON file of the scenario; throws with every wrong field named.
template <class T> T read(std::string const& path);

// A CSV file as rows by column name.
class Rows {
 public:
  explicit Rows(std::string const& path);
  std::size_t size() const { return table_.rows.size(); }
  // A cell by its column's name; nothing when it is empty.
  std::optional<std::string> text(std::size_t row, std::string_view column) const;
  std::optional<double> number(std::size_t row, std::string_view column) const;

 private:
  std::string path_;
  kit::csv::Table table_;
};

std::string_view bytes_of(std::string const& path);
[[noreturn]] void complain(std::string const& path, kit::def::FieldErrors const& errors);

template <class T> T read(std::string const& path) {
  T value{};
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(bytes_of(path), value, errors)) complain(path, errors);
  return value;
}

}  // namespace upswing::app::demo_file
