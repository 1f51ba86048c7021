// Keeps strips, and makes them from entries and submissions.
#include "measures/strip_store.hpp"

#include "measures/measures.hpp"

namespace upswing::measures {

using access::ReadTx;
using access::Tx;

namespace {

struct MarkRow {
  MeasureId measure_id;
  Period of_measure{};
  Day period{};
  EntryState state{};
  bool sent = false;
};
UPSWING_DESCRIBE(MarkRow, measure_id, of_measure, period, state, sent)

std::optional<std::string> kept_strip(ReadTx const& tx, PracticeId const& practice) {
  return tx.one<std::string>("SELECT marks FROM measures_strip WHERE practice_id = $1", practice);
}

std::optional<Period> period_of(ReadTx const& tx, Strip const& strip, MeasureId const& measure) {
  auto const known = strip.measures.find(measure.text);
  if (known != strip.measures.end()) return known->second.period;
  return tx.one<Period>("SELECT period FROM measures_measure WHERE id = $1", measure);
}

}  // namespace

Strip strip_from_tables(ReadTx const& tx, PracticeId const& practice) {
  Strip strip;
  for (auto const& day :
       tx.all<Day>("SELECT starts_on FROM measures_submission WHERE practice_id = $1 AND state = 'sent'", practice)) {
    strip.sent.insert(day);
  }
  for (auto const& row : tx.all<MarkRow>(
           "SELECT e.measure_id, m.period, e.period, e.state, e.sent FROM measures_entry e"
           " JOIN measures_measure m ON m.id = e.measure_id WHERE e.practice_id = $1 ORDER BY e.measure_id, e.period",
           practice)) {
    strip.set(row.measure_id, row.of_measure, row.period, mark_of(row.state, row.sent));
  }
  return strip;
}

Strip strip_of(ReadTx const& tx, PracticeId const& practice) {
  auto const kept = kept_strip(tx, practice);
  return kept ? read_strip(*kept) : strip_from_tables(tx, practice);
}

void keep_strip(Tx& tx, PracticeId const& practice, Strip const& strip) {
  tx.run(
      "INSERT INTO measures_strip (practice_id, marks) VALUES ($1, $2)"
      " ON CONFLICT (practice_id) DO UPDATE SET marks = excluded.marks",
      practice, spell(strip));
}

void keep_mark(Tx& tx, PracticeId const& practice, MeasureId const& measure, Day period, char mark) {
  auto const kept = kept_strip(tx, practice);
  if (!kept) return keep_strip(tx, practice, strip_from_tables(tx, practice));
  auto strip = read_strip(*kept);
  strip.set(measure, period_of(tx, strip, measure).value(), period, mark);
  keep_strip(tx, practice, strip);
}

void forget_strip(Tx& tx, PracticeId const& practice) {
  tx.run("DELETE FROM measures_strip WHERE practice_id = $1", practice);
}

void forget_strips(Tx& tx, MeasureId const& measure) {
  tx.run(
      "DELETE FROM measures_strip WHERE practice_id IN (SELECT e.practice_id FROM programs_enrollment e"
      " JOIN programs_measure p ON p.program_id = e.program_id WHERE p.measure_id = $1)",
      measure);
}

void pack(Tx& tx, PracticeId const& practice) { keep_strip(tx, practice, strip_from_tables(tx, practice)); }

}  // namespace upswing::measures
