// Names stamped on results, and the question whether a chart has any signal.

#include "spc/chart.hpp"

#include <algorithm>

namespace upswing::spc {

std::string_view name(ChartType type) {
  switch (type) {
    case ChartType::run: return "run";
  }
  return "";
}

std::string_view name(RuleSet rules) {
  switch (rules) {
    case RuleSet::anhoej: return "anhoej";
  }
  return "";
}

bool Chart::signal() const {
  return std::any_of(phases.begin(), phases.end(), [](Phase const& phase) { return phase.signal(); });
}

}  // namespace upswing::spc
