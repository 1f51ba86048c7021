// JPEG in and out, by libjpeg-turbo. An error of the library jumps out of it; nothing between has a destructor.
#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include "media/image.hpp"

namespace upswing::media {
namespace {

using kit::media::Outcome;

struct Failing {
  jpeg_error_mgr usual{};
  jmp_buf out{};
};

void jump(j_common_ptr at) { longjmp(reinterpret_cast<Failing*>(at->err)->out, 1); }
void say_nothing(j_common_ptr) {}

void be_quiet(Failing& failing, j_common_ptr at) {
  at->err = jpeg_std_error(&failing.usual);
  failing.usual.error_exit = jump;
  failing.usual.output_message = say_nothing;
}

std::string_view exif_of(jpeg_decompress_struct const& reading) {
  for (auto const* each = reading.marker_list; each; each = each->next) {
    if (each->marker == JPEG_APP0 + 1) return {reinterpret_cast<char const*>(each->data), each->data_length};
  }
  return {};
}

// The head is read; the decoder itself halves as often as it may without going below what is wanted.
void begin(jpeg_decompress_struct& reading, unsigned longest_side) {
  unsigned const longest = std::max(reading.image_width, reading.image_height);
  reading.scale_denom = 8;
  reading.scale_num = 8;
  while (reading.scale_num > 1 && longest / 16 * reading.scale_num >= longest_side) reading.scale_num /= 2;
  reading.out_color_space = JCS_RGB;
  reading.dct_method = JDCT_ISLOW;
  jpeg_start_decompress(&reading);
}

}  // namespace

Outcome decode_jpeg(Wanted const& wanted, Image& image) {
  jpeg_decompress_struct reading{};
  Failing failing;
  int orientation = 1;
  be_quiet(failing, reinterpret_cast<j_common_ptr>(&reading));
  if (setjmp(failing.out) != 0) {
    jpeg_destroy_decompress(&reading);
    return Outcome::not_a_picture;
  }
  jpeg_create_decompress(&reading);
  jpeg_save_markers(&reading, JPEG_APP0 + 1, 0xFFFF);
  jpeg_mem_src(&reading, reinterpret_cast<unsigned char const*>(wanted.bytes.data()), wanted.bytes.size());
  jpeg_read_header(&reading, TRUE);
  if (std::uint64_t{reading.image_width} * reading.image_height > wanted.most_pixels) {
    jpeg_destroy_decompress(&reading);
    return Outcome::too_large;
  }
  orientation = orientation_in(exif_of(reading));
  begin(reading, wanted.longest_side);
  image.resize(reading.output_width, reading.output_height);
  while (reading.output_scanline < reading.output_height) {
    JSAMPROW row = image.row(reading.output_scanline);
    jpeg_read_scanlines(&reading, &row, 1);
  }
  jpeg_finish_decompress(&reading);
  jpeg_destroy_decompress(&reading);
  image = upright(std::move(image), orientation);
  return Outcome::made;
}

std::string jpeg_of(Image const& image, int quality) {
  jpeg_compress_struct writing{};
  Failing failing;
  unsigned char* bytes = nullptr;
  unsigned long length = 0;
  be_quiet(failing, reinterpret_cast<j_common_ptr>(&writing));
  if (setjmp(failing.out) != 0) {
    jpeg_destroy_compress(&writing);
    std::free(bytes);
    return {};
  }
  jpeg_create_compress(&writing);
  jpeg_mem_dest(&writing, &bytes, &length);
  writing.image_width = image.width;
  writing.image_height = image.height;
  writing.input_components = 3;
  writing.in_color_space = JCS_RGB;
  jpeg_set_defaults(&writing);
  jpeg_set_quality(&writing, quality, TRUE);
  jpeg_start_compress(&writing, TRUE);
  while (writing.next_scanline < writing.image_height) {
    auto* row = const_cast<JSAMPROW>(image.row(writing.next_scanline));
    jpeg_write_scanlines(&writing, &row, 1);
  }
  jpeg_finish_compress(&writing);
  jpeg_destroy_compress(&writing);
  std::string made(reinterpret_cast<char const*>(bytes), length);
  std::free(bytes);
  return made;
}

}  // namespace upswing::media
