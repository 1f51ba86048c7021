// Rules of the welcome.
#include "practices/welcome.hpp"

#include <algorithm>
#include <set>

#include "kit/text/utf8.hpp"

namespace upswing::practices {
namespace {

constexpr int first_month_days = 31;

void sort_by_words(std::vector<Said>& list) {
  std::sort(list.begin(), list.end(), [](Said const& a, Said const& b) { return a.words < b.words; });
}

bool has(std::vector<WelcomePart> const& parts, WelcomePart part) {
  return std::find(parts.begin(), parts.end(), part) != parts.end();
}

}  // namespace

std::vector<Said> wall_of(std::vector<Heard> const& heard) {
  std::vector<access::AccountId> people;
  for (auto const& each : heard) {
    if (each.only_coach) continue;
    if (std::find(people.begin(), people.end(), each.author_id) == people.end()) people.push_back(each.author_id);
  }
  people.resize(people.size() / fewest_voices * fewest_voices);
  std::vector<Said> wall;
  for (auto const& each : heard) {
    bool const shown = std::find(people.begin(), people.end(), each.author_id) != people.end();
    if (shown && !each.only_coach) wall.push_back({each.kind, each.words});
  }
  sort_by_words(wall);
  return wall;
}

std::vector<Said> for_coach_of(std::vector<Heard> const& heard) {
  std::vector<Said> list;
  for (auto const& each : heard) {
    if (each.only_coach) list.push_back({each.kind, each.words});
  }
  sort_by_words(list);
  return list;
}

kit::def::FieldErrors check(NewVoice const& input) {
  if (!kit::text::is_blank(input.words)) return {};
  return {{"/words", "required", "is required"}};
}

kit::def::FieldErrors check(WelcomeInput const& input) {
  std::set<Skill> seen;
  for (auto const& each : input.skills) {
    if (!seen.insert(each.skill).second) return {{"/skills", "twice", "names a skill twice"}};
  }
  return {};
}

std::vector<WelcomePart> in_order(std::vector<WelcomePart> parts) {
  std::sort(parts.begin(), parts.end());
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  return parts;
}

std::optional<WelcomePart> next_card(std::vector<WelcomePart> const& done, Day begun_on, Day today) {
  if (today > kit::plus_days(begun_on, first_month_days)) return std::nullopt;
  using enum WelcomePart;
  for (WelcomePart const part : {good, bother, test, hopes, skills, time}) {
    if (!has(done, part)) return part;
  }
  return std::nullopt;
}

}  // namespace upswing::practices
