// What the agreement counts of plans and tests: months in which somebody wrote in them. For app/rooms.cpp.
#pragma once
#include "programs/agreement_source.hpp"

namespace upswing::pdsa {

programs::AgreementSource written_source();

}  // namespace upswing::pdsa
