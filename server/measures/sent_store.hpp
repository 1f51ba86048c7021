// What the agreement counts of numbers: periods that were sent. For app/rooms.cpp.
#pragma once
#include "programs/agreement_source.hpp"

namespace upswing::measures {

programs::AgreementSource sent_source();

}  // namespace upswing::measures
