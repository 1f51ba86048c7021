// The driver diagram: the aim on the left, what drives it to the right of it, ideas at the end. Every box stands at the
// middle of what hangs on it.
#include <algorithm>

#include "planning/draw.hpp"
#include "planning/draw_pieces.hpp"

namespace upswing::planning {
namespace {

using draw::Box;

constexpr std::size_t letters = 24;
constexpr std::size_t most_lines = 6;
constexpr double box_width = 196;
constexpr double column = 240;
constexpr double gap = 14;
constexpr double margin = 10;

struct Placed {
  std::vector<std::string> words;
  std::vector<std::string> notes;  // measures, the state of its tests
  Box box;
};

// Ideas stand in one column behind the last driver.
int column_of_ideas(std::vector<OutlineLine> const& lines) {
  int deepest = 0;
  for (auto const& [driver, depth] : lines) {
    if (driver->level != DriverLevel::idea) deepest = std::max(deepest, depth);
  }
  return deepest + 2;
}

class Tree {
 public:
  Tree(Drivers const& drivers, DriverWords const& words) : said_(words), lines_(outline_of(drivers)) {
    int const ideas = column_of_ideas(lines_);
    for (auto const& [driver, depth] : lines_) {
      auto const under = driver->parents.empty() ? PieceId{} : driver->parents.front();
      below_[under].push_back(driver);
      columns_[driver->id] = driver->level == DriverLevel::idea ? ideas : depth + 1;
    }
    aim_.words = wrapped(words.aim, letters, most_lines);
    for (auto const* root : below_[PieceId{}]) place(*root);
    part_columns();
    aim_.box = box_for(aim_, 0, middle_of(below_[PieceId{}], next_ / 2));
    aim_.box.y = std::max(aim_.box.y, margin);
  }

  std::string drawn() const {
    double bottom = aim_.box.y + aim_.box.h;
    double right = aim_.box.x + aim_.box.w;
    for (auto const& [id, one] : placed_) {
      bottom = std::max(bottom, one.box.y + one.box.h);
      right = std::max(right, one.box.x + one.box.w);
    }
    std::string out = draw::open(right + margin, bottom + margin) + links();
    out += drawn(aim_, "plan_box plan_aim");
    for (auto const& [driver, depth] : lines_) {
      out += drawn(placed_.at(driver->id), "plan_box plan_" + std::string(kit::def::spell(driver->level)));
    }
    return out + "</svg>";
  }

 private:
  DriverWords const& said_;
  std::vector<OutlineLine> lines_;
  std::map<PieceId, std::vector<Driver const*>> below_;
  std::map<PieceId, int> columns_;
  std::map<PieceId, Placed> placed_;
  Placed aim_;
  double next_ = margin;

  static Box box_for(Placed const& one, int at_column, double middle) {
    auto const lines = static_cast<double>(one.words.size() + one.notes.size());
    double const height = std::max(1.0, lines) * draw::line_height + 2 * draw::pad;
    return {margin + at_column * column, middle - height / 2, box_width, height};
  }

  std::string words_of(Driver const& one) const {
    if (!one.idea_id) return one.words;
    auto const idea = said_.ideas.find(*one.idea_id);
    return idea == said_.ideas.end() ? "" : idea->second;
  }

  std::vector<std::string> notes_of(Driver const& one) const {
    std::vector<std::string> notes;
    for (auto const& measure : one.measures) {
      auto const name = said_.measures.find(measure);
      if (name == said_.measures.end()) continue;
      for (auto& line : wrapped("▪ " + name->second, letters, 2)) notes.push_back(std::move(line));
    }
    auto const state = one.idea_id ? said_.states.find(*one.idea_id) : said_.states.end();
    if (state != said_.states.end()) notes.push_back(state->second);
    return notes;
  }

  double middle_of(std::vector<Driver const*> const& children, double otherwise) const {
    if (children.empty()) return otherwise;
    auto const middle = [&](Driver const* one) {
      auto const& b = placed_.at(one->id).box;
      return b.y + b.h / 2;
    };
    return (middle(children.front()) + middle(children.back())) / 2;
  }

  void place(Driver const& one) {
    auto const& children = below_[one.id];
    for (auto const* child : children) place(*child);
    Placed placed{wrapped(words_of(one), letters, most_lines), notes_of(one), {}};
    placed.box = box_for(placed, columns_.at(one.id), 0);
    double const middle = middle_of(children, next_ + placed.box.h / 2);
    if (children.empty()) next_ += placed.box.h + gap;
    placed.box.y = middle - placed.box.h / 2;
    placed_[one.id] = std::move(placed);
  }

  // Boxes of one column never lie over each other.
  void part_columns() {
    std::map<double, std::vector<Box*>> columns;
    for (auto& [id, one] : placed_) columns[one.box.x].push_back(&one.box);
    for (auto& [x, boxes] : columns) {
      std::sort(boxes.begin(), boxes.end(), [](Box const* a, Box const* b) { return a->y < b->y; });
      double free_from = margin;
      for (auto* box : boxes) {
        box->y = std::max(box->y, free_from);
        free_from = box->y + box->h + gap;
      }
    }
  }

  static std::string link(Box const& from, Box const& to) {
    return draw::curve(from.x + from.w, from.y + from.h / 2, to.x, to.y + to.h / 2, "plan_link");
  }

  std::string links() const {
    std::string out;
    for (auto const& [driver, depth] : lines_) {
      auto const& box = placed_.at(driver->id).box;
      if (driver->parents.empty()) out += link(aim_.box, box);
      for (auto const& parent : driver->parents) out += link(placed_.at(parent).box, box);
    }
    return out;
  }

  static std::string drawn(Placed const& one, std::string const& kind) {
    auto const& b = one.box;
    double y = b.y + draw::pad + draw::line_height - 4;
    std::string out = draw::box(b, kind) + draw::lines(b.x + draw::pad, y, one.words);
    y += draw::line_height * static_cast<double>(one.words.size());
    return out + draw::lines(b.x + draw::pad, y, one.notes, "plan_state");
  }
};

}  // namespace

std::string draw_drivers(Drivers const& drivers, DriverWords const& words) { return Tree(drivers, words).drawn(); }

}  // namespace upswing::planning
