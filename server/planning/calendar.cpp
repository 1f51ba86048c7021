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

void begin(std::string& out) {
  for (auto const* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Upswing//Plans//EN", "CALSCALE:GREGORIAN"}) {
    add_line(out, line);
  }
}

// No line may be put in by a name or an address.
std::string one_line(std::string text) {
  std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  return text;
}

// Quotes cannot stand in a parameter.
std::string person(std::string_view property, std::string name, std::string const& email) {
  name = one_line(std::move(name));
  std::erase(name, '"');
  return std::string(property) + ";CN=\"" + name + "\":mailto:" + email;
}

// Times are in UTC: a call after the clocks change comes at its minute of the wall clock there, for every program.
void add_event(std::string& out, CalendarDay const& one, CalendarMail const* mail, Instant made) {
  add_line(out, "BEGIN:VEVENT");
  add_line(out, "UID:" + one.id + "@upswing");
  add_line(out, "DTSTAMP:" + compact(kit::spell(made)));
  if (one.starts_at) {
    add_line(out, "DTSTART:" + compact(kit::spell(*one.starts_at)));
    add_line(out, "DURATION:PT" + std::to_string(one.minutes) + "M");
  } else {
    add_line(out, "DTSTART;VALUE=DATE:" + compact(kit::spell(one.day)));
    add_line(out, "TRANSP:TRANSPARENT");  // a day to remember takes nobody's time
  }
  if (one.changes > 0 || mail) add_line(out, "SEQUENCE:" + std::to_string(one.changes));
  add_line(out, "SUMMARY:" + escaped(one.words));
  if (!one.place.empty()) add_line(out, "LOCATION:" + escaped(one.place));
  if (!one.link.empty()) add_line(out, "URL:" + one_line(one.link));
  if (mail) {
    add_line(out, person("ORGANIZER", mail->from_name, mail->from_email));
    add_line(out, person("ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=FALSE", mail->to_name, mail->to_email));
    add_line(out, mail->called_off ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
  }
  add_line(out, "END:VEVENT");
}

}  // namespace

std::string calendar_text(std::vector<CalendarDay> const& days, Instant made, std::string_view name) {
  std::string out;
  begin(out);
  if (!name.empty()) {
    add_line(out, "NAME:" + escaped(name));
    add_line(out, "X-WR-CALNAME:" + escaped(name));
    add_line(out, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
  }
  for (auto const& one : days) add_event(out, one, nullptr, made);
  add_line(out, "END:VCALENDAR");
  return out;
}

std::string invitation_text(CalendarDay const& day, CalendarMail const& mail, Instant made) {
  std::string out;
  begin(out);
  add_line(out, mail.called_off ? "METHOD:CANCEL" : "METHOD:REQUEST");
  add_event(out, day, &mail, made);
  add_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace upswing::planning
