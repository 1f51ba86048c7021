// Entries, their revisions, and what was handed in, in the database.
#include "measures/entry_store.hpp"

#include "measures/measures.hpp"
#include "measures/strip_store.hpp"

namespace upswing::measures {

using access::ReadTx;
using access::Tx;

namespace {

// An entry as a row, with the name of who entered it.
struct EntryRow {
  MeasureId measure_id;
  Day period{};
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<double> value;
  EntryState state{};
  std::optional<NoDataReason> no_data_reason;
  std::optional<std::string> no_data_words;
  std::optional<std::string> note;
  bool sent = false;
  std::string entered_by;
  kit::Instant entered_at{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(EntryRow, measure_id, period, numerator, denominator, value, state, no_data_reason, no_data_words,
                 note, sent, entered_by, entered_at, version)

struct PracticeEntryRow {
  PracticeId practice_id;
  MeasureId measure_id;
  Day period{};
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<double> value;
  EntryState state{};
};
UPSWING_DESCRIBE(PracticeEntryRow, practice_id, measure_id, period, numerator, denominator, value, state)

Entry entry_of(EntryRow const& row) {
  return {row.measure_id,    row.period, row.numerator, row.denominator, row.value,      row.state, row.no_data_reason,
          row.no_data_words, row.note,   row.sent,      row.entered_by,  row.entered_at, {},        row.version};
}

std::vector<Entry> entries(std::vector<EntryRow> const& rows) {
  std::vector<Entry> list;
  list.reserve(rows.size());
  for (auto const& row : rows) list.push_back(entry_of(row));
  return list;
}

void keep_revision(Tx& tx, PracticeId const& practice, MeasureId const& measure, Day period) {
  tx.run(
      "INSERT INTO measures_revision (practice_id, measure_id, period, version, numerator, denominator, value, state,"
      " no_data_reason, no_data_words, note, sent, entered_by, entered_at)"
      " SELECT practice_id, measure_id, period, version, numerator, denominator, value, state, no_data_reason,"
      " no_data_words, note, sent, entered_by, entered_at FROM measures_entry"
      " WHERE practice_id = $1 AND measure_id = $2 AND period = $3 ON CONFLICT DO NOTHING",
      practice, measure, period);
}

}  // namespace

std::optional<Entry> find_entry(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure, Day period) {
  auto const row = tx.one<EntryRow>(
      "SELECT e.measure_id, e.period, e.numerator, e.denominator, e.value, e.state, e.no_data_reason, e.no_data_words,"
      " e.note, e.sent, coalesce(a.name, ''), e.entered_at, e.version"
      " FROM measures_entry e LEFT JOIN access_account a ON a.id = e.entered_by"
      " WHERE e.practice_id = $1 AND e.measure_id = $2 AND e.period = $3",
      practice, measure, period);
  return row ? std::optional(entry_of(*row)) : std::nullopt;
}

std::vector<Entry> entries_between(ReadTx const& tx, PracticeId const& practice, Day first, Day last) {
  return entries(tx.all<EntryRow>(
      "SELECT e.measure_id, e.period, e.numerator, e.denominator, e.value, e.state, e.no_data_reason, e.no_data_words,"
      " e.note, e.sent, coalesce(a.name, ''), e.entered_at, e.version"
      " FROM measures_entry e LEFT JOIN access_account a ON a.id = e.entered_by"
      " WHERE e.practice_id = $1 AND e.period >= $2 AND e.period <= $3 ORDER BY e.measure_id, e.period",
      practice, first, last));
}

std::vector<Entry> entries_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                              bool with_drafts) {
  return entries(tx.all<EntryRow>(
      "SELECT e.measure_id, e.period, e.numerator, e.denominator, e.value, e.state, e.no_data_reason, e.no_data_words,"
      " e.note, e.sent, coalesce(a.name, ''), e.entered_at, e.version"
      " FROM measures_entry e LEFT JOIN access_account a ON a.id = e.entered_by"
      " WHERE e.practice_id = $1 AND e.measure_id = $2 AND (e.sent OR $3) ORDER BY e.period",
      practice, measure, with_drafts));
}

std::vector<Entry> entries_as_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                                 bool with_drafts, kit::Instant at) {
  return entries(tx.all<EntryRow>(
      "SELECT e.measure_id, e.period, e.numerator, e.denominator, e.value, e.state, e.no_data_reason, e.no_data_words,"
      " e.note, e.sent, coalesce(a.name, ''), e.entered_at, e.version"
      " FROM measures_revision e LEFT JOIN access_account a ON a.id = e.entered_by"
      " JOIN measures_entry now ON now.practice_id = e.practice_id AND now.measure_id = e.measure_id"
      " AND now.period = e.period AND (now.sent OR $3)"
      " WHERE e.practice_id = $1 AND e.measure_id = $2 AND e.version = (SELECT max(r.version) FROM measures_revision r"
      " WHERE r.practice_id = $1 AND r.measure_id = $2 AND r.period = e.period AND r.entered_at <= $4"
      " AND (r.sent OR $3)) ORDER BY e.period",
      practice, measure, with_drafts, at));
}

std::map<MeasureId, std::vector<Entry>> all_entries_of(ReadTx const& tx, PracticeId const& practice, bool with_drafts) {
  std::map<MeasureId, std::vector<Entry>> all;
  auto const rows = tx.all<EntryRow>(
      "SELECT e.measure_id, e.period, e.numerator, e.denominator, e.value, e.state, e.no_data_reason, e.no_data_words,"
      " e.note, e.sent, coalesce(a.name, ''), e.entered_at, e.version"
      " FROM measures_entry e LEFT JOIN access_account a ON a.id = e.entered_by"
      " WHERE e.practice_id = $1 AND (e.sent OR $2) ORDER BY e.period",
      practice, with_drafts);
  for (auto const& row : rows) all[row.measure_id].push_back(entry_of(row));
  return all;
}

std::map<PracticeId, std::vector<Entry>> sent_entries(ReadTx const& tx, ProgramId const& program,
                                                      MeasureId const& measure) {
  std::map<PracticeId, std::vector<Entry>> all;
  auto const rows = tx.all<PracticeEntryRow>(
      "SELECT {columns:e} FROM measures_entry e JOIN programs_enrollment p ON p.practice_id = e.practice_id"
      " WHERE p.program_id = $1 AND p.status <> 'invited' AND e.measure_id = $2 AND e.sent ORDER BY e.period",
      program, measure);
  for (auto const& row : rows) {
    Entry entry;
    entry.measure_id = row.measure_id;
    entry.period = row.period;
    entry.numerator = row.numerator;
    entry.denominator = row.denominator;
    entry.value = row.value;
    entry.state = row.state;
    entry.sent = true;
    all[row.practice_id].push_back(std::move(entry));
  }
  return all;
}

std::vector<Entry> revisions_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure, Day period) {
  return entries(tx.all<EntryRow>(
      "SELECT e.measure_id, e.period, e.numerator, e.denominator, e.value, e.state, e.no_data_reason, e.no_data_words,"
      " e.note, e.sent, coalesce(a.name, ''), e.entered_at, e.version"
      " FROM measures_revision e LEFT JOIN access_account a ON a.id = e.entered_by"
      " WHERE e.practice_id = $1 AND e.measure_id = $2 AND e.period = $3 ORDER BY e.version DESC",
      practice, measure, period));
}

