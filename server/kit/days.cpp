// Reads, writes and steps calendar days and instants.
#include "kit/days.hpp"

#include <charconv>

namespace upswing::kit {
namespace {

using namespace std::chrono;

bool read_digits(std::string_view text, std::size_t at, std::size_t count, int& value) {
  if (at + count > text.size()) return false;
  value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return false;
    value = value * 10 + (text[i] - '0');
  }
  return true;
}

void write_digits(std::string& out, int value, int count) {
  char digits[8];
  for (int i = count - 1; i >= 0; --i) {
    digits[i] = static_cast<char>('0' + value % 10);
    value /= 10;
  }
  out.append(digits, static_cast<std::size_t>(count));
}

}  // namespace

Day day_of(int y, unsigned m, unsigned d) {
  sys_days const days{year_month_day{year{y}, month{m}, day{d}}};
  return Day{static_cast<std::int32_t>(days.time_since_epoch().count())};
}

Day plus_days(Day day, int days) { return Day{day.number + days}; }

Day plus_months(Day day, int count) {
  auto ymd = day.ymd();
  ymd += months{count};
  if (!ymd.ok()) ymd = ymd.year() / ymd.month() / last;
  return Day{static_cast<std::int32_t>(sys_days{ymd}.time_since_epoch().count())};
}

Day first_of_month(Day day) { return plus_days(day, 1 - static_cast<int>(day.day_of_month())); }

Day monday_of(Day day) {
  weekday const name{sys_days{days{day.number}}};
  return plus_days(day, -static_cast<int>((name - Monday).count()));
}

std::optional<Day> parse_day(std::string_view text) {
  int y = 0;
  int m = 0;
  int d = 0;
  bool const formed = text.size() == 10 && text[4] == '-' && text[7] == '-' && read_digits(text, 0, 4, y) &&
                      read_digits(text, 5, 2, m) && read_digits(text, 8, 2, d);
  if (!formed) return std::nullopt;
  year_month_day const ymd{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
  if (!ymd.ok() || y < 1900 || y > 2199) return std::nullopt;
  return Day{static_cast<std::int32_t>(sys_days{ymd}.time_since_epoch().count())};
}

std::string spell(Day day) {
  auto const ymd = day.ymd();
  std::string text;
  text.reserve(10);
  write_digits(text, static_cast<int>(ymd.year()), 4);
  text += '-';
  write_digits(text, static_cast<int>(static_cast<unsigned>(ymd.month())), 2);
  text += '-';
  write_digits(text, static_cast<int>(static_cast<unsigned>(ymd.day())), 2);
  return text;
}

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() < 20 || text[10] != 'T' || text.back() != 'Z') return std::nullopt;
  auto const day = parse_day(text.substr(0, 10));
  int h = 0;
  int m = 0;
  int s = 0;
  int ms = 0;
  bool const formed = day && text[13] == ':' && text[16] == ':' && read_digits(text, 11, 2, h) &&
                      read_digits(text, 14, 2, m) && read_digits(text, 17, 2, s) && h < 24 && m < 60 && s < 60;
  if (!formed) return std::nullopt;
  bool const plain = text.size() == 20;
  bool const exact = text.size() == 24 && text[19] == '.' && read_digits(text, 20, 3, ms);
  if (!plain && !exact) return std::nullopt;
  return Instant{((day->number * 24LL + h) * 60 + m) * 60'000LL + s * 1000LL + ms};
}

std::string spell(Instant instant) {
  auto const at = sys_time<milliseconds>{milliseconds{instant.ms}};
  auto const midnight = floor<days>(at);
  auto rest = static_cast<int>((at - midnight).count());
  std::string text = spell(Day{static_cast<std::int32_t>(midnight.time_since_epoch().count())});
  text.reserve(24);
  text += 'T';
  write_digits(text, rest / 3'600'000, 2);
  text += ':';
  write_digits(text, rest / 60'000 % 60, 2);
  text += ':';
  write_digits(text, rest / 1000 % 60, 2);
  text += '.';
  write_digits(text, rest % 1000, 3);
  text += 'Z';
  return text;
}

}  // namespace upswing::kit
