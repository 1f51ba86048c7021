// The engine of charts on one core. Prints, one a line: what, and the figure.
//   series_ms    a thousand P charts of 36 points with runs analysis, the best of 21 rounds
//   million_ms   one P chart of a million points, the best of 5
//   run_ms       one run chart of a million points
//   growth       time of a million points over ten times that of a hundred thousand: 1 is linear
//   memory       most memory of a million points over that of their input (two columns of doubles)
//   draw_ms      drawing one P chart of 36 points
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <random>
#include <string>
#include <utility>

#include "charts/chart.hpp"
#include "charts/draw.hpp"
#include "spc/make_chart.hpp"

namespace {

using namespace upswing;

double now_ms() {
  timespec at{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
  return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

spc::Series any_series(std::size_t points, std::mt19937& chance) {
  spc::Series series;
  series.values.reserve(points);
  series.denominators.reserve(points);
  for (std::size_t i = 0; i < points; ++i) {
    auto const n = static_cast<double>(20 + chance() % 40);
    series.denominators.push_back(n);
    series.values.push_back(static_cast<double>(chance() % static_cast<unsigned>(n + 1)));
  }
  return series;
}

template <class Work> double best_of(int rounds, Work const& work) {
  double best = 1e9;
  for (int i = 0; i < rounds; ++i) {
    double const begin = now_ms();
    work();
    best = std::min(best, now_ms() - begin);
  }
  return best;
}

std::size_t found = 0;  // so that nothing is left out as unused

void chart(spc::ChartType type, spc::Series series) {
  auto const made = spc::make_chart(type, std::move(series), {});
  found += made.value().runs.size();
}

double million_ms(spc::ChartType type, std::size_t points, int rounds) {
  std::mt19937 chance(2026);
  spc::Series const series = any_series(points, chance);
  double best = 1e9;
  for (int i = 0; i < rounds; ++i) {
    spc::Series copy = series;
    if (!spc::needs_denominators(type)) copy.denominators.clear();
    double const begin = now_ms();
    chart(type, std::move(copy));
    best = std::min(best, now_ms() - begin);
  }
  return best;
}

double thousand_ms() {
  std::mt19937 chance(2026);
  std::vector<spc::Series> all;
  for (int i = 0; i < 1000; ++i) all.push_back(any_series(36, chance));
  return best_of(21, [&] {
    for (spc::Series const& series : all) chart(spc::ChartType::p, series);
  });
}

/// Resident memory at its highest, in bytes. Not from getrusage, which remembers the program that started this one.
double peak() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) * 1024;
  }
  return 0;
}

/// Run first: the highest mark never comes down.
double memory_ratio() {
  constexpr std::size_t points = 1'000'000;
  double const before = peak();
  std::mt19937 chance(2026);
  chart(spc::ChartType::p, any_series(points, chance));
  return (peak() - before) / (points * 2 * sizeof(double));
}

class Silent : public charts::Words {
 public:
  [[nodiscard]] std::string say(std::string_view key, Args const&) const override { return std::string(key); }
};

double draw_ms() {
  charts::Series series;
  series.measure = "Developmental screening by visit";
  series.setup.type = spc::ChartType::p;
  std::mt19937 chance(2026);
  for (int i = 0; i < 36; ++i) {
    charts::SeriesPoint point;
    point.period = kit::plus_months(kit::day_of(2024, 1, 1), i);
    point.denominator = 20 + chance() % 40;
    point.numerator = chance() % 20;
    series.points.push_back(point);
  }
  auto const read = charts::read_chart(series);
  Silent const words;
  constexpr int times = 200;
  return best_of(11, [&] {
           for (int i = 0; i < times; ++i) found += draw_chart(read.value(), words, {}).size();
         }) / times;
}

}  // namespace

int main() {
  std::printf("memory %.2f\n", memory_ratio());
  std::printf("series_ms %.2f\n", thousand_ms());
  double const million = million_ms(spc::ChartType::p, 1'000'000, 5);
  std::printf("million_ms %.1f\n", million);
  std::printf("run_ms %.1f\n", million_ms(spc::ChartType::run, 1'000'000, 5));
  std::printf("growth %.2f\n", million / (10 * million_ms(spc::ChartType::p, 100'000, 21)));
  std::printf("draw_ms %.3f\n", draw_ms());
  return found == 0 ? 1 : 0;
}
