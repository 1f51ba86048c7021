// What rooms above know of a practice's efforts: tests that were finished, families' ideas that were tried, numbers that were
// sent, and when something was written at all. A room gives app/rooms.cpp a source; effort.hpp says what of it is worth saying.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "programs/programs.hpp"

namespace upswing::encouragement {

using access::AccountId;
using access::PracticeId;
using access::ProgramId;
using kit::Day;
using kit::Instant;

// One practice, or every one in the viewer's reach: for `practice_id BETWEEN $1 AND $2`. Ids are written in 0-9 and a-f.
struct Which {
  std::string first;
  std::string last;
};
inline Which only(PracticeId const& practice) { return {practice.text, practice.text}; }
inline Which every_one() { return {"0", "z"}; }

// Efforts are spoken of while they are fresh.
inline constexpr std::int64_t fresh_ms = 21LL * 24 * 3600 * 1000;

struct FinishedTest {
  std::string id;
  std::string title;
  Instant at{};
  AccountId by_id;
  std::string by;
  bool let_go = false;
  bool taught = false;            // what was learned is written down
  std::int64_t earlier = 0;       // tests that were finished before
  std::int64_t earlier_gone = 0;  // tests that were let go before
};

struct FamilyTry {
  std::string link;  // below the practice's address
  std::string idea;
  Instant at{};
  AccountId by_id;
  std::string by;
};

struct SentPeriod {
  programs::Period period{};
  Day starts{};
  Instant at{};
  int days_early = 0;
  AccountId by_id;
  std::string by;
};

// Of one practice, while it is fresh.
struct Facts {
  std::vector<FinishedTest> tests{};
  std::vector<FamilyTry> family{};
  std::vector<SentPeriod> sent{};
  std::optional<Instant> first_fresh{};  // the team's own first writing of the fresh days
  std::optional<Instant> last_before{};  // and its last one before them
};
using FactsByPractice = std::map<PracticeId, Facts>;

// When a room was written in: the first of the fresh days, and the last before.
struct Written {
  PracticeId practice_id;
  std::optional<Instant> first_fresh;
  std::optional<Instant> last_before;
};
UPSWING_DESCRIBE(Written, practice_id, first_fresh, last_before)
// Several rooms' writing taken together.
void add_written(FactsByPractice& facts, std::vector<Written> const& written);

// `since`: when the fresh days begin.
using EffortSource = std::function<void(access::ReadTx const&, Which const&, Instant since, FactsByPractice&)>;
// Set once, at the start of the program (app/rooms.cpp).
void set_effort_sources(std::vector<EffortSource> sources);

}  // namespace upswing::encouragement
