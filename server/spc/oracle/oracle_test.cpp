// Every chart agrees with established tools on the committed reference values, field by field.

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "spc/oracle/compare.hpp"

using namespace upswing::spc::oracle;

namespace {

json::array const& cases() {
  static json::value const read = [] {
    std::ifstream file(UPSWING_SOURCE_DIR "/server/spc/oracle/reference.json");
    std::stringstream content;
    content << file.rdbuf();
    return json::parse(content.str());
  }();
  return read.as_object().at("cases").as_array();
}

json::object const& case_named(std::string const& name) {
  for (json::value const& each : cases()) {
    if (text(each.as_object(), "name") == name) return each.as_object();
  }
  throw std::runtime_error("no case " + name);
}

}  // namespace

TEST_CASE("every chart agrees with the reference values where the reference has no quirk") {
  int compared = 0;
  int fields = 0;
  for (json::value const& each : cases()) {
    json::object const& written = each.as_object();
    Comparison const comparison = compare(written);
    if (!comparison.quirks.empty()) continue;
    CAPTURE(text(written, "name"));
    if (!comparison.agrees()) FAIL_CHECK(comparison.differences.front());
    ++compared;
    fields += comparison.fields;
  }
  CHECK(compared == 336);
  CHECK(fields > 50'000);
}

TEST_CASE("we differ on purpose from exactly these quirks, each told of in docs/charts.md") {
  std::ifstream file(UPSWING_SOURCE_DIR "/docs/charts.md");
  std::stringstream content;
  content << file.rdbuf();
  std::string const guide = content.str();
  std::set<std::string> differing;
  for (json::value const& each : cases()) {
    Comparison const comparison = compare(each.as_object());
    if (comparison.quirks.empty()) continue;
    for (std::string const& quirk : comparison.quirks) {
      CAPTURE(quirk);
      CHECK(guide.find("`" + quirk + "`") != std::string::npos);
    }
    if (!comparison.agrees()) differing.insert(comparison.quirks.front());
  }
  CHECK(differing == std::set<std::string>{"screen_constant_null_limits", "empty_subgroup_negative_df",
                                           "ip_sigma_ignores_baseline", "infinite_y", "missing_denominator_accepted",
                                           "categorical_prime_na_null_limits", "freeze_below_two_accepted",
                                           "ptd_na_trend_crash", "pb_invalid_option_ignored"});
}

TEST_CASE("no reference series is under a licence that would bind this repository") {
  for (json::value const& each : cases()) {
    CHECK_FALSE(text(each.as_object(), "licence").starts_with("GPL"));
  }
}

TEST_CASE("the comparison notices a wrong number, a wrong flag and a missing field") {
  json::object written = case_named("qic_i_plain10");
  json::object& expected = written.at("expected").as_object();
  expected.at("ucl").as_array().at(3) = 73.58940;
  expected.at("sigma_signal").as_array().at(0) = true;
  expected["invented"] = 1;
  CHECK(compare(written).differences.size() == 3);
}
