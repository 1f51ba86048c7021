// The names of charts, rule sets and rules in results and on the command line.

#include <array>
#include <utility>

#include "spc/options.hpp"
#include "spc/rule.hpp"

namespace upswing::spc {
namespace {

template <class Of, std::size_t size> using Names = std::array<std::pair<Of, std::string_view>, size>;

constexpr Names<ChartType, 15> chart_names{{{ChartType::run, "run"},
                                            {ChartType::i, "i"},
                                            {ChartType::mr, "mr"},
                                            {ChartType::xbar, "xbar"},
                                            {ChartType::s, "s"},
                                            {ChartType::t, "t"},
                                            {ChartType::c, "c"},
                                            {ChartType::u, "u"},
                                            {ChartType::u_prime, "up"},
                                            {ChartType::p, "p"},
                                            {ChartType::p_prime, "pp"},
                                            {ChartType::g, "g"},
                                            {ChartType::i_prime, "ip"},
                                            {ChartType::moving_s, "ms"},
                                            {ChartType::xmr, "xmr"}}};

constexpr Names<RuleSet, 7> rule_set_names{{{RuleSet::anhoej, "anhoej"},
                                            {RuleSet::anhoej_bestbox, "anhoej_bestbox"},
                                            {RuleSet::anhoej_cutbox, "anhoej_cutbox"},
                                            {RuleSet::perla, "perla"},
                                            {RuleSet::western_electric, "western_electric"},
                                            {RuleSet::nelson, "nelson"},
                                            {RuleSet::nhs, "nhs"}}};

constexpr Names<Rule, 16> rule_names{{{Rule::beyond_limits, "beyond_limits"},
                                      {Rule::long_run, "long_run"},
                                      {Rule::shift_of_six, "shift_of_six"},
                                      {Rule::trend_of_five, "trend_of_five"},
                                      {Rule::two_of_three, "two_of_three"},
                                      {Rule::four_of_five, "four_of_five"},
                                      {Rule::eight_one_side, "eight_one_side"},
                                      {Rule::nine_one_side, "nine_one_side"},
                                      {Rule::six_trend, "six_trend"},
                                      {Rule::fourteen_zigzag, "fourteen_zigzag"},
                                      {Rule::fifteen_close, "fifteen_close"},
                                      {Rule::eight_apart, "eight_apart"},
                                      {Rule::nhs_shift, "nhs_shift"},
                                      {Rule::nhs_rise, "nhs_rise"},
                                      {Rule::nhs_fall, "nhs_fall"},
                                      {Rule::nhs_two_of_three, "nhs_two_of_three"}}};

template <class Of, std::size_t size> std::string_view name_in(Names<Of, size> const& names, Of value) {
  for (auto const& [each, name] : names) {
    if (each == value) return name;
  }
  return "";
}

template <class Of, std::size_t size> std::optional<Of> named_in(Names<Of, size> const& names, std::string_view name) {
  for (auto const& [each, known] : names) {
    if (known == name) return each;
  }
  return std::nullopt;
}

}  // namespace

std::string_view name(ChartType type) { return name_in(chart_names, type); }
std::string_view name(RuleSet rules) { return name_in(rule_set_names, rules); }
std::string_view name(Rule rule) { return name_in(rule_names, rule); }

std::optional<ChartType> chart_type_named(std::string_view name) { return named_in(chart_names, name); }

std::optional<RuleSet> rule_set_named(std::string_view name) {
  return name == "ihi" ? RuleSet::perla : named_in(rule_set_names, name);
}

bool needs_denominators(ChartType type) {
  return type == ChartType::p || type == ChartType::p_prime || type == ChartType::u || type == ChartType::u_prime;
}

bool may_divide(ChartType type) {
  switch (type) {
    case ChartType::run:
    case ChartType::i:
    case ChartType::mr:
    case ChartType::i_prime:
    case ChartType::moving_s:
    case ChartType::xmr: return true;
    default: return needs_denominators(type);
  }
}

bool of_subgroups(ChartType type) { return type == ChartType::xbar || type == ChartType::s; }

}  // namespace upswing::spc
