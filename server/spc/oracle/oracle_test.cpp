// The run chart agrees with established tools on the committed reference values.

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "spc/oracle/compare.hpp"

using namespace upswing::spc::oracle;

namespace {

json::value const& vectors() {
  static json::value const read = [] {
    std::ifstream file(UPSWING_SOURCE_DIR "/server/spc/oracle/run.json");
    std::stringstream content;
    content << file.rdbuf();
    return json::parse(content.str());
  }();
  return read;
}

json::array const& cases() { return vectors().as_object().at("cases").as_array(); }

}  // namespace

TEST_CASE("the run chart agrees with the reference values in every point and phase") {
  int compared = 0;
  for (json::value const& each : cases()) {
    json::object const& written = each.as_object();
    Comparison const comparison = compare_run(written);
    CAPTURE(text(written, "name"));
    for (std::string const& difference : comparison.differences) FAIL_CHECK(difference);
    ++compared;
  }
  CHECK(compared == 76);
}

TEST_CASE("only the rule sets this version lacks are left out: nine box cases, fourteen of Perla's rules") {
  int box = 0;
  int perla = 0;
  for (json::value const& each : cases()) {
    json::object const& written = each.as_object();
    if (compare_run(written).skipped.empty()) continue;
    text(written, "source") == "ihi" ? ++perla : ++box;
  }
  CHECK(box == 9);
  CHECK(perla == 14);
}

TEST_CASE("no reference series is under a licence that would bind this repository") {
  for (json::value const& each : cases()) {
    CHECK_FALSE(text(each.as_object(), "licence").starts_with("GPL"));
  }
}

TEST_CASE("the comparison notices a wrong number") {
  json::object written = cases().at(0).as_object();
  written.at("expected").as_object().at("phases").as_array().at(0).as_object().at("longest_run") = 99;
  CHECK(compare_run(written).differences == std::vector<std::string>{"phase 1 longest_run"});
}
