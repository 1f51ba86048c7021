// What the agreement counts of coaching: calls and visits that were held. For app/rooms.cpp.
#pragma once
#include "programs/agreement_source.hpp"

namespace upswing::coaching {

std::vector<programs::AgreementSource> held_sources();

}  // namespace upswing::coaching
