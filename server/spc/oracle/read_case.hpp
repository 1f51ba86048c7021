#pragma once

// A case of a reference vector file (schema spc-reference/1), read into what the calculation takes.

#include <boost/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "spc/group_rows.hpp"
#include "spc/run_input.hpp"

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

inline Values numbers(json::value const& value) {
  Values all;
  if (!value.is_array()) return all;
  for (json::value const& each : value.as_array()) all.push_back(number(each));
  return all;
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

inline Options read_options(json::object const& written) {
  Options options;
  if (auto const freeze = number(written.at("freeze"))) options.freeze = static_cast<int>(*freeze);
  options.split = point_numbers(written.at("split"));
  options.exclude = point_numbers(written.at("exclude"));
  options.center = number(written.at("cl"));
  options.multiplier = number(written.at("multiply")).value_or(1);
  return options;
}

/// Rows of one key are one point; without keys each row is a point.
inline Result<RunInput> read_input(json::object const& written) {
  RunInput input{numbers(written.at("y")), numbers(written.at("n")), read_options(written.at("options").as_object())};
  if (!written.at("x").is_array()) return input;
  std::vector<double> keys;
  for (auto const& key : numbers(written.at("x"))) keys.push_back(key.value_or(0));
  std::string const how = text(written.at("options").as_object(), "agg_fun");
  Aggregate const aggregate = how == "median" ? Aggregate::median : how == "sum" ? Aggregate::sum : Aggregate::mean;
  Result<Grouped> grouped = group_rows(keys, input.values, input.denominators, aggregate);
  if (!grouped) return grouped.problem();
  input.values = grouped.value().values;
  input.denominators = grouped.value().denominators;
  return input;
}

}  // namespace upswing::spc::oracle
