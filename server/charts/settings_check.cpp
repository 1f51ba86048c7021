// What is wrong with settings for the numbers there are. All of it, by field.

#include <algorithm>

#include "charts/advice.hpp"
#include "charts/fit.hpp"

namespace upswing::charts {
namespace {

template <class T> bool contains(std::vector<T> const& list, T const& one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

class SettingsCheck {
 public:
  SettingsCheck(ChartSettings const& settings, Chart const& plain) : settings_(settings), plain_(plain) {}

  kit::def::FieldErrors all() {
    choices();
    baseline();
    excluded();
    phases();
    if (errors_.empty()) drawable();
    return std::move(errors_);
  }

 private:
  void add(std::string pointer, char const* code, char const* words) {
    errors_.push_back({std::move(pointer), code, words});
  }

  [[nodiscard]] bool is_period(Day day) const {
    return std::any_of(plain_.points.begin(), plain_.points.end(),
                       [&](ChartPoint const& point) { return point.facts.period == day; });
  }
  [[nodiscard]] bool is_excluded(Day day) const {
    return std::any_of(settings_.excluded.begin(), settings_.excluded.end(),
                       [&](ChartExclusion const& one) { return one.period == day; });
  }
  /// Numbers from one day up to, not including, another.
  [[nodiscard]] int numbers(std::optional<Day> from, std::optional<Day> before) const {
    int count = 0;
    for (ChartPoint const& point : plain_.points) {
      Day const day = point.facts.period;
      bool const inside = (!from || day >= *from) && (!before || day < *before);
      if (inside && point.value && !is_excluded(day)) ++count;
    }
    return count;
  }

  void choices() {
    if (settings_.type && !contains(types_for(plain_.series.kind), *settings_.type)) {
      return add("/type", "does_not_fit", "is not a chart of what this measure counts");
    }
    // Who wants the NHS rules and no chart in particular gets the one they are made for.
    if (!settings_.type && settings_.rule_set == RuleSet::nhs) return;
    auto const type = settings_.type.value_or(static_cast<ChartType>(static_cast<int>(advise(plain_).type)));
    if (settings_.rule_set && !contains(rules_for(type), *settings_.rule_set)) {
      add("/rule_set", "does_not_fit", "says nothing on this chart");
    }
  }

  void baseline() {
    bool const until = settings_.baseline == BaselineRule::until;
    if (until && !settings_.baseline_last) return add("/baseline_last", "required", "says where the baseline ends");
    if (!until && settings_.baseline_last) {
      return add("/baseline_last", "read_only", "is given with \"until\" only");
    }
    if (!until) return;
    if (!is_period(*settings_.baseline_last)) return add("/baseline_last", "not_found", "is not a point of the chart");
    bool const inside = settings_.phases.empty() || *settings_.baseline_last < settings_.phases.front().from;
    if (!inside) add("/baseline_last", "outside_phase", "lies after the start of a phase");
  }

  void excluded() {
    auto const& list = settings_.excluded;
    if (list.size() > most_excluded) return add("/excluded", "too_long", "leaves out too many points");
    for (std::size_t i = 0; i < list.size(); ++i) {
      std::string const at = "/excluded/" + std::to_string(i) + "/period";
      if (!is_period(list[i].period)) add(at, "not_found", "is not a point of the chart");
      else if (i > 0 && list[i - 1].period == list[i].period) add(at, "duplicate", "is left out already");
    }
  }

  void phases() {
    auto const& list = settings_.phases;
    if (list.size() > most_phases) return add("/phases", "too_long", "are too many");
    for (std::size_t i = 0; i < list.size(); ++i) phase(i);
  }

  void phase(std::size_t i) {
    auto const& list = settings_.phases;
    std::string const at = "/phases/" + std::to_string(i);
    std::optional<Day> const before = i > 0 ? std::optional(list[i - 1].from) : std::nullopt;
    std::optional<Day> const next = i + 1 < list.size() ? std::optional(list[i + 1].from) : std::nullopt;
    if (!is_period(list[i].from)) return add(at + "/from", "not_found", "is not a point of the chart");
    if (before == list[i].from) return add(at + "/from", "duplicate", "begins a phase already");
    bool const enough =
        numbers(before, list[i].from) >= fewest_in_phase && numbers(list[i].from, next) >= fewest_in_phase;
    if (!enough) add(at + "/from", "too_few_points", "leaves fewer than two points before or after it");
    auto const last = list[i].baseline_last;
    if (last && !is_period(*last)) return add(at + "/baseline_last", "not_found", "is not a point of the chart");
    bool const inside = !last || (*last > list[i].from && (!next || *last < *next));
    if (!inside) add(at + "/baseline_last", "outside_phase", "is not inside its phase");
  }

  void drawable() {
    Series series = plain_.series;
    series.setup = setup_of(settings_, RuleSet::anhoej);
    if (auto const read = read_chart(std::move(series)); !read) {
      errors_.push_back({"/type", "not_drawable", spc::words(read.problem())});
    }
  }

  ChartSettings const& settings_;
  Chart const& plain_;
  kit::def::FieldErrors errors_;
};

}  // namespace

kit::def::FieldErrors check(ChartSettings const& settings, Chart const& plain) {
  return SettingsCheck(settings, plain).all();
}

}  // namespace upswing::charts
