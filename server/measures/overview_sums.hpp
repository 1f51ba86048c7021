// How many practices of a program have sent; for Today and the overview.
#pragma once
#include "access/tx.hpp"
#include "measures/overview.hpp"

namespace upswing::measures {

// Of the practices the viewer sees by name; nothing is asked for before the first period is over.
OverviewSums overview_sums(access::ReadTx const& tx, programs::Program const& program);

}  // namespace upswing::measures
