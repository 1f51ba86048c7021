// Rules of the next step.
#include "practices/next_step.hpp"

#include <algorithm>

#include "kit/text/utf8.hpp"
#include "practices/practices.hpp"

namespace upswing::practices {
namespace {

std::string name_of(Step const& step) { return step.key + " " + step.link; }

bool waits(std::vector<PutOff> const& put_off, std::string const& step, Day today) {
  return std::any_of(put_off.begin(), put_off.end(),
                     [&](PutOff const& each) { return each.step == step && each.until_day > today; });
}

bool holds(OwnStep const& own, std::vector<PutOff> const& put_off, Day today) {
  bool const in_time = !own.words.empty() && (!own.until_day || *own.until_day >= today);
  return in_time && !waits(put_off, "own", today);
}

Step plain_step(Practice const& practice, std::string key) {
  return {.key = key,
          .practice_id = practice.id,
          .program_id = {},
          .practice_name = practice.name,
          .link = "/practices/" + practice.id.text,
          .order = 30,
          .next = key};
}

Step in_own_words(Practice const& practice, OwnStep const& own) {
  auto step = plain_step(practice, "own");
  step.who = own.who;
  step.words = own.words;
  step.order = 11;  // somebody chose it for today's page
  return step;
}

}  // namespace

Step choose(Practice const& practice, OwnStep const& own, std::vector<Step> const& offers,
            std::vector<PutOff> const& put_off, Day today) {
  if (holds(own, put_off, today)) return in_own_words(practice, own);
  Step const* found = nullptr;
  for (auto const& offer : offers) {
    if (waits(put_off, name_of(offer), today)) continue;
    if (!found || offer.order < found->order) found = &offer;
  }
  if (!found) return plain_step(practice, "rest");
  Step step = *found;
  step.next = name_of(*found);
  return step;
}

bool is_settled(OwnStep const& own, std::vector<Step> const& offers, std::vector<PutOff> const& put_off, Day today,
                int from) {
  if (holds(own, put_off, today)) return true;
  return std::any_of(offers.begin(), offers.end(),
                     [&](Step const& offer) { return offer.order <= from && !waits(put_off, name_of(offer), today); });
}

kit::def::FieldErrors check(OwnStepInput const& input, Day today) {
  kit::def::FieldErrors errors;
  if (kit::text::is_blank(input.words)) errors.push_back({"/words", "required", "is required"});
  if (input.until_day && *input.until_day < today) errors.push_back({"/until_day", "too_small", "is before today"});
  return errors;
}

}  // namespace upswing::practices
