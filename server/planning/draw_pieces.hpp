// Pieces of the two pictures.
#pragma once
#include <string>
#include <vector>

namespace upswing::planning::draw {

inline constexpr double line_height = 18;
inline constexpr double pad = 10;

struct Box {
  double x = 0;
  double y = 0;
  double w = 0;
  double h = 0;
};

std::string open(double width, double height);
std::string number(double value);
std::string box(Box const& b, std::string const& kind);
std::string text(double x, double y, std::string const& words, std::string const& kind);
std::string lines(double x, double y, std::vector<std::string> const& all, std::string const& kind = "plan_words");
std::string curve(double x1, double y1, double x2, double y2, std::string const& kind);

}  // namespace upswing::planning::draw
