// Who reads a piece of writing, beyond the right to see the place. Each text carries one level; lists ask with the mark
// {audience:n}, where n has the columns id, audience, author_id and practice_id.
#pragma once
#include "access/role.hpp"
#include "kit/db/tx.hpp"

namespace upswing::access {

// `named`: the people listed in access_named, and the author. `program_practices`: also the other practices of a program.
UPSWING_CHOICES(Audience, author, coaches, staff, team, program_staff, program_practices, named)

// Whether a role at the practice (or over it) reads this level. Authors always read their own; so do those named.
bool reads(Role role, Audience audience);

// Writes the table above into the database, where the mark {audience:...} finds it.
void write_audiences(kit::db::Tx& tx);

}  // namespace upswing::access
