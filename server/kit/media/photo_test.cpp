#include <doctest/doctest.h>

#include "kit/media/photo_for_test.hpp"
#include "kit/media/picture_for_test.hpp"

using namespace upswing::kit::media;
using namespace upswing::kit::media::test;

namespace {

using Size = std::pair<unsigned, unsigned>;

std::string jpeg() { return photo_of(drawn_png(64, 48), 2048).bytes; }

}  // namespace

TEST_CASE("PNG, JPEG and HEIC become a JPEG of the same size") {
  for (auto const& file : {drawn_png(64, 48), jpeg(), small_heic()}) {
    auto const made = photo_of(file, 2048);
    REQUIRE(made.trouble == Trouble::none);
    CHECK(made.bytes.starts_with("\xFF\xD8\xFF"));
    CHECK(size_of_jpeg(made.bytes) == Size{64, 48});
  }
}

TEST_CASE("a large photo is made smaller, its sides in their proportion") {
  CHECK(size_of_jpeg(photo_of(drawn_png(3000, 1500), 2048).bytes) == Size{2048, 1024});
  CHECK(size_of_jpeg(photo_of(photo_of(drawn_png(3000, 1500), 3000).bytes, 480).bytes) == Size{480, 240});
  CHECK(size_of_jpeg(photo_of(drawn_png(900, 1), 480).bytes) == Size{480, 1});
}

TEST_CASE("where, when and by what a photo was taken is gone, and it stands upright") {
  auto const taken = with_exif(jpeg());
  REQUIRE(has(taken, "GPS"));
  auto const made = photo_of(taken, 2048);
  REQUIRE(made.trouble == Trouble::none);
  CHECK(size_of_jpeg(made.bytes) == Size{48, 64});
  for (auto const* const word : {"Exif", "GPS", "iPhone", "Cedar"}) CHECK_FALSE(has(made.bytes, word));
  for (int orientation : {0, 1, 2, 3, 4, 9})
    CHECK(size_of_jpeg(photo_of(with_exif(jpeg(), orientation), 99).bytes) == Size{64, 48});
  for (int orientation : {5, 6, 7, 8})
    CHECK(size_of_jpeg(photo_of(with_exif(jpeg(), orientation), 99).bytes) == Size{48, 64});
}

TEST_CASE("what is no photo, what is broken and what is cut off harms nobody") {
  CHECK(photo_of("", 99).trouble == Trouble::not_a_picture);
  CHECK(photo_of("hello", 99).trouble == Trouble::not_a_picture);
  CHECK(photo_of("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", 99).trouble ==
        Trouble::not_a_picture);
  for (auto const& whole : {drawn_png(64, 48), jpeg(), small_heic()}) {
    for (std::size_t length = 3; length < whole.size(); length += whole.size() / 7) {
      auto const made = photo_of(whole.substr(0, length), 99);
      CHECK((made.trouble == Trouble::not_a_picture || made.trouble == Trouble::none));
    }
  }
  CHECK(photo_of(std::string((12U << 20) + 1, 'x'), 99).trouble == Trouble::too_large);
}

TEST_CASE("a photo is measured before it is decoded") {
  auto flood = drawn_png(9, 9);
  flood.replace(16, 8, std::string("\0\0\xC3\x50\0\0\xC3\x50", 8));  // 50,000 by 50,000
  auto const made = photo_of(flood, 2048);
  CHECK((made.trouble == Trouble::too_large || made.trouble == Trouble::not_a_picture));  // its checksum is wrong, too
  auto wide = jpeg();
  auto const frame = wide.find("\xFF\xC0");
  REQUIRE(frame != std::string::npos);
  wide.replace(frame + 5, 4, "\xFE\xFE\xFE\xFE");  // 4.2 billion pixels
  CHECK(photo_of(wide, 2048).trouble == Trouble::too_large);
}
