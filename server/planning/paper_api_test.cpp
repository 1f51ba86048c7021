// Plans on paper and their pictures, asked for as people of the demo.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "kit/media/picture_for_test.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::test {
namespace {

std::string const plans = cedar + "/planning/projects";
std::string const demo_plan = plans + "/01999d11-9800-7021-8000-000000000001";

TEST_CASE("a usual plan is one page on paper, its storyboard at most two, in the reader's language") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  using kit::media::test::asked;
  using kit::media::test::has;
  auto const sheet = rosa.get(demo_plan + "/plan/pdf");
  REQUIRE(sheet.status == 200);
  CHECK(has(asked("pdfinfo", sheet.body), "Pages:           1\n"));
  CHECK(has(asked("pdftotext", sheet.body, "-"), "One-page plan"));
  CHECK(has(asked("pdftotext", sheet.body, "-"), "Who does what"));
  auto const board = asked("pdfinfo", rosa.get(demo_plan + "/storyboard/pdf").body);
  CHECK((has(board, "Pages:           1\n") || has(board, "Pages:           2\n")));
  CHECK(has(asked("pdfinfo", rosa.get(demo_plan + "/charter/pdf").body), "Pages: "));
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(has(asked("pdftotext", lucia.get(demo_plan + "/plan/pdf").body, "-"), "Plan en una página"));
}

TEST_CASE(
    "the picture of five hundred drivers with long words, emoji and Arabic is drawn, and no letter is cut in half") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const plan = plans + "/01999d11-9800-7999-8000-0000000000e1";
  REQUIRE(rosa.post(plans, R"({"id":"01999d11-9800-7999-8000-0000000000e1","title":"Fewer lost forms"})").status ==
          201);
  std::string long_words;
  for (int i = 0; i < 5000; ++i) long_words += "م ";
  std::string drivers;
  for (int i = 0; i < 500; ++i) {
    auto const id = "01999d11-9800-7998-8000-" + std::string(12 - std::to_string(i).size(), '0') + std::to_string(i);
    auto const words = i == 0   ? long_words
                       : i == 1 ? std::string("👩‍👧 Families 😀")
                                : "Driver " + std::to_string(i);
    drivers += (i ? "," : "") + (R"({"id":")" + id + R"(","level":"primary","words":")" + words +
                                 R"(","parents":[],"measures":[],"idea_id":null})");
  }
  auto const put = rosa.put(plan + "/drivers", R"({"drivers":[)" + drivers + "]}", R"("v0")");
  CAPTURE(put.body.substr(0, 400));
  REQUIRE(put.status == 200);
  auto const svg = rosa.get(plan + "/drivers/svg");
  CHECK(svg.status == 200);
  CHECK(svg.body.find("Driver 499") != std::string::npos);
  CHECK(svg.body.find("😀") != std::string::npos);
  CHECK(kit::text::is_utf8(svg.body));
  CHECK(rosa.get(plan + "/storyboard/pdf").body.starts_with("%PDF"));
}

}  // namespace
}  // namespace upswing::test
