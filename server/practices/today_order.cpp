// The order of Today.
#include "practices/today_order.hpp"

#include <algorithm>

namespace upswing::practices {
namespace {

constexpr int may_wait_from = 30;  // what stands before has a day, or is under way (next_step.hpp)

}  // namespace

void add_once(std::vector<Step>& steps, Step const& next) {
  auto const same = std::find_if(steps.begin(), steps.end(), [&](Step const& each) {
    return each.link == next.link && (each.key == next.key || each.args == next.args);
  });
  if (same == steps.end()) return steps.push_back(next);
  same->next = next.next;
}

void put_in_order(std::vector<Step>& steps, std::optional<std::int64_t> minutes_a_week) {
  auto const fits = [&](Step const& step) {
    return !minutes_a_week || step.order < may_wait_from || step.minutes <= *minutes_a_week;
  };
  std::stable_sort(steps.begin(), steps.end(), [](Step const& a, Step const& b) { return a.order < b.order; });
  std::stable_partition(steps.begin(), steps.end(), fits);
}

}  // namespace upswing::practices
