// Standing in, handing over and looking after coaches, in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "coaching/handover.hpp"

namespace upswing::coaching {

std::vector<Colleague> colleagues_at(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);

// Who works in the program and has nothing to do with the practice so far.
std::vector<Colleague> learners_at(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);

std::vector<Cover> covers_at(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);
// Of one that has not ended.
std::optional<ProgramId> program_of_cover(access::ReadTx const& tx, PracticeId const& practice, CoverId const& id);
// Who stands in now stays: the role no longer ends with the cover.
void keep_for_good(access::Tx& tx, PracticeId const& practice, ProgramId const& program, AccountId const& stand_in);
bool insert_cover(access::Tx& tx, PracticeId const& practice, NewCover const& input, AccountId const& away,
                  access::Role role);
// Ends it now. False if there is none that has not ended.
bool end_cover(access::Tx& tx, PracticeId const& practice, CoverId const& id);
// Begins and ends what the day asks for, where each practice is.
void turn_covers(access::Tx& tx, kit::Ids& ids);

// What is open and planned goes to the other coach, who has the role from now on. Answers how many things moved.
std::int64_t move_open_things(access::Tx& tx, PracticeId const& practice, ProgramId const& program,
                              AccountId const& to);
bool has_role(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program, AccountId const& account);
void end_coaching(access::Tx& tx, PracticeId const& practice, ProgramId const& program, AccountId const& account);

std::vector<SupervisedCoach> supervised(access::ReadTx const& tx);

}  // namespace upswing::coaching
