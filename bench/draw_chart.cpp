// Drawing charts with the English words, on one core. Prints, a line each: what is drawn, milliseconds (best of 21
// rounds), bytes. Run it from the top of the repository; built by hand:
//   g++ -std=c++20 -O2 -Iserver bench/draw_chart.cpp build/release/libupswing_core.a -lboost_json -o build/bench/draw_chart
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <random>
#include <sstream>
#include <string>

#include "charts/chart.hpp"
#include "charts/draw.hpp"
#include "kit/text/words.hpp"

namespace {

using namespace upswing;
using charts::Style;

class English : public charts::Words {
 public:
  English() {
    std::ifstream const file("web/src/words/en/sentence.json", std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    texts_.read(text.str(), "sentence");
  }
  [[nodiscard]] std::string say(std::string_view key, Args const& args) const override {
    std::string const* const text = texts_.find(key);
    return text ? kit::text::fill(*text, args) : std::string(key);
  }

 private:
  kit::text::Words texts_;
};

charts::Chart months(spc::ChartType type, int count) {
  charts::Series series;
  series.measure = "Developmental screening by visit";
  series.definition = "Visits with a scored screening tool / well visits at 9, 18, 24 or 30 months";
  series.setup.type = type;
  series.goal = 65;
  series.baseline_last = kit::day_of(2012, 12, 1);
  std::mt19937 chance(2026);
  for (int i = 0; i < count; ++i) {
    charts::SeriesPoint point;
    point.period = kit::plus_months(kit::day_of(2012, 1, 1), i);
    point.denominator = 20 + chance() % 40;
    point.numerator = chance() % 20;
    series.points.push_back(point);
  }
  return charts::read_chart(series).value();
}

double now_ms() {
  timespec at{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
  return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

void measure(char const* name, charts::Chart const& chart, charts::Words const& words, charts::Drawing const& drawing) {
  constexpr int times = 50;
  double best = 1e9;
  std::size_t bytes = 0;
  for (int round = 0; round < 21; ++round) {
    double const begin = now_ms();
    for (int i = 0; i < times; ++i) bytes = draw_chart(chart, words, drawing).size();
    best = std::min(best, (now_ms() - begin) / times);
  }
  std::printf("%-22s %.4f ms %zu bytes\n", name, best, bytes);
}

}  // namespace

int main() {
  English const words;
  charts::Chart const run = months(spc::ChartType::run, 36);
  charts::Chart const p = months(spc::ChartType::p, 36);
  charts::Chart const dense = months(spc::ChartType::p, 500);
  measure("run 36 page", run, words, {});
  measure("p 36 page", p, words, {});
  measure("p 36 phone", p, words, {320, Style::page, {}});
  measure("p 36 file", p, words, {1280, Style::file, {}});
  measure("p 36 flat", p, words, {1280, Style::flat, {}});
  measure("p 500 page", dense, words, {});
  double const begin = now_ms();
  std::size_t bytes = 0;
  for (int i = 0; i < 1000; ++i) bytes += draw_panel(p, words, {"Practice A", false, 240}).size();
  std::printf("%-22s %.4f ms %zu bytes\n", "panel 36", (now_ms() - begin) / 1000, bytes / 1000);
}
