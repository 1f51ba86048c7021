#include "files/file.hpp"

#include <doctest/doctest.h>

#include "kit/text/utf8.hpp"

using namespace upswing;
using namespace upswing::files;

namespace {

NewFile file(std::string name, Audience audience = Audience::staff) { return {{}, {}, std::move(name), 9, audience}; }

}  // namespace

TEST_CASE("a file is what its first bytes say, whatever it is called") {
  CHECK(kind_of("\xFF\xD8\xFF\xE0 and so on") == FileKind::photo);
  CHECK(kind_of("\x89PNG\r\n\x1A\n") == FileKind::photo);
  CHECK(kind_of(std::string("\0\0\0\x1C"
                            "ftypheic....",
                            16)) == FileKind::photo);
  CHECK(kind_of("%PDF-1.7") == FileKind::document);
  for (auto const* const other : {"", "<svg/>", "<html>", "MZ", "PK\x03\x04", "GIF89a"}) CHECK_FALSE(kind_of(other));
}

TEST_CASE(
    "a name keeps its words and loses what could harm: folders, a hidden beginning, endings, control characters") {
  CHECK(safe_name("Whiteboard, Tuesday.HEIC", FileKind::photo) == "Whiteboard, Tuesday.jpg");
  CHECK(safe_name("../../etc/passwd", FileKind::photo) == "passwd.jpg");
  CHECK(safe_name("C:\\temp\\form.exe", FileKind::document) == "form.pdf");
  CHECK(safe_name("...", FileKind::photo) == "photo.jpg");
  CHECK(safe_name("a\r\nb\"c.jpg", FileKind::photo) == "abc.jpg");
  CHECK(safe_name("Pizarrón ☀.png", FileKind::photo) == "Pizarrón ☀.jpg");
  auto const longest = safe_name(std::string(119, 'a') + "ñññ.jpg", FileKind::photo);
  CHECK(longest.size() <= 124);
  CHECK(kit::text::is_utf8(longest));
}

TEST_CASE("what a browser is told of a name has no quotes, lines or letters that could end it early") {
  CHECK(disposition("inline", "Pizarrón 1.jpg") ==
        "inline; filename=\"Pizarr__n 1.jpg\"; filename*=UTF-8''Pizarr%C3%B3n%201.jpg");
  CHECK(disposition("attachment", "a\"b.pdf") == "attachment; filename=\"a_b.pdf\"; filename*=UTF-8''a%22b.pdf");
}

TEST_CASE("a file needs a name and readers within the practice") {
  CHECK(check(file("board.jpg")).empty());
  CHECK(check(file(" ")).at(0).code == "required");
  CHECK(check(file("board.jpg", Audience::program_practices)).at(0).code == "not_here");
  CHECK(check(file("board.jpg", Audience::named)).at(0).pointer == "/audience");
}

TEST_CASE("bytes come back from base64 as they were") {
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  for (std::size_t length : {0U, 1U, 2U, 3U, 255U, 256U})
    CHECK(from_base64(to_base64(all.substr(0, length))) == all.substr(0, length));
  CHECK(from_base64("???").empty());
}
