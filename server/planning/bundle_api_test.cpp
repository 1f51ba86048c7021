// The file of a whole project, beside what docs/export.md says of it.
#include <doctest/doctest.h>

#include <boost/json.hpp>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

using Names = std::set<std::string>;

// Each line of a table: its first word in code, and the other words in code.
std::map<std::string, Names> documented() {
  std::ifstream file(std::string(UPSWING_SOURCE_DIR) + "/docs/export.md");
  std::map<std::string, Names> lines;
  for (std::string line; std::getline(file, line) && line != "# A practice as a file";) {
    if (!line.starts_with("| `")) continue;
    std::string first;
    for (auto from = line.find('`'); from != std::string::npos; from = line.find('`', from)) {
      auto const to = line.find('`', from + 1);
      auto const word = line.substr(from + 1, to - from - 1);
      if (first.empty()) lines[first = word];
      else lines[first].insert(word);
      from = to + 1;
    }
  }
  return lines;
}

void gather_keys(boost::json::value const& value, Names& names) {
  if (value.is_array()) {
    for (auto const& each : value.get_array()) gather_keys(each, names);
  }
  if (!value.is_object()) return;
  for (auto const& [key, each] : value.get_object()) {
    names.insert(std::string(key));
    gather_keys(each, names);
  }
}

Names keys_of(boost::json::value const& value) {
  Names names;
  gather_keys(value, names);
  return names;
}

TEST_CASE("every field of a project's file stands in its documentation, and nothing else does") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const plan = cedar + "/planning/projects/01999d11-9800-7021-8000-000000000001";
  auto const file = boost::json::parse(rosa.get(plan + "/export/json").body);
  auto said = documented();
  for (auto const& [part, value] : file.at("parts").as_object()) {
    CAPTURE(part);
    CHECK(keys_of(value) == said[std::string(part)]);
  }
  for (auto const* list : {"ideas", "actions", "names"}) {
    CAPTURE(list);
    CHECK(!file.at(list).as_array().empty());
    CHECK(keys_of(file.at(list)) == said[list]);
  }
  Names const top{"format", "title", "state", "parts", "ideas", "actions", "names"};
  Names real;
  for (auto const& [key, value] : file.as_object()) real.insert(std::string(key));
  CHECK(real == top);
}

TEST_CASE("a measure and a physician keep their names in the file, and each line of the spreadsheet has its part") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const plan = cedar + "/planning/projects/01999d11-9800-7021-8000-000000000001";
  auto const json = rosa.get(plan + "/export/json").body;
  CHECK(json.find("\"name\":\"Developmental screening\"") != std::string::npos);
  CHECK(json.find("\"name\":\"Dr. Lena Voss\"") != std::string::npos);
  auto const said = documented();
  std::istringstream lines(rosa.get(plan + "/export/csv").body);
  std::string line;
  std::getline(lines, line);
  CHECK(line == "part,field,value\r");
  int count = 0;
  while (std::getline(lines, line)) {
    auto const part = line.substr(0, line.find(','));
    CAPTURE(line);
    CHECK((part == "project" || said.contains(part)));
    ++count;
  }
  CHECK(count > 100);
}

}  // namespace
}  // namespace upswing::test
