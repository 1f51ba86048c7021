// Pieces that pictures and papers are drawn with.
#pragma once
#include <cairo.h>
#include <librsvg/rsvg.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace upswing::media {

inline constexpr double dots_per_inch = 96;  // of CSS

template <auto Free> struct Freed {
  template <class T> void operator()(T* thing) const { Free(thing); }
};
using Drawing = std::unique_ptr<RsvgHandle, Freed<g_object_unref>>;
using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>>;
using Pen = std::unique_ptr<cairo_t, Freed<cairo_destroy>>;

struct Sink {
  std::string bytes{};
  std::size_t most = 0;
  bool full = false;  // Cairo does not always tell that it could not write
};

inline cairo_status_t take(void* closure, unsigned char const* data, unsigned int length) {
  auto& sink = *static_cast<Sink*>(closure);
  sink.full = sink.full || length > sink.most - sink.bytes.size();
  if (sink.full) return CAIRO_STATUS_WRITE_ERROR;
  sink.bytes.append(reinterpret_cast<char const*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

struct Size {
  double width = 0, height = 0;
  [[nodiscard]] bool sound() const { return width >= 1 && height >= 1; }  // false for what is no number, too
};

/// From memory and without a base address: what the SVG points to is not looked for.
inline Drawing open_drawing(std::string_view svg) {
  Drawing drawing(
      rsvg_handle_new_from_data(reinterpret_cast<guint8 const*>(svg.data()), static_cast<gsize>(svg.size()), nullptr));
  if (drawing) rsvg_handle_set_dpi(drawing.get(), dots_per_inch);
  return drawing;
}

inline Size size_of(Drawing const& drawing) {
  Size size;
  if (!rsvg_handle_get_intrinsic_size_in_pixels(drawing.get(), &size.width, &size.height)) return {};
  return size;
}

inline bool draw(Drawing const& drawing, cairo_t* pen, Size size) {
  RsvgRectangle const whole{0, 0, size.width, size.height};
  return rsvg_handle_render_document(drawing.get(), pen, &whole, nullptr) && cairo_status(pen) == CAIRO_STATUS_SUCCESS;
}

}  // namespace upswing::media
