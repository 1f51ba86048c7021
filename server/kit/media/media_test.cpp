#include "kit/media/media.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <cerrno>
#include <filesystem>
#include <thread>

#include "kit/http/problem.hpp"
#include "kit/log.hpp"
#include "kit/media/picture_for_test.hpp"
#include "kit/media/places.hpp"

using namespace upswing::kit::media;
using namespace upswing::kit::media::test;

namespace {

std::string const greeting = picture_of(R"(<text x="9" y="30">Hello, Cedar Street</text>)");

Trouble trouble_with(Program const& program) {
  upswing::kit::log::quiet(true);
  auto const picture = drawn_by(program, {.longest_side = 1000}, "", greeting);
  upswing::kit::log::quiet(false);
  CHECK(picture.bytes.empty());
  return picture.trouble;
}

}  // namespace

TEST_CASE("a PDF has its text, its title and a page that fits on A4 and on Letter") {
  auto const pdf = pdf_of(greeting, "Screening · Clínica \"Norte\"");
  REQUIRE(pdf.trouble == Trouble::none);
  CHECK(pdf.bytes.starts_with("%PDF"));
  CHECK(asked("pdftotext", pdf.bytes, "-") == "Hello, Cedar Street\n\n\f");
  auto const told = asked("pdfinfo", pdf.bytes);
  CHECK(has(told, "Screening · Clínica \"Norte\""));
  CHECK(has(told, "792 x 468 pts"));
}

TEST_CASE("a high drawing is made smaller until it fits on the page") {
  auto const pdf = pdf_of(R"(<svg xmlns="http://www.w3.org/2000/svg" width="100" height="900"/>)", "");
  CHECK(has(asked("pdfinfo", pdf.bytes), "792 x 595 pts"));
}

TEST_CASE("the fonts are in the PDF, and only the letters that are used") {
  auto const all = picture_of(R"(<text y="20" font-family="Atkinson Hyperlegible Next">Plain</text>)"
                              R"(<text y="40" font-family="system-ui" font-weight="650">Strong</text>)"
                              R"(<text y="60" font-family="Atkinson Hyperlegible Next">Ωμέγα Привет שלום سلام</text>)");
  auto const pdf = pdf_of(all, "");
  REQUIRE(pdf.trouble == Trouble::none);
  auto const fonts = asked("pdffonts", pdf.bytes);
  auto const house = talk_to({.path = find_program(), .arguments = {"--try", "font"}}, "").answer;
  bool const ours = house == "Atkinson Hyperlegible Next";
  WARN_MESSAGE(ours, "built without the pages' packages: pictures are set in " << house);
  CHECK(has(fonts, ours ? "+AtkinsonHyperlegibleNext-Regular" : "+DejaVuSans"));
  CHECK(has(fonts, ours ? "+AtkinsonHyperlegibleNext-SemiBold" : "+DejaVuSans-Bold"));
  CHECK(has(fonts, "+DejaVuSans "));
  CHECK_FALSE(has(fonts, " no "));  // each is embedded, a subset, and says which letters it has
  auto const text = asked("pdftotext", pdf.bytes, "-");
  for (auto const* const word : {"Plain", "Strong", "Ωμέγα", "Привет", "שלום"}) CHECK(has(text, word));
}

TEST_CASE("a PNG has the size asked for, to the pixel") {
  CHECK(size_of_png(png_of(greeting).bytes) == std::pair{400U, 220U});
  CHECK(size_of_png(png_of(greeting, 1).bytes) == std::pair{200U, 110U});
  CHECK(size_of_png(png_of(greeting, 1.5).bytes) == std::pair{300U, 165U});
}

TEST_CASE("a program that is missing, breaks, is silent, babbles or echoes gives no picture and harms nobody") {
  using namespace std::chrono_literals;
  CHECK(trouble_with({.path = "/nowhere/upswing-media"}) == Trouble::unavailable);
  CHECK(trouble_with({.path = "/bin/false"}) == Trouble::unavailable);
  CHECK(trouble_with({.path = "/bin/sh", .arguments = {"-c", "kill -SEGV $$"}}) == Trouble::unavailable);
  CHECK(trouble_with({.path = "/bin/cat"}) == Trouble::unavailable);
  auto const begun = std::chrono::steady_clock::now();
  CHECK(trouble_with({.path = "/bin/sleep", .arguments = {"60"}, .patience = 200ms}) == Trouble::unavailable);
  CHECK(std::chrono::steady_clock::now() - begun < 10s);
  CHECK(trouble_with({.path = "/usr/bin/yes", .most_bytes = 100'000}) == Trouble::unavailable);
}

TEST_CASE("no more is read of an answer than was agreed") {
  auto const ended = talk_to({.path = "/usr/bin/yes", .most_bytes = 1000}, "");
  CHECK(ended.answer.size() == 1001);
  CHECK(drawn_by({.path = find_program(), .most_bytes = 500}, {.longest_side = 999}, "", greeting).trouble ==
        Trouble::too_large);
}

TEST_CASE("a child has no environment and no descriptors but its three") {
  auto const listed = talk_to({.path = "/bin/sh", .arguments = {"-c", "echo /proc/self/fd/* $HOME"}}, "");
  CHECK(listed.answer.starts_with("/proc/self/fd/0 /proc/self/fd/1 /proc/self/fd/2"));
  CHECK_FALSE(has(listed.answer, "/root"));
}

TEST_CASE("fifty pictures leave no descriptor and no child behind") {
  auto const descriptors = [] {
    std::filesystem::directory_iterator const list("/proc/self/fd");
    return std::distance(begin(list), end(list));
  };
  CHECK(pdf_of(greeting, "").trouble == Trouble::none);
  auto const before = descriptors();
  for (int i = 0; i < 25; ++i) {
    CHECK(pdf_of(greeting, "").trouble == Trouble::none);
    CHECK(png_of(greeting).trouble == Trouble::none);
  }
  CHECK(descriptors() == before);
  CHECK(waitpid(-1, nullptr, WNOHANG) <= 0);
}

TEST_CASE("many ask at once, two are drawn at once, and all get their picture") {
  std::vector<std::thread> people;
  std::vector<Trouble> troubles(6, Trouble::busy);
  for (auto& trouble : troubles) people.emplace_back([&trouble] { trouble = pdf_of(greeting, "").trouble; });
  for (auto& person : people) person.join();
  for (auto const trouble : troubles) CHECK(trouble == Trouble::none);
}

TEST_CASE("who waits too long for a place is told so, and a place given back is free") {
  using namespace std::chrono_literals;
  Places places(1);
  {
    Place const first(places, 0ms);
    CHECK(first.taken());
    CHECK_FALSE(Place(places, 20ms).taken());
  }
  CHECK(Place(places, 0ms).taken());
}

TEST_CASE("trouble is a calm problem, with a time to come back where that helps") {
  using upswing::kit::http::Problem;
  CHECK(bytes_of({.bytes = "x"}) == "x");
  try {
    bytes_of({.trouble = Trouble::busy});
    CHECK(false);
  } catch (Problem const& problem) {
    CHECK(problem.status == 503);
    CHECK(problem.retry_after_s > 0);
  }
  CHECK_THROWS_WITH(bytes_of({.trouble = Trouble::too_large}),
                    "This picture is too large for PDF or PNG; as SVG it can be had.");
  CHECK_THROWS_WITH_AS(bytes_of({.trouble = Trouble::unavailable}), "Pictures as PDF or PNG are not available here.",
                       Problem);
}
