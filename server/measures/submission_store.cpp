// What was handed in, in the database.
#include <set>

#include "measures/entry_store.hpp"
#include "measures/measures.hpp"
#include "measures/strip_store.hpp"

namespace upswing::measures {

using access::ReadTx;
using access::Tx;

namespace {

// Entries of all measures with this kind of period, from the period `first` to `last`.
void mark_sent(Tx& tx, PracticeId const& practice, Period of_measure, Day first, Day last) {
  tx.run(
      "UPDATE measures_entry SET sent = $5, version = version + 1"
      " WHERE practice_id = $1 AND period >= $2 AND period <= $3 AND NOT sent AND EXISTS"
      " (SELECT 1 FROM measures_measure m WHERE m.id = measures_entry.measure_id AND m.period = $4)",
      practice, first, last, of_measure, true);
  tx.run(
      "INSERT INTO measures_revision (practice_id, measure_id, period, version, numerator, denominator, value, state,"
      " no_data_reason, no_data_words, note, sent, entered_by, entered_at)"
      " SELECT practice_id, measure_id, period, version, numerator, denominator, value, state, no_data_reason,"
      " no_data_words, note, sent, entered_by, entered_at FROM measures_entry"
      " WHERE practice_id = $1 AND period >= $2 AND period <= $3 AND EXISTS"
      " (SELECT 1 FROM measures_measure m WHERE m.id = measures_entry.measure_id AND m.period = $4)"
      " ON CONFLICT DO NOTHING",
      practice, first, last, of_measure);
}

}  // namespace

void hand_in_entries(Tx& tx, PracticeId const& practice, Strip strip, Day starts, Day ends) {
  std::set<Period> kinds;
  for (auto const& [id, line] : strip.measures) kinds.insert(line.period);
  for (Period const kind : kinds) {
    auto const cells = cells_within(kind, starts, ends);
    if (!cells.empty()) mark_sent(tx, practice, kind, cells.front(), cells.back());
  }
  auto trail = trail_of(tx, practice);
  for (auto const& [id, line] : strip.measures) {
    auto const cells = cells_within(line.period, starts, ends);
    if (!cells.empty()) trail.send(id, cells.front(), cells.back());
  }
  strip.hand_in(starts, ends);
  keep_strip(tx, practice, strip);
  keep_trail(tx, practice, trail);
}

namespace {

struct SubmissionRow {
  Day starts_on{};
  SubmissionState state{};
  std::optional<kit::Instant> sent_at;
  std::optional<std::string> sent_by;
  std::int64_t times_sent = 0;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(SubmissionRow, starts_on, state, sent_at, sent_by, times_sent, version)

Submission submission_of(SubmissionRow const& row) {
  return {row.state, row.sent_at, row.sent_by, row.times_sent, row.version};
}

}  // namespace

std::optional<Submission> find_submission(ReadTx const& tx, PracticeId const& practice, Day starts) {
  auto const row = tx.one<SubmissionRow>(
      "SELECT s.starts_on, s.state, s.sent_at, a.name, s.times_sent, s.version FROM measures_submission s"
      " LEFT JOIN access_account a ON a.id = s.sent_by WHERE s.practice_id = $1 AND s.starts_on = $2",
      practice, starts);
  return row ? std::optional(submission_of(*row)) : std::nullopt;
}

std::map<Day, Submission> submissions_of(ReadTx const& tx, PracticeId const& practice) {
  std::map<Day, Submission> all;
  auto const rows = tx.all<SubmissionRow>(
      "SELECT s.starts_on, s.state, s.sent_at, a.name, s.times_sent, s.version FROM measures_submission s"
      " LEFT JOIN access_account a ON a.id = s.sent_by WHERE s.practice_id = $1",
      practice);
  for (auto const& row : rows) all.emplace(row.starts_on, submission_of(row));
  return all;
}

bool save_submission(Tx& tx, PracticeId const& practice, Day starts, SubmissionState state, std::int64_t seen) {
  bool const sends = state == SubmissionState::sent;
  if (seen == 0) {
    return tx.run(
               "INSERT INTO measures_submission (practice_id, starts_on, state, sent_at, sent_by, times_sent, version)"
               " VALUES ($1, $2, $3, $4, $5, 1, 1) ON CONFLICT (practice_id, starts_on) DO NOTHING",
               practice, starts, state, tx.now(), tx.viewer().account) == 1;
  }
  if (!sends) {
    auto const opened = tx.run(
        "UPDATE measures_submission SET state = $4, version = version + 1"
        " WHERE practice_id = $1 AND starts_on = $2 AND version = $3",
        practice, starts, seen, state);
    auto strip = strip_of(tx, practice);
    strip.sent.erase(starts);
    keep_strip(tx, practice, strip);
    return opened == 1;
  }
  return tx.run(
             "UPDATE measures_submission SET state = $4, sent_at = $5, sent_by = $6, times_sent = times_sent + 1,"
             " version = version + 1 WHERE practice_id = $1 AND starts_on = $2 AND version = $3",
             practice, starts, seen, state, tx.now(), tx.viewer().account) == 1;
}

void put_submission(Tx& tx, PracticeId const& practice, Day starts, kit::Instant at, access::AccountId const& by,
                    std::int64_t times) {
  tx.run(
      "INSERT INTO measures_submission (practice_id, starts_on, state, sent_at, sent_by, times_sent, version)"
      " VALUES ($1, $2, $3, $4, $5, $6, $6)",
      practice, starts, SubmissionState::sent, at, by, times);
  forget_strip(tx, practice);
}

}  // namespace upswing::measures
