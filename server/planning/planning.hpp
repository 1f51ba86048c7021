// The room's door: what other rooms may use of planning, and the sources by which they add to a project.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/access.hpp"
#include "planning/action.hpp"
#include "planning/diagram.hpp"
#include "planning/project.hpp"
#include "practices/practices.hpp"

namespace upswing::planning {

std::vector<access::Route> routes();

// Projects of a practice: its own and those it is a partner of.
std::vector<Project> projects_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Project> find_project(access::ReadTx const& tx, PracticeId const& practice, ProjectId const& id);
std::vector<Idea> ideas_of(access::ReadTx const& tx, ProjectId const& project);
std::vector<PracticeId> partners_of(access::ReadTx const& tx, ProjectId const& project);

// A picked priority becomes a project under way. Answers false if the id is taken.
bool begin_project(access::Tx& tx, PracticeId const& practice, ProjectId const& id, std::string const& title,
                   std::optional<kit::Id> const& priority);

// An action of a project of this practice, given by the room above: in a call's closing. The same id again changes nothing.
void add_action(access::Tx& tx, PracticeId const& practice, ProjectId const& project, NewAction const& action);

// An action that is still open, of a practice's projects under way and of those it shares: what a meeting begins with. Whoever
// finishes one uses its own address (action_routes.cpp).
struct OpenAction {
  Action action;
  PracticeId home_id;
  std::string project_title;
  bool still_open = false;  // its day has gone by
};
UPSWING_DESCRIBE(OpenAction, action, home_id, project_title, still_open)
// Those with a day first, in their order.
std::vector<OpenAction> open_actions_at(access::ReadTx const& tx, PracticeId const& practice);

// How many projects are under way at a practice, and how many of their actions are open.
struct UnderWay {
  std::int64_t projects = 0;
  std::int64_t open_actions = 0;
};
UPSWING_DESCRIBE(UnderWay, projects, open_actions)
UnderWay under_way_at(access::ReadTx const& tx, PracticeId const& practice);

// A test of an idea, as the room above knows it: planned, trying, learning, kept, changed, let_go; and what was learned.
struct IdeaTest {
  IdeaId idea_id;
  std::string title;
  std::string state;
  std::string learned;
  std::string link;
};
UPSWING_DESCRIBE(IdeaTest, idea_id, title, state, learned, link)

using IdeaStates = std::function<std::vector<IdeaTest>(access::ReadTx const&, PracticeId const&, ProjectId const&)>;
// Set once, at the start of the program (app/rooms.cpp).
void set_idea_states(IdeaStates source);

// The chart of a measure as a picture for paper; empty where there is nothing to draw. Set once, too.
using MeasurePicture =
    std::function<std::string(access::ReadTx const&, PracticeId const&, MeasureId const&, access::Language)>;
void set_measure_picture(MeasurePicture source);

// A day for the calendar of those who work at a practice; with a time of its own where `starts_at` is said.
struct CalendarDay {
  std::string id{};
  Day day{};
  std::string words{};
  std::optional<Instant> starts_at{};
  std::int64_t minutes = 0;
  std::string link{};  // of a page; "/..." stands at our own address
  std::string place{};
  std::int64_t changes = 0;  // how often it was moved or changed: calendar programs take the newest
};
// As a calendar that other programs read (RFC 5545). `made`: when the text was made; `name`: of a calendar that is read again
// and again.
std::string calendar_text(std::vector<CalendarDay> const& days, Instant made, std::string_view name = {});
// The same as an invitation by mail (RFC 5546): with more `changes` it moves, called off it goes from the calendar.
struct CalendarMail {
  std::string from_name{};
  std::string from_email{};
  std::string to_name{};
  std::string to_email{};
  bool called_off = false;
};
std::string invitation_text(CalendarDay const& day, CalendarMail const& mail, Instant made);
using CalendarDays = std::function<std::vector<CalendarDay>(access::ReadTx const&, PracticeId const&)>;
void set_calendar_days(CalendarDays source);
// What a person has to go to, at whatever place; set once, too.
using OwnDays = std::function<std::vector<CalendarDay>(access::ReadTx const&)>;
void set_own_days(OwnDays source);

// Reads the templates of projects (templates.hpp); once, at the start of the program.
void set_templates(std::string_view json);

// What papers say in a language: planning.json and the months of sentence.json; once, at the start of the program.
void set_paper_words(access::Language language, std::string_view planning_json, std::string_view sentence_json);

// Actions that are the viewer's own, for Today; what changed lately.
practices::TodaySource today_source();
// A plan under way that waits for a word: its problem, or its aim.
practices::NextStepSource next_step_source();
// Actions a member who leaves had in hand.
practices::HandoverSource handover_source();

// For the demo: everything of a project at once, as the export holds it.
struct Bundle;
void put_project(access::Tx& tx, Project const& project, Bundle const& bundle, std::vector<PracticeId> const& partners);

}  // namespace upswing::planning
