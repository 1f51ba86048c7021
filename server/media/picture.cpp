// A PDF page fits on A4 and on Letter, lying; its height is that of the chart.

#include "media/picture.hpp"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>

#include "media/drawing.hpp"

namespace upswing::media {
namespace {

using kit::media::Ask;
using kit::media::Form;
using kit::media::Outcome;

// Points, 72 to the inch: Letter's longer side, A4's shorter one, half an inch free all around.
constexpr double page_width = 792;
constexpr double page_height = 595;
constexpr double margin = 36;

Made end(bool drawn, bool written, Sink& sink) {
  if (!drawn) return {Outcome::not_a_picture};
  if (sink.full) return {Outcome::too_large};
  if (!written) return {Outcome::not_a_picture};
  return {Outcome::made, std::move(sink.bytes)};
}

Made make_pdf(Drawing const& drawing, Size size, Ask const& ask, std::string const& title) {
  Sink sink{.most = ask.most_bytes};
  double const scale = std::min((page_width - 2 * margin) / size.width, (page_height - 2 * margin) / size.height);
  Surface const surface(cairo_pdf_surface_create_for_stream(take, &sink, page_width, size.height * scale + 2 * margin));
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Upswing");
  Pen const pen(cairo_create(surface.get()));
  cairo_translate(pen.get(), (page_width - size.width * scale) / 2, margin);
  cairo_scale(pen.get(), scale, scale);
  bool const drawn = draw(drawing, pen.get(), size);
  cairo_show_page(pen.get());
  cairo_surface_finish(surface.get());
  return end(drawn, cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS, sink);
}

Made make_png(Drawing const& drawing, Size size, Ask const& ask) {
  double const scale = ask.scale_percent / 100.0;
  double const width = std::ceil(size.width * scale);
  double const height = std::ceil(size.height * scale);
  if (width < 1 || height < 1 || width * height > ask.most_pixels) return {Outcome::too_large};
  Sink sink{.most = ask.most_bytes};
  Surface const surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  Pen const pen(cairo_create(surface.get()));
  cairo_set_source_rgb(pen.get(), 1, 1, 1);
  cairo_paint(pen.get());
  cairo_scale(pen.get(), scale, scale);
  bool const drawn = draw(drawing, pen.get(), size);
  bool const written = cairo_surface_write_to_png_stream(surface.get(), take, &sink) == CAIRO_STATUS_SUCCESS;
  return end(drawn, written, sink);
}

}  // namespace

Made make_picture(Ask const& ask, std::string const& title, std::string_view svg) {
  auto const drawing = open_drawing(svg);
  if (!drawing) return {Outcome::not_a_picture};
  auto const size = size_of(drawing);
  if (!size.sound()) return {Outcome::not_a_picture};
  if (std::max(size.width, size.height) > ask.longest_side) return {Outcome::too_large};
  return ask.form == Form::png ? make_png(drawing, size, ask) : make_pdf(drawing, size, ask, title);
}

bool warm_up() {
  std::string const letters = "Aé Ωж אב عر 中";  // every fallback, and a letter that no font has
  std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">)";
  for (auto const* const weight : {"400", "600", "650", "700"}) {
    for (auto const* const style : {"normal", "italic"}) {
      svg.append(R"(<text y="9" font-family="Atkinson Hyperlegible Next" font-weight=")").append(weight);
      svg.append(R"(" font-style=")").append(style).append("\">").append(letters).append("</text>");
    }
  }
  svg += "</svg>";
  constexpr std::uint32_t enough = 1U << 20;
  for (auto const form : {Form::pdf, Form::png}) {
    Ask const ask{.form = form, .longest_side = 100, .most_pixels = enough, .most_bytes = enough};
    if (make_picture(ask, "x", svg).outcome != Outcome::made) return false;
  }
  return true;
}

}  // namespace upswing::media
