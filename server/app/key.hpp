// The key of a data folder: made at the first start, checked at every other, asked for by a restore.
#pragma once
#include <string>

#include "kit/db/db.hpp"
#include "kit/seal.hpp"

namespace upswing::app {

// The key in `file` that this database was written with. Made when neither has one. Throws std::runtime_error with a
// sentence when the file is missing or belongs to other data.
kit::Key key_of(kit::db::Db& db, std::string const& file);

// How many pieces of private writing, in every room, only the key opens.
std::int64_t count_private(kit::db::Connection& connection);

// For data that was just restored, inside its transaction: `file` must be its key if there is private writing. With
// `without_private` that writing is left out instead. Throws std::runtime_error with a sentence.
void fit_restored(kit::db::Connection& connection, std::string const& file, bool without_private);

}  // namespace upswing::app
