#pragma once

// Practices side by side in one picture: what each met over how many it counted, between limits that say how far chance
// alone reaches at that size. It ranks nobody: within the limits all are alike.

#include <optional>
#include <vector>

#include "charts/compare.hpp"

namespace upswing::charts {

/// A funnel of two practices would be a duel.
inline constexpr std::size_t fewest_in_funnel = 3;

/// The practices shown by name, with the sums of the last three periods any of them has numbers for. Those shown by a
/// code are left out: where a point stands tells how many were counted. Nothing where fewer than three are left, or where
/// the measure is no proportion or rate.
std::optional<Chart> funnel_of(std::vector<Compared> const& all, Words const& words);

}  // namespace upswing::charts
