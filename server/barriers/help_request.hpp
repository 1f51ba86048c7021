// A request for help: what somebody would like, what was tried, how soon. It is for the asker and the coaches unless the asker
// says otherwise. Answers make a thread; the asker says at the end whether it was of use.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/readers.hpp"
#include "barriers/barrier.hpp"

namespace upswing::barriers {

using HelpRequestId = kit::IdOf<struct HelpRequestNoun>;
using HelpAnswerId = kit::IdOf<struct HelpAnswerNoun>;

UPSWING_CHOICES(Urgency, when_you_can, this_week, today)
// Who or what answers: nobody has looked yet, the coach, a named expert, a resource, another practice.
UPSWING_CHOICES(AnswerPath, not_yet, coach, expert, resource, peer)
// open: waits for an answer; answered: waits for a word of the asker; closed.
UPSWING_CHOICES(HelpState, open, answered, closed)
UPSWING_CHOICES(Useful, yes, partly, no)

struct HelpRequest {
  HelpRequestId id;
  std::string kind;
  std::string words;
  std::string tried;
  Urgency urgency{};
  std::optional<BarrierId> barrier_id;
  std::optional<AccountId> owner_id;
  std::optional<std::string> owner;
  std::optional<Day> due_on;
  AnswerPath path{};
  std::string path_words;
  std::optional<AccountId> expert_id;
  std::optional<std::string> expert;
  HelpState state{};
  std::string outcome;
  std::optional<Useful> useful;
  Audience audience{};
  std::string by;
  bool mine = false;
  Instant made_at{};
  std::optional<Instant> first_answer_at;  // for those who can act on it
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(HelpRequest, id, kind, words, tried, urgency, barrier_id, owner_id, owner, due_on, path, path_words,
                 expert_id, expert, state, outcome, useful, audience, by, mine, made_at, first_answer_at, version)

struct NewHelpRequest {
  HelpRequestId id;
  std::string kind;
  std::string words;
  std::string tried;
  Urgency urgency{};
  std::optional<BarrierId> barrier_id;
  Audience audience = Audience::coaches;
};
UPSWING_DESCRIBE(NewHelpRequest, id, kind, words, tried, urgency, barrier_id, audience)

// What the asker may change.
struct HelpRequestInput {
  std::string kind;
  std::string words;
  std::string tried;
  Urgency urgency{};
  Audience audience{};
};
UPSWING_DESCRIBE(HelpRequestInput, kind, words, tried, urgency, audience)

// What a coach decides: who or what answers, who sees to it, by when.
struct HelpPathInput {
  AnswerPath path{};
  std::string path_words;
  std::optional<AccountId> expert_id;
  std::optional<AccountId> owner_id;
  std::optional<Day> due_on;
};
UPSWING_DESCRIBE(HelpPathInput, path, path_words, expert_id, owner_id, due_on)

struct HelpOutcomeInput {
  std::optional<Useful> useful;
  std::string outcome;
};
UPSWING_DESCRIBE(HelpOutcomeInput, useful, outcome)

struct HelpAnswer {
  HelpAnswerId id;
  std::string by;
  bool mine = false;
  Instant made_at{};
  std::string words;
};
UPSWING_DESCRIBE(HelpAnswer, id, by, mine, made_at, words)

struct NewHelpAnswer {
  HelpAnswerId id;
  std::string words;
};
UPSWING_DESCRIBE(NewHelpAnswer, id, words)

struct HelpPerson {
  AccountId id;
  std::string name;
};
UPSWING_DESCRIBE(HelpPerson, id, name)

struct HelpThread {
  HelpRequest request;
  std::vector<HelpAnswer> answers;
  std::vector<std::string> readers;  // everybody who reads this, by name
  std::vector<HelpPerson> people;    // who could see to it
  std::vector<HelpPerson> experts;   // for coaches
  std::vector<std::string> may;      // answer, route, change, close, remove
};
UPSWING_DESCRIBE(HelpThread, request, answers, readers, people, experts, may)

// A request with its answers, for a file that a practice takes with it.
struct SharedRequest {
  HelpRequest request;
  std::vector<HelpAnswer> answers;
};
UPSWING_DESCRIBE(SharedRequest, request, answers)

struct BarrierPage {
  std::vector<Barrier> barriers;
  std::vector<HelpRequest> requests;
  std::vector<std::string> may;  // write, route, remove
};
UPSWING_DESCRIBE(BarrierPage, barriers, requests, may)

// A question as the expert sees it to whom it was put: this and nothing else of the practice.
struct Question {
  HelpRequestId id;
  std::string practice;
  std::string kind;
  std::string words;
  std::string tried;
  std::optional<Day> due_on;
  HelpState state{};
  std::vector<HelpAnswer> answers;
};
UPSWING_DESCRIBE(Question, id, practice, kind, words, tried, due_on, state, answers)

struct Questions {
  std::vector<Question> questions;
};
UPSWING_DESCRIBE(Questions, questions)

// In how many practices a kind is found; only from `fewest_practices` on.
struct HelpPattern {
  std::string kind;
  std::int64_t practices = 0;
};
UPSWING_DESCRIBE(HelpPattern, kind, practices)

struct HelpPatterns {
  std::vector<HelpPattern> barriers;
  std::vector<HelpPattern> requests;
  std::int64_t fewest = 0;
};
UPSWING_DESCRIBE(HelpPatterns, barriers, requests, fewest)

inline constexpr std::int64_t fewest_practices = 5;

kit::def::FieldErrors check(NewHelpRequest const& input);
kit::def::FieldErrors check(HelpRequestInput const& input);
kit::def::FieldErrors check(HelpPathInput const& input);
kit::def::FieldErrors check(NewHelpAnswer const& input);

// A word of the asker opens the question again; a word of anybody else waits for the asker.
HelpState after_answer(bool by_asker);

}  // namespace upswing::barriers

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&barriers::NewHelpRequest::kind>{.min_len = 1, .max_len = 40};
template <> inline constexpr Meta meta<&barriers::NewHelpRequest::words>{.min_len = 1, .max_len = 2000};
template <> inline constexpr Meta meta<&barriers::NewHelpRequest::tried>{.max_len = 2000};
template <> inline constexpr Meta meta<&barriers::HelpRequestInput::kind>{.min_len = 1, .max_len = 40};
template <> inline constexpr Meta meta<&barriers::HelpRequestInput::words>{.min_len = 1, .max_len = 2000};
template <> inline constexpr Meta meta<&barriers::HelpRequestInput::tried>{.max_len = 2000};
template <> inline constexpr Meta meta<&barriers::HelpPathInput::path_words>{.max_len = 500};
template <> inline constexpr Meta meta<&barriers::HelpOutcomeInput::outcome>{.max_len = 2000};
template <> inline constexpr Meta meta<&barriers::NewHelpAnswer::words>{.min_len = 1, .max_len = 4000};
}  // namespace upswing::kit::def
