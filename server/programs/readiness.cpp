// Rules of readiness.
#include "programs/readiness.hpp"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace upswing::programs {
namespace {

ReadinessFile& kept() {
  static ReadinessFile file;
  return file;
}

}  // namespace

kit::def::FieldErrors check(ReadinessInput const& input, ReadinessRound round) {
  kit::def::FieldErrors errors;
  std::set<std::string> seen;
  auto const& items = readiness_items(round);
  for (std::size_t i = 0; i < input.answers.size(); ++i) {
    auto const& key = input.answers[i].item;
    auto const at = "/answers/" + std::to_string(i) + "/item";
    if (std::none_of(items.begin(), items.end(), [&](auto const& item) { return item.key == key; })) {
      errors.push_back({at, "not_a_choice", "is not asked here"});
    }
    if (!seen.insert(key).second) errors.push_back({at, "duplicate", "is here twice"});
  }
  return errors;
}

bool is_open(ReadinessRound round, Day joined, Day today) {
  return round == ReadinessRound::start ? joined <= today : kit::plus_days(joined, days_until_again) <= today;
}

bool is_asked(ReadinessRound round, Day joined, Day today) {
  Day const from = round == ReadinessRound::start ? joined : kit::plus_days(joined, days_until_again);
  return from <= today && today < kit::plus_days(from, days_of_asking);
}

std::vector<ReadinessItem> const& readiness_items(ReadinessRound round) {
  return round == ReadinessRound::start ? kept().start : kept().day_90;
}

void set_readiness_items(std::string_view json) {
  ReadinessFile file;
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(json, file, errors)) {
    throw std::runtime_error("readiness.json: " + (errors.empty() ? std::string("?") : errors.front().pointer));
  }
  kept() = std::move(file);
}

}  // namespace upswing::programs
