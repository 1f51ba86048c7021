// Effort worth a word, noticed from what the rooms keep: never invented, never compared with another practice, each kind once for
// a practice (numbers sent early: once for each month).
#pragma once
#include "encouragement/effort_source.hpp"
#include "kit/def/json.hpp"

namespace upswing::encouragement {

// comeback: something was written again after weeks without.
UPSWING_CHOICES(EffortKind, first_test, first_let_go, family_idea, early, comeback)

struct Effort {
  EffortKind kind{};
  std::string key{};  // what is remembered once somebody was told
  PracticeId practice_id{};
  std::string practice_name{};
  Instant at{};
  std::optional<AccountId> by_id{};  // whose effort it was; none: the team's
  std::string by{};
  kit::def::Words args{};  // day; test, idea, period, since: what fills the words
  std::string link{};      // the page of it
};
UPSWING_DESCRIBE(Effort, kind, key, practice_id, practice_name, at, by_id, by, args, link)

inline constexpr int quiet_weeks = 6;  // longer than from one month's numbers to the next
inline constexpr int days_early = 5;

// The newest first. `zone`: where the practice is.
std::vector<Effort> efforts_in(Facts const& facts, std::string_view zone);

}  // namespace upswing::encouragement
