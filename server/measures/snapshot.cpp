// Writes numbers and definitions as tables, and says in short what is in them.
#include "measures/snapshot.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "kit/audit.hpp"
#include "kit/csv.hpp"
#include "measures/entry.hpp"

namespace upswing::measures {
namespace {

using kit::csv::Writer;

constexpr std::size_t periods_told = 12;
constexpr std::size_t fewest_for_middle = 3;  // the middle of one or two would be somebody's own number

void add(Writer& out, std::optional<double> const& number) {
  if (number) out.number(*number);
  else out.empty();
}

std::optional<double> plotted_of(Measure const& measure, SentNumber const& number) {
  Entry entry;
  entry.state = kit::def::parse_choice<EntryState>(number.state).value_or(EntryState::no_data);
  entry.numerator = number.numerator;
  entry.denominator = number.denominator;
  entry.value = number.value;
  return plotted(measure, entry);
}

std::optional<double> middle_of(std::vector<double> values) {
  if (values.size() < fewest_for_middle) return std::nullopt;
  std::sort(values.begin(), values.end());
  auto const half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

}  // namespace

std::string numbers_header() {
  Writer out;
  for (auto const* name : {"measure", "practice", "period", "numerator", "denominator", "value", "state"})
    out.text(name);
  out.end_row();
  return out.take();
}

std::string definitions_csv(std::vector<Measure> const& measures) {
  Writer out;
  for (auto const* name : {"measure", "full_name", "type", "kind", "purpose", "numerator", "denominator", "exclusions",
                           "exceptions", "unit", "multiplier", "direction", "goal", "period", "data_source", "sampling",
                           "steward", "source_address", "licence_note"})
    out.text(name);
  out.end_row();
  for (auto const& m : measures) {
    for (std::string_view const text :
         {std::string_view(m.short_name), std::string_view(m.name), kit::def::spell(m.type), kit::def::spell(m.kind),
          std::string_view(m.purpose), std::string_view(m.numerator), std::string_view(m.denominator),
          std::string_view(m.exclusions), std::string_view(m.exceptions), std::string_view(m.unit)})
      out.text(text);
    out.number(m.multiplier);
    out.text(kit::def::spell(m.direction));
    add(out, m.goal);
    for (std::string_view const text :
         {kit::def::spell(m.period), kit::def::spell(m.data_source), kit::def::spell(m.sampling),
          std::string_view(m.steward), std::string_view(m.source_address), std::string_view(m.licence_note)})
      out.text(text);
    out.end_row();
  }
  return out.take();
}

std::string numbers_csv(Measure const& measure, std::vector<SentNumber> const& numbers) {
  Writer out;
  for (auto const& number : numbers) {
    out.text(measure.short_name);
    out.text(number.practice);
    out.text(kit::spell(number.period));
    add(out, number.numerator);
    add(out, number.denominator);
    add(out, number.value);
    out.text(number.state);
    out.end_row();
  }
  return out.take();
}

SnapshotMeasure summary_of(Measure const& measure, std::vector<SentNumber> const& numbers) {
  SnapshotMeasure summary{measure.name, measure.unit, 0, static_cast<std::int64_t>(numbers.size()), {}, {}};
  std::map<Day, std::vector<double>> by_period;
  std::set<std::string_view> practices;
  for (auto const& number : numbers) {
    practices.insert(number.practice_id.text);
    auto& values = by_period[number.period];
    if (auto const value = plotted_of(measure, number)) values.push_back(*value);
  }
  summary.practices = static_cast<std::int64_t>(practices.size());
  auto const skip = by_period.size() > periods_told ? by_period.size() - periods_told : 0;
  for (auto at = std::next(by_period.begin(), static_cast<std::ptrdiff_t>(skip)); at != by_period.end(); ++at) {
    summary.periods.push_back(at->first);
    summary.middle.push_back(middle_of(at->second));
  }
  return summary;
}

std::string hash_of(std::string const& summary, std::vector<std::string> const& parts) {
  std::string all = std::to_string(summary.size()) + ":" + summary;
  for (auto const& part : parts) all += std::to_string(part.size()) + ":" + part;
  return kit::sha256_hex(all);
}

}  // namespace upswing::measures