namespace {

bool write_entry(Tx& tx, PracticeId const& practice, Entry const& e, access::AccountId const& by, std::int64_t seen) {
  // A cleared entry leaves its revisions; a new one goes on counting from them, so that no version number comes twice.
  bool const saved =
      seen == 0
          ? tx.run(
                "INSERT INTO measures_entry (practice_id, measure_id, period, numerator, denominator, value, state,"
                " no_data_reason, no_data_words, note, sent, entered_by, entered_at, version)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,"
                " (SELECT coalesce(max(version), 0) + 1 FROM measures_revision"
                " WHERE practice_id = $1 AND measure_id = $2 AND period = $3))"
                " ON CONFLICT (practice_id, measure_id, period) DO NOTHING",
                practice, e.measure_id, e.period, e.numerator, e.denominator, e.value, e.state, e.no_data_reason,
                e.no_data_words, e.note, e.sent, by, e.entered_at) == 1
          : tx.run(
                "UPDATE measures_entry SET numerator = $5, denominator = $6, value = $7, state = $8,"
                " no_data_reason = $9, no_data_words = $10, note = $11, sent = $12, entered_by = $13,"
                " entered_at = $14, version = version + 1"
                " WHERE practice_id = $1 AND measure_id = $2 AND period = $3 AND version = $4",
                practice, e.measure_id, e.period, seen, e.numerator, e.denominator, e.value, e.state, e.no_data_reason,
                e.no_data_words, e.note, e.sent, by, e.entered_at) == 1;
  if (saved) keep_revision(tx, practice, e.measure_id, e.period);
  return saved;
}

}  // namespace

bool save_entry(Tx& tx, PracticeId const& practice, Entry const& e, access::AccountId const& by, std::int64_t seen) {
  if (!write_entry(tx, practice, e, by, seen)) return false;
  keep_entry(tx, practice, e);
  return true;
}

bool delete_entry(Tx& tx, PracticeId const& practice, MeasureId const& measure, Day period, std::int64_t seen) {
  auto const gone =
      tx.run("DELETE FROM measures_entry WHERE practice_id = $1 AND measure_id = $2 AND period = $3 AND version = $4",
             practice, measure, period, seen);
  if (gone == 1) keep_cleared(tx, practice, measure, period);
  return gone == 1;
}

std::int64_t drafts_by(ReadTx const& tx, PracticeId const& practice, access::AccountId const& account) {
  return tx
      .one<std::int64_t>("SELECT count(*) FROM measures_entry WHERE practice_id = $1 AND entered_by = $2 AND NOT sent",
                         practice, account)
      .value_or(0);
}

std::vector<SentNews> sent_lately(ReadTx const& tx, std::int64_t since_ms) {
  return tx.all<SentNews>(
      "SELECT s.sent_at, a.name, p.name, s.starts_on FROM measures_submission s"
      " JOIN access_account a ON a.id = s.sent_by JOIN practices_practice p ON p.id = s.practice_id"
      " WHERE s.state = 'sent' AND s.sent_at >= $1 AND s.sent_by <> {viewer} AND {practices:s.practice_id}"
      " ORDER BY s.sent_at DESC LIMIT 6",
      since_ms);
}

void put_entry(Tx& tx, PracticeId const& practice, Entry const& entry, access::AccountId const& by) {
  write_entry(tx, practice, entry, by, 0);
  forget_strip(tx, practice);
}

}  // namespace upswing::measures
