// The room's door: photos and documents of a practice's work.
#pragma once
#include <set>
#include <string_view>
#include <vector>

#include "access/access.hpp"
#include "access/tx.hpp"
#include "files/file.hpp"
#include "kit/jobs/worker.hpp"

namespace upswing::files {

std::vector<access::Route> routes();

// A photo that was made ready elsewhere; for the demo and tests.
void add_file(access::Tx& tx, PracticeId const& practice, NewFile const& input, FileKind kind, std::string_view large,
              std::string_view small);

// The things of a practice that have a file which at least its staff reads.
std::set<ThingId> things_with_files(access::ReadTx const& tx, PracticeId const& practice);

// All files of a thing go with it, for good.
void erase_about(access::Tx& tx, access::PracticeId const& practice, ThingId const& about);

// Once a day: files that never became whole go.
kit::jobs::Kind unfinished_job();
kit::jobs::Round unfinished_round();

}  // namespace upswing::files
