// Gathers a project's page.
#include "planning/view.hpp"

#include <algorithm>
#include <stdexcept>

#include "measures/measures.hpp"
#include "planning/action_store.hpp"
#include "planning/project_store.hpp"
#include "programs/programs.hpp"

namespace upswing::planning {
namespace {

using access::ReadTx;
using access::Right;

IdeaStates& idea_states() {
  static IdeaStates source;
  return source;
}

template <class Part> void fill(PartRow const& row, Part& part) {
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(row.body, part, errors)) throw std::runtime_error("a part of a project is broken");
}

void fill(Parts& parts, PartRow const& row) {
  switch (kit::def::parse_choice<Section>(row.section).value()) {
    case Section::problem: return fill(row, parts.problem);
    case Section::aim: return fill(row, parts.aim);
    case Section::story: return fill(row, parts.story.emplace());
    case Section::team: return fill(row, parts.team);
    case Section::credit: return fill(row, parts.credit);
    case Section::measures: return fill(row, parts.measures);
    case Section::drivers: return fill(row, parts.drivers);
    case Section::workflow: return fill(row, parts.workflow);
    case Section::timeline: return fill(row, parts.timeline);
    case Section::risks: return fill(row, parts.risks);
    case Section::time: return fill(row, parts.time);
  }
}

Far far_in(Parts const& parts, Section section) {
  switch (section) {
    case Section::problem: return far_of(parts.problem);
    case Section::aim: return far_of(parts.aim);
    case Section::story: return parts.story ? far_of(*parts.story) : Far::nothing;
    case Section::team: return far_of(parts.team);
    case Section::credit: return far_of(parts.credit);
    case Section::measures: return far_of(parts.measures);
    case Section::drivers: return far_of(parts.drivers);
    case Section::workflow: return far_of(parts.workflow);
    case Section::timeline: return far_of(parts.timeline);
    case Section::risks: return far_of(parts.risks);
    case Section::time: return far_of(parts.time);
  }
  return Far::nothing;
}

constexpr std::int64_t part_count = 11;

std::vector<PartMark> marks_of(Parts const& parts, std::vector<PartRow> const& rows) {
  std::vector<PartMark> marks;
  for (std::int64_t i = 0; i < part_count; ++i) {
    auto const section = static_cast<Section>(i);
    PartMark mark{section, far_in(parts, section), 0, {}, {}};
    for (auto const& row : rows) {
      if (row.section != kit::def::spell(section)) continue;
      mark.version = row.version;
      mark.who = row.who;
      mark.at = row.at;
    }
    marks.push_back(std::move(mark));
  }
  return marks;
}

bool reads_as(ReadTx const& tx, std::vector<access::Role> const& roles, access::Audience audience,
              AccountId const& author) {
  return author == tx.viewer().account ||
         std::any_of(roles.begin(), roles.end(), [&](access::Role role) { return access::reads(role, audience); });
}

Parts parts_in(ReadTx const& tx, Project const& project, std::vector<PartRow> const& rows) {
  Parts parts;
  auto const roles = tx.roles_in_project(project.practice_id, project.id.text);
  for (auto const& row : rows) {
    if (reads_as(tx, roles, row.audience, row.author_id)) fill(parts, row);
  }
  // Who may write a story gets the empty box.
  bool const none = std::none_of(rows.begin(), rows.end(), [](PartRow const& row) { return row.section == "story"; });
  if (none) parts.story.emplace();
  return parts;
}

std::vector<PracticeId> home_and_partners(ReadTx const& tx, Project const& project) {
  auto all = partners_of(tx, project.id);
  all.insert(all.begin(), project.practice_id);
  return all;
}

// Practices of the same programs that show their names, or that the viewer reaches.
std::vector<PracticeName> may_join(ReadTx const& tx, Project const& project) {
  auto const inside = home_and_partners(tx, project);
  std::vector<PracticeName> list;
  for (auto const& own : programs::enrollments_of(tx, project.practice_id)) {
    for (auto const& shown : programs::shown_practices(tx, own.program_id)) {
      auto const& id = shown.enrollment.practice_id;
      bool const known = std::find(inside.begin(), inside.end(), id) != inside.end() ||
                         std::any_of(list.begin(), list.end(), [&](auto const& one) { return one.id == id; });
      if (!shown.coded && !id.empty() && !known) list.push_back({id, shown.name});
    }
  }
  return list;
}

std::int64_t count_open(std::vector<Action> const& actions) {
  return std::count_if(actions.begin(), actions.end(), [](Action const& one) { return is_open(one.state); });
}

std::string aim_words(Aim const& aim) {
  std::string words = aim.what;
  for (auto const* more : {&aim.whom, &aim.to_value}) {
    if (!more->empty()) words += (words.empty() ? "" : ", ") + *more;
  }
  return words;
}

}  // namespace

void set_idea_states(IdeaStates source) { idea_states() = std::move(source); }

bool reads_here(ReadTx const& tx, Project const& project, access::Audience audience, AccountId const& author) {
  return reads_as(tx, tx.roles_in_project(project.practice_id, project.id.text), audience, author);
}

