// Keeps strips and trails, and makes them from entries and submissions.
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

struct NumberRow {
  MeasureId measure_id;
  Day period{};
  bool sent = false;
  EntryState state{};
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<double> value;
};
UPSWING_DESCRIBE(NumberRow, measure_id, period, sent, state, numerator, denominator, value)

std::optional<std::string> kept_strip(ReadTx const& tx, PracticeId const& practice) {
  return tx.one<std::string>("SELECT marks FROM measures_strip WHERE practice_id = $1", practice);
}

std::optional<std::string> kept_trail(ReadTx const& tx, PracticeId const& practice) {
  return tx.one<std::string>("SELECT numbers FROM measures_trail WHERE practice_id = $1", practice);
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

Trail trail_from_tables(ReadTx const& tx, PracticeId const& practice) {
  Trail trail;
  for (auto const& row :
       tx.all<NumberRow>("SELECT measure_id, period, sent, state, numerator, denominator, value FROM measures_entry"
                         " WHERE practice_id = $1 ORDER BY measure_id, period",
                         practice)) {
    Entry entry;
    entry.period = row.period;
    entry.sent = row.sent;
    entry.state = row.state;
    entry.numerator = row.numerator;
    entry.denominator = row.denominator;
    entry.value = row.value;
    trail.set(row.measure_id, trail_entry(entry));
  }
  return trail;
}

Strip strip_of(ReadTx const& tx, PracticeId const& practice) {
  auto const kept = kept_strip(tx, practice);
  return kept ? read_strip(*kept) : strip_from_tables(tx, practice);
}

Trail trail_of(ReadTx const& tx, PracticeId const& practice) {
  auto const kept = kept_trail(tx, practice);
  return kept ? read_trail(*kept) : trail_from_tables(tx, practice);
}

void keep_strip(Tx& tx, PracticeId const& practice, Strip const& strip) {
  tx.run(
      "INSERT INTO measures_strip (practice_id, marks) VALUES ($1, $2)"
      " ON CONFLICT (practice_id) DO UPDATE SET marks = excluded.marks",
      practice, spell(strip));
}

void keep_trail(Tx& tx, PracticeId const& practice, Trail const& trail) {
  tx.run(
      "INSERT INTO measures_trail (practice_id, numbers) VALUES ($1, $2)"
      " ON CONFLICT (practice_id) DO UPDATE SET numbers = excluded.numbers",
      practice, spell(trail));
}

void keep_entry(Tx& tx, PracticeId const& practice, Entry const& entry) {
  auto const strip_text = kept_strip(tx, practice);
  auto const trail_text = kept_trail(tx, practice);
  if (!strip_text || !trail_text) return pack(tx, practice);
  auto strip = read_strip(*strip_text);
  auto trail = read_trail(*trail_text);
  strip.set(entry.measure_id, period_of(tx, strip, entry.measure_id).value(), entry.period,
            mark_of(entry.state, entry.sent));
  keep_strip(tx, practice, strip);
  bool const enough = trail.set(entry.measure_id, trail_entry(entry));
  keep_trail(tx, practice, enough ? trail : trail_from_tables(tx, practice));
}

void keep_cleared(Tx& tx, PracticeId const& practice, MeasureId const& measure, Day period) {
  auto const strip_text = kept_strip(tx, practice);
  auto const trail_text = kept_trail(tx, practice);
  if (!strip_text || !trail_text) return pack(tx, practice);
  auto strip = read_strip(*strip_text);
  auto trail = read_trail(*trail_text);
  strip.set(measure, period_of(tx, strip, measure).value(), period, no_mark);
  keep_strip(tx, practice, strip);
  bool const enough = trail.clear(measure, period);
  keep_trail(tx, practice, enough ? trail : trail_from_tables(tx, practice));
}

void forget_strip(Tx& tx, PracticeId const& practice) {
  tx.run("DELETE FROM measures_strip WHERE practice_id = $1", practice);
  tx.run("DELETE FROM measures_trail WHERE practice_id = $1", practice);
}

void forget_strips(Tx& tx, MeasureId const& measure) {
  tx.run(
      "DELETE FROM measures_strip WHERE practice_id IN (SELECT e.practice_id FROM programs_enrollment e"
      " JOIN programs_measure p ON p.program_id = e.program_id WHERE p.measure_id = $1)",
      measure);
}

void pack(Tx& tx, PracticeId const& practice) {
  keep_strip(tx, practice, strip_from_tables(tx, practice));
  keep_trail(tx, practice, trail_from_tables(tx, practice));
}

}  // namespace upswing::measures
