// The boxes for 10 to 100 useful points, from box_law (a test makes them anew).

#include "spc/box_limits.hpp"

#include <array>

namespace upswing::spc {
namespace {

// {{crossings_min, longest_max}, strip_crossings_min, strip_longest_max} for n = 10, 11, 12...
constexpr std::array<CutBox, most_for_box - fewest_for_box + 1> boxes{{
    {{2, 6}, 3, 6},     {{3, 7}, 4, 7},     {{3, 6}, 3, 6},     {{3, 6}, 3, 6},     {{3, 6}, 3, 6},
    {{4, 7}, 6, 7},     {{5, 8}, 6, 8},     {{5, 7}, 5, 7},     {{5, 7}, 6, 7},     {{5, 7}, 5, 5},
    {{6, 7}, 6, 7},     {{7, 8}, 7, 8},     {{6, 7}, 7, 7},     {{6, 7}, 7, 7},     {{6, 7}, 7, 7},
    {{6, 7}, 6, 7},     {{9, 9}, 13, 9},    {{9, 8}, 10, 8},    {{9, 8}, 11, 8},    {{10, 8}, 10, 8},
    {{11, 10}, 12, 10}, {{11, 9}, 14, 9},   {{11, 8}, 11, 8},   {{11, 8}, 12, 8},   {{11, 8}, 13, 8},
    {{12, 8}, 12, 8},   {{13, 9}, 15, 9},   {{14, 10}, 14, 10}, {{13, 8}, 13, 8},   {{15, 11}, 15, 11},
    {{15, 9}, 15, 9},   {{15, 9}, 17, 9},   {{14, 8}, 14, 8},   {{14, 8}, 14, 8},   {{17, 10}, 17, 10},
    {{17, 9}, 17, 9},   {{17, 9}, 19, 9},   {{17, 9}, 20, 7},   {{19, 12}, 20, 12}, {{19, 10}, 21, 10},
    {{19, 9}, 19, 9},   {{19, 9}, 21, 9},   {{19, 9}, 21, 7},   {{21, 11}, 23, 9},  {{21, 10}, 23, 8},
    {{21, 9}, 21, 9},   {{21, 9}, 23, 9},   {{23, 12}, 25, 12}, {{23, 10}, 24, 10}, {{23, 10}, 26, 8},
    {{23, 9}, 23, 9},   {{23, 9}, 24, 9},   {{25, 11}, 27, 9},  {{25, 10}, 27, 10}, {{26, 11}, 27, 11},
    {{26, 10}, 27, 10}, {{27, 12}, 29, 10}, {{27, 10}, 27, 10}, {{27, 10}, 29, 8},  {{28, 11}, 28, 8},
    {{29, 14}, 30, 14}, {{29, 11}, 31, 9},  {{29, 10}, 30, 10}, {{30, 11}, 31, 11}, {{30, 10}, 30, 10},
    {{31, 12}, 35, 10}, {{31, 11}, 34, 8},  {{31, 10}, 33, 10}, {{32, 11}, 32, 8},  {{33, 13}, 37, 11},
    {{33, 11}, 35, 9},  {{33, 10}, 33, 10}, {{34, 11}, 36, 11}, {{33, 10}, 37, 8},  {{35, 11}, 35, 11},
    {{35, 11}, 38, 8},  {{35, 10}, 36, 10}, {{35, 10}, 38, 8},  {{37, 12}, 40, 12}, {{37, 11}, 39, 9},
    {{38, 12}, 38, 12}, {{37, 10}, 39, 10}, {{39, 13}, 41, 13}, {{39, 11}, 40, 11}, {{39, 11}, 42, 8},
    {{39, 10}, 39, 10}, {{39, 10}, 41, 8},  {{41, 12}, 45, 10}, {{41, 11}, 44, 9},  {{42, 12}, 42, 10},
    {{41, 10}, 42, 10},
}};

}  // namespace

bool CutBox::signals(int crossings, int longest) const {
  if (crossings < box.crossings_min || longest > box.longest_max) return true;
  return (crossings == box.crossings_min && longest > strip_longest_max) ||
         (longest == box.longest_max && crossings < strip_crossings_min);
}

std::optional<CutBox> cut_box(int n_useful) {
  if (n_useful < fewest_for_box || n_useful > most_for_box) return std::nullopt;
  return boxes[static_cast<std::size_t>(n_useful - fewest_for_box)];
}

std::optional<Box> best_box(int n_useful) {
  std::optional<CutBox> const found = cut_box(n_useful);
  return found ? std::optional(found->box) : std::nullopt;
}

}  // namespace upswing::spc
