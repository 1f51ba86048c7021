// Pages being written from top to bottom: the pen, and how much room is left.
#pragma once
#include <cairo.h>
#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <string_view>

#include "media/drawing.hpp"

namespace upswing::media {

struct Letters {
  double points = 10;
  bool bold = false;
  bool muted = false;
};

class Pages {
 public:
  Pages(cairo_t* pen, double scale) : pen_(pen), scale_(scale) {}
  [[nodiscard]] int count() const { return count_; }
  [[nodiscard]] double scale() const { return scale_; }
  /// Free space, unless a page begins here.
  void space(double points);
  /// Begins a new page if less than this is left.
  void keep_together(double points);
  /// Words in lines as wide as there is room; they go on on the next page where this one ends.
  void words(std::string_view text, Letters letters, double indent = 0);
  /// Cells side by side, with a thin line under them.
  void row(std::string_view cells);
  /// How high `picture` will be, in points as they are at full scale; nothing for what cannot be drawn.
  [[nodiscard]] double high(std::string_view svg) const;
  /// Made smaller until it fits in the width and in what one page has for it.
  bool picture(std::string_view svg, double longest_side);

 private:
  struct Layout;
  void next();
  [[nodiscard]] double left() const;
  [[nodiscard]] std::unique_ptr<PangoLayout, Freed<g_object_unref>> layout(std::string_view text, Letters letters,
                                                                           double width) const;
  void lines(PangoLayout* layout, double x, Letters letters);
  void ink(bool muted) const;
  [[nodiscard]] double smaller(Size size) const;

  cairo_t* pen_;
  double scale_;
  double y_ = top;
  int count_ = 1;

 public:
  static constexpr double width = 595;   // A4's shorter side, in points
  static constexpr double height = 792;  // Letter's longer one
  static constexpr double margin = 42;
  static constexpr double top = 40;
};

}  // namespace upswing::media
