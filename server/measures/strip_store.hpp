// Strips and trails in the database, each in a row of its own. They are kept up to date by every change of entries and submissions, in the same transaction;
// where there is none yet, it is made from the tables.
#pragma once
#include <string>

#include "access/tx.hpp"
#include "measures/strip.hpp"
#include "measures/trail.hpp"

namespace upswing::measures {

// From entries and submissions themselves.
Strip strip_from_tables(access::ReadTx const& tx, PracticeId const& practice);
// The kept one, or the one from the tables.
Strip strip_of(access::ReadTx const& tx, PracticeId const& practice);
Trail trail_from_tables(access::ReadTx const& tx, PracticeId const& practice);
Trail trail_of(access::ReadTx const& tx, PracticeId const& practice);
void keep_strip(access::Tx& tx, PracticeId const& practice, Strip const& strip);
void keep_trail(access::Tx& tx, PracticeId const& practice, Trail const& trail);
// To be called after an entry was saved, or cleared.
void keep_entry(access::Tx& tx, PracticeId const& practice, Entry const& entry);
void keep_cleared(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, Day period);
// After a definition changed: both are made anew when they are next wanted.
void forget_strip(access::Tx& tx, PracticeId const& practice);
// The same for every practice that a program asks for the measure.
void forget_strips(access::Tx& tx, MeasureId const& measure);

}  // namespace upswing::measures
