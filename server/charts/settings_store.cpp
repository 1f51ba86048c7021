// Versions of settings: a row each, its phases and exclusions beside it.

#include "charts/settings_store.hpp"

#include <tuple>

namespace upswing::charts {

using access::ReadTx;
using access::Tx;

namespace {

struct SettingRow {
  PracticeId practice_id;
  MeasureId measure_id;
  std::int64_t version = 0;
  std::optional<ChartType> type;
  std::optional<RuleSet> rule_set;
  bool two_sigma = false;
  BaselineRule baseline{};
  std::optional<Day> baseline_last;
  std::optional<std::string> reason;
  std::optional<std::string> by;
  kit::Instant at{};
};
UPSWING_DESCRIBE(SettingRow, practice_id, measure_id, version, type, rule_set, two_sigma, baseline, baseline_last,
                 reason, by, at)

struct PhaseRow {
  PracticeId practice_id;
  MeasureId measure_id;
  std::int64_t version = 0;
  Day starts_on;
  std::optional<Day> baseline_last;
  std::string reason;
  bool four_questions = false;
};
UPSWING_DESCRIBE(PhaseRow, practice_id, measure_id, version, starts_on, baseline_last, reason, four_questions)

struct ExclusionRow {
  PracticeId practice_id;
  MeasureId measure_id;
  std::int64_t version = 0;
  Day period;
  std::string reason;
};
UPSWING_DESCRIBE(ExclusionRow, practice_id, measure_id, version, period, reason)

struct Rows {
  std::vector<SettingRow> settings;
  std::vector<PhaseRow> phases;
  std::vector<ExclusionRow> excluded;
};

/// All charts of a practice: a few versions each.
Rows rows_of(ReadTx const& tx, PracticeId const& practice) {
  return {tx.all<SettingRow>(
              "SELECT s.practice_id, s.measure_id, s.version, s.type, s.rule_set, s.two_sigma, s.baseline,"
              " s.baseline_last, s.reason, a.name, s.at FROM charts_setting s"
              " LEFT JOIN access_account a ON a.id = s.author_id WHERE s.practice_id = $1 ORDER BY s.version",
              practice),
          tx.all<PhaseRow>("SELECT {columns} FROM charts_phase WHERE practice_id = $1 ORDER BY starts_on", practice),
          tx.all<ExclusionRow>("SELECT {columns} FROM charts_exclusion WHERE practice_id = $1 ORDER BY period",
                               practice)};
}

Rows rows_of(ReadTx const& tx, MeasureId const& measure) {
  return {
      tx.all<SettingRow>("SELECT s.practice_id, s.measure_id, s.version, s.type, s.rule_set, s.two_sigma, s.baseline,"
                         " s.baseline_last, s.reason, a.name, s.at FROM charts_setting s"
                         " LEFT JOIN access_account a ON a.id = s.author_id WHERE s.measure_id = $1 ORDER BY s.version",
                         measure),
      tx.all<PhaseRow>("SELECT {columns} FROM charts_phase WHERE measure_id = $1 ORDER BY starts_on", measure),
      tx.all<ExclusionRow>("SELECT {columns} FROM charts_exclusion WHERE measure_id = $1 ORDER BY period", measure)};
}

using Key = std::tuple<std::string, std::string, std::int64_t>;
template <class Row> Key key_of(Row const& row) { return {row.practice_id.text, row.measure_id.text, row.version}; }

ChartSettings bare(SettingRow const& row) {
  return {row.type, row.rule_set, row.two_sigma, row.baseline, row.baseline_last, {}, {}, row.version};
}

std::map<Key, ChartSettings> put_together(Rows const& rows) {
  std::map<Key, ChartSettings> all;
  for (auto const& row : rows.settings) all.emplace(key_of(row), bare(row));
  for (auto const& row : rows.phases) {
    all[key_of(row)].phases.push_back({row.starts_on, row.baseline_last, row.reason, row.four_questions});
  }
  for (auto const& row : rows.excluded) all[key_of(row)].excluded.push_back({row.period, row.reason});
  return all;
}

}  // namespace

std::vector<SettingsVersion> versions_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  Rows const rows = rows_of(tx, practice);
  auto all = put_together(rows);
  std::vector<SettingsVersion> versions;
  for (auto const& row : rows.settings) {
    if (row.measure_id == measure) versions.push_back({std::move(all[key_of(row)]), row.reason, row.by, row.at});
  }
  return versions;
}

std::map<MeasureId, ChartSettings> chart_settings_of(ReadTx const& tx, PracticeId const& practice) {
  Rows const rows = rows_of(tx, practice);
  auto const all = put_together(rows);
  std::map<MeasureId, ChartSettings> newest;
  for (auto const& row : rows.settings) newest[row.measure_id] = all.at(key_of(row));
  return newest;
}

std::map<PracticeId, ChartSettings> chart_settings_of(ReadTx const& tx, MeasureId const& measure) {
  Rows const rows = rows_of(tx, measure);
  auto const all = put_together(rows);
  std::map<PracticeId, ChartSettings> newest;
  for (auto const& row : rows.settings) newest[row.practice_id] = all.at(key_of(row));
  return newest;
}

bool add_version(Tx& tx, PracticeId const& practice, MeasureId const& measure, ChartSettings const& s,
                 std::optional<std::string> const& reason, access::AccountId const& author, kit::Instant at) {
  auto const version = s.version + 1;
  bool const added =
      tx.run(
          "INSERT INTO charts_setting (practice_id, measure_id, version, type, rule_set, two_sigma, baseline,"
          " baseline_last, reason, author_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
          " ON CONFLICT (practice_id, measure_id, version) DO NOTHING",
          practice, measure, version, s.type, s.rule_set, s.two_sigma, s.baseline, s.baseline_last, reason, author,
          at) == 1;
  if (!added) return false;
  for (auto const& phase : s.phases) {
    tx.insert("INSERT INTO charts_phase ({columns}) VALUES ({values})",
              PhaseRow{practice, measure, version, phase.from, phase.baseline_last, phase.reason,
                       phase.four_questions});
  }
  for (auto const& one : s.excluded) {
    tx.insert("INSERT INTO charts_exclusion ({columns}) VALUES ({values})",
              ExclusionRow{practice, measure, version, one.period, one.reason});
  }
  return true;
}

std::vector<Declined> declined_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  return tx.all<Declined>(
      "SELECT d.starts_on, d.reason, a.name, d.at FROM charts_declined d JOIN access_account a ON a.id = d.author_id"
      " WHERE d.practice_id = $1 AND d.measure_id = $2 ORDER BY d.at, d.starts_on",
      practice, measure);
}

void decline(Tx& tx, PracticeId const& practice, MeasureId const& measure, Day starts_on, std::string const& reason) {
  tx.run(
      "INSERT INTO charts_declined (practice_id, measure_id, starts_on, reason, author_id, at)"
      " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (practice_id, measure_id, starts_on) DO NOTHING",
      practice, measure, starts_on, reason, tx.viewer().account, tx.now());
}

}  // namespace upswing::charts
