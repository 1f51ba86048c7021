// HEIC in, by libheif, which turns the picture upright itself.
#include <libheif/heif.h>

#include <algorithm>
#include <memory>
#include <thread>

#include "media/image.hpp"

namespace upswing::media {
namespace {

using kit::media::Outcome;

template <auto Free> struct Freed {
  template <class T> void operator()(T* thing) const { Free(thing); }
};
using Context = std::unique_ptr<heif_context, Freed<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Freed<heif_image_handle_release>>;
using Decoded = std::unique_ptr<heif_image, Freed<heif_image_release>>;

bool good(heif_error const& error) { return error.code == heif_error_Ok; }

}  // namespace

Outcome decode_heif(Wanted const& wanted, Image& image) {
  Context const context(heif_context_alloc());
  if (!context) return Outcome::not_a_picture;
  heif_context_set_max_decoding_threads(context.get(), 0);
  if (!good(
          heif_context_read_from_memory_without_copy(context.get(), wanted.bytes.data(), wanted.bytes.size(), nullptr)))
    return Outcome::not_a_picture;
  heif_image_handle* found = nullptr;
  if (!good(heif_context_get_primary_image_handle(context.get(), &found))) return Outcome::not_a_picture;
  Handle const handle(found);
  auto const width = heif_image_handle_get_width(found), height = heif_image_handle_get_height(found);
  if (width < 1 || height < 1) return Outcome::not_a_picture;
  if (static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height) > wanted.most_pixels / 2)  // decoded whole
    return Outcome::too_large;
  heif_image* made = nullptr;
  if (!good(heif_decode_image(found, &made, heif_colorspace_RGB, heif_chroma_interleaved_RGB, nullptr)))
    return Outcome::not_a_picture;
  Decoded const decoded(made);
  int stride = 0;
  auto const* plane = heif_image_get_plane_readonly(made, heif_channel_interleaved, &stride);
  int const w = heif_image_get_width(made, heif_channel_interleaved);
  int const h = heif_image_get_height(made, heif_channel_interleaved);
  if (!plane || w < 1 || h < 1 || stride < 3 * w) return Outcome::not_a_picture;
  image.resize(static_cast<unsigned>(w), static_cast<unsigned>(h));
  for (unsigned y = 0; y < image.height; ++y) {
    auto const* const from = plane + static_cast<std::ptrdiff_t>(stride) * y;
    std::copy_n(from, std::size_t{3} * image.width, image.row(y));
  }
  return Outcome::made;
}

// The decoder works in a thread, and the first thread of a program sets up signals, which the sandbox forbids.
bool ready_for_heif() {
  std::thread([] {}).join();
  return good(heif_init(nullptr));
}

}  // namespace upswing::media
