// Reads and writes strips.
#include "measures/strip.hpp"

#include <charconv>

#include "measures/sheet.hpp"

namespace upswing::measures {
namespace {

constexpr std::size_t id_length = 36;

char letter_of(Period period) { return kit::def::spell(period).front(); }

Period period_of(char letter) {
  switch (letter) {
    case 'd': return Period::day;
    case 'w': return Period::week;
    case 'q': return Period::quarter;
    default: return Period::month;
  }
}

}  // namespace

char mark_of(EntryState state, bool sent) {
  char const mark = state == EntryState::counted ? 'c' : state == EntryState::not_applicable ? 'a' : 'n';
  return sent ? sent_mark(mark) : mark;
}

char sent_mark(char mark) { return mark >= 'a' && mark <= 'z' ? static_cast<char>(mark - 'a' + 'A') : mark; }

int StripReader::number_in(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

StripReader::StripReader(std::string_view strip) {
  auto const end = strip.find('\n');
  if (end == std::string_view::npos) return;
  sent_ = strip.substr(0, end);
  left_ = strip.substr(end + 1);
}

bool StripReader::next(StripLine& line) {
  auto const end = left_.find('\n');
  if (end == std::string_view::npos) return false;
  auto const text = left_.substr(0, end);
  left_.remove_prefix(end + 1);
  line.measure = text.substr(0, id_length);
  line.period = period_of(text[id_length + 1]);
  auto const rest = text.substr(id_length + 3);
  auto const space = rest.find(' ');
  line.first = number_in(rest.substr(0, space));
  line.marks = rest.substr(space + 1);
  return true;
}

char Strip::at(MeasureId const& measure, Period period, Day start) const {
  auto const found = measures.find(measure.text);
  if (found == measures.end() || found->second.period != period) return no_mark;
  auto const& line = found->second;
  return StripLine{{}, period, line.first, line.marks}.at(programs::place_of(period, start));
}

void Strip::set(MeasureId const& measure, Period period, Day start, char mark) {
  auto& line = measures[measure.text];
  int const place = programs::place_of(period, start);
  line.period = period;
  if (line.marks.empty()) line.first = place;
  if (place < line.first) {
    line.marks.insert(0, static_cast<std::size_t>(line.first - place), no_mark);
    line.first = place;
  }
  auto const at = static_cast<std::size_t>(place - line.first);
  if (at >= line.marks.size()) line.marks.resize(at + 1, no_mark);
  line.marks[at] = mark;
  // Nothing at either end, so that the same numbers make the same text whatever was cleared before.
  auto const last = line.marks.find_last_not_of(no_mark);
  if (last == std::string::npos) {
    measures.erase(measure.text);
    return;
  }
  line.marks.resize(last + 1);
  auto const begin = line.marks.find_first_not_of(no_mark);
  line.marks.erase(0, begin);
  line.first += static_cast<int>(begin);
}

void Strip::hand_in(Day starts, Day ends) {
  sent.insert(starts);
  for (auto& [id, line] : measures) {
    for (Day const cell : cells_within(line.period, starts, ends)) {
      int const at = programs::place_of(line.period, cell) - line.first;
      bool const inside = at >= 0 && at < static_cast<int>(line.marks.size());
      if (inside) line.marks[static_cast<std::size_t>(at)] = sent_mark(line.marks[static_cast<std::size_t>(at)]);
    }
  }
}

Strip read_strip(std::string_view text) {
  Strip strip;
  StripReader reader(text);
  reader.sent_days(Day{-1'000'000}, [&](Day day) { strip.sent.insert(day); });
  StripLine line;
  while (reader.next(line)) {
    strip.measures.emplace(line.measure, StripMarks{line.period, line.first, std::string(line.marks)});
  }
  return strip;
}

std::string spell(Strip const& strip) {
  std::string text;
  for (Day const day : strip.sent) (text += text.empty() ? "" : " ") += std::to_string(day.number);
  text += '\n';
  for (auto const& [id, line] : strip.measures) {
    text += id + " " + letter_of(line.period) + " " + std::to_string(line.first) + " " + line.marks + "\n";
  }
  return text;
}

}  // namespace upswing::measures
