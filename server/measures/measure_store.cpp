// Definitions, and how each practice uses them, in the database.
#include "measures/measure_store.hpp"

#include "measures/measures.hpp"
#include "measures/strip_store.hpp"

namespace upswing::measures {

using access::ReadTx;
using access::Tx;

std::optional<Measure> find_measure(ReadTx const& tx, MeasureId const& id) {
  return tx.one<Measure>("SELECT {columns} FROM measures_measure WHERE id = $1", id);
}

namespace {

// Those of its programs in their order, then its own.
template <class Row> std::vector<Row> rows_of_practice(ReadTx const& tx, PracticeId const& practice) {
  auto list = tx.all<Row>(
      "SELECT {columns:m} FROM measures_measure m JOIN"
      " (SELECT pm.measure_id AS measure_id, min(pm.position) AS position FROM programs_measure pm"
      " JOIN programs_enrollment e ON e.program_id = pm.program_id WHERE e.practice_id = $1 AND e.status <> 'invited'"
      " GROUP BY pm.measure_id) used ON used.measure_id = m.id"
      " WHERE m.retired_on IS NULL ORDER BY used.position, m.id",
      practice);
  auto own = tx.all<Row>(
      "SELECT {columns} FROM measures_measure WHERE practice_id = $1 AND retired_on IS NULL ORDER BY name, id",
      practice);
  list.insert(list.end(), own.begin(), own.end());
  return list;
}

}  // namespace

std::vector<Measure> measures_of_practice(ReadTx const& tx, PracticeId const& practice) {
  return rows_of_practice<Measure>(tx, practice);
}

std::vector<MeasureName> names_of_practice(ReadTx const& tx, PracticeId const& practice) {
  return rows_of_practice<MeasureName>(tx, practice);
}

std::vector<Measure> measures_of_program(ReadTx const& tx, ProgramId const& program) {
  return tx.all<Measure>(
      "SELECT {columns:m} FROM measures_measure m JOIN programs_measure p ON p.measure_id = m.id"
      " WHERE p.program_id = $1 AND m.retired_on IS NULL ORDER BY p.position, m.id",
      program);
}

std::vector<Measure> all_measures_of_program(ReadTx const& tx, ProgramId const& program) {
  return tx.all<Measure>(
      "SELECT {columns:m} FROM measures_measure m JOIN programs_measure p ON p.measure_id = m.id"
      " WHERE p.program_id = $1 ORDER BY p.position, m.id",
      program);
}

bool practice_uses(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  return tx.any(
      "SELECT 1 FROM measures_measure m WHERE m.id = $2 AND (m.practice_id = $1 OR EXISTS (SELECT 1 FROM programs_measure p"
      " JOIN programs_enrollment e ON e.program_id = p.program_id"
      " WHERE p.measure_id = $2 AND e.practice_id = $1 AND e.status <> 'invited'))",
      practice, measure);
}

std::vector<MeasureId> required_measures(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<MeasureId>(
      "SELECT DISTINCT p.measure_id FROM programs_measure p JOIN programs_enrollment e ON e.program_id = p.program_id"
      " WHERE e.practice_id = $1 AND e.status <> 'invited' AND p.required",
      practice);
}

std::vector<Measure> measures_to_choose(ReadTx const& tx, ProgramId const& program) {
  return tx.all<Measure>(
      "SELECT {columns:m} FROM measures_measure m WHERE m.practice_id IS NULL AND m.retired_on IS NULL AND NOT EXISTS"
      " (SELECT 1 FROM programs_measure p WHERE p.program_id = $1 AND p.measure_id = m.id) ORDER BY m.name, m.id",
      program);
}

std::vector<ProgramId> programs_with(ReadTx const& tx, MeasureId const& measure) {
  return tx.all<ProgramId>("SELECT program_id FROM programs_measure WHERE measure_id = $1", measure);
}

bool has_numbers_in(ReadTx const& tx, ProgramId const& program, MeasureId const& measure) {
  return tx.any(
      "SELECT 1 FROM measures_entry m JOIN programs_enrollment e ON e.practice_id = m.practice_id"
      " WHERE e.program_id = $1 AND m.measure_id = $2",
      program, measure);
}

std::vector<AskedMeasure> asked_measures(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<AskedMeasure>(
      "SELECT DISTINCT m.id, m.period FROM programs_measure p"
      " JOIN programs_enrollment e ON e.program_id = p.program_id JOIN measures_measure m ON m.id = p.measure_id"
      " WHERE e.practice_id = $1 AND e.status <> 'invited' AND p.required AND m.retired_on IS NULL",
      practice);
}

bool insert_measure(Tx& tx, Measure const& measure) {
  return tx.insert("INSERT INTO measures_measure ({columns}) VALUES ({values}) ON CONFLICT (id) DO NOTHING", measure) ==
         1;
}

bool update_measure(Tx& tx, Measure const& m, std::int64_t version) {
  if (m.practice_id) forget_strip(tx, *m.practice_id);  // its period may be another one now
  else forget_strips(tx, m.id);
  return tx.run(
             "UPDATE measures_measure SET name = $3, short_name = $4, type = $5, kind = $6, purpose = $7,"
             " numerator = $8, denominator = $9, exclusions = $10, exceptions = $11, unit = $12, multiplier = $13,"
             " direction = $14, goal = $15, benchmark = $16, benchmark_source = $17, data_source = $18,"
             " sampling = $19, planned_n = $20, period = $21, who_collects = $22, due_day = $23, strata = $24,"
             " steward = $25, source_address = $26, licence_note = $27, retired_on = $28, version = version + 1"
             " WHERE id = $1 AND version = $2",
             m.id, version, m.name, m.short_name, m.type, m.kind, m.purpose, m.numerator, m.denominator, m.exclusions,
             m.exceptions, m.unit, m.multiplier, m.direction, m.goal, m.benchmark, m.benchmark_source, m.data_source,
             m.sampling, m.planned_n, m.period, m.who_collects, m.due_day, m.strata, m.steward, m.source_address,
             m.licence_note, m.retired_on) == 1;
}

namespace {

template <class Key> struct KeyedSettings {
  Key key;
  std::optional<double> goal;
  std::int64_t version = 0;
};
using ByMeasure = KeyedSettings<MeasureId>;
using ByPractice = KeyedSettings<PracticeId>;
UPSWING_DESCRIBE(ByMeasure, key, goal, version)
UPSWING_DESCRIBE(ByPractice, key, goal, version)

template <class Key> struct KeyedChange {
  Key key;
  Day from{};
  double goal = 0;
};
using ChangeByMeasure = KeyedChange<MeasureId>;
using ChangeByPractice = KeyedChange<PracticeId>;
UPSWING_DESCRIBE(ChangeByMeasure, key, from, goal)
UPSWING_DESCRIBE(ChangeByPractice, key, from, goal)

template <class Key>
std::map<Key, MeasureSettings> together(std::vector<KeyedSettings<Key>> const& rows,
                                        std::vector<KeyedChange<Key>> const& changes) {
  std::map<Key, MeasureSettings> all;
  for (auto const& row : rows) all.emplace(row.key, MeasureSettings{row.goal, {}, row.version});
  for (auto const& change : changes) all[change.key].changes.push_back({change.from, change.goal});
  return all;
}

}  // namespace

MeasureSettings settings_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  auto const all = all_settings_of(tx, practice);
  auto const found = all.find(measure);
  return found == all.end() ? MeasureSettings{} : found->second;
}

