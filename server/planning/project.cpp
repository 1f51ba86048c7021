// Rules of a project and of its plain parts.
#include "planning/project.hpp"

#include <algorithm>

#include "kit/days.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::planning {
namespace {

bool has_digit(std::string const& text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
}

Far far_when(bool begun, bool there) { return there ? Far::there : begun ? Far::begun : Far::nothing; }

constexpr std::int64_t many_projects = 3;
constexpr std::int64_t many_actions = 10;

}  // namespace

kit::def::FieldErrors check(ProjectInput const& input) {
  if (!kit::text::is_blank(input.title)) return {};
  return {{"/title", "required", "is required"}};
}

kit::def::FieldErrors check(Story const& story) {
  using access::Audience;
  bool const known = story.audience == Audience::staff || story.audience == Audience::team;
  if (known) return {};
  return {{"/audience", "not_a_choice", "is for the staff or for the whole team"}};
}

std::vector<std::string> cues_of(Aim const& aim, Day today) {
  std::vector<std::string> cues;
  bool const empty =
      kit::text::is_blank(aim.what) && kit::text::is_blank(aim.whom) && kit::text::is_blank(aim.to_value);
  if (empty) return cues;
  if (kit::text::is_blank(aim.whom)) cues.emplace_back("whom");
  if (!has_digit(aim.to_value)) cues.emplace_back("how_much");
  if (!has_digit(aim.from_value)) cues.emplace_back("from_where");
  if (!aim.by_day) cues.emplace_back("by_when");
  else if (*aim.by_day <= today) cues.emplace_back("day_has_come");
  return cues;
}

std::vector<std::string> load_cues(std::int64_t active_projects, std::int64_t open_actions) {
  std::vector<std::string> cues;
  if (active_projects > many_projects) cues.emplace_back("many_projects");
  if (open_actions > many_actions) cues.emplace_back("many_actions");
  return cues;
}

Far far_of(ProblemPart const& part) { return far_when(false, !kit::text::is_blank(part.words)); }

Far far_of(Aim const& part) {
  bool const begun = !kit::text::is_blank(part.what) || !kit::text::is_blank(part.whom) ||
                     !kit::text::is_blank(part.to_value) || part.by_day.has_value();
  return far_when(begun,
                  !kit::text::is_blank(part.what) && !kit::text::is_blank(part.to_value) && part.by_day.has_value());
}

Far far_of(Story const& part) { return far_when(false, !kit::text::is_blank(part.words)); }

Far far_of(ProjectTeam const& part) {
  return far_when(!part.people.empty() || !part.physicians.empty(), part.people.size() >= 2);
}

Far far_of(Credit const& part) { return far_when(false, part.route != CreditRoute::not_decided); }

Far far_of(LinkedMeasures const& part) {
  auto const has = [&](measures::MeasureType role) {
    return std::any_of(part.measures.begin(), part.measures.end(), [&](auto const& one) { return one.role == role; });
  };
  return far_when(!part.measures.empty(), has(measures::MeasureType::outcome) && has(measures::MeasureType::process));
}

Far far_of(Timeline const& part) { return far_when(!part.milestones.empty(), part.milestones.size() >= 2); }

Far far_of(Risks const& part) { return far_when(false, !part.risks.empty()); }

Far far_of(TimeBudget const& part) { return far_when(false, part.minutes_a_week > 0); }

}  // namespace upswing::planning
