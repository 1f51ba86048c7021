// Lines are set by Pango: it knows which words go from right to left, which letters lack in a font, and where a line may end.
#include "media/page.hpp"

#include <algorithm>
#include <vector>

#include "kit/media/paper.hpp"

namespace upswing::media {
namespace {

constexpr char const* family = "Atkinson Hyperlegible Next, DejaVu Sans";
constexpr double cell_gap = 10;
constexpr double largest_picture = 0.42;  // of a page

double points_of(int pango_units) { return static_cast<double>(pango_units) / PANGO_SCALE; }

std::vector<std::string_view> cells_of(std::string_view row) {
  std::vector<std::string_view> cells;
  for (std::size_t end = row.find(kit::media::cell_end); end != std::string_view::npos;
       end = row.find(kit::media::cell_end)) {
    cells.push_back(row.substr(0, end));
    row.remove_prefix(end + 1);
  }
  cells.push_back(row);
  return cells;
}

}  // namespace

double Pages::left() const { return height - top - y_; }

void Pages::next() {
  cairo_show_page(pen_);
  ++count_;
  y_ = top;
}

void Pages::space(double points) {
  if (y_ > top) y_ += points * scale_;
}

void Pages::keep_together(double points) {
  if (y_ > top && left() < points * scale_) next();
}

void Pages::ink(bool muted) const {
  double const shade = muted ? 0.33 : 0.1;
  cairo_set_source_rgb(pen_, shade, shade, shade);
}

std::unique_ptr<PangoLayout, Freed<g_object_unref>> Pages::layout(std::string_view text, Letters letters,
                                                                  double wide) const {
  std::unique_ptr<PangoLayout, Freed<g_object_unref>> made(pango_cairo_create_layout(pen_));
  std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>> const font(
      pango_font_description_from_string(family));
  pango_font_description_set_absolute_size(font.get(), letters.points * scale_ * PANGO_SCALE);
  pango_font_description_set_weight(font.get(), letters.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(made.get(), font.get());
  pango_layout_set_width(made.get(), static_cast<int>(wide * PANGO_SCALE));
  pango_layout_set_wrap(made.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text(made.get(), text.data(), static_cast<int>(text.size()));
  return made;
}

void Pages::lines(PangoLayout* of, double x, Letters letters) {
  std::unique_ptr<PangoLayoutIter, Freed<pango_layout_iter_free>> const at(pango_layout_get_iter(of));
  do {
    PangoRectangle line;
    pango_layout_iter_get_line_extents(at.get(), nullptr, &line);
    double const high = points_of(line.height);
    if (left() < high) next();
    double const baseline = points_of(pango_layout_iter_get_baseline(at.get()) - line.y);
    ink(letters.muted);
    cairo_move_to(pen_, x + points_of(line.x), y_ + baseline);
    pango_cairo_show_layout_line(pen_, pango_layout_iter_get_line_readonly(at.get()));
    y_ += high;
  } while (pango_layout_iter_next_line(at.get()) != 0);
}

void Pages::words(std::string_view text, Letters letters, double indent) {
  double const x = margin + indent * scale_;
  lines(layout(text, letters, width - margin - x).get(), x, letters);
}

void Pages::row(std::string_view all) {
  auto const cells = cells_of(all);
  Letters const letters{.points = 9.5};
  double const gap = cell_gap * scale_;
  // The first cell holds the words, the others short facts.
  double const whole = width - 2 * margin - gap * static_cast<double>(cells.size() - 1);
  double const first = cells.size() == 1 ? whole : whole * 0.52;
  double const other = cells.size() == 1 ? 0 : (whole - first) / static_cast<double>(cells.size() - 1);
  double high = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    int cell_height = 0;
    pango_layout_get_size(layout(cells[i], letters, i == 0 ? first : other).get(), nullptr, &cell_height);
    high = std::max(high, points_of(cell_height));
  }
  if (high > left() && y_ > top) next();
  double const begin = y_;
  int const page = count_;
  double lowest = y_;
  double x = margin;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (count_ == page) y_ = begin;  // a cell longer than a page goes on; the next ones then stand below it
    lines(layout(cells[i], letters, i == 0 ? first : other).get(), x, letters);
    lowest = count_ == page ? std::max(lowest, y_) : y_;
    x += (i == 0 ? first : other) + gap;
  }
  y_ = lowest + 2 * scale_;
  cairo_set_source_rgb(pen_, 0.8, 0.8, 0.8);
  cairo_set_line_width(pen_, 0.5);
  cairo_move_to(pen_, margin, y_);
  cairo_line_to(pen_, width - margin, y_);
  cairo_stroke(pen_);
  y_ += 2 * scale_;
}

double Pages::smaller(Size size) const {
  double const most = (height - 2 * top) * largest_picture * scale_;
  return std::min({1.0, (width - 2 * margin) / size.width, most / size.height});
}

double Pages::high(std::string_view svg) const {
  auto const drawing = open_drawing(svg);
  auto const size = drawing ? size_of(drawing) : Size{};
  return size.sound() ? size.height * smaller(size) / scale_ : 0;
}

bool Pages::picture(std::string_view svg, double longest_side) {
  auto const drawing = open_drawing(svg);
  auto const size = drawing ? size_of(drawing) : Size{};
  if (!size.sound() || std::max(size.width, size.height) > longest_side) return false;
  double const by = smaller(size);
  if (size.height * by > left() && y_ > top) next();
  cairo_save(pen_);
  cairo_translate(pen_, margin, y_);
  cairo_scale(pen_, by, by);
  bool const drawn = draw(drawing, pen_, size);
  cairo_restore(pen_);
  y_ += size.height * by + 6 * scale_;
  return drawn;
}

}  // namespace upswing::media
