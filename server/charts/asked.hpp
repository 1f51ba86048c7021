#pragma once

// A link that shows exactly this chart: which version of the settings, up to which period, as entered by when.

#include <optional>

#include "access/access.hpp"
#include "kit/def/json.hpp"

namespace upswing::charts {

struct ChartPin {
  std::optional<std::int64_t> settings;
  std::optional<kit::Day> until;
  std::optional<kit::Instant> as_of;

  [[nodiscard]] bool any() const { return settings || until || as_of; }
};
UPSWING_DESCRIBE(ChartPin, settings, until, as_of)

/// `?settings=3&until=2026-09-01&as_of=2026-10-06T15:00:00.000Z`; "not found" where one of them is no such thing: another
/// chart than the one meant must not be shown.
ChartPin pin_of(access::Call const& call);

}  // namespace upswing::charts
