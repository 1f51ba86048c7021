// Turning and reducing.
#include "media/image.hpp"

#include <algorithm>

namespace upswing::media {
namespace {

unsigned number_in(std::string_view text, std::size_t at, std::size_t length, bool little) {
  unsigned value = 0;
  for (std::size_t i = 0; i < length; ++i) {
    auto const byte = static_cast<unsigned char>(text[at + (little ? length - 1 - i : i)]);
    value = value << 8U | byte;
  }
  return value;
}

}  // namespace

// Exif 2.32, 4.6.4: "Exif\0\0", a TIFF head, and in its first directory the tag 0x0112.
int orientation_in(std::string_view exif) {
  constexpr std::string_view mark("Exif\0\0", 6);
  constexpr std::size_t head = 8, entry = 12;
  if (!exif.starts_with(mark)) return 1;
  exif.remove_prefix(mark.size());
  if (exif.size() < head + 2) return 1;
  bool const little = exif.starts_with("II");
  std::size_t const first = number_in(exif, 4, 4, little);
  if (first > exif.size() - 2) return 1;
  auto const count = number_in(exif, first, 2, little);
  for (unsigned i = 0; i < count; ++i) {
    auto const at = first + 2 + i * entry;
    if (at + entry > exif.size()) return 1;
    if (number_in(exif, at, 2, little) != 0x0112) continue;
    auto const value = number_in(exif, at + 8, 2, little);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
  }
  return 1;
}

Image upright(Image image, int orientation) {
  if (orientation <= 1 || orientation > 8) return image;
  bool const lies = orientation >= 5;
  Image turned;
  turned.resize(lies ? image.height : image.width, lies ? image.width : image.height);
  auto const right = image.width - 1, bottom = image.height - 1;
  for (unsigned y = 0; y < turned.height; ++y) {
    auto* to = turned.row(y);
    for (unsigned x = 0; x < turned.width; ++x, to += 3) {
      unsigned from_x = lies ? y : x, from_y = lies ? x : y;
      if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8) from_x = right - from_x;
      if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7) from_y = bottom - from_y;
      std::copy_n(image.row(from_y) + std::size_t{3} * from_x, 3, to);
    }
  }
  return turned;
}

Image reduced(Image image, unsigned longest_side) {
  auto const longest = std::max(image.width, image.height);
  if (longest <= longest_side) return image;
  Image small;
  auto const part = [&](unsigned side) {
    return std::max(1U, static_cast<unsigned>(std::uint64_t{side} * longest_side / longest));
  };
  small.resize(part(image.width), part(image.height));
  auto const edge = [](unsigned i, unsigned of, unsigned side) {
    return static_cast<unsigned>(std::uint64_t{i} * side / of);
  };
  for (unsigned y = 0; y < small.height; ++y) {
    unsigned const top = edge(y, small.height, image.height), below = edge(y + 1, small.height, image.height);
    auto* to = small.row(y);
    for (unsigned x = 0; x < small.width; ++x, to += 3) {
      unsigned const left = edge(x, small.width, image.width), after = edge(x + 1, small.width, image.width);
      std::uint64_t sum[3] = {0, 0, 0};
      for (unsigned v = top; v < below; ++v) {
        auto const* from = image.row(v) + std::size_t{3} * left;
        for (unsigned u = left; u < after; ++u, from += 3) {
          for (unsigned c = 0; c < 3; ++c) sum[c] += from[c];
        }
      }
      auto const count = std::uint64_t{below - top} * (after - left);
      for (unsigned c = 0; c < 3; ++c) to[c] = static_cast<std::uint8_t>((sum[c] + count / 2) / count);
    }
  }
  return small;
}

}  // namespace upswing::media
