// Counts of coaching in the database.
#pragma once
#include <vector>

#include "access/tx.hpp"
#include "coaching/dose.hpp"

namespace upswing::coaching {

std::vector<DoseMode> modes_of(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);
// Prep, travel and follow-up of what was held.
DoseSums around_of(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);

// When and how each held contact was, for counting by quarter. A practice without an id: all of the program's.
struct HeldAt {
  Instant starts_at{};
  Strategy strategy{};
};
UPSWING_DESCRIBE(HeldAt, starts_at, strategy)
std::vector<HeldAt> strategies_of(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);

// By name; those the viewer may know.
std::vector<DoseLine> dose_lines(access::ReadTx const& tx, ProgramId const& program);

// Every task, in order; version 0 where nothing was said.
std::vector<SkillLine> skills_of(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);
// False if somebody changed it since `version`.
bool save_skill(access::Tx& tx, PracticeId const& practice, ProgramId const& program, LedTask skill,
                SkillInput const& input, std::int64_t version, access::AccountId const& author, Instant at);

}  // namespace upswing::coaching
