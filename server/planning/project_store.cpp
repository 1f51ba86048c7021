// Projects, their parts and what the parts were before, in the database.
#include "planning/project_store.hpp"

namespace upswing::planning {

using access::ReadTx;
using access::Tx;

std::vector<Project> projects_of(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Project>(
      "SELECT {columns:p} FROM planning_project p WHERE p.practice_id = $1"
      " OR p.id IN (SELECT x.project_id FROM planning_partner x WHERE x.practice_id = $1)"
      " ORDER BY p.state, p.created_at, p.id",
      practice);
}

std::optional<Project> find_project(ReadTx const& tx, PracticeId const& practice, ProjectId const& id) {
  return tx.one<Project>("SELECT {columns} FROM planning_project WHERE practice_id = $1 AND id = $2", practice, id);
}

namespace {

constexpr std::int64_t one_sitting_ms = 15LL * 60 * 1000;

Revised named(ProjectInput const& input, std::int64_t version) {
  return {"project", "project", version, kit::def::to_json(input)};
}

}  // namespace

bool insert_project(Tx& tx, Project const& project) {
  bool const fresh =
      tx.insert("INSERT INTO planning_project ({columns}) VALUES ({values}) ON CONFLICT (id) DO NOTHING", project) == 1;
  if (fresh) keep_revision(tx, project.id, named({project.title, project.state}, 1));
  return fresh;
}

bool update_project(Tx& tx, ProjectId const& id, ProjectInput const& input, std::int64_t version) {
  bool const changed = tx.run(
                           "UPDATE planning_project SET title = $3, state = $4, version = version + 1"
                           " WHERE id = $1 AND version = $2",
                           id, version, input.title, input.state) == 1;
  if (changed) keep_revision(tx, id, named(input, version + 1));
  return changed;
}

std::vector<PracticeId> partners_of(ReadTx const& tx, ProjectId const& project) {
  return tx.all<PracticeId>("SELECT practice_id FROM planning_partner WHERE project_id = $1 ORDER BY practice_id",
                            project);
}

void insert_partner(Tx& tx, ProjectId const& project, PracticeId const& practice) {
  tx.run("INSERT INTO planning_partner (project_id, practice_id) VALUES ($1, $2) ON CONFLICT DO NOTHING", project,
         practice);
}

void remove_partner(Tx& tx, ProjectId const& project, PracticeId const& practice) {
  tx.run("DELETE FROM planning_partner WHERE project_id = $1 AND practice_id = $2", project, practice);
}

std::vector<PartRow> parts_of(ReadTx const& tx, ProjectId const& project) {
  return tx.all<PartRow>(
      "SELECT s.section, s.body, s.audience, s.author_id, a.name, s.at, s.version FROM planning_section s"
      " LEFT JOIN access_account a ON a.id = s.author_id WHERE s.project_id = $1 ORDER BY s.section",
      project);
}

std::optional<PartRow> find_part(ReadTx const& tx, ProjectId const& project, Section section) {
  return tx.one<PartRow>(
      "SELECT s.section, s.body, s.audience, s.author_id, a.name, s.at, s.version FROM planning_section s"
      " LEFT JOIN access_account a ON a.id = s.author_id WHERE s.project_id = $1 AND s.section = $2",
      project, section);
}

bool save_part(Tx& tx, ProjectId const& project, Section section, std::string const& body, access::Audience audience,
               std::int64_t version) {
  auto const changed =
      version == 0
          ? tx.run(
                "INSERT INTO planning_section (project_id, section, body, audience, author_id, at, version)"
                " VALUES ($1, $2, $3, $4, $5, $6, 1) ON CONFLICT DO NOTHING",
                project, section, body, audience, tx.viewer().account, tx.now())
          : tx.run(
                "UPDATE planning_section SET body = $4, audience = $5, author_id = $6, at = $7, version = version + 1"
                " WHERE project_id = $1 AND section = $2 AND version = $3",
                project, section, version, body, audience, tx.viewer().account, tx.now());
  if (changed != 1) return false;
  auto const thing = std::string(kit::def::spell(section));
  keep_revision(tx, project, {thing, thing, version + 1, body, audience});
  return true;
}

// Pages save while somebody types: one sitting of one person is one line.
void keep_revision(Tx& tx, ProjectId const& project, Revised const& revised) {
  auto const same_sitting = tx.run(
      "UPDATE planning_revision SET version = $4, body = $5, audience = $6"
      " WHERE project_id = $1 AND thing = $2 AND version = $3 AND author_id = $7 AND at >= $8",
      project, revised.thing, revised.version - 1, revised.version, revised.body, revised.audience, tx.viewer().account,
      tx.now().ms - one_sitting_ms);
  if (same_sitting == 1) return;
  tx.run(
      "INSERT INTO planning_revision (project_id, thing, kind, version, body, audience, author_id, at)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      project, revised.thing, revised.kind, revised.version, revised.body, revised.audience, tx.viewer().account,
      tx.now());
}

void sign_all(Tx& tx, Project const& project) {
  tx.run("UPDATE planning_section SET author_id = $2, at = $3 WHERE project_id = $1", project.id, project.author_id,
         project.created_at);
  tx.run("UPDATE planning_revision SET author_id = $2, at = $3 WHERE project_id = $1", project.id, project.author_id,
         project.created_at);
}

void forget_revisions(Tx& tx, ProjectId const& project) {
  tx.run("DELETE FROM planning_revision WHERE project_id = $1", project);
}

std::vector<RevisionRow> revisions_of(ReadTx const& tx, ProjectId const& project) {
  return tx.all<RevisionRow>(
      "SELECT r.thing, r.kind, r.version, r.body, r.audience, r.author_id, a.name, r.at FROM planning_revision r"
      " LEFT JOIN access_account a ON a.id = r.author_id WHERE r.project_id = $1"
      " ORDER BY r.at DESC, r.thing, r.version DESC LIMIT 400",
      project);
}

}  // namespace upswing::planning
