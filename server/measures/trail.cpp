// Reads and writes trails.
#include "measures/trail.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace upswing::measures {
namespace {

using Entries = std::vector<TrailEntry>;

constexpr std::size_t id_length = 36;

// Where the entries begin that are kept; nothing while all of them are wanted.
std::optional<std::size_t> begin_of(Entries const& entries) {
  std::size_t sent = 0;
  bool number = false;
  for (std::size_t i = entries.size(); i-- > 0;) {
    if (!entries[i].sent) continue;
    ++sent;
    number = number || entries[i].has_number();
    if (number && sent >= trail_length) return i;
  }
  return std::nullopt;
}

void trim(Entries& entries) {
  if (auto const begin = begin_of(entries))
    entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(*begin));
}

auto place_in(Entries& entries, Day period) {
  return std::lower_bound(entries.begin(), entries.end(), period,
                          [](TrailEntry const& entry, Day day) { return entry.period < day; });
}

void append(std::string& text, double number) {
  char room[32];
  auto const end = std::to_chars(room, room + sizeof room, number).ptr;
  text.append(room, end);
}

std::optional<double> number_in(std::string_view text) {
  if (text.empty()) return std::nullopt;
  double number = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) throw std::runtime_error("a trail is unreadable");
  return number;
}

TrailEntry read_word(std::string_view word) {
  TrailEntry entry;
  auto const sign = word.find_first_of("sd");
  if (sign == std::string_view::npos) throw std::runtime_error("a trail is unreadable");
  entry.period = Day{static_cast<int>(number_in(word.substr(0, sign)).value_or(0))};
  entry.sent = word[sign] == 's';
  auto numbers = word.substr(sign + 1);
  if (auto const equals = numbers.find('='); equals != std::string_view::npos) {
    entry.value = number_in(numbers.substr(equals + 1));
    numbers = numbers.substr(0, equals);
  }
  auto const slash = numbers.find('/');
  if (slash == std::string_view::npos) return entry;
  entry.numerator = number_in(numbers.substr(0, slash));
  entry.denominator = number_in(numbers.substr(slash + 1));
  return entry;
}

void spell(std::string& text, TrailEntry const& entry) {
  text += std::to_string(entry.period.number);
  text += entry.sent ? 's' : 'd';
  if (entry.numerator || entry.denominator) {
    if (entry.numerator) append(text, *entry.numerator);
    text += '/';
    if (entry.denominator) append(text, *entry.denominator);
  }
  if (entry.value) append(text += '=', *entry.value);
}

}  // namespace

TrailEntry trail_entry(Entry const& entry) {
  if (entry.state != EntryState::counted) return {.period = entry.period, .sent = entry.sent};
  return {entry.period, entry.sent, entry.numerator, entry.denominator, entry.value};
}

std::optional<double> plotted(MeasureKind kind, double multiplier, TrailEntry const& entry) {
  if (is_ratio(kind)) {
    if (!entry.numerator || entry.denominator.value_or(0) <= 0) return std::nullopt;
    return *entry.numerator / *entry.denominator * multiplier;
  }
  auto const& number = kind == MeasureKind::count ? entry.numerator : entry.value;
  return number ? std::optional(*number * multiplier) : std::nullopt;
}

bool Trail::set(MeasureId const& measure, TrailEntry const& entry) {
  auto& entries = measures[measure.text];
  bool const shortened = begin_of(entries).has_value();
  auto const at = place_in(entries, entry.period);
  bool const known = at != entries.end() && at->period == entry.period;
  if (!known) {
    if (shortened && at == entries.begin()) return true;  // older than what is kept
    entries.insert(at, entry);
  } else {
    bool const says_less = (at->sent && !entry.sent) || (at->has_number() && !entry.has_number());
    if (says_less && shortened) return false;
    *at = entry;
  }
  trim(entries);
  return true;
}

bool Trail::clear(MeasureId const& measure, Day period) {
  auto const found = measures.find(measure.text);
  if (found == measures.end()) return true;
  auto& entries = found->second;
  auto const at = place_in(entries, period);
  if (at == entries.end() || at->period != period) return true;
  if (at->sent && begin_of(entries)) return false;
  entries.erase(at);
  if (entries.empty()) measures.erase(found);
  return true;
}

void Trail::send(std::string_view measure, Day first, Day last) {
  auto const found = measures.find(measure);
  if (found == measures.end()) return;
  for (auto& entry : found->second) entry.sent = entry.sent || (entry.period >= first && entry.period <= last);
  trim(found->second);
}

std::vector<TrailEntry> Trail::of(MeasureId const& measure) const {
  auto const found = measures.find(measure.text);
  return found == measures.end() ? Entries{} : found->second;
}

Trail read_trail(std::string_view text) {
  Trail trail;
  while (!text.empty()) {
    auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    auto& entries = trail.measures[std::string(line.substr(0, id_length))];
    line.remove_prefix(std::min(line.size(), id_length + 1));
    while (!line.empty()) {
      auto const word = line.substr(0, line.find(' '));
      line.remove_prefix(std::min(line.size(), word.size() + 1));
      entries.push_back(read_word(word));
    }
  }
  return trail;
}

std::string spell(Trail const& trail) {
  std::string text;
  for (auto const& [id, entries] : trail.measures) {
    text += id;
    for (auto const& entry : entries) spell(text += ' ', entry);
    text += '\n';
  }
  return text;
}

}  // namespace upswing::measures
