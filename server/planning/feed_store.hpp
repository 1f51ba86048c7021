// Secret addresses of calendars in the database: only their hashes.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "planning/project.hpp"

namespace upswing::planning {

// A person as a member of one team.
struct Place {
  MemberId id;
  PracticeId practice_id;
};
UPSWING_DESCRIBE(Place, id, practice_id)

bool has_feed(access::ReadTx const& tx);
void end_feeds(access::Tx& tx);
void insert_feed(access::Tx& tx, std::string const& hash);
std::optional<AccountId> account_of_feed(access::ReadTx const& tx, std::string const& hash);
// The teams a person is on and may still come in to.
std::vector<Place> places_of(access::ReadTx const& tx, AccountId const& account);

}  // namespace upswing::planning
