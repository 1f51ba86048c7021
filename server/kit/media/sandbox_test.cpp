// What upswing-media can do once its sandbox is closed, and what hostile pictures get out of it.
#include <doctest/doctest.h>
#include <sys/wait.h>

#include <csignal>

#include "kit/log.hpp"
#include "kit/media/media.hpp"
#include "kit/media/picture_for_test.hpp"

using namespace upswing::kit::media;
using namespace upswing::kit::media::test;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool watched = true;  // the address sanitizer needs terabytes of addresses: no limit of memory there
#else
constexpr bool watched = false;
#endif

Ended tried(std::string const& what) { return talk_to({.path = find_program(), .arguments = {"--try", what}}, ""); }

bool ended_by(Ended const& ended, int signal) {
  return ended.answer.empty() && WIFSIGNALED(ended.status) && WTERMSIG(ended.status) == signal;
}

/// As a PNG; hostile ones may be refused, but never so that the server is kept waiting.
Picture drawn(std::string const& svg) {
  upswing::kit::log::quiet(true);
  auto picture = png_of(svg, 1);
  upswing::kit::log::quiet(false);
  return picture;
}

std::string repeated(std::string const& part, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += part;
  return all;
}

}  // namespace

TEST_CASE("in the closed sandbox files are not found, and whoever reaches further is ended by the kernel") {
  CHECK(tried("nothing").answer == "alive");
  CHECK(tried("open").answer == "denied: Permission denied");
  CHECK(tried("write").answer == "denied: Permission denied");
  for (auto const* const what : {"socket", "exec", "fork", "code"}) {
    CAPTURE(what);
    CHECK(ended_by(tried(what), SIGSYS));
  }
}

TEST_CASE("it never has more than 256 megabytes") {
  auto const taken = tried("memory").answer;
  REQUIRE_FALSE(taken.empty());
  CHECK(std::stoi(taken) >= 100);  // enough for the largest picture
  if (!watched) CHECK(std::stoi(taken) < 256);
}

TEST_CASE("a drawing that never ends is ended") {
  auto const ended =
      talk_to({.path = find_program(), .arguments = {"--try", "spin"}, .patience = std::chrono::milliseconds(1500)},
              "");
  CHECK_FALSE(ended.in_time);
  CHECK(ended_by(ended, SIGKILL));
}

TEST_CASE("nothing outside of the picture is drawn into it") {
  auto const empty = drawn(picture_of("")).bytes;
  REQUIRE_FALSE(empty.empty());
  auto const red = drawn(picture_of(R"(<rect width="200" height="110" fill="red"/>)")).bytes;
  CHECK(red != empty);
  TestFile const image(red);
  auto const path = image.path.string();
  for (auto const& address : {"file://" + path, path, image.path.filename().string(), std::string("/etc/passwd")}) {
    CAPTURE(address);
    CHECK(drawn(picture_of("<image width='200' height='110' xlink:href='" + address + "'/>")).bytes == empty);
    CHECK(drawn(picture_of("<use xlink:href='" + address + "#a'/>")).bytes == empty);
  }
  TestFile const style("text{fill:red;font-size:99px}");
  auto const text = R"(<text y="50">A</text>)";
  CHECK(drawn(picture_of("<style>@import url('file://" + style.path.string() + "');</style>" + text)).bytes ==
        drawn(picture_of(text)).bytes);
}

TEST_CASE("files cannot be read into the text, by entities or by inclusion") {
  TestFile const secret("<text xmlns='http://www.w3.org/2000/svg' y='50'>SECRET</text>");
  auto const path = secret.path.string();
  auto const entity =
      "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file://" + path + "'>]>" + picture_of("<text y='50'>&e;</text>");
  auto const include =
      picture_of("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file://" + path + "'/>");
  for (auto const& svg : {entity, include}) {
    auto const pdf = pdf_of(svg, "");
    if (pdf.trouble == Trouble::none) CHECK_FALSE(has(asked("pdftotext", pdf.bytes, "-"), "SECRET"));
    else CHECK(pdf.trouble == Trouble::not_a_picture);
  }
}

TEST_CASE("bombs of entities, of nesting and of copies are refused calmly") {
  std::string laughs = "<!DOCTYPE svg [<!ENTITY a0 'ha'>";
  for (int i = 1; i < 12; ++i) {
    auto const before = "&a" + std::to_string(i - 1) + ";";
    laughs += "<!ENTITY a" + std::to_string(i) + " '" + repeated(before, 10) + "'>";
  }
  CHECK(drawn(laughs + "]>" + picture_of("<text y='50'>&a11;</text>")).trouble == Trouble::not_a_picture);
  CHECK(drawn(picture_of(repeated("<g>", 100'000) + repeated("</g>", 100'000))).trouble == Trouble::not_a_picture);
  std::string copies = "<defs><rect id='u0' width='9' height='9'/>";
  for (int i = 1; i < 12; ++i) {
    auto const before = "<use xlink:href='#u" + std::to_string(i - 1) + "'/>";
    copies += "<g id='u" + std::to_string(i) + "'>" + repeated(before, 10) + "</g>";
  }
  CHECK(drawn(picture_of(copies + "</defs><use xlink:href='#u11'/>")).bytes.empty());
}

TEST_CASE("a picture is measured before it is drawn") {
  auto const sized = [](std::string const& width, std::string const& height) {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "' height='" + height + "'/>";
  };
  CHECK(drawn(sized("1e9", "1e9")).trouble == Trouble::too_large);
  CHECK(drawn(sized("9000", "9000")).trouble == Trouble::too_large);
  CHECK(drawn(sized("20000", "1")).trouble == Trouble::too_large);
  CHECK(drawn(sized("4000", "4000")).trouble == Trouble::none);
  for (auto const* const odd : {"0", "-5", "nan", "1e999", "wide", "100%"}) {
    CAPTURE(odd);
    CHECK(drawn(sized(odd, "9")).bytes.empty());
  }
}

TEST_CASE("what is no SVG is no picture") {
  for (auto const& text : {std::string(), std::string("hello"), std::string("<svg"), std::string("<html/>"),
                           std::string(1000, '\0'), picture_of("<rect")}) {
    CHECK(drawn(text).trouble == Trouble::not_a_picture);
  }
  CHECK(drawn(std::string(longest_svg + 1, ' ')).trouble == Trouble::too_large);
}
