#pragma once

// Versions of a chart's settings in the database. Nothing is changed in place.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "charts/settings.hpp"

namespace upswing::charts {

/// One version, with who made it; without an author where it came from an older release.
struct SettingsVersion {
  ChartSettings settings;
  std::optional<std::string> reason;
  std::optional<std::string> by;  // a name
  kit::Instant at{};
};

/// Oldest first.
std::vector<SettingsVersion> versions_of(access::ReadTx const& tx, PracticeId const& practice,
                                         MeasureId const& measure);
/// The newest of every measure of a practice, and of a measure in every practice.
std::map<MeasureId, ChartSettings> chart_settings_of(access::ReadTx const& tx, PracticeId const& practice);
std::map<PracticeId, ChartSettings> chart_settings_of(access::ReadTx const& tx, MeasureId const& measure);

/// Keeps the version after `settings.version`; false if somebody else made it already.
bool add_version(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, ChartSettings const& settings,
                 std::optional<std::string> const& reason, access::AccountId const& author, kit::Instant at);

struct Declined {
  Day starts_on;
  std::string reason;
  std::string by;  // a name
  kit::Instant at{};
};
UPSWING_DESCRIBE(Declined, starts_on, reason, by, at)

/// Oldest first.
std::vector<Declined> declined_of(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure);
/// The same start again changes nothing.
void decline(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, Day starts_on,
             std::string const& reason);

}  // namespace upswing::charts
