// Ideas and actions in the database.
#include "planning/action_store.hpp"

#include "planning/project_store.hpp"

namespace upswing::planning {

using access::ReadTx;
using access::Tx;

std::vector<Idea> ideas_of(ReadTx const& tx, ProjectId const& project) {
  return tx.all<Idea>("SELECT {columns} FROM planning_idea WHERE project_id = $1 ORDER BY id", project);
}

std::optional<Idea> find_idea(ReadTx const& tx, ProjectId const& project, IdeaId const& id) {
  return tx.one<Idea>("SELECT {columns} FROM planning_idea WHERE project_id = $1 AND id = $2", project, id);
}

bool insert_idea(Tx& tx, Idea const& idea) {
  bool const fresh =
      tx.insert("INSERT INTO planning_idea ({columns}) VALUES ({values}) ON CONFLICT (id) DO NOTHING", idea) == 1;
  IdeaInput const said{idea.words, idea.source, idea.from_whom, idea.answer, idea.because};
  if (fresh) keep_revision(tx, idea.project_id, {idea.id.text, "idea", 1, kit::def::to_json(said)});
  return fresh;
}

bool update_idea(Tx& tx, ProjectId const& project, IdeaId const& id, IdeaInput const& input, std::int64_t version) {
  bool const changed =
      tx.run(
          "UPDATE planning_idea SET words = $4, source = $5, from_whom = $6, answer = $7, because = $8,"
          " version = version + 1 WHERE project_id = $1 AND id = $2 AND version = $3",
          project, id, version, input.words, input.source, input.from_whom, input.answer, input.because) == 1;
  if (changed) keep_revision(tx, project, {id.text, "idea", version + 1, kit::def::to_json(input)});
  return changed;
}

std::vector<Action> actions_of(ReadTx const& tx, ProjectId const& project) {
  return tx.all<Action>(
      "SELECT {columns} FROM planning_action WHERE project_id = $1"
      " ORDER BY CASE WHEN due_on IS NULL THEN 1 ELSE 0 END, due_on, id",
      project);
}

std::optional<Action> find_action(ReadTx const& tx, ProjectId const& project, ActionId const& id) {
  return tx.one<Action>("SELECT {columns} FROM planning_action WHERE project_id = $1 AND id = $2", project, id);
}

bool insert_action(Tx& tx, Action const& action) {
  bool const fresh =
      tx.insert("INSERT INTO planning_action ({columns}) VALUES ({values}) ON CONFLICT (id) DO NOTHING", action) == 1;
  ActionInput const said{action.words, action.owner_id, action.due_on, action.state};
  if (fresh) keep_revision(tx, action.project_id, {action.id.text, "action", 1, kit::def::to_json(said)});
  return fresh;
}

bool update_action(Tx& tx, ProjectId const& project, ActionId const& id, ActionInput const& input,
                   std::string const& owner_name, std::int64_t version) {
  bool const changed =
      tx.run(
          "UPDATE planning_action SET words = $4, owner_id = $5, owner_name = $6, due_on = $7,"
          " state = $8, at = $9, version = version + 1"
          " WHERE project_id = $1 AND id = $2 AND version = $3",
          project, id, version, input.words, input.owner_id, owner_name, input.due_on, input.state, tx.now()) == 1;
  if (changed) keep_revision(tx, project, {id.text, "action", version + 1, kit::def::to_json(input)});
  return changed;
}

std::vector<Action> open_actions_of(ReadTx const& tx, MemberId const& owner) {
  return tx.all<Action>(
      "SELECT {columns:a} FROM planning_action a JOIN planning_project p ON p.id = a.project_id"
      " WHERE a.owner_id = $1 AND a.state IN ('open', 'doing') AND p.state = 'active'"
      " ORDER BY CASE WHEN a.due_on IS NULL THEN 1 ELSE 0 END, a.due_on, a.id",
      owner);
}

std::vector<Action> open_actions_in(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Action>(
      "SELECT {columns:a} FROM planning_action a JOIN planning_project p ON p.id = a.project_id"
      " WHERE (p.practice_id = $1 OR p.id IN (SELECT x.project_id FROM planning_partner x WHERE x.practice_id = $1))"
      " AND a.state IN ('open', 'doing') AND p.state = 'active'"
      " ORDER BY CASE WHEN a.due_on IS NULL THEN 1 ELSE 0 END, a.due_on, a.id",
      practice);
}

PracticeId home_of(ReadTx const& tx, ProjectId const& project) {
  return tx.one<PracticeId>("SELECT practice_id FROM planning_project WHERE id = $1", project).value();
}

std::vector<DoneAction> done_lately(ReadTx const& tx, Instant since) {
  return tx.all<DoneAction>(
      "SELECT a.at, a.owner_name, a.words FROM planning_action a"
      " JOIN (SELECT id, practice_id, author_id, 'team' AS audience FROM planning_project) p ON p.id = a.project_id"
      " WHERE a.state = 'done' AND a.at > $1 AND a.owner_name <> '' AND {practices:p.practice_id} AND {audience:p}"
      " ORDER BY a.at DESC LIMIT 6",
      since);
}

std::optional<ProjectId> family_waits_in(ReadTx const& tx, PracticeId const& practice) {
  return tx.one<ProjectId>(
      "SELECT min(p.id) FROM planning_project p JOIN planning_idea i ON i.project_id = p.id"
      " WHERE p.practice_id = $1 AND p.state = 'active' AND i.source = 'family' AND i.answer = 'none'"
      " HAVING count(*) > 0",
      practice);
}

std::vector<AnsweredIdea> answered_lately(ReadTx const& tx, Instant since) {
  return tx.all<AnsweredIdea>(
      "SELECT v.at, a.name, i.words, i.answer, i.because FROM planning_idea i"
      " JOIN (SELECT id, practice_id, author_id, 'team' AS audience FROM planning_project) p ON p.id = i.project_id"
      " JOIN planning_revision v ON v.project_id = i.project_id AND v.thing = i.id AND v.version ="
      " (SELECT min(q.version) FROM planning_revision q WHERE q.project_id = i.project_id AND q.thing = i.id"
      " AND q.body LIKE '%\"answer\":\"' || i.answer || '\"%')"
      " JOIN access_account a ON a.id = v.author_id"
      " WHERE i.source = 'family' AND i.answer <> 'none' AND v.at > $1 AND v.version > 1 AND v.author_id <> {viewer}"
      " AND {practices:p.practice_id} AND {audience:p} ORDER BY v.at DESC LIMIT 6",
      since);
}

}  // namespace upswing::planning
