// Reads the embedded migrations: "0001_access.sql" is number 1.
#include "app/migrations.hpp"

#include <string>
#include <vector>

#include "app/embedded.hpp"

namespace upswing::app {

std::span<kit::db::Migration const> all_migrations() {
  static std::vector<kit::db::Migration> const list = [] {
    std::vector<kit::db::Migration> made;
    for (auto const& asset : migrations_assets()) {
      if (!asset.path.ends_with(".sql")) continue;
      auto const name = asset.path.substr(0, asset.path.size() - 4);
      made.push_back({std::stoi(std::string(name.substr(0, 4))), name, asset.raw});
    }
    return made;
  }();
  return list;
}

}  // namespace upswing::app
