// The chart of a measure for a sheet that a room below prints.

#include <algorithm>

#include "charts/chart_of.hpp"
#include "charts/charts.hpp"
#include "charts/draw.hpp"
#include "charts/language_words.hpp"

namespace upswing::charts {

namespace {

constexpr int width_on_paper = 340;

}  // namespace

std::string picture_for_paper(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                              access::Language language) try {
  auto const source = chart_of(tx, practice, measure);
  if (source.chart.points.empty()) return "";
  Day const today = practices::today_at(tx, source.practice);
  Drawing const drawing{width_on_paper, Style::flat, today, source.settings.two_sigma, false};
  return draw_chart(source.chart, words_of(language), drawing);
} catch (kit::http::Problem const&) {
  return "";  // not used here any more, or numbers that cannot be drawn: the sheet goes without
}

}  // namespace upswing::charts
