// SVG into PDF or PNG, by librsvg and Cairo.
#pragma once
#include <string>
#include <string_view>

#include "kit/media/talk.hpp"

namespace upswing::media {

struct Made {
  kit::media::Outcome outcome = kit::media::Outcome::made;
  std::string bytes{};
};

/// Sizes are looked at before anything is drawn. Nothing outside of the SVG is ever read.
Made make_picture(kit::media::Ask const& ask, std::string const& title, std::string_view svg);

/// Draws a little of everything that text is made of, so that later no font has to be opened; false when it cannot.
bool warm_up();

}  // namespace upswing::media
