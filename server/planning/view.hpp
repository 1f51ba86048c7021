// A project as its page shows it: every part with how far it is, ideas and actions, and what there is to choose from.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "planning/planning.hpp"

namespace upswing::planning {

// One part of the page: how far it is, and who wrote it last. Version 0: nobody yet.
struct PartMark {
  Section section{};
  Far far{};
  std::int64_t version = 0;
  std::optional<std::string> who;
  std::optional<Instant> at;
};
UPSWING_DESCRIBE(PartMark, section, far, version, who, at)

struct Parts {
  ProblemPart problem;
  Aim aim;
  std::optional<Story> story;  // for those who may read it
  ProjectTeam team;
  Credit credit;
  LinkedMeasures measures;
  Drivers drivers;
  Workflow workflow;
  Timeline timeline;
  Risks risks;
  TimeBudget time;
};
UPSWING_DESCRIBE(Parts, problem, aim, story, team, credit, measures, drivers, workflow, timeline, risks, time)

struct PracticeName {
  PracticeId id;
  std::string name;
};
UPSWING_DESCRIBE(PracticeName, id, name)

struct PersonChoice {
  MemberId id;
  std::string name;
  std::string practice;
  bool mine = false;
};
UPSWING_DESCRIBE(PersonChoice, id, name, practice, mine)

struct MeasureChoice {
  MeasureId id;
  std::string name;
  measures::MeasureType type{};
};
UPSWING_DESCRIBE(MeasureChoice, id, name, type)

struct PhysicianChoice {
  PhysicianId id;
  std::string name;
  std::string practice;
};
UPSWING_DESCRIBE(PhysicianChoice, id, name, practice)

struct ProjectView {
  Project project;
  std::string home_name;
  std::vector<PracticeName> partners;
  Day today{};
  std::vector<PartMark> marks;
  Parts parts;
  std::vector<std::string> aim_cues;
  std::vector<std::string> load_cues;
  std::vector<MapTotals> map_totals;
  std::vector<Idea> ideas;
  std::vector<IdeaTest> idea_tests;
  std::vector<Action> actions;
  std::vector<PersonChoice> people;
  std::vector<MeasureChoice> measures;
  std::vector<PhysicianChoice> physicians;
  std::vector<PracticeName> may_join;  // practices that could become partners
  bool at_home = false;                // the viewer reaches the home practice
  std::vector<std::string> may;
};
UPSWING_DESCRIBE(ProjectView, project, home_name, partners, today, marks, parts, aim_cues, load_cues, map_totals, ideas,
                 idea_tests, actions, people, measures, physicians, may_join, at_home, may)

struct ProjectLine {
  Project project;
  std::string home_name;
  std::string aim;  // in the words of its boxes, as far as they are filled
  std::int64_t parts_there = 0;
  std::int64_t parts = 0;
  std::int64_t open_actions = 0;
};
UPSWING_DESCRIBE(ProjectLine, project, home_name, aim, parts_there, parts, open_actions)

struct ProjectList {
  std::vector<ProjectLine> projects;
  std::vector<std::string> load_cues;
  std::vector<std::string> may;
};
UPSWING_DESCRIBE(ProjectList, projects, load_cues, may)

struct HistoryLine {
  std::string thing;
  std::string kind;
  std::int64_t version = 0;
  std::string who;
  Instant at{};
  std::string body;  // JSON, as it was after the change
};
UPSWING_DESCRIBE(HistoryLine, thing, kind, version, who, at, body)

struct ProjectHistory {
  std::vector<HistoryLine> lines;
};
UPSWING_DESCRIBE(ProjectHistory, lines)

// Whether the viewer reads a text of this audience in the project.
bool reads_here(access::ReadTx const& tx, Project const& project, access::Audience audience, AccountId const& author);
// Whether the parts a plan begins with say something; nothing else of it is read.
struct Beginning {
  bool has_problem = false;
  bool has_aim = false;
};
Beginning beginning_of(access::ReadTx const& tx, ProjectId const& project);
// The parts; a story the viewer may not read is left out.
Parts read_parts(access::ReadTx const& tx, Project const& project);
// Tests of the project's ideas, as the room above knows them; the latest last.
std::vector<IdeaTest> tests_of(access::ReadTx const& tx, Project const& project);
ProjectView view_of(access::ReadTx const& tx, Project const& project);
ProjectList list_of(access::ReadTx const& tx, PracticeId const& practice);
ProjectHistory history_of(access::ReadTx const& tx, Project const& project);
// People of the home practice and of its partners, who may own an action.
std::vector<PersonChoice> people_of(access::ReadTx const& tx, Project const& project);
// Measures the home practice uses; physicians of the home practice and of its partners.
std::vector<MeasureChoice> measures_there(access::ReadTx const& tx, Project const& project);
std::vector<PhysicianChoice> physicians_there(access::ReadTx const& tx, Project const& project);
PartMark mark_of(access::ReadTx const& tx, Project const& project, Section section);

}  // namespace upswing::planning
