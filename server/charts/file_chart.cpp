// Rows of one key are grouped as the chart wants them; a problem at a point is told with the line it came from.

#include "charts/file_chart.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "spc/make_chart.hpp"

namespace upswing::charts {
namespace {

bool is_about_asking(spc::Reason reason) {
  using spc::Reason;
  return reason == Reason::multiplier || reason == Reason::sigma || reason == Reason::sigma_follows ||
         reason == Reason::freeze_twice || reason == Reason::rules_need_limits || reason == Reason::rules_of_xmr;
}

/// A point may have several rows; its first stands for it.
struct Points {
  spc::Series series;
  std::vector<std::string> labels;
  std::vector<std::int64_t> lines;
};

spc::Result<Points> points_of(FileSeries const& file, FileOptions const& options) {
  if (file.keys.empty() && !spc::of_subgroups(options.type)) {
    return Points{{file.values, file.denominators, {}, {}}, {}, file.lines};
  }
  if (file.keys.empty()) return spc::Problem{spc::Reason::no_subgroups, std::nullopt};
  auto grouped = spc::group_rows(options.type, file.keys, file.values, file.denominators, options.aggregate);
  if (!grouped) return grouped.problems();
  Points points{std::move(grouped.value().series), {}, {}};
  std::vector<std::size_t> rows(file.keys.size());
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = i;
  std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) { return file.keys[a] < file.keys[b]; });
  for (std::size_t at = 0; at < rows.size(); ++at) {
    if (at > 0 && file.keys[rows[at]] == file.keys[rows[at - 1]]) continue;
    points.labels.push_back(file.names[rows[at]]);
    points.lines.push_back(file.lines[rows[at]]);
  }
  return points;
}

/// Which point the row is part of, from 1.
int point_of_row(FileSeries const& file, std::size_t row) {
  std::set<double> before;
  for (double const key : file.keys) {
    if (key < file.keys[row]) before.insert(key);
  }
  return static_cast<int>(before.size()) + 1;
}

/// Before rows became points: the problem has the number of its row.
FileProblem told_of_row(spc::Problem problem, FileSeries const& file) {
  auto const row = static_cast<std::size_t>(problem.point.value_or(0));
  if (row > 0) problem.point = point_of_row(file, row - 1);
  std::string const words = spc::words(problem);
  return {row > 0 ? file.lines[row - 1] : 0, file.name.empty() ? words : file.name + ": " + words,
          is_about_asking(problem.reason)};
}

/// Points that options name are not in any line.
bool is_about_points_named(spc::Reason reason) {
  using spc::Reason;
  return reason == Reason::freeze || reason == Reason::freeze_nhs || reason == Reason::split ||
         reason == Reason::exclude || reason == Reason::target;
}

FileProblem told(spc::Problem const& problem, FileSeries const& file, Points const& points) {
  std::string words = spc::words(problem);
  if (!file.name.empty()) words = file.name + ": " + words;
  bool const there = !is_about_points_named(problem.reason) && problem.point && *problem.point >= 1 &&
                     *problem.point <= static_cast<int>(points.lines.size());
  std::int64_t const line = there ? points.lines[static_cast<std::size_t>(*problem.point - 1)] : 0;
  return {line, words, is_about_asking(problem.reason)};
}

Kind kind_of(FileChart const& file) {
  using spc::ChartType;
  if (file.chart.type == ChartType::p || file.chart.type == ChartType::p_prime) return Kind::proportion;
  if (!file.series.denominators.empty() && spc::may_divide(file.chart.type)) return Kind::rate;
  return file.chart.type == ChartType::c ? Kind::count : Kind::continuous;
}

Direction direction_of(spc::Improvement improvement) {
  switch (improvement) {
    case spc::Improvement::increase: return Direction::higher;
    case spc::Improvement::decrease: return Direction::lower;
    case spc::Improvement::neutral: return Direction::none;
  }
  return Direction::none;
}

/// Labelled points have no days; their numbers stand in for them, so that steps of the goal know where they begin.
Day place(int number) { return Day{number}; }

SeriesPoint point_of(FileChart const& file, std::size_t i, Kind kind) {
  SeriesPoint point;
  point.period = place(static_cast<int>(i) + 1);
  point.label = file.labels.empty() ? std::to_string(i + 1) : file.labels[i];
  double const value = file.series.values[i];
  bool const ratio = kind == Kind::proportion || kind == Kind::rate;
  bool const here = spc::present(value) && (!ratio || spc::present(file.series.denominators[i]));
  point.state = here ? State::counted : State::missing;
  if (!here) return point;
  (ratio || kind == Kind::count ? point.numerator : point.value) = value;
  if (ratio) point.denominator = file.series.denominators[i];
  return point;
}

void add_targets(Series& series, std::vector<spc::Target> targets) {
  if (targets.empty()) return;
  std::stable_sort(targets.begin(), targets.end(), [](auto const& a, auto const& b) { return a.from < b.from; });
  series.goal = targets.back().value;
  if (targets.size() == 1 && targets.front().from == 1) return;
  for (spc::Target const& target : targets) series.goals.push_back({place(target.from), target.value});
}

}  // namespace

FileCharts chart_table(std::vector<FileSeries> const& table, FileOptions const& options) {
  std::vector<FileChart> charts;
  std::vector<FileProblem> problems;
  for (FileSeries const& file : table) {
    spc::Result<Points> points = points_of(file, options);
    if (!points) {
      for (auto const& problem : points.problems()) problems.push_back(told_of_row(problem, file));
      continue;
    }
    auto chart = spc::make_chart(options.type, points.value().series, options.options);
    if (!chart) {
      for (auto const& problem : chart.problems()) problems.push_back(told(problem, file, points.value()));
      continue;
    }
    charts.push_back(
        {file.name, std::move(points.value().labels), std::move(points.value().series), std::move(chart.value())});
  }
  if (!problems.empty()) return problems;
  return charts;
}

Chart chart_to_draw(FileChart const& file, FileAsk const& ask) {
  Series series;
  series.labelled = true;
  series.measure = ask.title.empty() ? file.name : file.name.empty() ? ask.title : ask.title + ", " + file.name;
  series.short_name = series.measure;
  series.kind = kind_of(file);
  series.multiplier = file.chart.options.multiplier;
  series.direction = direction_of(file.chart.options.improvement);
  series.categorical = file.chart.options.categorical;
  add_targets(series, file.chart.options.targets);
  for (std::size_t i = 0; i < file.chart.size(); ++i) series.points.push_back(point_of(file, i, series.kind));
  return chart_with(std::move(series), file.chart);
}

}  // namespace upswing::charts
