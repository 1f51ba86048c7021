#pragma once

// A case of a reference vector file (schema spc-reference/1), charted by us.

#include <boost/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "spc/group_rows.hpp"
#include "spc/make_chart.hpp"
#include "spc/write_json.hpp"

namespace upswing::spc::oracle {

namespace json = boost::json;

inline std::string text(json::object const& object, char const* key) {
  json::value const* found = object.if_contains(key);
  return found && found->is_string() ? std::string(found->as_string()) : std::string();
}

inline std::optional<double> number(json::value const& value) {
  if (value.is_null()) return std::nullopt;
  return value.to_number<double>();
}

inline Column numbers(json::value const& value) {
  Column all;
  if (!value.is_array()) return all;
  for (json::value const& each : value.as_array()) all.push_back(number(each).value_or(missing));
  return all;
}

inline std::optional<int> whole(json::value const& value) {
  if (value.is_null()) return std::nullopt;
  return value.to_number<int>();
}

/// Options that name points are written as one number or as a list.
inline std::vector<int> point_numbers(json::value const& value) {
  std::vector<int> all;
  if (value.is_array()) {
    for (json::value const& each : value.as_array()) all.push_back(each.to_number<int>());
  } else if (!value.is_null()) {
    all.push_back(value.to_number<int>());
  }
  return all;
}

inline RuleSet rules_of(json::object const& written) {
  std::string const method = text(written.at("options").as_object(), "method");
  if (text(written, "source") == "ihi") return RuleSet::perla;
  if (text(written, "chart") == "xmr") return RuleSet::nhs;
  return method == "bestbox" ? RuleSet::anhoej_bestbox : method == "cutbox" ? RuleSet::anhoej_cutbox : RuleSet::anhoej;
}

inline Options read_options(json::object const& written) {
  json::object const& asked = written.at("options").as_object();
  Options options;
  options.rules = rules_of(written);
  options.freeze = whole(asked.at("freeze"));
  options.split = point_numbers(asked.at("split"));
  options.exclude = point_numbers(asked.at("exclude"));
  options.center = number(asked.at("cl"));
  options.multiplier = number(asked.at("multiply")).value_or(1);
  options.screen_ranges = asked.at("screen_mr").as_bool();
  options.categorical = asked.at("categorical").as_bool();
  if (auto const target = number(asked.at("target"))) options.targets.push_back({1, *target});
  std::string const direction = text(asked, "improvement_direction");
  if (direction == "decrease") options.improvement = Improvement::decrease;
  if (direction == "neutral") options.improvement = Improvement::neutral;
  return options;
}

inline ChartType type_of(json::object const& written) {
  std::string const chart = text(written, "chart");
  return chart == "rules" ? ChartType::i : chart_type_named(chart).value();
}

/// Rows of one key are one point; without keys each row is a point.
inline Result<Series> read_series(json::object const& written) {
  Series series{numbers(written.at("y")), numbers(written.at("n")), {}, {}};
  if (!written.at("x").is_array()) return series;
  std::string const how = text(written.at("options").as_object(), "agg_fun");
  Aggregate const aggregate = how == "median" ? Aggregate::median
                              : how == "sum"  ? Aggregate::sum
                              : how == "sd"   ? Aggregate::deviation
                                              : Aggregate::mean;
  Result<Grouped> grouped =
      group_rows(type_of(written), numbers(written.at("x")), series.values, series.denominators, aggregate);
  if (!grouped) return grouped.problems();
  return grouped.value().series;
}

inline Result<json::object> charted(json::object const& written, Options options) {
  Result<Series> series = read_series(written);
  if (!series) return series.problems();
  Result<Chart> const chart = make_chart(type_of(written), std::move(series.value()), std::move(options));
  if (!chart) return chart.problems();
  return json::parse(write_json(chart.value(), {}, "")).as_object();
}

}  // namespace upswing::spc::oracle
