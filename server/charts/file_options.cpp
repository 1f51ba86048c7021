// Numbers are whole texts, never beginnings of texts: "12x" is refused, not read as twelve.

#include "charts/file_options.hpp"

#include <charconv>
#include <cmath>
#include <string_view>

namespace upswing::charts {
namespace {

template <class Number> std::optional<Number> whole_text(std::string_view text) {
  Number number{};
  auto const read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

class Reading {
 public:
  explicit Reading(FileAsk const& ask) : ask_(ask) {}

  std::variant<FileOptions, std::string> all() {
    read_names();
    auto& options = read_.options;
    options.freeze = number<int>("--freeze", ask_.freeze);
    options.freeze_each = number<int>("--freeze-each", ask_.freeze_each);
    options.center = number<double>("--center", ask_.center);
    options.sigma = number<double>("--sigma", ask_.sigma);
    options.multiplier = number<double>("--multiply", ask_.multiply).value_or(1);
    options.split = numbers("--split", ask_.split);
    options.exclude = numbers("--exclude", ask_.exclude);
    options.screen_ranges = ask_.screen_ranges;
    options.categorical = ask_.categorical;
    read_targets();
    if (!wrong_.empty()) return wrong_;
    return read_;
  }

 private:
  void refuse(std::string_view option, std::string_view text, std::string_view wanted) {
    if (!wrong_.empty()) return;
    wrong_ = std::string(option) + " \"" + std::string(text) + "\": " + std::string(wanted);
  }

  void read_names() {
    auto const type = spc::chart_type_named(ask_.type);
    if (!type) refuse("--type", ask_.type, "one of run, i, mr, xbar, s, t, c, u, up, p, pp, g, ip, ms, xmr");
    read_.type = type.value_or(spc::ChartType::run);
    std::string const usual = read_.type == spc::ChartType::xmr ? "nhs" : "anhoej";
    std::string const& asked = ask_.rules.empty() ? usual : ask_.rules;
    auto const rules = spc::rule_set_named(asked);
    if (!rules) {
      refuse("--rules", asked,
             "one of anhoej, anhoej_bestbox, anhoej_cutbox, perla (or ihi), western_electric, nelson, nhs");
    }
    read_.options.rules = rules.value_or(spc::RuleSet::anhoej);
    read_aggregate();
    read_direction();
  }

  void read_aggregate() {
    if (ask_.aggregate == "mean") read_.aggregate = spc::Aggregate::mean;
    else if (ask_.aggregate == "median") read_.aggregate = spc::Aggregate::median;
    else if (ask_.aggregate == "sum") read_.aggregate = spc::Aggregate::sum;
    else if (ask_.aggregate == "sd") read_.aggregate = spc::Aggregate::deviation;
    else refuse("--aggregate", ask_.aggregate, "one of mean, median, sum, sd");
  }

  /// Nothing is assumed: what is not said is neither better nor worse.
  void read_direction() {
    auto& improvement = read_.options.improvement;
    improvement = spc::Improvement::neutral;
    if (ask_.direction == "increase") improvement = spc::Improvement::increase;
    else if (ask_.direction == "decrease") improvement = spc::Improvement::decrease;
    else if (ask_.direction == "neutral") improvement = spc::Improvement::neutral;
    else if (!ask_.direction.empty()) refuse("--direction", ask_.direction, "increase, decrease or neutral");
  }

  template <class Number> std::optional<Number> number(std::string_view option, std::string const& text) {
    if (text.empty()) return std::nullopt;
    auto const read = whole_text<Number>(text);
    bool const whole = std::is_same_v<Number, int>;
    if (!read || !std::isfinite(static_cast<double>(*read))) {
      refuse(option, text, whole ? "a whole number is wanted" : "a number is wanted");
    }
    return read;
  }

  /// Calls each(part) for the parts between commas.
  template <class Each> static void parts(std::string_view text, Each const& each) {
    while (!text.empty()) {
      auto const comma = text.find(',');
      each(text.substr(0, comma));
      if (comma == std::string_view::npos) return;
      text.remove_prefix(comma + 1);
      if (text.empty()) each(text);
    }
  }

  std::vector<int> numbers(std::string_view option, std::string_view text) {
    std::vector<int> all;
    parts(text, [&](std::string_view part) {
      auto const read = whole_text<int>(part);
      if (read) all.push_back(*read);
      else refuse(option, text, "point numbers with commas between them are wanted, as 12,24");
    });
    return all;
  }

  /// "80", or "80,90@13": 90 from point 13 on.
  void read_targets() {
    parts(ask_.target, [&](std::string_view part) {
      auto const at = part.find('@');
      auto const value = whole_text<double>(part.substr(0, at));
      auto const from = at == std::string_view::npos ? std::optional(1) : whole_text<int>(part.substr(at + 1));
      if (value && from && std::isfinite(*value)) read_.options.targets.push_back({*from, *value});
      else refuse("--target", ask_.target, "a number is wanted, or steps as 80,90@13: 90 from point 13 on");
    });
  }

  FileAsk const& ask_;
  FileOptions read_;
  std::string wrong_;
};

}  // namespace

std::variant<FileOptions, std::string> read_options(FileAsk const& ask) { return Reading(ask).all(); }

}  // namespace upswing::charts
