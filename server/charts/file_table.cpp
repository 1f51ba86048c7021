// Columns are found by their heading, else by their place; x is a number, a date or a name, the same for all rows.

#include "charts/file_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <unordered_map>

#include "kit/csv.hpp"
#include "kit/days.hpp"

namespace upswing::charts {
namespace {

constexpr kit::csv::Limits limits{512UL * 1024 * 1024, 20'000'000};
constexpr std::size_t most_problems = 100;

std::string lower(std::string_view text) {
  std::string all(text);
  std::transform(all.begin(), all.end(), all.begin(), [](unsigned char c) { return std::tolower(c); });
  return all;
}

std::string_view trimmed(std::string_view cell) {
  auto const from = cell.find_first_not_of(" \t");
  if (from == std::string_view::npos) return {};
  return cell.substr(from, cell.find_last_not_of(" \t") - from + 1);
}

bool is_missing(std::string_view cell) {
  std::string const small = lower(cell);
  return small.empty() || small == "na" || small == "n/a" || small == "nan" || small == "null" || small == ".";
}

/// Nothing if it is no number. A decimal comma is read too: the delimiter is then another one.
std::optional<double> number(std::string_view cell) {
  if (cell.starts_with('+')) cell.remove_prefix(1);
  std::string text(cell);
  std::replace(text.begin(), text.end(), ',', '.');
  double value = 0;
  auto const read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

/// "2026-09-30", or "2026-09" for a month.
std::optional<double> date(std::string_view cell) {
  auto const day = kit::parse_day(cell.size() == 7 ? std::string(cell) + "-01" : std::string(cell));
  return day ? std::optional<double>(day->number) : std::nullopt;
}

struct Columns {
  std::optional<std::size_t> x, y, n, by;
};

using Headings = std::array<std::string_view, 8>;
constexpr Headings x_names{"x", "period", "date", "month", "week", "day", "label", "subgroup"};
constexpr Headings y_names{"y", "value", "numerator", "count", "measure", "num", "values", "data"};
constexpr Headings n_names{"n", "denominator", "den", "out of", "total", "size", "opportunities", "area"};

bool is_one_of(Headings const& names, std::string const& heading) {
  return std::find(names.begin(), names.end(), heading) != names.end();
}

/// By name. Without a column for y the heading says nothing.
Columns named_columns(std::vector<std::string> const& header) {
  Columns columns;
  for (std::size_t i = 0; i < header.size(); ++i) {
    std::string const heading = lower(trimmed(header[i]));
    if (!columns.x && is_one_of(x_names, heading)) columns.x = i;
    if (!columns.y && is_one_of(y_names, heading)) columns.y = i;
    if (!columns.n && is_one_of(n_names, heading)) columns.n = i;
  }
  return columns;
}

Columns placed_columns(std::size_t count) {
  Columns columns;
  columns.y = count == 1 ? 0 : 1;
  if (count > 1) columns.x = 0;
  if (count > 2) columns.n = 2;
  return columns;
}

bool is_data(std::string_view cell) { return is_missing(cell) || number(cell).has_value(); }

class Reading {
 public:
  Reading(kit::csv::Table table, std::string const& by) : table_(std::move(table)) {
    columns_ = named_columns(table_.header);
    if (!columns_.y) place_columns();
    if (!by.empty()) find_by(by);
  }

  FileTable all() {
    for (kit::csv::Row const& row : table_.rows) {
      if (problems_.size() >= most_problems) break;
      take(row);
    }
    for (FileSeries& series : series_) find_keys(series);
    if (!problems_.empty()) return problems_;
    if (series_.empty()) return std::vector<FileProblem>{{0, "there are no rows with numbers"}};
    return std::move(series_);
  }

 private:
  /// Headings nobody knows are passed over; a first line of numbers is no heading.
  void place_columns() {
    std::size_t const y = table_.header.size() == 1 ? 0 : 1;
    columns_ = placed_columns(table_.header.size());
    if (!is_data(trimmed(table_.header[y]))) return;
    table_.rows.insert(table_.rows.begin(), {1, table_.header});
  }

  void find_by(std::string const& by) {
    for (std::size_t i = 0; i < table_.header.size(); ++i) {
      if (lower(trimmed(table_.header[i])) == lower(by)) columns_.by = i;
    }
    if (!columns_.by) problems_.push_back({1, "there is no column \"" + by + "\" to tell the series apart by"});
  }

  [[nodiscard]] static std::string_view cell(kit::csv::Row const& row, std::optional<std::size_t> column) {
    return column && *column < row.cells.size() ? trimmed(row.cells[*column]) : std::string_view();
  }

  FileSeries& series_of(kit::csv::Row const& row) {
    std::string const name(cell(row, columns_.by));
    auto const [place, fresh] = places_.emplace(name, series_.size());
    if (fresh) series_.push_back({name, {}, {}, {}, {}, {}});
    return series_[place->second];
  }

  double read(kit::csv::Row const& row, std::optional<std::size_t> column, char const* what) {
    std::string_view const written = cell(row, column);
    if (is_missing(written)) return spc::missing;
    auto const value = number(written);
    if (value && std::isfinite(*value)) return *value;
    problems_.push_back(
        {row.line, std::string(what) + " \"" + std::string(written.substr(0, 40)) + "\" is not a number"});
    return spc::missing;
  }

  void take(kit::csv::Row const& row) {
    std::string_view const x = cell(row, columns_.x);
    if (columns_.x && x.empty()) {
      problems_.push_back({row.line, "x is empty"});
      return;
    }
    FileSeries& series = series_of(row);
    if (columns_.x) series.names.emplace_back(x);
    series.values.push_back(read(row, columns_.y, "y"));
    if (columns_.n) series.denominators.push_back(read(row, columns_.n, "n"));
    series.lines.push_back(row.line);
  }

  /// Numbers and dates are put in order; names stand in the order of their first row.
  static void find_keys(FileSeries& series) {
    if (fill(series, number) || fill(series, date)) return;
    std::unordered_map<std::string, double> order;
    series.keys.clear();
    for (std::string const& name : series.names) {
      series.keys.push_back(order.emplace(name, static_cast<double>(order.size())).first->second);
    }
  }

  template <class Parse> static bool fill(FileSeries& series, Parse const& parse) {
    series.keys.clear();
    series.keys.reserve(series.names.size());
    for (std::string const& name : series.names) {
      std::optional<double> const key = parse(name);
      if (!key || !std::isfinite(*key)) return false;
      series.keys.push_back(*key);
    }
    return true;
  }

  kit::csv::Table table_;
  Columns columns_;
  std::vector<FileSeries> series_;
  std::unordered_map<std::string, std::size_t> places_;
  std::vector<FileProblem> problems_;
};

}  // namespace

std::string spell(FileProblem const& problem) {
  return problem.line > 0 ? "line " + std::to_string(problem.line) + ": " + problem.words : problem.words;
}

FileTable read_table(std::string_view csv, std::string const& by) {
  auto read = kit::csv::read(csv, limits);
  if (auto const* fault = std::get_if<kit::csv::Fault>(&read)) {
    return std::vector<FileProblem>{{fault->line, "the file cannot be read as CSV (" + fault->code + ")"}};
  }
  return Reading(std::move(std::get<kit::csv::Table>(read)), by).all();
}

}  // namespace upswing::charts
