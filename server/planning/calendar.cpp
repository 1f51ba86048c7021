// Writes iCalendar text: a few plain lines, so no library is opened for it; escaped, lines folded at 75 bytes without
// cutting a character.
#include <algorithm>

#include "planning/planning.hpp"

namespace upswing::planning {
namespace {

constexpr std::size_t longest_line = 75;

std::string escaped(std::string_view words) {
  std::string out;
  for (char const c : words) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') out += "\\n";
    else if (c != '\r') out += c;
  }
  return out;
}

void add_line(std::string& out, std::string_view line) {
  std::size_t room = longest_line;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
    out += std::string(line.substr(0, cut)) + "\r\n ";
    line.remove_prefix(cut);
    room = longest_line - 1;  // the space that begins the next line
  }
  out += std::string(line) + "\r\n";
}

// "2026-10-06" -> "20261006", "2026-10-06T12:00:00.000Z" -> "20261006T120000Z".
std::string compact(std::string text) {
  if (auto const point = text.find('.'); point != std::string::npos) text = text.substr(0, point) + "Z";
  text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ':'; }), text.end());
  return text;
}

}  // namespace

std::string calendar_text(std::vector<CalendarDay> const& days, Instant made) {
  std::string out;
  for (auto const* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Upswing//Plans//EN", "CALSCALE:GREGORIAN"}) {
    add_line(out, line);
  }
  for (auto const& one : days) {
    add_line(out, "BEGIN:VEVENT");
    add_line(out, "UID:" + one.id + "@upswing");
    add_line(out, "DTSTAMP:" + compact(kit::spell(made)));
    if (one.starts_at) {
      add_line(out, "DTSTART:" + compact(kit::spell(*one.starts_at)));
      add_line(out, "DURATION:PT" + std::to_string(one.minutes) + "M");
    } else {
      add_line(out, "DTSTART;VALUE=DATE:" + compact(kit::spell(one.day)));
    }
    if (one.changes > 0) add_line(out, "SEQUENCE:" + std::to_string(one.changes));
    add_line(out, "SUMMARY:" + escaped(one.words));
    if (!one.place.empty()) add_line(out, "LOCATION:" + escaped(one.place));
    if (!one.link.empty()) add_line(out, "URL:" + escaped(one.link));
    add_line(out, "END:VEVENT");
  }
  add_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace upswing::planning
