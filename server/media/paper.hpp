// A document on upright pages that fit on A4 and on Letter, by Pango and Cairo.
#pragma once
#include <string>
#include <string_view>

#include "media/picture.hpp"

namespace upswing::media {

Made make_paper(kit::media::Ask const& ask, std::string const& title, std::string_view pieces);

/// Sets a little of every letter that papers are made of; false when it cannot.
bool warm_up_paper();

}  // namespace upswing::media
