// The kind of a file is what its first bytes say, never its name.
#include "media/photo.hpp"

#include "media/image.hpp"

namespace upswing::media {
namespace {

using kit::media::Outcome;

constexpr int quality = 82;  // writing on a whiteboard stays sharp

bool is_jpeg(std::string_view bytes) { return bytes.starts_with("\xFF\xD8\xFF"); }
bool is_png(std::string_view bytes) { return bytes.starts_with("\x89PNG\r\n\x1A\n"); }
bool is_heif(std::string_view bytes) { return bytes.size() > 12 && bytes.substr(4, 4) == "ftyp"; }

Outcome decode(Wanted const& wanted, Image& image) {
  if (is_jpeg(wanted.bytes)) return decode_jpeg(wanted, image);
  if (is_png(wanted.bytes)) return decode_png(wanted, image);
  if (is_heif(wanted.bytes)) return decode_heif(wanted, image);
  return Outcome::not_a_picture;
}

}  // namespace

Made make_photo(kit::media::Ask const& ask, std::string_view bytes) {
  Image image;
  auto const outcome = decode({bytes, ask.most_pixels, ask.longest_side}, image);
  if (outcome != Outcome::made) return {outcome};
  auto made = jpeg_of(reduced(std::move(image), ask.longest_side), quality);
  if (made.empty()) return {Outcome::not_a_picture};
  if (made.size() > ask.most_bytes) return {Outcome::too_large};
  return {Outcome::made, std::move(made)};
}

bool ready_for_photos() { return ready_for_heif(); }

}  // namespace upswing::media
