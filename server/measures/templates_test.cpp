// The measures that come with the program.
#include "measures/templates.hpp"

#include <doctest/doctest.h>

#include <set>

#include "app/embedded.hpp"
#include "app/test/house.hpp"

namespace upswing::measures {
namespace {

TemplateFile the_file() { return read_templates(app::embedded(app::measure_content_assets(), "templates.json")); }

TEST_CASE("at least twenty templates of every group come with the program, each key once") {
  auto const file = the_file();
  std::set<std::string> keys;
  std::set<TemplateGroup> groups;
  for (auto const& one : file.templates) keys.insert(one.key), groups.insert(one.group);
  CHECK(file.templates.size() >= 20);
  CHECK(keys.size() == file.templates.size());
  CHECK(groups.size() == 10);
}

TEST_CASE("every template is a measure that may be saved as it is, in both languages, and says where it is from") {
  auto const file = the_file();
  for (auto const language : {access::Language::en, access::Language::es}) {
    for (auto const& one : templates_in(file, language).templates) {
      CAPTURE(one.key);
      CHECK(check(one.measure).empty());
      CHECK_FALSE(one.measure.name.empty());
      CHECK_FALSE(one.measure.purpose.empty());
      CHECK_FALSE(one.measure.steward.empty());
      CHECK_FALSE(one.measure.licence_note.empty());
      CHECK(one.measure.short_name.size() <= 60);
      CHECK(one.measure.name.size() <= 120);
    }
  }
}

TEST_CASE("the two languages of a template are not the same words") {
  for (auto const& one : the_file().templates) {
    CAPTURE(one.key);
    CHECK(one.en.name != one.es.name);
    CHECK(one.en.numerator != one.es.numerator);
    CHECK(one.en.denominator.empty() == one.es.denominator.empty());
    CHECK(one.en.known.empty() == one.es.known.empty());
  }
}

TEST_CASE("a file with a wrong template is named, not half read") {
  CHECK_THROWS_WITH(read_templates(R"({"rights":{"en":"","es":""},"templates":[{"key":"a"}]})"),
                    doctest::Contains("/templates/0"));
}

TEST_CASE("who defines measures chooses among the templates in their own language") {
  auto maya = test::shared_house().sign_in("maya@example.org");
  auto const list = maya.get(test::cedar + "/measure-templates");
  CHECK(list.status == 200);
  CHECK(list.at("/templates/0/measure/name") == "Developmental screening at well visits");
  CHECK(list.at("/templates/0/known") == "Teams in one collaborative went past 90%.");
  auto ellen = test::shared_house().sign_in("ellen@example.org");
  CHECK(ellen.get(test::cedar + "/measure-templates").status == 403);
}

}  // namespace
}  // namespace upswing::measures
