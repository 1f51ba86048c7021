// check_vectors FILE...: compares our charts with files of reference vectors (schema spc-reference/1), wherever they
// lie. Files under licences that cannot live in this repository are compared from outside it.
// Ends with 0 if every case of a chart we have agrees, 1 if one differs, 2 if a file cannot be read.

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

#include "spc/oracle/compare.hpp"

namespace {

using namespace upswing::spc::oracle;

struct Tally {
  int agree = 0;
  int differ = 0;
  int partly = 0;                           // agree, but some fields belong to a rule set this version lacks
  std::map<std::string, int> other_charts;  // charts this version lacks
};

std::optional<json::value> read(char const* path) {
  std::ifstream file(path);
  std::stringstream content;
  content << file.rdbuf();
  json::error_code failed;
  json::value value = json::parse(content.str(), failed);
  if (!file || failed || !value.is_object() || !value.as_object().contains("cases")) return std::nullopt;
  return value;
}

void compare(json::object const& written, Tally& tally) {
  if (std::string const chart = text(written, "chart"); chart != "run") {
    ++tally.other_charts[chart];
    return;
  }
  Comparison const comparison = compare_run(written);
  for (std::string const& difference : comparison.differences) {
    std::printf("differs  %s: %s\n", text(written, "name").c_str(), difference.c_str());
  }
  ++(comparison.differences.empty() ? tally.agree : tally.differ);
  if (comparison.differences.empty() && !comparison.skipped.empty()) ++tally.partly;
}

void print(char const* path, Tally const& tally) {
  std::printf("%s\n  run: %d agree (%d of them in part: box methods, Perla's rules), %d differ\n", path, tally.agree,
              tally.partly, tally.differ);
  if (tally.other_charts.empty()) return;
  std::printf("  not yet compared:");
  for (auto const& [chart, count] : tally.other_charts) std::printf(" %s %d", chart.c_str(), count);
  std::printf("\n");
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::fprintf(stderr, "usage: check_vectors FILE...\n");
    return 2;
  }
  bool differs = false;
  for (int i = 1; i < count; ++i) {
    std::optional<json::value> const vectors = read(arguments[i]);
    if (!vectors) {
      std::fprintf(stderr, "%s: not a file of reference vectors\n", arguments[i]);
      return 2;
    }
    Tally tally;
    for (json::value const& each : vectors->as_object().at("cases").as_array()) compare(each.as_object(), tally);
    print(arguments[i], tally);
    differs = differs || tally.differ > 0;
  }
  return differs ? 1 : 0;
}
