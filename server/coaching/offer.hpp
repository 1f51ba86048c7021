// When a coach may offer something: an agreed call that did not take place, no word for a week after it, or a rhythm with a gap.
#pragma once
#include "coaching/contact.hpp"
#include "encouragement/offer_source.hpp"

namespace upswing::coaching {

// What is known of one enrollment that the viewer coaches.
struct CallFacts {
  PracticeId practice_id;
  std::string practice_name;
  std::string time_zone;
  ProgramId program_id;
  Day joined_on{};
  std::optional<ContactId> missed_id;  // the latest call or visit that did not take place, or of which nobody has told
  std::optional<Instant> missed_at;
  std::optional<ContactState> missed_state;
  std::optional<Instant> held_at;  // the latest contact that was held, of whatever kind
  std::optional<Instant> next_at;
  // The team's own latest writing.
  std::optional<Instant> numbers_at;
  std::optional<Instant> tests_at;
  std::optional<Instant> plans_at;
  std::optional<Instant> asked_at;
};
UPSWING_DESCRIBE(CallFacts, practice_id, practice_name, time_zone, program_id, joined_on, missed_id, missed_at,
                 missed_state, held_at, next_at, numbers_at, tests_at, plans_at, asked_at)

// A missed call is not spoken of any more after that many days.
inline constexpr int days_to_speak_of = 45;
inline constexpr int days_without_word = 7;

// `now` as the day where the practice is.
std::optional<encouragement::OfferKind> offer_for(CallFacts const& facts, Instant now);

encouragement::OfferSource offer_source();

}  // namespace upswing::coaching
