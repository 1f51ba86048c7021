// Reads what was sent, and keeps snapshots. No statement here changes a snapshot or takes one away.
#include "measures/snapshot_store.hpp"

namespace upswing::measures {

using access::ReadTx;
using access::Tx;

std::vector<SentNumber> sent_numbers(ReadTx const& tx, ProgramId const& program, MeasureId const& measure,
                                     bool by_name) {
  return tx.all<SentNumber>(
      "SELECT n.practice_id, CASE WHEN $3 OR p.shows_name THEN p.name ELSE e.code END, n.period, n.numerator,"
      " n.denominator, n.value, n.state FROM programs_enrollment e JOIN practices_practice p ON p.id = e.practice_id"
      " JOIN measures_entry n ON n.practice_id = e.practice_id AND n.measure_id = $2 AND n.sent"
      " WHERE e.program_id = $1 AND e.status <> 'invited' ORDER BY e.code, n.period",
      program, measure, by_name);
}

bool insert_snapshot(Tx& tx, ProgramId const& program, SnapshotLine const& s, access::AccountId const& by,
                     std::string const& summary, std::vector<std::string> const& parts) {
  bool const added = tx.run(
                         "INSERT INTO measures_snapshot (id, program_id, name, made_at, made_by, practices, numbers,"
                         " summary, sha256) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING",
                         s.id, program, s.name, s.made_at, by, s.practices, s.numbers, summary, s.sha256) == 1;
  std::int64_t position = 0;
  for (auto const& part : parts) {
    if (!added) break;
    tx.run("INSERT INTO measures_snapshot_part (snapshot_id, position, csv) VALUES ($1, $2, $3)", s.id, position++,
           part);
  }
  return added;
}

std::vector<SnapshotLine> snapshots_of(ReadTx const& tx, ProgramId const& program) {
  return tx.all<SnapshotLine>(
      "SELECT s.id, s.name, s.made_at, a.name, s.practices, s.numbers, s.sha256 FROM measures_snapshot s"
      " JOIN access_account a ON a.id = s.made_by WHERE s.program_id = $1 ORDER BY s.made_at DESC, s.id DESC",
      program);
}

std::optional<SnapshotLine> find_snapshot(ReadTx const& tx, ProgramId const& program, SnapshotId const& id) {
  return tx.one<SnapshotLine>(
      "SELECT s.id, s.name, s.made_at, a.name, s.practices, s.numbers, s.sha256 FROM measures_snapshot s"
      " JOIN access_account a ON a.id = s.made_by WHERE s.program_id = $1 AND s.id = $2",
      program, id);
}

std::string snapshot_summary(ReadTx const& tx, SnapshotId const& id) {
  return tx.one<std::string>("SELECT summary FROM measures_snapshot WHERE id = $1", id).value();
}

std::vector<std::string> snapshot_parts(ReadTx const& tx, SnapshotId const& id) {
  return tx.all<std::string>("SELECT csv FROM measures_snapshot_part WHERE snapshot_id = $1 ORDER BY position", id);
}

}  // namespace upswing::measures