std::vector<IdeaTest> tests_of(ReadTx const& tx, Project const& project) {
  if (!idea_states()) return {};
  return idea_states()(tx, project.practice_id, project.id);
}

Beginning beginning_of(ReadTx const& tx, ProjectId const& project) {
  Parts parts;
  for (auto const section : {Section::problem, Section::aim}) {
    if (auto const row = find_part(tx, project, section)) fill(parts, *row);
  }
  return {!parts.problem.words.empty(), !parts.aim.what.empty()};
}

Parts read_parts(ReadTx const& tx, Project const& project) { return parts_in(tx, project, parts_of(tx, project.id)); }

std::vector<PersonChoice> people_of(ReadTx const& tx, Project const& project) {
  auto const own = practices::viewer_as_member(tx);
  std::vector<PersonChoice> people;
  for (auto const& practice : home_and_partners(tx, project)) {
    auto const name = practices::practice_name(tx, practice);
    for (auto const& member : practices::team_today(tx, practice)) {
      bool const mine = std::find(own.begin(), own.end(), member.id) != own.end();
      people.push_back({member.id, member.name, name, mine});
    }
  }
  return people;
}

std::vector<MeasureChoice> measures_there(ReadTx const& tx, Project const& project) {
  std::vector<MeasureChoice> list;
  for (auto const& one : measures::measures_in_use(tx, project.practice_id)) {
    list.push_back({one.id, one.short_name, one.type});
  }
  return list;
}

std::vector<PhysicianChoice> physicians_there(ReadTx const& tx, Project const& project) {
  std::vector<PhysicianChoice> list;
  for (auto const& practice : home_and_partners(tx, project)) {
    auto const name = practices::practice_name(tx, practice);
    for (auto const& one : practices::physicians_today(tx, practice)) list.push_back({one.id, one.name, name});
  }
  return list;
}

ProjectView view_of(ReadTx const& tx, Project const& project) {
  auto const& home = project.practice_id;
  auto const rows = parts_of(tx, project.id);
  ProjectView view;
  view.project = project;
  view.home_name = practices::practice_name(tx, home);
  for (auto const& id : partners_of(tx, project.id)) view.partners.push_back({id, practices::practice_name(tx, id)});
  view.today = practices::day_there(tx, home);
  view.parts = parts_in(tx, project, rows);
  view.marks = marks_of(view.parts, rows);
  view.aim_cues = cues_of(view.parts.aim, view.today);
  for (auto const& map : view.parts.workflow.maps) view.map_totals.push_back(totals_of(map));
  view.ideas = ideas_of(tx, project.id);
  view.idea_tests = tests_of(tx, project);
  view.actions = actions_of(tx, project.id);
  view.load_cues = load_cues(0, count_open(view.actions));
  view.people = people_of(tx, project);
  view.measures = measures_there(tx, project);
  view.physicians = physicians_there(tx, project);
  view.at_home = !tx.roles_at(home).empty();
  auto const roles = tx.roles_in_project(home, project.id.text);
  for (Right const right : {Right::edit_work, Right::take_part}) {
    if (access::any_may(roles, right)) view.may.emplace_back(kit::def::spell(right));
  }
  if (view.at_home && tx.may(Right::edit_work, home)) view.may_join = may_join(tx, project);
  return view;
}

ProjectList list_of(ReadTx const& tx, PracticeId const& practice) {
  ProjectList list;
  std::int64_t active = 0;
  std::int64_t open = 0;
  for (auto const& project : projects_of(tx, practice)) {
    auto const rows = parts_of(tx, project.id);
    auto const parts = parts_in(tx, project, rows);
    auto const marks = marks_of(parts, rows);
    auto const there =
        std::count_if(marks.begin(), marks.end(), [](auto const& mark) { return mark.far == Far::there; });
    auto const waiting = count_open(actions_of(tx, project.id));
    if (project.state == ProjectState::active) ++active, open += waiting;
    list.projects.push_back(
        {project, practices::practice_name(tx, project.practice_id), aim_words(parts.aim), there, part_count, waiting});
  }
  list.load_cues = load_cues(active, open);
  if (tx.may(Right::edit_work, practice)) list.may.emplace_back(kit::def::spell(Right::edit_work));
  return list;
}

ProjectHistory history_of(ReadTx const& tx, Project const& project) {
  ProjectHistory history;
  auto const now = find_part(tx, project.id, Section::story);
  for (auto& row : revisions_of(tx, project.id)) {
    bool const may = reads_here(tx, project, row.audience, row.author_id) &&
                     (row.kind != "story" || (now && reads_here(tx, project, now->audience, now->author_id)));
    if (may)
      history.lines.push_back({row.thing, row.kind, row.version, row.who.value_or(""), row.at, std::move(row.body)});
  }
  return history;
}

PartMark mark_of(ReadTx const& tx, Project const& project, Section section) {
  auto const rows = parts_of(tx, project.id);
  return marks_of(parts_in(tx, project, rows), rows).at(static_cast<std::size_t>(section));
}

}  // namespace upswing::planning
