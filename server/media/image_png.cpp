// PNG in, by libpng's simple interface; what is transparent is white.
#include <png.h>

#include "media/image.hpp"

namespace upswing::media {

using kit::media::Outcome;

Outcome decode_png(Wanted const& wanted, Image& image) {
  png_image reading{};
  reading.version = PNG_IMAGE_VERSION;
  if (png_image_begin_read_from_memory(&reading, wanted.bytes.data(), wanted.bytes.size()) == 0)
    return Outcome::not_a_picture;
  if (std::uint64_t{reading.width} * reading.height > wanted.most_pixels / 2) {  // decoded whole
    png_image_free(&reading);
    return Outcome::too_large;
  }
  reading.format = PNG_FORMAT_RGB;
  image.resize(reading.width, reading.height);
  png_color const white{255, 255, 255};
  bool const read = png_image_finish_read(&reading, &white, image.rgb.data(), 0, nullptr) != 0;
  png_image_free(&reading);
  return read ? Outcome::made : Outcome::not_a_picture;
}

}  // namespace upswing::media
