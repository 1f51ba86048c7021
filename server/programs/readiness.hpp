// How ready a practice is: what helps an improvement project along, looked at by coach and team together at the start and
// again after ninety days. Every answer is fine; "not yet" says where to begin.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "programs/agreement.hpp"

namespace upswing::programs {

UPSWING_CHOICES(ReadinessRound, start, day_90)
UPSWING_CHOICES(ReadinessWord, yes, partly, not_yet)

inline constexpr int days_until_again = 90;
inline constexpr int days_of_asking = 60;  // after that the question rests

struct ReadinessItem {
  std::string key;
  std::string en;
  std::string es;
};
UPSWING_DESCRIBE(ReadinessItem, key, en, es)

struct ReadinessFile {
  std::vector<ReadinessItem> start;
  std::vector<ReadinessItem> day_90;
};
UPSWING_DESCRIBE(ReadinessFile, start, day_90)

struct ReadinessAnswer {
  std::string item;
  ReadinessWord answer{};
};
UPSWING_DESCRIBE(ReadinessAnswer, item, answer)

struct ReadinessInput {
  std::vector<ReadinessAnswer> answers;
  std::string words;
};
UPSWING_DESCRIBE(ReadinessInput, answers, words)

struct ItemShown {
  std::string key;
  std::string words;
};
UPSWING_DESCRIBE(ItemShown, key, words)

struct Readiness {
  EnrollmentId enrollment_id;
  ReadinessRound round{};
  std::vector<ItemShown> items;
  std::vector<ReadinessAnswer> answers;
  std::string words;
  std::string by;
  std::optional<Instant> made_at;
  bool open = false;  // its day has come
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Readiness, enrollment_id, round, items, answers, words, by, made_at, open, version)

struct ReadinessList {
  std::vector<Readiness> rounds;
  std::vector<std::string> may;  // write
};
UPSWING_DESCRIBE(ReadinessList, rounds, may)

kit::def::FieldErrors check(ReadinessInput const& input, ReadinessRound round);
bool is_open(ReadinessRound round, Day joined, Day today);
// Whether the question of a round is put on this day, while nobody has answered.
bool is_asked(ReadinessRound round, Day joined, Day today);

// Both rounds of every program that the practice takes or took part in and the viewer reads.
std::vector<Readiness> readiness_at(access::ReadTx const& tx, PracticeId const& practice);

std::vector<ReadinessItem> const& readiness_items(ReadinessRound round);
void set_readiness_items(std::string_view json);

}  // namespace upswing::programs

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&programs::ReadinessInput::words>{.max_len = 2000};
}  // namespace upswing::kit::def
