#pragma once

// Small photos for tests: two colors, 64 by 48 pixels, red at the upper left.
#include <fstream>
#include <iterator>
#include <string>
#include <utility>

#include "kit/media/media.hpp"

namespace upswing::kit::media::test {

inline std::string drawn_png(unsigned width, unsigned height) {
  auto const w = std::to_string(width), h = std::to_string(height);
  return png_of("<svg xmlns='http://www.w3.org/2000/svg' width='" + w + "' height='" + h + "'><rect width='" +
                    std::to_string(width / 2) + "' height='" + std::to_string(height / 2) + "' fill='#c00'/></svg>",
                1)
      .bytes;
}

/// As an iPhone writes it, made by libheif from the same drawing; the journeys in a browser take the same file.
inline std::string small_heic() {
  std::ifstream file(std::string(UPSWING_SOURCE_DIR) + "/e2e/photos/whiteboard.heic", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The Exif block of a phone held upright: orientation 6, and where it was.
inline std::string with_exif(std::string const& jpeg, int orientation = 6) {
  std::string exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
  exif += static_cast<char>(orientation);
  exif += std::string(6, '\0') + " GPS 40.7 N 74.0 W, Cedar Street, iPhone 17";
  auto const length = exif.size() + 2;
  std::string segment = "\xFF\xE1";
  segment += static_cast<char>(length >> 8U);
  segment += static_cast<char>(length & 0xFFU);
  return jpeg.substr(0, 2) + segment + exif + jpeg.substr(2);
}

/// Width and height, from the frame's head of a JPEG.
inline std::pair<unsigned, unsigned> size_of_jpeg(std::string const& jpeg) {
  auto const byte = [&](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(jpeg.at(at))); };
  for (std::size_t at = 2; at + 9 < jpeg.size();) {
    unsigned const mark = byte(at + 1);
    if (mark == 0xC0 || mark == 0xC2) return {byte(at + 7) << 8U | byte(at + 8), byte(at + 5) << 8U | byte(at + 6)};
    at += 2 + (byte(at + 2) << 8U | byte(at + 3));
  }
  return {};
}

}  // namespace upswing::kit::media::test
