// Pictures as PDF and PNG, drawn by the small program upswing-media. Blocks; for routes marked `draws`.
//
//   auto const bytes = bytes_of(pdf_of(svg, "Screening · Cedar Street"));   // or a problem in words
#pragma once
#include <string>
#include <string_view>

#include "kit/media/child.hpp"
#include "kit/media/paper.hpp"
#include "kit/media/talk.hpp"

namespace upswing::kit::media {

enum class Trouble {
  none,
  not_a_picture,  // the SVG cannot be drawn, or the photo not be read
  too_large,      // the drawing or what would be made of it
  busy,           // two pictures are drawn at once, and for ten seconds it was not our turn
  unavailable,    // the program is not there, or did not end as it should; the log says how
};

struct Picture {
  std::string bytes{};
  Trouble trouble = Trouble::none;
};

/// One page, lying, that fits on A4 and on Letter; `title` goes into the document's properties.
Picture pdf_of(std::string_view svg, std::string_view title);
/// Headings, words, lists, tables and pictures on upright pages; letters get smaller, but stay readable, to fit on `most_pages`.
Picture paper_of(Paper const& paper, std::string_view title, unsigned most_pages);
/// A photo as a phone or a camera gives it (JPEG, PNG, HEIC), as a JPEG with nothing of its file but the picture: upright,
/// the longer side at most `longest_side`; where and when it was taken is gone.
Picture photo_of(std::string_view file, unsigned longest_side);
/// `scale` pixels for each of the drawing, on white.
Picture png_of(std::string_view svg, double scale = 2);

/// The bytes, or the problem that a person is told (503; 409 for a picture too large), thrown.
std::string bytes_of(Picture picture);

/// The same by another program; for tests.
Picture drawn_by(Program const& program, Ask ask, std::string_view title, std::string_view svg);
/// Where upswing-media is: beside the running program, or in ../libexec/upswing of there.
std::string find_program();

}  // namespace upswing::kit::media
