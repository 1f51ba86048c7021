// Documents on pages: how many, what is in them, and what hostile ones get.
#include <doctest/doctest.h>

#include "kit/log.hpp"
#include "kit/media/media.hpp"
#include "kit/media/picture_for_test.hpp"

using namespace upswing::kit::media;
using namespace upswing::kit::media::test;

namespace {

Paper paper_with(PieceKind kind, std::string const& words, int times = 1) {
  Paper paper;
  for (int i = 0; i < times; ++i) paper.add(kind, words);
  return paper;
}

std::string pages_of(Paper const& paper, unsigned most) {
  auto const made = paper_of(paper, "", most);
  REQUIRE(made.trouble == Trouble::none);
  auto const told = asked("pdfinfo", made.bytes);
  auto const at = told.find("Pages:") + 6;
  return told.substr(told.find_first_not_of(' ', at), told.find('\n', at) - told.find_first_not_of(' ', at));
}

}  // namespace

TEST_CASE("a paper has its words, its title and upright pages that fit on A4 and on Letter") {
  Paper paper;
  paper.add(PieceKind::title, "Fewer lost forms");
  paper.add(PieceKind::heading, "The problem");
  paper.row({"Charge the tablets", "Rosa Delgado", "Oct 20, 2026"});
  auto const pdf = paper_of(paper, "Fewer lost forms · Charter", 1);
  REQUIRE(pdf.trouble == Trouble::none);
  auto const words = asked("pdftotext", pdf.bytes, "-layout -");
  CHECK(has(words, "Fewer lost forms"));
  CHECK(has(words, "Rosa Delgado"));
  auto const told = asked("pdfinfo", pdf.bytes);
  CHECK(has(told, "Fewer lost forms · Charter"));
  CHECK(has(told, "595 x 792 pts"));
}

TEST_CASE("letters get smaller until the pages are as few as asked, and no further than people can read") {
  auto const some = paper_with(PieceKind::words, "A line of a plan that somebody wrote", 68);
  CHECK(pages_of(some, 0) == "2");
  CHECK(pages_of(some, 1) == "1");
  CHECK(pages_of(paper_with(PieceKind::words, "A line of a plan that somebody wrote", 400), 1) != "1");
}

TEST_CASE("ten thousand letters go on on the next page, and none is lost") {
  std::string long_words;
  for (int i = 0; i < 2000; ++i) long_words += "w" + std::to_string(i) + " ";
  auto const pdf = paper_of(paper_with(PieceKind::words, long_words), "", 1);
  auto const words = asked("pdftotext", pdf.bytes, "-");
  CHECK(has(words, "w0 "));
  CHECK(has(words, "w1999"));
}

TEST_CASE("words from right to left, emoji and every script are set, with letters that are inside the file") {
  auto const pdf = paper_of(paper_with(PieceKind::words, "مرحبا بالعائلات 😀 שלום Привет"), "", 1);
  REQUIRE(pdf.trouble == Trouble::none);
  auto const fonts = asked("pdffonts", pdf.bytes);
  CHECK(has(fonts, "+DejaVuSans"));
  CHECK(has(asked("pdftotext", pdf.bytes, "-"), "Привет"));
}

TEST_CASE("a picture stands between the words, and one that cannot be drawn is told") {
  auto paper = paper_with(PieceKind::picture, picture_of(R"(<text x="9" y="30">Drivers</text>)"));
  CHECK(has(asked("pdftotext", paper_of(paper, "", 1).bytes, "-"), "Drivers"));
  CHECK(paper_of(paper_with(PieceKind::picture, "<svg"), "", 1).trouble == Trouble::not_a_picture);
}

TEST_CASE("what is no paper is refused whole") {
  for (auto const* const bad : {"X3 abc", "W9 abc", "W abc", "W-1 a", "W99999999 a", "W3abc"}) {
    CAPTURE(bad);
    CHECK_FALSE(read_paper(bad));
  }
  CHECK(read_paper("W3 abcI0 ")->size() == 2);
}
