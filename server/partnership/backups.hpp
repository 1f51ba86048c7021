// The backups that are in the backups folder.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/world.hpp"

namespace upswing::partnership {

struct Backup {
  std::string name;
  std::int64_t bytes = 0;
  kit::Instant at{};
  bool downloads = true;  // larger ones are fetched from the folder
};
UPSWING_DESCRIBE(Backup, name, bytes, at, downloads)

inline constexpr std::int64_t largest_download = 64LL * 1024 * 1024;

// Newest first; an empty list where there is no folder yet. `shift_ms` is how far the clock of the data is from the machine's.
std::vector<Backup> backups_in(std::string const& folder, std::int64_t shift_ms);
// A backup's bytes, or nothing if there is none of that name in the folder.
std::optional<std::string> read_backup(std::string const& folder, std::string const& name);

}  // namespace upswing::partnership
