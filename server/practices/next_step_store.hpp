// Own words and "not now" in the database.
#pragma once
#include <vector>

#include "access/tx.hpp"
#include "practices/next_step.hpp"

namespace upswing::practices {

OwnStep own_step(access::ReadTx const& tx, PracticeId const& practice);
// False if somebody changed it since `version`.
bool save_own_step(access::Tx& tx, PracticeId const& practice, OwnStepInput const& input, std::string const& said_by,
                   std::int64_t version);
std::vector<PutOff> put_off_at(access::ReadTx const& tx, PracticeId const& practice);
// Forgets what was put off until `today` or earlier.
void put_off(access::Tx& tx, PracticeId const& practice, std::string const& step, Day until_day, Day today);

}  // namespace upswing::practices
