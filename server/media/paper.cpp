// The letters are tried as they should be, then smaller, until the pages are as few as asked; they never get smaller than
// people can read.
#include "media/paper.hpp"

#include <cairo-pdf.h>

#include <algorithm>
#include <array>

#include "kit/media/paper.hpp"
#include "media/page.hpp"

namespace upswing::media {
namespace {

using kit::media::Outcome;
using kit::media::PaperPiece;
using kit::media::PieceKind;

constexpr std::array scales = {1.0, 0.92, 0.85, 0.78, 0.72};

// A heading, and what is said of a picture, stay with the picture they are about.
double room_for_next(Pages const& pages, std::vector<PaperPiece> const& pieces, std::size_t at) {
  constexpr double line = 16;
  double room = 0;
  for (std::size_t i = at + 1; i < pieces.size() && i <= at + 2; ++i, room += line) {
    if (pieces[i].kind == PieceKind::picture) return room + pages.high(pieces[i].words);
    if (pieces[i].kind != PieceKind::words) break;
  }
  return 0;
}

bool write_piece(Pages& pages, std::vector<PaperPiece> const& pieces, std::size_t at, double longest_side) {
  constexpr double beginning = 52;  // of what is under a heading
  auto const& piece = pieces[at];
  switch (piece.kind) {
    case PieceKind::title: pages.words(piece.words, {.points = 19, .bold = true}); return true;
    case PieceKind::lead: pages.words(piece.words, {.points = 9.5, .muted = true}); return true;
    case PieceKind::heading:
      pages.space(9);
      pages.keep_together(std::max(beginning, 24 + room_for_next(pages, pieces, at)));
      pages.words(piece.words, {.points = 12, .bold = true});
      pages.space(2);
      return true;
    case PieceKind::words:
      if (auto const room = room_for_next(pages, pieces, at); room > 0) pages.keep_together(16 + room);
      pages.words(piece.words, {});
      return true;
    case PieceKind::item: pages.words("• " + std::string(piece.words), {}, 8); return true;
    case PieceKind::row: pages.row(piece.words); return true;
    case PieceKind::picture: return pages.picture(piece.words, longest_side);
  }
  return false;
}

struct Tried {
  Made made;
  int pages = 0;
};

Tried try_scale(kit::media::Ask const& ask, std::string const& title, std::vector<PaperPiece> const& pieces,
                double scale) {
  Sink sink{.most = ask.most_bytes};
  Surface const surface(cairo_pdf_surface_create_for_stream(take, &sink, Pages::width, Pages::height));
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Upswing");
  Pen const pen(cairo_create(surface.get()));
  Pages pages(pen.get(), scale);
  bool drawn = true;
  for (std::size_t i = 0; i < pieces.size(); ++i) drawn = write_piece(pages, pieces, i, ask.longest_side) && drawn;
  cairo_show_page(pen.get());
  drawn = drawn && cairo_status(pen.get()) == CAIRO_STATUS_SUCCESS;
  cairo_surface_finish(surface.get());
  if (sink.full) return {{Outcome::too_large}, pages.count()};
  bool const written = cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS;
  if (!drawn || !written) return {{Outcome::not_a_picture}, pages.count()};
  return {{Outcome::made, std::move(sink.bytes)}, pages.count()};
}

}  // namespace

Made make_paper(kit::media::Ask const& ask, std::string const& title, std::string_view text) {
  auto const pieces = kit::media::read_paper(text);
  if (!pieces) return {Outcome::not_a_picture};
  Tried tried;
  for (double const scale : scales) {
    tried = try_scale(ask, title, *pieces, scale);
    if (ask.most_pages == 0 || tried.pages <= static_cast<int>(ask.most_pages)) break;
  }
  return std::move(tried.made);
}

bool warm_up_paper() {
  kit::media::Paper paper;
  for (auto const kind : {PieceKind::title, PieceKind::words, PieceKind::item}) paper.add(kind, "Aé Ωж אב عر 中 😀 • …");
  constexpr std::uint32_t enough = 1U << 20;
  kit::media::Ask const ask{.form = kit::media::Form::paper,
                            .longest_side = 100,
                            .most_bytes = enough,
                            .most_pages = 1};
  return make_paper(ask, "x", paper.pieces()).outcome == Outcome::made;
}

}  // namespace upswing::media
