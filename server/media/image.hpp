// A photo while it is worked on: rows of red, green and blue, one byte each.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kit/media/talk.hpp"

namespace upswing::media {

struct Image {
  unsigned width = 0, height = 0;
  std::vector<std::uint8_t> rgb{};
  void resize(unsigned w, unsigned h) {
    width = w;
    height = h;
    rgb.assign(std::size_t{3} * w * h, 0);
  }
  std::uint8_t* row(unsigned y) { return rgb.data() + std::size_t{3} * width * y; }
  [[nodiscard]] std::uint8_t const* row(unsigned y) const { return rgb.data() + std::size_t{3} * width * y; }
};

// What a decoder is given: it looks at the size before it decodes anything.
struct Wanted {
  std::string_view bytes;
  std::uint64_t most_pixels = 0;
  unsigned longest_side = 0;  // no need to decode much more than this
};

// Each fills `image`, upright. `not_a_picture` is what is broken; `too_large` what has more pixels than allowed.
kit::media::Outcome decode_jpeg(Wanted const& wanted, Image& image);
kit::media::Outcome decode_png(Wanted const& wanted, Image& image);
kit::media::Outcome decode_heif(Wanted const& wanted, Image& image);
bool ready_for_heif();

// The orientation of a photo's Exif block, 1 (upright) to 8; 1 where it does not say.
int orientation_in(std::string_view exif);
// Turned and mirrored until it is upright.
Image upright(Image image, int orientation);
// Smaller by averaging, until the longer side is at most `longest_side`.
Image reduced(Image image, unsigned longest_side);
// A JPEG that holds nothing but the picture; empty when it cannot be made.
std::string jpeg_of(Image const& image, int quality);

}  // namespace upswing::media
