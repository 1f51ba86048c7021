// The migrations that are part of the program, in order.
#pragma once
#include <span>

#include "kit/db/migrate.hpp"

namespace upswing::app {

std::span<kit::db::Migration const> all_migrations();

}  // namespace upswing::app
