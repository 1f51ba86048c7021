// A practice's projects, and the parts of each: every part is a resource with its own version.
#include <algorithm>
#include <set>

#include "access/readers.hpp"
#include "planning/action_store.hpp"
#include "planning/planning.hpp"
#include "planning/project_store.hpp"
#include "planning/routes.hpp"
#include "planning/template_fill.hpp"
#include "planning/view.hpp"

namespace upswing::planning {

using access::Call;
using access::Created;
using access::IfMatch;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;

Project the_project(ReadTx const& tx, PracticeId const& practice, ProjectId const& id) {
  auto project = find_project(tx, practice, id);
  if (!project) throw kit::http::not_found();
  return *project;
}

namespace {

ProjectList list_projects(ReadTx const& tx, PracticeId const& practice) { return list_of(tx, practice); }

ProjectView show_project(ReadTx const& tx, Call const& call, PracticeId const& practice, ProjectId const& id) {
  auto view = view_of(tx, the_project(tx, practice, id));
  auto const story = find_part(tx, id, Section::story);
  if (story && view.parts.story && !view.parts.story->words.empty()) {
    access::keep_seen(tx, call, {{id, story->author_id, story->version}});
  }
  return view;
}

ProjectHistory show_history(ReadTx const& tx, PracticeId const& practice, ProjectId const& id) {
  return history_of(tx, the_project(tx, practice, id));
}

Nothing forget(Tx& tx, PracticeId const& practice, ProjectId const& id) {
  forget_revisions(tx, the_project(tx, practice, id).id);
  return {};
}

ProjectTemplates show_templates(ReadTx const& tx, PracticeId const&) { return project_templates(tx.viewer().language); }

Project new_project(Tx const& tx, PracticeId const& practice, NewProject const& input) {
  return {input.id, practice, input.title, ProjectState::active, {}, input.template_key, tx.viewer().account,
          tx.now(), 1};
}

Created<Project> add_project(Tx& tx, Call const& call, PracticeId const& practice, NewProject const& input) {
  kit::http::must_be_sound(check(ProjectInput{input.title, {}}));
  auto const& language = tx.viewer().language;
  if (input.template_key) template_words(*input.template_key, language);  // refuses what is no template
  bool const fresh = insert_project(tx, new_project(tx, practice, input));
  if (fresh && input.template_key) {
    fill_from_template(tx, call.world.ids, input.id, template_words(*input.template_key, language));
  }
  if (fresh && input.credit_route && *input.credit_route != CreditRoute::not_decided) {
    Credit const wanted{*input.credit_route, false, "", {}};
    save_part(tx, input.id, Section::credit, kit::def::to_json(wanted), access::Audience::team, 0);
  }
  return {the_project(tx, practice, input.id)};
}

Project change_project(Tx& tx, IfMatch seen, PracticeId const& practice, ProjectId const& id,
                       ProjectInput const& input) {
  auto const before = the_project(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (!update_project(tx, id, input, seen.version)) throw kit::http::stale(before);
  return the_project(tx, practice, id);
}

struct PartnerInput {
  PracticeId practice_id;
};
UPSWING_DESCRIBE(PartnerInput, practice_id)

Created<PracticeName> add_partner(Tx& tx, PracticeId const& practice, ProjectId const& id, PartnerInput const& input) {
  auto const project = the_project(tx, practice, id);
  auto const choices = view_of(tx, project).may_join;
  auto const already = partners_of(tx, id);
  bool const known =
      std::any_of(choices.begin(), choices.end(), [&](auto const& one) { return one.id == input.practice_id; }) ||
      std::find(already.begin(), already.end(), input.practice_id) != already.end();
  if (!known) throw kit::http::wrong_field("/practice_id", "not_found", "is no practice that could join");
  insert_partner(tx, id, input.practice_id);
  return {{input.practice_id, practices::practice_name(tx, input.practice_id)}};
}

Nothing end_partner(Tx& tx, PracticeId const& practice, ProjectId const& id, PracticeId const& partner) {
  the_project(tx, practice, id);
  // The home practice may end it, and so may the partner itself.
  if (!tx.may(Right::edit_work, practice) && !tx.may(Right::edit_work, partner)) throw kit::http::forbidden();
  remove_partner(tx, id, partner);
  return {};
}

// ---- parts ----------------------------------------------------------------------------------------------------------

template <class Part> struct NameOf;
template <> struct NameOf<ProblemPart> { static constexpr auto section = Section::problem; };
template <> struct NameOf<Aim> { static constexpr auto section = Section::aim; };
template <> struct NameOf<Story> { static constexpr auto section = Section::story; };
template <> struct NameOf<ProjectTeam> { static constexpr auto section = Section::team; };
template <> struct NameOf<Credit> { static constexpr auto section = Section::credit; };
template <> struct NameOf<LinkedMeasures> { static constexpr auto section = Section::measures; };
template <> struct NameOf<Drivers> { static constexpr auto section = Section::drivers; };
template <> struct NameOf<Workflow> { static constexpr auto section = Section::workflow; };
template <> struct NameOf<Timeline> { static constexpr auto section = Section::timeline; };
template <> struct NameOf<Risks> { static constexpr auto section = Section::risks; };
template <> struct NameOf<TimeBudget> { static constexpr auto section = Section::time; };

std::set<IdeaId> idea_ids(ReadTx const& tx, ProjectId const& project) {
  std::set<IdeaId> ids;
  for (auto const& idea : ideas_of(tx, project)) ids.insert(idea.id);
  return ids;
}

template <class Part> kit::def::FieldErrors check_part(ReadTx const&, ProjectId const&, Part const&) { return {}; }
kit::def::FieldErrors check_part(ReadTx const&, ProjectId const&, Story const& part) { return check(part); }
kit::def::FieldErrors check_part(ReadTx const& tx, ProjectId const& project, Drivers const& part) {
  return check(part, idea_ids(tx, project));
}
kit::def::FieldErrors check_part(ReadTx const& tx, ProjectId const& project, Workflow const& part) {
  return check(part, idea_ids(tx, project));
}

template <class Part> access::Audience audience_of(Part const& part) {
  if constexpr (std::is_same_v<Part, Story>) return part.audience;
  else return access::Audience::team;
}

// Somebody wrote this part since: carries the part as it is now.
kit::http::Problem stale_part(ReadTx const& tx, Project const& project, Section section) {
  kit::http::Problem problem(412, "stale", "This was changed by someone else in the meantime.");
  auto const row = find_part(tx, project.id, section);
  if (row && reads_here(tx, project, row->audience, row->author_id)) problem.current_json = row->body;
  problem.current_etag = "\"v" + std::to_string(row ? row->version : 0) + "\"";
  return problem;
}

template <class Part>
PartMark write_part(Tx& tx, IfMatch seen, Call const& call, PracticeId const& practice, ProjectId const& id,
                    Part const& input) {
  constexpr auto section = NameOf<Part>::section;
  auto const project = the_project(tx, practice, id);
  kit::http::must_be_sound(check_part(tx, id, input));
  if (auto const before = find_part(tx, id, section);
      before && reads_here(tx, project, before->audience, before->author_id)) {
    access::must_be_sure(tx, practice, {before->audience, audience_of(input), {}}, access::is_sure(call));
  }
  if (!save_part(tx, id, section, kit::def::to_json(input), audience_of(input), seen.version)) {
    throw stale_part(tx, project, section);
  }
  return mark_of(tx, project, section);
}

template <class Part> access::Route part_route(std::string_view pattern) {
  return access::for_partners(access::put<&write_part<Part>>(pattern, Right::edit_work));
}

}  // namespace

bool begin_project(Tx& tx, PracticeId const& practice, ProjectId const& id, std::string const& title,
                   std::optional<kit::Id> const& priority) {
  Project project{id, practice, title, ProjectState::active, priority, {}, tx.viewer().account, tx.now(), 1};
  return insert_project(tx, project);
}

std::vector<access::Route> routes() {
  using namespace access;
  std::vector<Route> all{
      get<&list_projects>("/api/practices/{practice}/planning/projects", Right::see_work),
      post<&add_project>("/api/practices/{practice}/planning/projects", Right::edit_work),
      get<&show_templates>("/api/practices/{practice}/planning/templates", Right::see_work),
      for_partners(get<&show_project>("/api/practices/{practice}/planning/projects/{project}", Right::see_work)),
      for_partners(put<&change_project>("/api/practices/{practice}/planning/projects/{project}", Right::edit_work)),
      for_partners(
          get<&show_history>("/api/practices/{practice}/planning/projects/{project}/history", Right::see_work)),
      remove<&forget>("/api/practices/{practice}/planning/projects/{project}/history", Right::edit_work),
      post<&add_partner>("/api/practices/{practice}/planning/projects/{project}/partners", Right::edit_work),
      for_partners(remove<&end_partner>("/api/practices/{practice}/planning/projects/{project}/partners/{partner}",
                                        Right::edit_work)),
      part_route<ProblemPart>("/api/practices/{practice}/planning/projects/{project}/problem"),
      part_route<Aim>("/api/practices/{practice}/planning/projects/{project}/aim"),
      part_route<Story>("/api/practices/{practice}/planning/projects/{project}/story"),
      part_route<ProjectTeam>("/api/practices/{practice}/planning/projects/{project}/team"),
      part_route<Credit>("/api/practices/{practice}/planning/projects/{project}/credit"),
      part_route<LinkedMeasures>("/api/practices/{practice}/planning/projects/{project}/measures"),
      part_route<Drivers>("/api/practices/{practice}/planning/projects/{project}/drivers"),
      part_route<Workflow>("/api/practices/{practice}/planning/projects/{project}/workflow"),
      part_route<Timeline>("/api/practices/{practice}/planning/projects/{project}/timeline"),
      part_route<Risks>("/api/practices/{practice}/planning/projects/{project}/risks"),
      part_route<TimeBudget>("/api/practices/{practice}/planning/projects/{project}/time"),
  };
  for (auto const& more : {action_routes(), bundle_routes(), picture_routes(), feed_routes(), paper_routes()})
    all.insert(all.end(), more.begin(), more.end());
  return all;
}

}  // namespace upswing::planning