std::map<MeasureId, MeasureSettings> all_settings_of(ReadTx const& tx, PracticeId const& practice) {
  return together(
      tx.all<ByMeasure>("SELECT measure_id, goal, version FROM measures_settings WHERE practice_id = $1", practice),
      tx.all<ChangeByMeasure>("SELECT measure_id, from_on, goal FROM measures_goal_step WHERE practice_id = $1"
                              " ORDER BY measure_id, from_on",
                              practice));
}

std::map<PracticeId, MeasureSettings> settings_by_practice(ReadTx const& tx, MeasureId const& measure) {
  return together(
      tx.all<ByPractice>("SELECT practice_id, goal, version FROM measures_settings WHERE measure_id = $1", measure),
      tx.all<ChangeByPractice>("SELECT practice_id, from_on, goal FROM measures_goal_step WHERE measure_id = $1"
                               " ORDER BY practice_id, from_on",
                               measure));
}

bool save_settings(Tx& tx, PracticeId const& practice, MeasureId const& measure, MeasureSettingsInput const& input,
                   std::int64_t version) {
  bool const saved =
      version == 0 ? tx.run(
                         "INSERT INTO measures_settings (practice_id, measure_id, goal, version) VALUES ($1, $2, $3, 1)"
                         " ON CONFLICT (practice_id, measure_id) DO NOTHING",
                         practice, measure, input.goal) == 1
                   : tx.run(
                         "UPDATE measures_settings SET goal = $4, version = version + 1"
                         " WHERE practice_id = $1 AND measure_id = $2 AND version = $3",
                         practice, measure, version, input.goal) == 1;
  if (!saved) return false;
  tx.run("DELETE FROM measures_goal_step WHERE practice_id = $1 AND measure_id = $2", practice, measure);
  for (auto const& change : input.changes) {
    tx.run("INSERT INTO measures_goal_step (practice_id, measure_id, from_on, goal) VALUES ($1, $2, $3, $4)", practice,
           measure, change.from, change.goal);
  }
  return true;
}

void note_change(Tx& tx, MeasureId const& measure, std::int64_t version) {
  tx.run("INSERT INTO measures_change (measure_id, version, changed_on) VALUES ($1, $2, $3)", measure, version,
         kit::local_day(tx.now(), "UTC"));
}

std::vector<Day> changes_of(ReadTx const& tx, MeasureId const& measure) {
  return tx.all<Day>("SELECT changed_on FROM measures_change WHERE measure_id = $1 ORDER BY version", measure);
}

void add_measure(Tx& tx, Measure const& measure) { insert_measure(tx, measure); }

void put_settings(Tx& tx, PracticeId const& practice, MeasureId const& measure, MeasureSettingsInput const& settings) {
  save_settings(tx, practice, measure, settings, 0);
}

}  // namespace upswing::measures
