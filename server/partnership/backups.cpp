// Reads the backups folder.
#include "partnership/backups.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace upswing::partnership {
namespace {

std::int64_t written_ms(std::filesystem::directory_entry const& entry) {
  using namespace std::chrono;
  auto const ago = std::filesystem::file_time_type::clock::now() - entry.last_write_time();
  return duration_cast<milliseconds>((system_clock::now() - ago).time_since_epoch()).count();
}

}  // namespace

std::vector<Backup> backups_in(std::string const& folder, std::int64_t shift_ms) {
  std::vector<Backup> list;
  std::error_code none;
  for (auto const& entry : std::filesystem::directory_iterator(folder, none)) {
    if (!entry.is_regular_file() || entry.path().extension() != ".upswing") continue;
    auto const bytes = static_cast<std::int64_t>(entry.file_size());
    list.push_back(
        {entry.path().filename().string(), bytes, {written_ms(entry) + shift_ms}, bytes <= largest_download});
  }
  std::sort(list.begin(), list.end(),
            [](Backup const& a, Backup const& b) { return a.at.ms != b.at.ms ? a.at.ms > b.at.ms : a.name > b.name; });
  return list;
}

std::optional<std::string> read_backup(std::string const& folder, std::string const& name) {
  // Only a name from the list itself becomes a path.
  for (auto const& backup : backups_in(folder, 0)) {
    if (backup.name != name || !backup.downloads) continue;
    std::ifstream file(folder + "/" + backup.name, std::ios::binary);
    if (!file) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(file), {});
  }
  return std::nullopt;
}

}  // namespace upswing::partnership
