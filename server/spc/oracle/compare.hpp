#pragma once

// Our chart beside the reference's, field by field as the JSON has them: numbers at 1e-9, all else exactly.

#include <algorithm>
#include <cmath>

#include "spc/oracle/read_case.hpp"

namespace upswing::spc::oracle {

constexpr double relative = 1e-9;
constexpr double absolute_near_zero = 1e-12;

struct Comparison {
  std::vector<std::string> differences;
  std::vector<std::string> quirks;  // of the reference; differences there are ours on purpose
  int fields = 0;                   // values compared

  [[nodiscard]] bool agrees() const { return differences.empty(); }
};

inline bool close(double ours, double theirs) {
  return std::abs(ours - theirs) <= std::max(absolute_near_zero, relative * std::abs(theirs));
}

inline bool same(json::value const& ours, json::value const& theirs) {
  if (theirs.is_number() && ours.is_number()) return close(ours.to_number<double>(), theirs.to_number<double>());
  return ours == theirs;
}

inline void compare_value(std::string const& where, json::value const& ours, json::value const& theirs,
                          Comparison& comparison);

inline void compare_object(std::string const& where, json::object const& ours, json::object const& theirs,
                           Comparison& comparison) {
  for (auto const& [key, expected] : theirs) {
    std::string const name = where + std::string(key);
    json::value const* found = ours.if_contains(key);
    if (!found) {
      comparison.differences.push_back(name + " is not there");
    } else {
      compare_value(name, *found, expected, comparison);
    }
  }
}

inline void compare_value(std::string const& where, json::value const& ours, json::value const& theirs,
                          Comparison& comparison) {
  if (theirs.is_array() && ours.is_array() && theirs.as_array().size() == ours.as_array().size()) {
    for (std::size_t i = 0; i < theirs.as_array().size(); ++i) {
      compare_value(where + " " + std::to_string(i + 1), ours.as_array()[i], theirs.as_array()[i], comparison);
    }
  } else if (theirs.is_object() && ours.is_object()) {
    compare_object(where + " ", ours.as_object(), theirs.as_object(), comparison);
  } else {
    ++comparison.fields;
    if (same(ours, theirs)) return;
    comparison.differences.push_back(where + ": " + json::serialize(ours) + ", expected " + json::serialize(theirs));
  }
}

/// On charts without limits some tools leave a flag empty where others write false: there an empty one says nothing.
inline json::object told(json::object expected, json::object const& ours, std::string const& chart) {
  json::value* const flags = expected.if_contains("sigma_signal");
  bool const unsure = chart == "run" || chart == "ip";
  if (!unsure || !flags || !flags->is_array()) return expected;
  json::array const& told = ours.at("sigma_signal").as_array();
  json::array& all = flags->as_array();
  for (std::size_t i = 0; i < all.size() && i < told.size(); ++i) {
    if (all[i].is_null()) all[i] = told[i];
  }
  return expected;
}

inline void compare_with(json::object const& written, Options options, json::object const& expected,
                         Comparison& comparison) {
  Result<json::object> const ours = charted(written, std::move(options));
  bool const refused = !text(expected, "error").empty();
  if (ours.ok() == refused) {
    comparison.differences.push_back(refused ? "charted what the reference refuses" : words(ours.problem()));
  } else if (ours.ok()) {
    compare_object("", ours.value(), told(expected, ours.value(), text(written, "chart")), comparison);
  }
}

/// The rule cases give line and sigma, and what two rule sets say of them.
inline void compare_rules(json::object const& written, Comparison& comparison) {
  json::object const& expected = written.at("expected").as_object();
  for (RuleSet const rules : {RuleSet::western_electric, RuleSet::nelson}) {
    Options options = read_options(written);
    options.rules = rules;
    options.sigma = number(expected.at("sd"));
    json::object of_this_set;
    for (auto const& [key, value] : expected) {
      if (key.starts_with(rules == RuleSet::nelson ? "nelson" : "we")) of_this_set[key] = value;
    }
    compare_with(written, std::move(options), of_this_set, comparison);
  }
}

inline Comparison compare(json::object const& written) {
  Comparison comparison;
  for (json::value const& quirk : written.at("quirks").as_array()) comparison.quirks.emplace_back(quirk.as_string());
  if (text(written, "chart") == "rules") {
    compare_rules(written, comparison);
  } else {
    compare_with(written, read_options(written), written.at("expected").as_object(), comparison);
  }
  return comparison;
}

/// A case of a published series names it by its key; the series themselves lie in a file beside.
/// False where the series is not among them.
inline bool fill_in(json::object& written, json::object const& inputs) {
  std::string const key = text(written, "input");
  if (key.empty()) return true;
  json::value const* const found = inputs.if_contains(key);
  if (!found) return false;
  json::object const& input = found->as_object();
  for (auto const* column : {"x", "y", "n"}) {
    if (written.at(column).is_null()) written[column] = input.at(column);
  }
  return true;
}

}  // namespace upswing::spc::oracle
