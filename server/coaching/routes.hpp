// The routes of the room's files, gathered by contact_routes.cpp; and what several of them ask.
#pragma once
#include <vector>

#include "access/access.hpp"
#include "coaching/contact.hpp"

namespace upswing::coaching {

// The contact, or "not found".
Contact the_contact(access::ReadTx const& tx, PracticeId const& practice, ContactId const& id);
// Checks what was said of a contact and keeps it; version 0: it does not exist yet. `sure`: also where more people than
// before would read it. Answers it as it is then.
Contact keep_contact(access::Tx& tx, PracticeId const& practice, ContactId const& id, ContactFields const& fields,
                     std::int64_t version, bool sure);
// The viewer coaches the practice in this program, or it is a wrong field.
void must_coach_in(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);
// Its coach there: whoever is in training decides nothing.
void must_lead_in(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);
// Whoever is in training there writes drafts, and changes nothing that others read already.
void must_be_allowed_to_write(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program,
                              Audience audience);
// Of several programs the one that was asked for (`?program=ID`), or the first.
ProgramId program_asked(access::ReadTx const& tx, access::Call const& call, PracticeId const& practice);

// The viewer's practices, sorted: six queries, however many they are.
struct Caseload;
Caseload caseload_of(access::ReadTx const& tx);

std::vector<access::Route> series_routes();
std::vector<access::Route> promise_routes();
std::vector<access::Route> close_routes();
std::vector<access::Route> prep_routes();
std::vector<access::Route> caseload_routes();
std::vector<access::Route> dose_routes();
std::vector<access::Route> export_routes();

}  // namespace upswing::coaching
