// What the server and upswing-media say to each other: one request, one answer. Both are built together, so the numbers
// travel as they lie in memory.
#pragma once
#include <cstddef>
#include <cstdint>

namespace upswing::kit::media {

enum class Form : std::uint32_t { pdf = 1, png = 2, photo = 3, paper = 4 };
enum class Outcome : std::uint32_t { made = 1, not_a_picture = 2, too_large = 3 };

inline constexpr std::uint32_t talk_mark = 0x3153'5055;  // "UPS1": another program or version says something else

/// Then come the title and the SVG; or the file of a photo, which is made a JPEG; or the pieces of a paper (paper.hpp).
struct Ask {
  std::uint32_t mark = talk_mark;
  Form form = Form::pdf;
  std::uint32_t scale_percent = 100;  // of a PNG: 200 is two pixels for each of the drawing
  std::uint32_t longest_side = 0;     // of the drawing, in its own pixels; of the JPEG
  std::uint32_t most_pixels = 0;      // of the PNG; of the photo before it is made smaller
  std::uint32_t most_bytes = 0;       // of the answer
  std::uint32_t title_length = 0;
  std::uint32_t length = 0;      // of the SVG or the file
  std::uint32_t most_pages = 0;  // of a paper: its letters are made smaller, to a limit, until it fits
};

/// Then come the bytes, if it was made.
struct Answer {
  std::uint32_t mark = talk_mark;
  Outcome outcome = Outcome::made;
  std::uint32_t length = 0;
};

inline constexpr std::size_t longest_svg = 4U << 20;  // both sides refuse more
inline constexpr std::size_t longest_photo = 12U << 20;
inline constexpr std::size_t longest_title = 4096;

}  // namespace upswing::kit::media
