// check_vectors [--inputs FILE] FILE...: compares our charts with files of reference vectors (schema spc-reference/1),
// wherever they lie. Files under licences that cannot live in this repository are compared from outside it.
// Ends with 0 if every case without quirks agrees, 1 if one differs, 2 if a file cannot be read.

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <string_view>

#include "spc/oracle/compare.hpp"

namespace {

using namespace upswing::spc::oracle;

struct Tally {
  int agree = 0;
  int differ = 0;
  int on_purpose = 0;  // differ where the reference has a quirk
};

std::optional<json::object> read(char const* path, char const* must_have) {
  std::ifstream file(path);
  std::stringstream content;
  content << file.rdbuf();
  json::error_code failed;
  json::value value = json::parse(content.str(), failed);
  if (!file || failed || !value.is_object() || !value.as_object().contains(must_have)) return std::nullopt;
  return value.as_object();
}

void print(json::object const& written, Comparison const& comparison) {
  std::string quirks;
  for (std::string const& quirk : comparison.quirks) quirks += (quirks.empty() ? " [" : ", ") + quirk;
  if (!quirks.empty()) quirks += "]";
  std::printf("%s %s%s: %zu of %d fields, first: %s\n", quirks.empty() ? "differs" : "on purpose",
              text(written, "name").c_str(), quirks.c_str(), comparison.differences.size(), comparison.fields,
              comparison.differences.front().c_str());
}

void count(json::object const& written, std::map<std::string, Tally>& tallies) {
  Comparison const comparison = compare(written);
  Tally& tally = tallies[text(written, "chart")];
  if (comparison.agrees()) {
    ++tally.agree;
    return;
  }
  ++(comparison.quirks.empty() ? tally.differ : tally.on_purpose);
  print(written, comparison);
}

int fail(char const* path) {
  std::fprintf(stderr, "%s is not a file of reference vectors or their inputs\n", path);
  return 2;
}

}  // namespace

int main(int argument_count, char** arguments) {
  json::object inputs;
  std::map<std::string, Tally> tallies;
  int first = 1;
  if (argument_count > 2 && std::string_view(arguments[1]) == "--inputs") {
    auto const file = read(arguments[2], "inputs");
    if (!file) return fail(arguments[2]);
    inputs = file->at("inputs").as_object();
    first = 3;
  }
  if (first >= argument_count) {
    std::fprintf(stderr, "usage: check_vectors [--inputs FILE] FILE...\n");
    return 2;
  }
  for (int i = first; i < argument_count; ++i) {
    auto vectors = read(arguments[i], "cases");
    if (!vectors) return fail(arguments[i]);
    for (json::value& each : vectors->at("cases").as_array()) {
      if (!fill_in(each.as_object(), inputs)) {
        std::fprintf(stderr, "%s names a series that --inputs does not hold\n", text(each.as_object(), "name").c_str());
        return 2;
      }
      count(each.as_object(), tallies);
    }
  }
  Tally all;
  for (auto const& [chart, tally] : tallies) {
    std::printf("%-6s %4d agree, %d differ, %d differ on purpose\n", chart.c_str(), tally.agree, tally.differ,
                tally.on_purpose);
    all.agree += tally.agree;
    all.differ += tally.differ;
    all.on_purpose += tally.on_purpose;
  }
  std::printf("all    %4d agree, %d differ, %d differ on purpose\n", all.agree, all.differ, all.on_purpose);
  return all.differ == 0 ? 0 : 1;
}
