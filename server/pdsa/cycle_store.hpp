// Tests of change in the database.
#pragma once
#include <optional>
#include <set>
#include <vector>

#include "access/tx.hpp"
#include "pdsa/history.hpp"
#include "pdsa/list.hpp"

namespace upswing::pdsa {

// Those the viewer may read, oldest first, with state, number and cues as of this day.
std::vector<Cycle> stored_cycles(access::ReadTx const& tx, PracticeId const& practice, Day today);
// Of those, the ones nobody has decided on yet, numbered among themselves.
std::vector<Cycle> undecided_cycles(access::ReadTx const& tx, PracticeId const& practice, Day today);
// The ideas that somebody at the practice has begun a test of.
std::set<planning::IdeaId> tried_ideas(access::ReadTx const& tx, PracticeId const& practice);
// Of those, whole ramps in which a test looks at this measure.
std::vector<Cycle> stored_cycles_of_measure(access::ReadTx const& tx, PracticeId const& practice,
                                            measures::MeasureId const& measure, Day today);
// One, with its number among those of its ramp.
std::optional<Cycle> find_cycle(access::ReadTx const& tx, PracticeId const& practice, CycleId const& id, Day today);
// What other practices of the practice's programs shared, newest first.
std::vector<SharedCycle> shared_with(access::ReadTx const& tx, PracticeId const& practice, Day today);
// The plan of a shared test, if it is shared with this practice.
std::optional<PlanFields> shared_plan(access::ReadTx const& tx, PracticeId const& practice, CycleId const& id);
// Whom a test was borrowed from, and who borrowed it.
Borrowing borrowing_of(access::ReadTx const& tx, PracticeId const& practice, Cycle const& cycle, Day today);

// False if the id is taken already.
bool insert_cycle(access::Tx& tx, PracticeId const& practice, NewCycle const& input, CycleId const& ramp,
                  access::AccountId const& author, Instant at);
bool set_audience(access::Tx& tx, PracticeId const& practice, CycleId const& id, Audience audience,
                  std::int64_t version);
// Keeps a step's fields and a line of its history; false if somebody changed it since `version` (0: nothing was there).
bool save_step(access::Tx& tx, CycleId const& id, std::string_view step, std::string const& fields,
               std::int64_t version, access::AccountId const& author, Instant at);
std::vector<CycleRevision> history_of(access::ReadTx const& tx, CycleId const& id);
// Wipes what stood there before; what stands there now stays.
void forget_history(access::Tx& tx, CycleId const& id);

// Tests of other people begun since then, newest first; for Today.
struct BegunTest {
  Instant made_at{};
  std::string who;
  std::string title;
};
UPSWING_DESCRIBE(BegunTest, made_at, who, title)
std::vector<BegunTest> begun_lately(access::ReadTx const& tx, std::int64_t since_ms);

}  // namespace upswing::pdsa
