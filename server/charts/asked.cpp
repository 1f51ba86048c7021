// Reads what a link pins.

#include "charts/asked.hpp"

#include <charconv>

namespace upswing::charts {
namespace {

std::optional<std::int64_t> whole(std::string const& text) {
  std::int64_t number = 0;
  auto const read = std::from_chars(text.data(), text.data() + text.size(), number);
  bool const sound = read.ec == std::errc() && read.ptr == text.data() + text.size() && number >= 0;
  return sound ? std::optional(number) : std::nullopt;
}

/// Nothing where it was not asked for.
template <class Read> auto parameter(access::Call const& call, char const* name, Read read) {
  auto const text = call.request.parameter(name).value_or("");
  auto const value = text.empty() ? decltype(read(text)){} : read(text);
  if (!text.empty() && !value) throw kit::http::not_found();
  return value;
}

}  // namespace

ChartPin pin_of(access::Call const& call) {
  return {parameter(call, "settings", [](std::string const& text) { return whole(text); }),
          parameter(call, "until", [](std::string const& text) { return kit::parse_day(text); }),
          parameter(call, "as_of", [](std::string const& text) { return kit::parse_instant(text); })};
}

}  // namespace upswing::charts
