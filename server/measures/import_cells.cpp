// Reads headings, dates and numbers as people write them.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "kit/text/utf8.hpp"
#include "measures/headings.hpp"
#include "measures/import.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {
namespace {

using kit::text::fold;
using kit::text::trim;

ColumnUse use_of(std::string const& h, Measure const& measure) {
  bool const ratio = is_ratio(measure.kind);
  if (is_one_of(h, {"state", "estado"})) return ColumnUse::state;
  if (is_one_of(h, {"no data reason", "motivo"})) return ColumnUse::no_data_reason;
  if (h == "no data words") return ColumnUse::no_data_words;
  if (says(h,
           {"period", "month", "date", "week", "quarter", "day", "fecha", "mes", "semana", "trimestre", "periodo"}) &&
      !says(h, {"days", "dias"})) {
    return ColumnUse::period;
  }
  if (says(h, {"note", "comment", "nota", "comentario"})) return ColumnUse::note;
  if (ratio && (says(h, {"denominator", "out of", "total", "eligible", "de un total", "denominador", "elegibles",
                         "seen", "attendances", "patient days", "patient_days", "admissions"}) ||
                is_one_of(h, {"n", "of", "den", "de"}))) {
    return ColumnUse::denominator;
  }
  if (says(h, {"numerator", "met", "yes", "count", "cumpli", "numerador", "breaches", "cases", "infections"}) ||
      is_one_of(h, {"num", "si", "done", "hechos"})) {
    return ratio || measure.kind == MeasureKind::count ? ColumnUse::numerator : ColumnUse::value;
  }
  bool const value =
      says(h, {"value", "valor", "days", "dias", "minutes", "minutos", "average", "mean", "promedio", "result"});
  if (value && !ratio) return measure.kind == MeasureKind::count ? ColumnUse::numerator : ColumnUse::value;
  return ColumnUse::ignored;
}

// Headings of a clinic's own ("screened", "visits"): when as many columns are left as numbers are missing, they are those
// numbers, in the usual order.
void name_the_rest(std::vector<ImportColumn>& columns, Measure const& measure) {
  std::vector<ColumnUse> missing;
  if (is_ratio(measure.kind)) missing = {ColumnUse::numerator, ColumnUse::denominator};
  else missing = {measure.kind == MeasureKind::count ? ColumnUse::numerator : ColumnUse::value};
  std::vector<ImportColumn*> left;
  for (auto& column : columns) {
    if (column.used_as == ColumnUse::ignored) left.push_back(&column);
    else std::erase(missing, column.used_as);
  }
  if (left.size() != missing.size()) return;
  for (std::size_t i = 0; i < left.size(); ++i) left[i]->used_as = missing[i];
}

constexpr std::array<std::array<std::string_view, 2>, 12> months{{{"jan", "ene"},
                                                                  {"feb", "feb"},
                                                                  {"mar", "mar"},
                                                                  {"apr", "abr"},
                                                                  {"may", "may"},
                                                                  {"jun", "jun"},
                                                                  {"jul", "jul"},
                                                                  {"aug", "ago"},
                                                                  {"sep", "sep"},
                                                                  {"oct", "oct"},
                                                                  {"nov", "nov"},
                                                                  {"dec", "dic"}}};

std::optional<int> whole(std::string_view text) {
  int number = 0;
  auto const end = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || end.ec != std::errc{} || end.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

int full_year(int year) { return year < 100 ? 2000 + year : year; }

std::optional<Day> day_if_real(int year, int month, int day) {
  std::chrono::year_month_day const ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                        std::chrono::day{static_cast<unsigned>(day)}};
  if (!ymd.ok() || year < 1900 || year > 2199) return std::nullopt;
  return kit::day_of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

// "sep 2026", "september-26", "sep/2026", "2026 sep"
std::optional<Day> named_month(std::string const& text) {
  std::string letters;
  std::string digits;
  for (char c : text) {
    if (c >= 'a' && c <= 'z') letters += c;
    else if (c >= '0' && c <= '9') digits += c;
    else if (c != ' ' && c != '-' && c != '/' && c != '.' && c != ',') return std::nullopt;
  }
  auto const year = whole(digits);
  if (!year || (digits.size() != 2 && digits.size() != 4) || letters.size() < 3) return std::nullopt;
  for (std::size_t i = 0; i < months.size(); ++i) {
    bool const named = letters.starts_with(months[i][0]) || letters.starts_with(months[i][1]);
    if (named) return day_if_real(full_year(*year), static_cast<int>(i) + 1, 1);
  }
  return std::nullopt;
}

// "9/30/2026" (month first, as in the United States), "09/2026", "2026/09/30"
std::optional<Day> slashed(std::string_view text) {
  char const mark = text.find('/') != std::string_view::npos ? '/' : '-';
  auto const parts = kit::text::split(text, mark);
  std::vector<int> numbers;
  for (auto const part : parts) {
    auto const number = whole(trim(part));
    if (!number) return std::nullopt;
    numbers.push_back(*number);
  }
  if (numbers.size() == 2 && numbers[0] > 1000) return day_if_real(numbers[0], numbers[1], 1);
  if (numbers.size() == 2) return day_if_real(full_year(numbers[1]), numbers[0], 1);
  if (numbers.size() != 3) return std::nullopt;
  if (numbers[0] > 1000) return day_if_real(numbers[0], numbers[1], numbers[2]);
  return day_if_real(full_year(numbers[2]), numbers[0], numbers[1]);
}

// A use is given once; a second column of the same is not used.
void add_column(std::vector<ImportColumn>& columns, std::string const& name, ColumnUse use) {
  bool const taken = std::any_of(columns.begin(), columns.end(), [&](auto const& c) { return c.used_as == use; });
  columns.push_back({name, taken ? ColumnUse::ignored : use});
}

}  // namespace

std::string heading_of(std::string_view name) {
  auto heading = fold(trim(name));
  for (char& c : heading) {
    if (c == '_' || c == '-' || c == '.') c = ' ';
  }
  return heading;
}

std::vector<ImportColumn> columns_of(std::vector<std::string> const& header, Measure const& measure) {
  std::vector<ImportColumn> columns;
  for (auto const& name : header) add_column(columns, name, use_of(heading_of(name), measure));
  name_the_rest(columns, measure);
  return columns;
}

std::vector<ImportColumn> columns_of_many(std::vector<std::string> const& header) {
  Measure share;  // its headings are numerator and denominator
  Measure value;
  value.kind = MeasureKind::continuous;
  std::vector<ImportColumn> columns;
  for (auto const& name : header) {
    auto const heading = heading_of(name);
    auto use = use_of(heading, share);
    if (says(heading, {"practice", "clinic", "site", "consultorio", "clinica"})) use = ColumnUse::practice;
    else if (says(heading, {"measure", "medida", "indicator", "indicador"})) use = ColumnUse::measure;
    else if (use == ColumnUse::ignored) use = use_of(heading, value);
    add_column(columns, name, use);
  }
  return columns;
}

std::optional<EntryState> read_state(std::string_view text) {
  auto state = fold(trim(text));
  std::replace(state.begin(), state.end(), '_', ' ');
  if (is_one_of(state, {"", "counted", "contado"})) return EntryState::counted;
  if (is_one_of(state, {"not applicable", "n/a", "na", "nobody was eligible", "no aplica", "nadie era elegible"}))
    return EntryState::not_applicable;
  if (is_one_of(state, {"no data", "not collected", "sin datos"})) return EntryState::no_data;
  return std::nullopt;
}

std::optional<Day> read_period(std::string_view text, Period period) {
  auto const plain = trim(text);
  auto const start = [&](std::optional<Day> day) {
    return day ? std::optional(programs::period_start(period, *day)) : std::nullopt;
  };
  if (auto const day = kit::parse_day(plain.substr(0, 10));
      day && (plain.size() == 10 || plain[10] == 'T' || plain[10] == ' ')) {
    return start(day);
  }
  for (Period const kind : {Period::week, Period::month, Period::quarter}) {
    if (auto const day = programs::parse_period(kind, plain)) return start(day);
  }
  if (auto const day = slashed(plain)) return start(day);
  return start(named_month(fold(plain)));
}

std::optional<double> read_number(std::string_view text) {
  std::string digits(trim(text));
  if (digits.ends_with('%')) digits = std::string(trim(std::string_view(digits).substr(0, digits.size() - 1)));
  auto const comma = digits.rfind(',');
  auto const point = digits.find('.');
  bool const decimal_comma = comma != std::string::npos && point == std::string::npos && digits.find(',') == comma &&
                             digits.size() - comma != 4;
  if (decimal_comma) digits[comma] = '.';
  else std::erase(digits, ',');
  double number = 0;
  auto const end = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  bool const whole_text = !digits.empty() && end.ec == std::errc{} && end.ptr == digits.data() + digits.size();
  if (!whole_text || !std::isfinite(number)) return std::nullopt;
  return number;
}

}  // namespace upswing::measures
