// Bad input is found before anything is calculated, and named by its point.

#include <algorithm>
#include <cmath>

#include "spc/series.hpp"

namespace upswing::spc {
namespace {

constexpr std::size_t most_problems = 100;
constexpr int fewest_nhs_baseline = 12;

bool counts(ChartType type) { return needs_denominators(type) || type == ChartType::c || type == ChartType::g; }

bool proportions(ChartType type) { return type == ChartType::p || type == ChartType::p_prime; }

/// What is wrong with one point, if anything.
std::optional<Reason> wrong_value(ChartType type, double value) {
  if (std::isinf(value)) return Reason::not_finite;
  if (counts(type) && value < 0) return Reason::negative_count;
  if (type == ChartType::t && value <= 0) return Reason::not_above_zero;
  return std::nullopt;
}

std::optional<Reason> wrong_denominator(ChartType type, double value, double n) {
  if (std::isinf(n)) return Reason::not_finite;
  if (n < 0) return Reason::negative_denominator;
  if (proportions(type) && n > 0 && value > n) return Reason::above_denominator;
  return std::nullopt;
}

std::optional<Reason> wrong_point(ChartType type, Column const& values, Column const& denominators, std::size_t i) {
  if (auto wrong = wrong_value(type, values[i])) return wrong;
  if (denominators.empty() || !may_divide(type)) return std::nullopt;
  return wrong_denominator(type, values[i], denominators[i]);
}

bool freeze_fits(std::optional<int> freeze, int count) { return !freeze || (*freeze >= 2 && *freeze <= count); }

class Checks {
 public:
  Checks(ChartType type, Series const& series, Options const& options)
      : type_(type), series_(series), options_(options), count_(static_cast<int>(series.values.size())) {}

  std::vector<Problem> all() {
    if (!columns_fit()) return problems_;
    problems_ = check_values(type_, series_.values, series_.denominators);
    numbers();
    freezes();
    for (int const number : options_.freeze_at) names_point(Reason::freeze, number);
    for (int const number : options_.split) names_point(Reason::split, number);
    for (int const number : options_.exclude) names_point(Reason::exclude, number);
    for (Target const& target : options_.targets) {
      names_point(Reason::target, target.from);
      if (!std::isfinite(target.value)) add(Reason::target, target.from);
    }
    rules();
    return problems_;
  }

 private:
  void add(Reason reason, std::optional<int> point = std::nullopt) {
    if (problems_.size() < most_problems) problems_.push_back({reason, point});
  }

  void names_point(Reason reason, int number) {
    if (number < 1 || number > count_) add(reason, number);
  }

  bool columns_fit() {
    auto const fits = [&](Column const& column) { return column.empty() || column.size() == series_.values.size(); };
    if (!fits(series_.denominators) || !fits(series_.sizes) || !fits(series_.deviations)) add(Reason::column_length);
    bool const empty = series_.values.empty();
    if (needs_denominators(type_) && series_.denominators.empty() && !empty) add(Reason::no_denominators);
    bool const spreads = !series_.sizes.empty() && !series_.deviations.empty();
    if (of_subgroups(type_) && !spreads && !empty) add(Reason::no_subgroups);
    return problems_.empty();
  }

  void numbers() {
    if (!std::isfinite(options_.multiplier) || options_.multiplier <= 0) add(Reason::multiplier);
    if (options_.center && !center_fits(*options_.center)) add(Reason::center);
    if (!options_.sigma) return;
    bool const free =
        type_ == ChartType::i || type_ == ChartType::xmr || type_ == ChartType::xbar || type_ == ChartType::i_prime;
    if (!free) return add(Reason::sigma_follows);
    if (!std::isfinite(*options_.sigma) || *options_.sigma <= 0) add(Reason::sigma);
  }

  [[nodiscard]] bool center_fits(double center) const {
    if (!std::isfinite(center)) return false;
    if (proportions(type_)) return center >= 0 && center <= 1;
    if (type_ == ChartType::t) return center > 0;
    bool const spread = type_ == ChartType::mr || type_ == ChartType::s || type_ == ChartType::moving_s;
    return center >= 0 || !(counts(type_) || spread);
  }

  void freezes() {
    if (options_.freeze && options_.freeze_each) add(Reason::freeze_twice);
    for (auto const& freeze : {options_.freeze, options_.freeze_each}) {
      if (type_ == ChartType::xmr && freeze && *freeze < fewest_nhs_baseline) {
        add(Reason::freeze_nhs, freeze);
      } else if (!freeze_fits(freeze, count_)) {
        add(Reason::freeze, freeze);
      }
    }
  }

  void rules() {
    bool const zones = options_.rules == RuleSet::western_electric || options_.rules == RuleSet::nelson;
    if (zones && type_ == ChartType::run) add(Reason::rules_need_limits);
    if (options_.rules == RuleSet::nhs && type_ != ChartType::xmr) add(Reason::rules_of_xmr);
  }

  ChartType type_;
  Series const& series_;
  Options const& options_;
  int count_;
  std::vector<Problem> problems_;
};

}  // namespace

std::vector<Problem> check_values(ChartType type, Column const& values, Column const& denominators) {
  std::vector<Problem> problems;
  for (std::size_t i = 0; i < values.size() && problems.size() < most_problems; ++i) {
    if (auto wrong = wrong_point(type, values, denominators, i)) problems.push_back({*wrong, static_cast<int>(i) + 1});
  }
  return problems;
}

std::vector<Problem> check(ChartType type, Series const& series, Options const& options) {
  return Checks(type, series, options).all();
}

}  // namespace upswing::spc
