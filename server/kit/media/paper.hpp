// A document for paper, piece by piece. It travels to upswing-media as it is kept here: for each piece its kind, its length
// and its words.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upswing::kit::media {

enum class PieceKind : char {
  title = 'T',
  lead = 'L',
  heading = 'H',
  words = 'W',
  item = 'I',
  row = 'R',
  picture = 'P'
};

/// Between the cells of a row; whoever writes one gets a space.
inline constexpr char cell_end = '\x1f';

class Paper {
 public:
  void add(PieceKind kind, std::string_view words) {
    pieces_ += static_cast<char>(kind);
    pieces_ += std::to_string(words.size()) + ' ';
    pieces_ += words;
  }
  void row(std::vector<std::string> const& cells) {
    std::string all;
    for (auto cell : cells) {
      for (char& each : cell) each = each == cell_end ? ' ' : each;
      all += (all.empty() ? "" : std::string(1, cell_end)) + (cell.empty() ? " " : cell);
    }
    add(PieceKind::row, all);
  }
  [[nodiscard]] std::string const& pieces() const { return pieces_; }

 private:
  std::string pieces_;
};

struct PaperPiece {
  PieceKind kind = PieceKind::words;
  std::string_view words;
};

/// The pieces of what `Paper::pieces` gave; nothing if it is anything else.
inline std::optional<std::vector<PaperPiece>> read_paper(std::string_view pieces) {
  constexpr std::size_t most_digits = 8;
  std::vector<PaperPiece> all;
  while (!pieces.empty()) {
    auto const kind = pieces.front();
    auto const space = pieces.find(' ');
    bool const known = std::string_view("TLHWIRP").find(kind) != std::string_view::npos;
    if (!known || space == std::string_view::npos || space < 2 || space > most_digits) return {};
    std::size_t length = 0;
    for (char const digit : pieces.substr(1, space - 1)) {
      if (digit < '0' || digit > '9') return {};
      length = length * 10 + static_cast<std::size_t>(digit - '0');
    }
    pieces.remove_prefix(space + 1);
    if (length > pieces.size()) return {};
    all.push_back({static_cast<PieceKind>(kind), pieces.substr(0, length)});
    pieces.remove_prefix(length);
  }
  return all;
}

}  // namespace upswing::kit::media
