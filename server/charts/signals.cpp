// Reads all charts of a practice at once, and keeps those with news.

#include "charts/signals.hpp"

#include "charts/chart_of.hpp"
#include "charts/language_words.hpp"
#include "charts/news.hpp"
#include "charts/sentence.hpp"
#include "charts/series_of.hpp"

namespace upswing::charts {

using access::ReadTx;
using access::Right;

namespace {

constexpr std::size_t most_signals = 6;

}  // namespace

std::vector<WithNews> with_news(ReadTx const& tx, PracticeId const& practice,
                                std::function<bool(measures::Measure const&)> const& asked, std::size_t most) {
  auto const goals = measures::all_settings_of(tx, practice);
  auto const settings = chart_settings_of(tx, practice);
  auto const entries = measures::all_entries_of(tx, practice, tx.may(Right::see_drafts, practice));
  TermsOfPrograms const terms(tx, practice);
  std::vector<WithNews> found;
  for (auto const& measure : measures::measures_in_use(tx, practice)) {
    auto const entered = entries.find(measure.id);
    if (entered == entries.end() || !asked(measure)) continue;
    auto const goal = goals.find(measure.id);
    auto const own = settings.find(measure.id);
    auto const chart = read_fitting(series_of(measure, goal == goals.end() ? measures::MeasureSettings{} : goal->second,
                                              own == settings.end() ? ChartSettings{} : own->second, terms.of(measure),
                                              entered->second));
    if (!chart || !has_news(chart.value().chart)) continue;
    found.push_back({measure, chart.value().chart});
    if (found.size() == most) break;
  }
  return found;
}

std::vector<ChartSignal> signals_at(ReadTx const& tx, PracticeId const& practice, access::Language language) {
  std::vector<ChartSignal> signals;
  auto const all = [](measures::Measure const&) { return true; };
  for (auto const& one : with_news(tx, practice, all, most_signals)) {
    signals.push_back({one.measure.id, one.measure.short_name, write_sentence(one.chart, words_of(language)).lead});
  }
  return signals;
}

}  // namespace upswing::charts
