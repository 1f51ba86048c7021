// Strips in the database. They are kept up to date by every change of entries and submissions, in the same transaction;
// where there is none yet, it is made from the tables.
#pragma once
#include <string>

#include "access/tx.hpp"
#include "measures/strip.hpp"

namespace upswing::measures {

// From entries and submissions themselves.
Strip strip_from_tables(access::ReadTx const& tx, PracticeId const& practice);
// The kept one, or the one from the tables.
Strip strip_of(access::ReadTx const& tx, PracticeId const& practice);
void keep_strip(access::Tx& tx, PracticeId const& practice, Strip const& strip);
// To be called after an entry was saved or cleared (`no_mark`).
void keep_mark(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, Day period, char mark);
// After a definition changed: the strip is made anew when it is next wanted.
void forget_strip(access::Tx& tx, PracticeId const& practice);
// The same for every practice that a program asks for the measure.
void forget_strips(access::Tx& tx, MeasureId const& measure);

}  // namespace upswing::measures
