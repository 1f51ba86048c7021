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

/// Nothing if it is no number.
std::optional<double> number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  auto const read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Written to be a date, rightly or not: "2026-9-1", "3/1/2026", "2026-W09".
bool looks_like_date(std::string_view cell) {
  bool const digit = !cell.empty() && std::isdigit(static_cast<unsigned char>(cell.front())) != 0;
  return digit && cell.find_first_of("-/") != std::string_view::npos;
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

bool is_data(std::string_view cell) { return is_missing(cell) || number(cell).has_value(); }

class Reading {
 public:
  Reading(kit::csv::Table table, std::string const& by) : table_(std::move(table)) {
    if (!by.empty()) find_by(by);
    auto const by_column = columns_.by;
    columns_ = named_columns(table_.header);
    columns_.by = by_column;
    if (!columns_.y) place_columns();
    refuse_twice();
  }

  FileTable all() {
    for (kit::csv::Row const& row : table_.rows) {
      if (problems_.size() >= most_problems) break;
      take(row);
    }
    if (problems_.empty()) {
      for (FileSeries& series : series_) find_keys(series);
    }
    if (!problems_.empty()) return problems_;
    if (series_.empty()) return std::vector<FileProblem>{{0, "there are no rows with numbers"}};
    return std::move(series_);
  }

 private:
  /// Headings nobody knows are passed over; a first line of numbers is no heading. The column that tells the series
  /// apart has its own place.
  void place_columns() {
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < table_.header.size(); ++i) {
      if (i != columns_.by) free.push_back(i);
    }
    if (free.empty()) return;
    columns_.y = free.size() == 1 ? free[0] : free[1];
    if (free.size() > 1) columns_.x = free[0];
    if (free.size() > 2) columns_.n = free[2];
    if (!columns_.by && is_data(trimmed(table_.header[*columns_.y]))) {
      table_.rows.insert(table_.rows.begin(), {1, table_.header});
    }
  }

  /// Which of two columns of one name is meant, nobody can know.
  void refuse_twice() {
    for (auto const& [column, names] : {std::pair{columns_.y, y_names}, std::pair{columns_.n, n_names}}) {
      if (!column) continue;
      for (std::size_t i = *column + 1; i < table_.header.size(); ++i) {
        if (i == columns_.by || i == columns_.x || !is_one_of(names, lower(trimmed(table_.header[i])))) continue;
        if (!is_one_of(names, lower(trimmed(table_.header[*column])))) continue;
        problems_.push_back(
            {1, "two columns could be meant: \"" + table_.header[*column] + "\" and \"" + table_.header[i] + "\""});
      }
    }
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

  /// With a decimal comma where the cells are not divided by commas; never both signs in one file, for one of them would
  /// then stand between thousands.
  std::optional<double> decimal(std::string_view written) {
    std::string text(written);
    if (text.find(',') != std::string::npos) {
      if (table_.delimiter == ',' || decimal_sign_ == '.') return std::nullopt;
      decimal_sign_ = ',';
      std::replace(text.begin(), text.end(), ',', '.');
    } else if (text.find('.') != std::string::npos) {
      if (decimal_sign_ == ',') return std::nullopt;
      decimal_sign_ = '.';
    }
    return number(text);
  }

  double read(kit::csv::Row const& row, std::optional<std::size_t> column, char const* what) {
    std::string_view const written = cell(row, column);
    if (is_missing(written)) return spc::missing;
    auto const value = decimal(written);
    if (value && std::isfinite(*value)) return *value;
    problems_.push_back(
        {row.line, std::string(what) + " \"" + std::string(written.substr(0, 40)) + "\" is not a number"});
    return spc::missing;
  }

  bool has_too_much(kit::csv::Row const& row) const {
    auto const begin =
        row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(row.cells.size(), table_.header.size()));
    return std::any_of(begin, row.cells.end(), [](std::string const& cell) { return !trimmed(cell).empty(); });
  }

  void take(kit::csv::Row const& row) {
    if (has_too_much(row)) {
      problems_.push_back({row.line, "the line has more cells than the first one"});
      return;
    }
    if (columns_.by && cell(row, columns_.by).empty()) {
      problems_.push_back({row.line, "the name of the series is empty"});
      return;
    }
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

  /// Numbers and dates are put in order; names stand in the order of their first row. Dates that cannot be read are not
  /// taken for names: their order would be wrong.
  void find_keys(FileSeries& series) {
    if (series.names.empty() || fill(series, number) || fill(series, date)) return;
    for (std::size_t i = 0; i < series.names.size() && problems_.size() < most_problems; ++i) {
      std::string const& name = series.names[i];
      if (!looks_like_date(name) || date(name)) continue;
      problems_.push_back({series.lines[i], "x \"" + name + "\" is no date; write it as 2026-09-30 or 2026-09"});
    }
    bool const some =
        std::any_of(series.names.begin(), series.names.end(), [](auto const& name) { return date(name); });
    if (some && problems_.empty())
      problems_.push_back({0, "x holds dates and other names; it must be one or the other"});
    name_keys(series);
  }

  static void name_keys(FileSeries& series) {
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
  char decimal_sign_ = 0;  // the one this file has shown so far
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
