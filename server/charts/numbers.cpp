// Number texts from std::to_chars, which rounds the exact binary value and knows no locale.

#include "charts/numbers.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace upswing::charts {
namespace {

std::string digits_of(double number, int decimals) {
  char buffer[512];
  auto const end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed, decimals).ptr;
  std::string text(buffer, end);
  bool const zero = text.find_first_of("123456789") == std::string::npos;
  return zero && text.front() == '-' ? text.substr(1) : text;
}

std::string with_commas(std::string text) {
  std::size_t const start = text.front() == '-' ? 1 : 0;
  std::size_t end = text.find('.');
  if (end == std::string::npos) end = text.size();
  for (std::size_t place = end; place > start + 3;) text.insert(place -= 3, ",");
  return text;
}

std::string without_trailing_zeros(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

int deserved_decimals(double number) {
  double const size = std::fabs(number);
  if (size >= 10) return 1;
  if (size >= 1) return 2;
  return 3;
}

std::string raised(int power) {
  static constexpr std::array<std::string_view, 10> digits = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text = power < 0 ? "⁻" : "";
  for (char const digit : std::to_string(std::abs(power))) text += digits[static_cast<std::size_t>(digit - '0')];
  return text;
}

std::string with_power(double number) {
  char buffer[64];
  auto const end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific, 2).ptr;
  std::string const text(buffer, end);
  std::size_t const mark = text.find('e');
  return without_trailing_zeros(text.substr(0, mark)) + " × 10" + raised(std::stoi(text.substr(mark + 1)));
}

}  // namespace

std::string fixed_number(double number, int decimals) { return with_commas(digits_of(number, decimals)); }

std::string sized_number(double number) {
  double const size = std::fabs(number);
  if (size >= shortened_from || (size > 0 && size < shortened_below)) return with_power(number);
  if (size >= 0.01 || size == 0) return plain_number(number);
  int const decimals = 1 - static_cast<int>(std::floor(std::log10(size)));  // two digits that say something
  return without_trailing_zeros(digits_of(number, decimals));
}

std::string plain_number(double number) {
  return with_commas(without_trailing_zeros(digits_of(number, deserved_decimals(number))));
}

double without_noise(double number) {
  char buffer[64];
  auto const end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::general, 15).ptr;
  std::from_chars(buffer, end, number);
  return number;
}

bool is_percent(Series const& series) { return series.kind == Kind::proportion && series.multiplier == 100; }

Phrase value_phrase(double value, Series const& series) {
  if (is_percent(series)) return {"value.percent", {{"value", plain_number(std::round(value * 10) / 10)}}};
  if (series.unit.empty() || series.kind == Kind::count) return {"value.plain", {{"value", sized_number(value)}}};
  return {"value.unit", {{"value", sized_number(value)}, {"unit", series.unit}}};
}

Phrase amount_phrase(SeriesPoint const& point, Series const& series) {
  if (point.numerator && point.denominator) {
    return {series.kind == Kind::rate ? "amount.in" : "amount.of",
            {{"numerator", plain_number(*point.numerator)}, {"denominator", plain_number(*point.denominator)}}};
  }
  return value_phrase(point.numerator ? *point.numerator : point.value.value_or(0), series);
}

}  // namespace upswing::charts
