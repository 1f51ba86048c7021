// The jobs that send letters.
#pragma once
#include <vector>

#include "access/world.hpp"
#include "kit/jobs/worker.hpp"

namespace upswing::access {

// letter: one. digest: what came together for a person who wants one mail a day. mailed_link: somebody asked for a link to
// an address; whether there is such an account is found out here, so that the asking tells nothing. tidy: forgets what is
// over, once a day.
std::vector<kit::jobs::Kind> letter_jobs(World& world);
std::vector<kit::jobs::Round> letter_rounds();

}  // namespace upswing::access
