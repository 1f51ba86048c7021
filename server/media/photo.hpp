// A photo that somebody chose, made anew: a JPEG of a sensible size, upright, with nothing of its file but the picture.
#pragma once
#include <string_view>

#include "media/picture.hpp"

namespace upswing::media {

/// JPEG, PNG or HEIC; place, time and camera are left behind.
Made make_photo(kit::media::Ask const& ask, std::string_view bytes);

/// Before the sandbox: what the decoders look for on the disk. False when they cannot be used.
bool ready_for_photos();

}  // namespace upswing::media
