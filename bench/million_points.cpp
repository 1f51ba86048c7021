// A run chart of a million points. Prints: the CPU seconds it took, and how many long runs were found.
#include <cstdio>
#include <ctime>
#include <random>
#include <utility>

#include "spc/make_chart.hpp"

int main() {
  constexpr int points = 1'000'000;
  std::mt19937 chance(20'26);  // the same numbers each time
  upswing::spc::Series series;
  series.values.reserve(points);
  for (int i = 0; i < points; ++i) series.values.push_back(static_cast<double>(chance() % 1000));
  std::clock_t const begin = std::clock();
  auto const chart = upswing::spc::make_chart(upswing::spc::ChartType::run, std::move(series), {});
  double const seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  std::printf("%.4f %zu\n", seconds, chart.value().runs.size());
}
