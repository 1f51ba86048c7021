// Contacts in the database: a row for each, and its history.
#include "coaching/contact_store.hpp"

#include <stdexcept>

namespace upswing::coaching {
namespace {

using access::ReadTx;
using access::Tx;

struct ContactRow {
  ContactId id;
  PracticeId practice_id;
  std::optional<SeriesId> series_id;
  std::string by;
  Instant starts_at{};
  Instant first_at{};
  std::string fields;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(ContactRow, id, practice_id, series_id, by, starts_at, first_at, fields, version)

std::vector<Contact> read(std::vector<ContactRow> const& rows) {
  std::vector<Contact> list;
  for (auto const& row : rows) {
    list.push_back({row.id, row.practice_id, row.series_id, row.by, row.starts_at, row.first_at,
                    contact_fields(row.fields), row.version});
  }
  return list;
}

void keep_revision(Tx& tx, ContactId const& id, std::int64_t version, std::string const& json) {
  tx.run("INSERT INTO coaching_revision (contact_id, version, author_id, at, fields) VALUES ($1, $2, {viewer}, $3, $4)",
         id, version, tx.now(), json);
}

}  // namespace

std::vector<Contact> contacts_of(ReadTx const& tx, PracticeId const& practice) {
  return read(tx.all<ContactRow>(
      "SELECT c.id, c.practice_id, c.series_id, a.name, c.starts_at, c.first_at, c.fields, c.version"
      " FROM coaching_contact c JOIN access_account a ON a.id = c.author_id"
      " WHERE c.practice_id = $1 AND {audience:c} AND EXISTS (SELECT 1 FROM access_grant g WHERE g.ended_at IS NULL"
      " AND g.practice_id = c.practice_id AND (g.program_id IS NULL OR g.program_id = c.program_id)"
      " AND (g.account_id = {viewer} OR g.account_id IN (SELECT s.supervises FROM access_grant s"
      " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL)))"
      " ORDER BY c.starts_at DESC, c.id",
      practice));
}

std::optional<Contact> find_contact(ReadTx const& tx, PracticeId const& practice, ContactId const& id) {
  auto found = read(tx.all<ContactRow>(
      "SELECT c.id, c.practice_id, c.series_id, a.name, c.starts_at, c.first_at, c.fields, c.version"
      " FROM coaching_contact c JOIN access_account a ON a.id = c.author_id"
      " WHERE c.practice_id = $1 AND c.id = $2 AND {audience:c} AND EXISTS (SELECT 1 FROM access_grant g"
      " WHERE g.ended_at IS NULL AND g.practice_id = c.practice_id"
      " AND (g.program_id IS NULL OR g.program_id = c.program_id)"
      " AND (g.account_id = {viewer} OR g.account_id IN (SELECT s.supervises FROM access_grant s"
      " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL)))",
      practice, id));
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

bool coaches_in(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.any(
      "SELECT 1 FROM access_grant g JOIN programs_enrollment e ON e.practice_id = g.practice_id"
      " WHERE g.account_id = {viewer} AND g.practice_id = $1 AND g.role IN ('coach', 'coach_in_training')"
      " AND g.ended_at IS NULL AND e.program_id = $2 AND (g.program_id IS NULL OR g.program_id = e.program_id)",
      practice, program);
}

bool leads_in(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.any(
      "SELECT 1 FROM access_grant WHERE account_id = {viewer} AND practice_id = $1 AND role = 'coach'"
      " AND ended_at IS NULL AND (program_id IS NULL OR program_id = $2)",
      practice, program);
}

bool stands_in_layer(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.any(
      "SELECT 1 FROM access_layer WHERE account_id = {viewer} AND practice_id = $1"
      " AND (program_id IS NULL OR program_id = $2)",
      practice, program);
}

bool insert_contact(Tx& tx, PracticeId const& practice, ContactId const& id, ContactFields const& fields,
                    Instant starts_at, std::optional<SeriesId> const& series, access::AccountId const& author,
                    Instant at) {
  auto const json = kit::def::to_json(fields);
  bool const fresh =
      tx.run(
          "INSERT INTO coaching_contact (id, practice_id, program_id, series_id, author_id, audience, mode, state,"
          " starts_at, first_at, planned_min, prep_min, travel_min, contact_min, follow_up_min, strategy, confidence,"
          " fields, made_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, $12, $13, $14, $15,"
          " $16, $17, $18, 1) ON CONFLICT (id) DO NOTHING",
          id, practice, fields.program_id, series, author, fields.audience, fields.mode, fields.state, starts_at,
          fields.planned_min, fields.prep_min, fields.travel_min, fields.contact_min, fields.follow_up_min,
          fields.strategy, fields.confidence, json, at) == 1;
  if (fresh) {
    tx.run("INSERT INTO coaching_revision (contact_id, version, author_id, at, fields) VALUES ($1, 1, $2, $3, $4)", id,
           author, at, json);
  }
  return fresh;
}

bool update_contact(Tx& tx, PracticeId const& practice, ContactId const& id, ContactFields const& fields,
                    Instant starts_at, std::int64_t version) {
  auto const json = kit::def::to_json(fields);
  // What was written for fewer is not to be found by those who read it now.
  bool const shared = !is_draft(fields);
  if (shared && tx.any("SELECT 1 FROM coaching_contact WHERE id = $1 AND version = $2"
                       " AND (audience = 'coaches' OR (audience = 'staff' AND $3 = 'team'))",
                       id, version, fields.audience))
    forget_history(tx, id);
  bool const changed =
      tx.run(
          "UPDATE coaching_contact SET audience = $4, mode = $5, state = $6, starts_at = $7, planned_min = $8,"
          " prep_min = $9, travel_min = $10, contact_min = $11, follow_up_min = $12, strategy = $13, confidence = $14,"
          " fields = $15, program_id = $16, version = version + 1 WHERE practice_id = $1 AND id = $2 AND version = $3",
          practice, id, version, fields.audience, fields.mode, fields.state, starts_at, fields.planned_min,
          fields.prep_min, fields.travel_min, fields.contact_min, fields.follow_up_min, fields.strategy,
          fields.confidence, json, fields.program_id) == 1;
  if (!changed) return false;
  keep_revision(tx, id, version + 1, json);
  // What was promised in it is read by the same people.
  tx.run("UPDATE coaching_promise SET audience = $2, program_id = $3 WHERE contact_id = $1", id, fields.audience,
         fields.program_id);
  return true;
}

ContactFields contact_fields(std::string const& json) {
  ContactFields fields;
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(json, fields, errors)) throw std::runtime_error("a contact is unreadable");
  return fields;
}

std::optional<access::AccountId> coach_of(ReadTx const& tx, ContactId const& id) {
  return tx.one<access::AccountId>("SELECT author_id FROM coaching_contact WHERE id = $1", id);
}

std::vector<access::Shown> contacts_shown(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<access::Shown>(
      "SELECT c.id, c.author_id, c.version FROM coaching_contact c"
      " WHERE c.practice_id = $1 AND {audience:c} AND EXISTS (SELECT 1 FROM access_layer l"
      " WHERE l.account_id = {viewer} AND l.practice_id = c.practice_id"
      " AND (l.program_id IS NULL OR l.program_id = c.program_id)) ORDER BY c.id",
      practice);
}

void wipe_contact(Tx& tx, ContactId const& id) {
  forget_history(tx, id);
  tx.run("DELETE FROM coaching_promise WHERE contact_id = $1", id);
  tx.run("UPDATE coaching_note SET about = '' WHERE about = $1", id);
  tx.run("DELETE FROM coaching_contact WHERE id = $1", id);
  access::forget_seen(tx, id);
}

void forget_history(Tx& tx, ContactId const& id) { tx.run("DELETE FROM coaching_revision WHERE contact_id = $1", id); }

std::vector<ContactRevision> history_of(ReadTx const& tx, ContactId const& id) {
  std::vector<ContactRevision> newest_first;
  ContactFields before;
  auto const lines = tx.all<ContactRow>(
      "SELECT r.contact_id, c.practice_id, c.series_id, a.name, r.at, c.first_at, r.fields, r.version"
      " FROM coaching_revision r JOIN access_account a ON a.id = r.author_id"
      " JOIN coaching_contact c ON c.id = r.contact_id WHERE r.contact_id = $1 ORDER BY r.version",
      id);
  for (auto const& line : lines) {
    auto const fields = contact_fields(line.fields);
    newest_first.insert(newest_first.begin(), {line.by, line.starts_at, changes_between(before, fields)});
    before = fields;
  }
  return newest_first;
}

bool insert_series(Tx& tx, PracticeId const& practice, SeriesInput const& input) {
  return tx.run(
             "INSERT INTO coaching_series (id, practice_id, program_id, author_id, made_at)"
             " VALUES ($1, $2, $3, {viewer}, $4) ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.program_id, tx.now()) == 1;
}

bool is_series_of(ReadTx const& tx, PracticeId const& practice, ProgramId const& program, SeriesId const& series) {
  return tx.any("SELECT 1 FROM coaching_series WHERE id = $1 AND practice_id = $2 AND program_id = $3", series,
                practice, program);
}

std::vector<Contact> rest_of_series(ReadTx const& tx, PracticeId const& practice, SeriesId const& series,
                                    Instant after) {
  return read(tx.all<ContactRow>(
      "SELECT c.id, c.practice_id, c.series_id, a.name, c.starts_at, c.first_at, c.fields, c.version"
      " FROM coaching_contact c JOIN access_account a ON a.id = c.author_id WHERE c.series_id = $2"
      " AND c.practice_id = $1 AND c.starts_at > $3 AND c.state IN ('planned', 'moved') ORDER BY c.starts_at",
      practice, series, after));
}

std::vector<Meeting> meetings_between(ReadTx const& tx, Instant from, Instant until) {
  return tx.all<Meeting>(
      "SELECT c.id, c.practice_id, p.name, p.time_zone, a.name, c.mode, c.state, c.starts_at, c.first_at,"
      " c.planned_min, EXISTS (SELECT 1 FROM access_grant w WHERE w.account_id = {viewer} AND w.ended_at IS NULL"
      " AND w.practice_id = c.practice_id AND w.role = 'coach')"
      " FROM coaching_contact c JOIN practices_practice p ON p.id = c.practice_id"
      " JOIN access_account a ON a.id = c.author_id"
      " WHERE c.state IN ('planned', 'moved') AND c.starts_at >= $1 AND c.starts_at < $2 AND {audience:c}"
      " AND EXISTS (SELECT 1 FROM access_grant g WHERE g.account_id = {viewer} AND g.ended_at IS NULL"
      " AND g.practice_id = c.practice_id AND (g.program_id IS NULL OR g.program_id = c.program_id))"
      " ORDER BY c.starts_at, c.id",
      from, until);
}

std::optional<Meeting> oldest_draft(ReadTx const& tx) {
  return tx.one<Meeting>(
      "SELECT c.id, c.practice_id, p.name, p.time_zone, a.name, c.mode, c.state, c.starts_at, c.first_at,"
      " c.planned_min, TRUE"
      " FROM access_grant g JOIN coaching_contact c ON c.practice_id = g.practice_id AND c.program_id = g.program_id"
      " JOIN practices_practice p ON p.id = c.practice_id JOIN access_account a ON a.id = c.author_id"
      " WHERE g.account_id = {viewer} AND g.role = 'coach' AND g.ended_at IS NULL AND c.audience = 'coaches'"
      " AND c.author_id <> {viewer} ORDER BY c.starts_at, c.id LIMIT 1");
}

std::vector<LastHeld> last_held(ReadTx const& tx) {
  return tx.all<LastHeld>(
      "SELECT c.practice_id, max(c.starts_at) FROM coaching_contact c WHERE c.state = 'held' AND c.audience <> 'coaches'"
      " AND EXISTS (SELECT 1 FROM access_grant g WHERE g.ended_at IS NULL AND g.practice_id = c.practice_id"
      " AND (g.program_id IS NULL OR g.program_id = c.program_id)"
      " AND (g.account_id = {viewer} OR g.account_id IN (SELECT s.supervises FROM access_grant s"
      " WHERE s.account_id = {viewer} AND s.role = 'supervisor' AND s.ended_at IS NULL)))"
      " GROUP BY c.practice_id");
}

}  // namespace upswing::coaching
