// Writes a project into one file and reads it back.
#include "planning/bundle.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "kit/audit.hpp"
#include "kit/csv.hpp"
#include "planning/action_store.hpp"
#include "planning/project_store.hpp"
#include "planning/routes.hpp"

namespace upswing::planning {
namespace {

using access::Call;
using access::Created;
using access::ReadTx;
using access::Right;
using access::Tx;
using kit::http::Reply;

// Only words that people wrote need care; parts and fields are our own names.
std::string line_of(std::string const& part, std::string const& field, std::string const& words) {
  kit::csv::Writer writer;
  writer.text(words);
  return part + ",\"" + field + "\"," + writer.take() + "\r\n";
}

// Every leaf of a described thing as a line; lists give their items' numbers.
void lines_of(std::string& out, std::string const& part, std::string const& field, void const* at,
              kit::def::Shape const& shape) {
  using kit::def::Kind;
  auto const deeper = [&](std::string_view name) {
    return field.empty() ? std::string(name) : field + "." + std::string(name);
  };
  if (shape.kind == Kind::object) {
    for (auto const& one : shape.fields) {
      lines_of(out, part, deeper(one.name), static_cast<char const*>(at) + one.offset, *one.shape);
    }
  } else if (shape.kind == Kind::list || shape.kind == Kind::optional) {
    for (std::size_t i = 0; i < shape.size(at); ++i) {
      auto const name = shape.kind == Kind::list ? deeper(std::to_string(i + 1)) : field;
      lines_of(out, part, name, shape.at(at, i), *shape.inner);
    }
  } else {
    std::string value;
    kit::def::write_json(at, shape, value);
    bool const quoted = value.size() >= 2 && value.front() == '"';
    std::string const text = shape.kind == Kind::text || shape.kind == Kind::id ? *static_cast<std::string const*>(at)
                             : quoted                                           ? value.substr(1, value.size() - 2)
                                                                                : value;
    if (!text.empty()) out += line_of(part, field, text);
  }
}

template <class T> void add_lines(std::string& out, std::string const& part, T const& thing) {
  lines_of(out, part, "", &thing, kit::def::shape_of<T>());
}

template <class Part>
void put_part(Tx& tx, ProjectId const& project, Section section, Part const& part,
              access::Audience audience = access::Audience::team) {
  if (far_of(part) != Far::nothing) save_part(tx, project, section, kit::def::to_json(part), audience, 0);
}

std::set<IdeaId> idea_ids(Bundle const& bundle) {
  std::set<IdeaId> ids;
  for (auto const& idea : bundle.ideas) ids.insert(idea.id);
  return ids;
}

void put_parts(Tx& tx, ProjectId const& id, Parts const& parts) {
  put_part(tx, id, Section::problem, parts.problem);
  put_part(tx, id, Section::aim, parts.aim);
  if (parts.story) put_part(tx, id, Section::story, *parts.story, parts.story->audience);
  put_part(tx, id, Section::team, parts.team);
  put_part(tx, id, Section::credit, parts.credit);
  put_part(tx, id, Section::measures, parts.measures);
  put_part(tx, id, Section::drivers, parts.drivers);
  put_part(tx, id, Section::workflow, parts.workflow);
  put_part(tx, id, Section::timeline, parts.timeline);
  put_part(tx, id, Section::risks, parts.risks);
  put_part(tx, id, Section::time, parts.time);
}

// Ideas are things of their own: a copy gets new names for them, wherever they are named.
void rename_ideas(Bundle& bundle, kit::Ids& ids, std::int64_t now) {
  std::map<IdeaId, IdeaId> fresh;
  for (auto& idea : bundle.ideas) idea.id = fresh[idea.id] = ids.make<IdeaId>(now);
  for (auto& box : bundle.parts.drivers.drivers) {
    if (box.idea_id) box.idea_id = fresh.at(*box.idea_id);
  }
  for (auto& map : bundle.parts.workflow.maps) {
    for (auto& step : map.steps) {
      if (step.idea_id) step.idea_id = fresh.at(*step.idea_id);
    }
  }
}

// A file may come from another practice: an action keeps its owner's name, and the owner only where they are of this team.
void keep_owners_of(Bundle& bundle, std::vector<practices::Member> const& team) {
  for (auto& action : bundle.actions) {
    bool const of_team = std::ranges::any_of(team, [&](auto const& member) { return action.owner_id == member.id; });
    if (!of_team) action.owner_id.reset();
  }
}

Bundle exported(ReadTx const& tx, PracticeId const& practice, ProjectId const& id) {
  return bundle_of(tx, the_project(tx, practice, id));
}

Reply export_json(ReadTx const& tx, PracticeId const& practice, ProjectId const& id) {
  Reply reply{.body = kit::def::to_json(exported(tx, practice, id))};
  reply.with("Content-Disposition", "attachment; filename=\"project.json\"");
  return reply;
}

Reply export_csv(ReadTx const& tx, PracticeId const& practice, ProjectId const& id) {
  Reply reply{.type = "text/csv; charset=utf-8", .body = csv_of(exported(tx, practice, id))};
  reply.with("Content-Disposition", "attachment; filename=\"project.csv\"");
  return reply;
}

Created<Project> import_project(Tx& tx, Call const& call, PracticeId const& practice, ImportProject const& input) {
  kit::http::must_be_sound(check(input.bundle));
  if (!find_project(tx, practice, input.id)) {
    auto bundle = input.bundle;
    rename_ideas(bundle, call.world.ids, tx.now().ms);
    keep_owners_of(bundle, practices::team_of(tx, practice));
    Project const project{input.id, practice, bundle.title, bundle.state, {}, {}, tx.viewer().account, tx.now(), 1};
    put_project(tx, project, bundle, {});
  }
  return {the_project(tx, practice, input.id)};
}

}  // namespace

kit::def::FieldErrors check(Bundle const& bundle) {
  if (bundle.format != bundle_format) return {{"/bundle/format", "not_a_choice", "is not a file of this kind"}};
  kit::def::FieldErrors errors;
  auto const ideas = idea_ids(bundle);
  if (ideas.size() != bundle.ideas.size()) errors.push_back({"/ideas", "duplicate", "has an idea twice"});
  auto more = check(bundle.parts.drivers, ideas);
  errors.insert(errors.end(), more.begin(), more.end());
  more = check(bundle.parts.workflow, ideas);
  errors.insert(errors.end(), more.begin(), more.end());
  if (bundle.parts.story) more = check(*bundle.parts.story), errors.insert(errors.end(), more.begin(), more.end());
  return errors;
}

namespace {

std::set<std::string> ids_in(Parts const& parts) {
  std::set<std::string> ids;
  for (auto const& one : parts.measures.measures) ids.insert(one.measure_id.text);
  for (auto const& box : parts.drivers.drivers) {
    for (auto const& measure : box.measures) ids.insert(measure.text);
  }
  for (auto const* list : {&parts.team.physicians, &parts.credit.physicians}) {
    for (auto const& one : *list) ids.insert(one.text);
  }
  return ids;
}

std::vector<BundleName> names_in(ReadTx const& tx, Project const& project, Parts const& parts) {
  auto const named = ids_in(parts);
  std::vector<BundleName> names;
  auto const keep = [&](std::string const& id, std::string const& name) {
    if (named.contains(id)) names.push_back({{id}, name});
  };
  for (auto const& one : measures_there(tx, project)) keep(one.id.text, one.name);
  for (auto const& one : physicians_there(tx, project)) keep(one.id.text, one.name);
  return names;
}

}  // namespace

Bundle bundle_of(ReadTx const& tx, Project const& project) {
  Bundle bundle;
  bundle.title = project.title;
  bundle.state = project.state;
  bundle.parts = read_parts(tx, project);
  for (auto const& one : ideas_of(tx, project.id)) {
    bundle.ideas.push_back({one.id, one.words, one.source, one.from_whom, one.answer, one.because});
  }
  for (auto const& one : actions_of(tx, project.id)) {
    bundle.actions.push_back({one.words, one.owner_name, one.owner_id, one.due_on, one.state});
  }
  bundle.names = names_in(tx, project, bundle.parts);
  return bundle;
}

std::string csv_of(Bundle const& bundle) {
  std::string out = "part,field,value\r\n";
  out += line_of("project", "title", bundle.title);
  for (auto const& part : kit::def::shape_of<Parts>().fields) {
    lines_of(out, std::string(part.name), "", reinterpret_cast<char const*>(&bundle.parts) + part.offset, *part.shape);
  }
  add_lines(out, "ideas", bundle.ideas);
  add_lines(out, "actions", bundle.actions);
  add_lines(out, "names", bundle.names);
  return out;
}

void put_project(Tx& tx, Project const& project, Bundle const& bundle, std::vector<PracticeId> const& partners) {
  insert_project(tx, project);
  for (auto const& partner : partners) insert_partner(tx, project.id, partner);
  for (auto const& one : bundle.ideas) {
    insert_idea(tx, {one.id, project.id, one.words, one.source, one.from_whom, one.answer, one.because,
                     project.author_id, 1});
  }
  std::int64_t number = 0;
  for (auto const& one : bundle.actions) {
    ActionId const id{
        {project.id.text.substr(0, 24) + kit::sha256_hex(project.id.text + std::to_string(++number)).substr(0, 12)}};
    insert_action(tx, {id, project.id, one.words, one.owner_id, one.owner_name, one.due_on, one.state,
                       project.author_id, project.created_at, 1});
  }
  put_parts(tx, project.id, bundle.parts);
  sign_all(tx, project);
}

std::vector<access::Route> bundle_routes() {
  using namespace access;
  return {
      for_partners(answers<Bundle>(
          get<&export_json>("/api/practices/{practice}/planning/projects/{project}/export/json", Right::see_work),
          200)),
      for_partners(
          gives(get<&export_csv>("/api/practices/{practice}/planning/projects/{project}/export/csv", Right::see_work),
                "text/csv")),
      post<&import_project>("/api/practices/{practice}/planning/import", Right::edit_work),
  };
}

}  // namespace upswing::planning
