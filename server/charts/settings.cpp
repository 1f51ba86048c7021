// What changed between two versions of a chart's settings.

#include "charts/settings.hpp"

#include <algorithm>

namespace upswing::charts {
namespace {

template <class Choice> std::optional<std::string> spelled(std::optional<Choice> choice) {
  return choice ? std::optional(std::string(kit::def::spell(*choice))) : std::nullopt;
}

/// "until" is told by its day.
std::string baseline_of(ChartSettings const& settings) {
  if (settings.baseline == BaselineRule::until && settings.baseline_last) return kit::spell(*settings.baseline_last);
  return std::string(kit::def::spell(settings.baseline));
}

ChartChange phase_change(ChangedPart part, ChartPhase const& phase) {
  return {part, {}, {}, phase.from, phase.reason, phase.four_questions};
}

ChartChange exclusion_change(ChangedPart part, ChartExclusion const& excluded) {
  return {part, {}, {}, excluded.period, excluded.reason, false};
}

bool same(ChartPhase const& a, ChartPhase const& b) {
  return a.baseline_last == b.baseline_last && a.reason == b.reason;
}
bool same(ChartExclusion const& a, ChartExclusion const& b) { return a.reason == b.reason; }

Day start_of(ChartPhase const& phase) { return phase.from; }
Day start_of(ChartExclusion const& excluded) { return excluded.period; }

template <class T> T const* at(std::vector<T> const& list, Day day) {
  auto const found = std::find_if(list.begin(), list.end(), [&](T const& one) { return start_of(one) == day; });
  return found == list.end() ? nullptr : &*found;
}

/// `parts`: added, changed, removed.
template <class T, class Tell>
void compare(std::vector<T> const& before, std::vector<T> const& after, ChangedPart const (&parts)[3], Tell tell,
             std::vector<ChartChange>& changes) {
  for (T const& one : after) {
    T const* const old = at(before, start_of(one));
    if (!old) changes.push_back(tell(parts[0], one));
    else if (!same(*old, one)) changes.push_back(tell(parts[1], one));
  }
  for (T const& one : before) {
    if (!at(after, start_of(one))) changes.push_back(tell(parts[2], one));
  }
}

}  // namespace

std::vector<ChartChange> changes_between(ChartSettings const& before, ChartSettings const& after) {
  using enum ChangedPart;
  std::vector<ChartChange> changes;
  auto const tell = [&](ChangedPart part, std::optional<std::string> from, std::optional<std::string> to) {
    if (from != to) changes.push_back({part, std::move(from), std::move(to), {}, {}, false});
  };
  tell(type, spelled(before.type), spelled(after.type));
  tell(rule_set, spelled(before.rule_set), spelled(after.rule_set));
  tell(baseline, baseline_of(before), baseline_of(after));
  tell(two_sigma, before.two_sigma ? "yes" : "no", after.two_sigma ? "yes" : "no");
  compare(before.phases, after.phases, {phase_added, phase_changed, phase_removed}, phase_change, changes);
  compare(before.excluded, after.excluded, {exclusion_added, exclusion_changed, exclusion_removed}, exclusion_change,
          changes);
  return changes;
}

bool need_reason(std::vector<ChartChange> const& changes) {
  using enum ChangedPart;
  return std::any_of(changes.begin(), changes.end(), [](ChartChange const& change) {
    return change.part == type || change.part == rule_set || change.part == baseline || change.part == phase_removed ||
           change.part == exclusion_removed;
  });
}

ChartSettings settings_from(ChartSettingsInput const& input, ChartSettings const& before) {
  ChartSettings settings{input.type, input.rule_set, input.two_sigma, input.baseline, input.baseline_last,
                         {},         input.excluded, before.version};
  for (auto const& phase : input.phases) {
    auto const* const old = at(before.phases, phase.from);
    settings.phases.push_back({phase.from, phase.baseline_last, phase.reason, old && old->four_questions});
  }
  auto const earlier = [](auto const& a, auto const& b) { return start_of(a) < start_of(b); };
  std::stable_sort(settings.phases.begin(), settings.phases.end(), earlier);
  std::stable_sort(settings.excluded.begin(), settings.excluded.end(), earlier);
  return settings;
}

}  // namespace upswing::charts
