// Steps through periods and names them.
#include "programs/calendar.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace upswing::programs {
namespace {

constexpr std::array<std::string_view, 12> short_en{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 12> short_es{"ene", "feb", "mar", "abr", "may", "jun",
                                                    "jul", "ago", "sep", "oct", "nov", "dic"};
constexpr std::array<std::string_view, 12> long_en{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 12> long_es{"enero",      "febrero", "marzo",     "abril",
                                                   "mayo",       "junio",   "julio",     "agosto",
                                                   "septiembre", "octubre", "noviembre", "diciembre"};

std::string two_digits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

unsigned quarter_of(Day day) { return (day.month() + 2) / 3; }

// ISO 8601: a week belongs to the year of its Thursday.
std::string week_name(Day monday) {
  Day const thursday = plus_days(monday, 3);
  Day const new_year = kit::day_of(thursday.year(), 1, 1);
  auto const week = static_cast<unsigned>((thursday.number - new_year.number) / 7 + 1);
  return std::to_string(thursday.year()) + "-W" + two_digits(week);
}

bool read_number(std::string_view text, int& number) {
  auto const end = std::from_chars(text.data(), text.data() + text.size(), number);
  return !text.empty() && end.ec == std::errc{} && end.ptr == text.data() + text.size();
}

std::optional<Day> parse_week(std::string_view name) {
  int year = 0;
  int week = 0;
  bool const formed = name.size() == 8 && name.substr(4, 2) == "-W" && read_number(name.substr(0, 4), year) &&
                      read_number(name.substr(6), week) && year >= 1900 && year < 2200 && week >= 1 && week <= 53;
  if (!formed) return std::nullopt;
  Day const monday = plus_days(monday_of(kit::day_of(year, 1, 4)), 7 * (week - 1));
  return week_name(monday) == name ? std::optional(monday) : std::nullopt;
}

std::optional<Day> parse_quarter(std::string_view name) {
  int year = 0;
  bool const formed = name.size() == 7 && name.substr(4, 2) == "-Q" && read_number(name.substr(0, 4), year) &&
                      year >= 1900 && year < 2200 && name[6] >= '1' && name[6] <= '4';
  if (!formed) return std::nullopt;
  return kit::day_of(year, static_cast<unsigned>(3 * (name[6] - '1') + 1), 1);
}

}  // namespace

Day period_start(Period period, Day day) {
  switch (period) {
    case Period::day: return day;
    case Period::week: return monday_of(day);
    case Period::month: return first_of_month(day);
    case Period::quarter: return kit::day_of(day.year(), 3 * (quarter_of(day) - 1) + 1, 1);
  }
  return day;
}

Day next_period(Period period, Day start) {
  switch (period) {
    case Period::day: return plus_days(start, 1);
    case Period::week: return plus_days(start, 7);
    case Period::month: return plus_months(start, 1);
    case Period::quarter: return plus_months(start, 3);
  }
  return start;
}

Day last_day(Period period, Day start) { return plus_days(next_period(period, start), -1); }

int place_of(Period period, Day start) {
  int const days_after_a_monday = 3;  // 1970-01-01 was a Thursday
  switch (period) {
    case Period::day: return start.number;
    case Period::week: return (start.number + days_after_a_monday) / 7;
    case Period::month: return 12 * start.year() + static_cast<int>(start.month()) - 1;
    case Period::quarter: return 4 * start.year() + static_cast<int>(quarter_of(start)) - 1;
  }
  return 0;
}

std::string period_name(Period period, Day start) {
  switch (period) {
    case Period::day: return kit::spell(start);
    case Period::week: return week_name(start);
    case Period::month: return kit::spell(start).substr(0, 7);
    case Period::quarter: return std::to_string(start.year()) + "-Q" + std::to_string(quarter_of(start));
  }
  return {};
}

std::optional<Day> parse_period(Period period, std::string_view name) {
  switch (period) {
    case Period::day: return kit::parse_day(name);
    case Period::week: return parse_week(name);
    case Period::month: return name.size() == 7 ? kit::parse_day(std::string(name) + "-01") : std::nullopt;
    case Period::quarter: return parse_quarter(name);
  }
  return std::nullopt;
}

std::string period_label(Period period, Day start, access::Language language) {
  bool const english = language == access::Language::en;
  std::string const month(english ? short_en[start.month() - 1] : short_es[start.month() - 1]);
  auto const year = std::to_string(start.year());
  auto const day = std::to_string(start.day_of_month());
  switch (period) {
    case Period::day: return english ? month + " " + day + ", " + year : day + " " + month + " " + year;
    case Period::week:
      return english ? "Week of " + month + " " + day + ", " + year : "Semana del " + day + " " + month + " " + year;
    case Period::month: return month + " " + year;
    case Period::quarter: return (english ? "Q" : "T") + std::to_string(quarter_of(start)) + " " + year;
  }
  return {};
}

std::string month_word(Day day, access::Language language) {
  return std::string(language == access::Language::en ? long_en[day.month() - 1] : long_es[day.month() - 1]);
}

Day due_on(Program const& program, Day start) {
  Day const after = next_period(program.period, start);
  if (program.period == Period::week)
    return plus_days(after, static_cast<int>(std::min<std::int64_t>(program.due_day, 6)));
  return plus_days(after, static_cast<int>(program.due_day) - 1);
}

std::vector<Day> periods_until(Program const& program, Day joined, Day today) {
  std::vector<Day> starts;
  Day const end = std::min(today, program.ends_on);
  auto start = period_start(program.period, std::max(program.starts_on, joined));
  for (; start <= end; start = next_period(program.period, start)) starts.push_back(start);
  return starts;
}

}  // namespace upswing::programs
