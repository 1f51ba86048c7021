// Tests of change in the database: a row for each, a row for each step that holds something, and their history.
#include "pdsa/cycle_store.hpp"

#include "pdsa/cycle_rows.hpp"

namespace upswing::pdsa {
namespace {

using access::ReadTx;
using access::Tx;

constexpr std::int64_t one_sitting_ms = 15LL * 60 * 1000;

}  // namespace

std::vector<Cycle> stored_cycles(ReadTx const& tx, PracticeId const& practice, Day today) {
  auto const rows = tx.all<CycleRow>(
      "SELECT c.id, c.practice_id, c.project_id, c.idea_id, c.previous_id, c.ramp_id, c.borrowed_from, c.title,"
      " c.audience, a.name, c.made_at, c.version FROM pdsa_cycle c JOIN access_account a ON a.id = c.author_id"
      " WHERE c.practice_id = $1 AND {audience:c} ORDER BY c.made_at, c.id",
      practice);
  if (rows.empty()) return {};
  auto const steps = tx.all<StepRow>(
      "SELECT s.cycle_id, s.step, s.fields, s.version FROM pdsa_step s JOIN pdsa_cycle c ON c.id = s.cycle_id"
      " WHERE c.practice_id = $1",
      practice);
  return together(rows, steps, today, files::things_with_files(tx, practice));
}

std::vector<Cycle> undecided_cycles(ReadTx const& tx, PracticeId const& practice, Day today) {
  auto const rows = tx.all<CycleRow>(
      "SELECT c.id, c.practice_id, c.project_id, c.idea_id, c.previous_id, c.ramp_id, c.borrowed_from, c.title,"
      " c.audience, a.name, c.made_at, c.version FROM pdsa_cycle c JOIN access_account a ON a.id = c.author_id"
      " WHERE c.practice_id = $1 AND {audience:c} AND NOT EXISTS (SELECT 1 FROM pdsa_step d WHERE d.cycle_id = c.id"
      " AND d.step = 'act' AND d.fields LIKE '%\"decision\":\"%') ORDER BY c.made_at, c.id",
      practice);
  if (rows.empty()) return {};
  auto const steps = tx.all<StepRow>(
      "SELECT s.cycle_id, s.step, s.fields, s.version FROM pdsa_step s JOIN pdsa_cycle c ON c.id = s.cycle_id"
      " WHERE c.practice_id = $1 AND NOT EXISTS (SELECT 1 FROM pdsa_step d WHERE d.cycle_id = c.id"
      " AND d.step = 'act' AND d.fields LIKE '%\"decision\":\"%')",
      practice);
  return together(rows, steps, today, files::things_with_files(tx, practice));
}

std::set<planning::IdeaId> tried_ideas(ReadTx const& tx, PracticeId const& practice) {
  auto const ideas =
      tx.all<planning::IdeaId>("SELECT DISTINCT idea_id FROM pdsa_cycle WHERE practice_id = $1 AND idea_id IS NOT NULL",
                               practice);
  return {ideas.begin(), ideas.end()};
}

std::vector<Cycle> stored_cycles_of_measure(ReadTx const& tx, PracticeId const& practice,
                                            measures::MeasureId const& measure, Day today) {
  auto const named = "%\"measure_id\":\"" + measure.text + "\"%";
  auto const rows = tx.all<CycleRow>(
      "SELECT c.id, c.practice_id, c.project_id, c.idea_id, c.previous_id, c.ramp_id, c.borrowed_from, c.title,"
      " c.audience, a.name, c.made_at, c.version FROM pdsa_cycle c JOIN access_account a ON a.id = c.author_id"
      " WHERE c.practice_id = $1 AND c.ramp_id IN (SELECT d.ramp_id FROM pdsa_step s JOIN pdsa_cycle d"
      " ON d.id = s.cycle_id WHERE d.practice_id = $1 AND s.step = 'plan' AND s.fields LIKE $2)"
      " AND {audience:c} ORDER BY c.made_at, c.id",
      practice, named);
  if (rows.empty()) return {};
  auto const steps = tx.all<StepRow>(
      "SELECT s.cycle_id, s.step, s.fields, s.version FROM pdsa_step s JOIN pdsa_cycle c ON c.id = s.cycle_id"
      " WHERE c.practice_id = $1 AND c.ramp_id IN (SELECT d.ramp_id FROM pdsa_step p JOIN pdsa_cycle d"
      " ON d.id = p.cycle_id WHERE d.practice_id = $1 AND p.step = 'plan' AND p.fields LIKE $2)",
      practice, named);
  return together(rows, steps, today, files::things_with_files(tx, practice));
}

std::optional<Cycle> find_cycle(ReadTx const& tx, PracticeId const& practice, CycleId const& id, Day today) {
  auto const rows = tx.all<CycleRow>(
      "SELECT c.id, c.practice_id, c.project_id, c.idea_id, c.previous_id, c.ramp_id, c.borrowed_from, c.title,"
      " c.audience, a.name, c.made_at, c.version FROM pdsa_cycle c JOIN access_account a ON a.id = c.author_id"
      " WHERE c.practice_id = $1 AND c.ramp_id = (SELECT r.ramp_id FROM pdsa_cycle r WHERE r.id = $2)"
      " AND {audience:c} ORDER BY c.made_at, c.id",
      practice, id);
  auto const steps = tx.all<StepRow>(
      "SELECT s.cycle_id, s.step, s.fields, s.version FROM pdsa_step s JOIN pdsa_cycle c ON c.id = s.cycle_id"
      " WHERE c.ramp_id = (SELECT r.ramp_id FROM pdsa_cycle r WHERE r.id = $1)",
      id);
  for (auto& cycle : together(rows, steps, today, files::things_with_files(tx, practice))) {
    if (cycle.id == id) return std::move(cycle);
  }
  return std::nullopt;
}

bool insert_cycle(Tx& tx, PracticeId const& practice, NewCycle const& input, CycleId const& ramp,
                  access::AccountId const& author, Instant at) {
  return tx.run(
             "INSERT INTO pdsa_cycle (id, practice_id, project_id, idea_id, previous_id, ramp_id, borrowed_from, title,"
             " audience, author_id, made_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'team', $9, $10, 1)"
             " ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.project_id, input.idea_id, input.previous_id, ramp, input.borrowed_from,
             input.title, author, at) == 1;
}

bool set_audience(Tx& tx, PracticeId const& practice, CycleId const& id, Audience audience, std::int64_t version) {
  return tx.run(
             "UPDATE pdsa_cycle SET audience = $4, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, audience) == 1;
}

bool save_step(Tx& tx, CycleId const& id, std::string_view step, std::string const& fields, std::int64_t version,
               access::AccountId const& author, Instant at) {
  auto const old =
      tx.one<StepRow>("SELECT cycle_id, step, fields, version FROM pdsa_step WHERE cycle_id = $1 AND step = $2", id,
                      step);
  if ((old ? old->version : 0) != version) return false;
  if (old && old->fields == fields) return true;
  tx.run(
      "INSERT INTO pdsa_step (cycle_id, step, fields, version) VALUES ($1, $2, $3, 1)"
      " ON CONFLICT (cycle_id, step) DO UPDATE SET fields = excluded.fields, version = pdsa_step.version + 1",
      id, step, fields);
  auto const same_sitting = tx.run(
      "UPDATE pdsa_revision SET after = $5, at = $6, version = version + 1"
      " WHERE cycle_id = $1 AND step = $2 AND version = $3 AND author_id = $4 AND began_at >= $7",
      id, step, version, author, fields, at, at.ms - one_sitting_ms);
  if (same_sitting == 1) return true;
  tx.run(
      "INSERT INTO pdsa_revision (cycle_id, step, version, author_id, began_at, at, before, after)"
      " VALUES ($1, $2, $3, $4, $5, $5, $6, $7)",
      id, step, version + 1, author, at, old ? old->fields : std::string(), fields);
  return true;
}

namespace {

struct RevisionRow {
  std::string step;
  std::string by;
  Instant at{};
  std::string before;
  std::string after;
};
UPSWING_DESCRIBE(RevisionRow, step, by, at, before, after)

}  // namespace

void forget_history(Tx& tx, CycleId const& id) { tx.run("DELETE FROM pdsa_revision WHERE cycle_id = $1", id); }

std::vector<CycleRevision> history_of(ReadTx const& tx, CycleId const& id) {
  std::vector<CycleRevision> revisions;
  for (auto const& row : tx.all<RevisionRow>(
           "SELECT r.step, a.name, r.at, r.before, r.after FROM pdsa_revision r"
           " JOIN access_account a ON a.id = r.author_id WHERE r.cycle_id = $1 ORDER BY r.at DESC, r.version DESC",
           id)) {
    auto changes = changes_between(row.step, row.before, row.after);
    if (!changes.empty()) revisions.push_back({row.step, row.by, row.at, std::move(changes)});
  }
  return revisions;
}

std::vector<BegunTest> begun_lately(ReadTx const& tx, std::int64_t since_ms) {
  return tx.all<BegunTest>(
      "SELECT c.made_at, a.name, c.title FROM pdsa_cycle c JOIN access_account a ON a.id = c.author_id"
      " WHERE c.made_at >= $1 AND c.author_id <> {viewer} AND {practices:c.practice_id} AND {audience:c}"
      " AND c.audience <> 'program_practices' ORDER BY c.made_at DESC LIMIT 6",
      since_ms);
}

}  // namespace upswing::pdsa
