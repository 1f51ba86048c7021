// Whom to write to about numbers.
#pragma once
#include <vector>

#include "access/tx.hpp"
#include "measures/measure.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {

std::vector<programs::Program> running_programs(access::ReadTx const& tx, Day today);
// Those that take part, had joined by the period's end, and did not send it.
std::vector<PracticeId> not_sent(access::ReadTx const& tx, ProgramId const& program, Day starts, Day ends);
// Who of the practice gets the mail: those who lead its data; else who sent last; else its leads. Only who may send.
std::vector<access::AccountId> senders_of(access::ReadTx const& tx, PracticeId const& practice, Day today);
std::vector<access::AccountId> coaches_of(access::ReadTx const& tx, PracticeId const& practice,
                                          ProgramId const& program);

}  // namespace upswing::measures
