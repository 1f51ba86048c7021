// The routes of the room's files, put together in program_routes.cpp; and what more than one of them asks.
#pragma once
#include <vector>

#include "access/route.hpp"
#include "programs/program.hpp"

namespace upswing::programs {

std::vector<access::Route> agreement_routes();
std::vector<access::Route> readiness_routes();

// An enrollment of the practice that the viewer belongs to or coaches in, or "not found".
Enrollment shared_enrollment(access::ReadTx const& tx, PracticeId const& practice, EnrollmentId const& id);

}  // namespace upswing::programs
