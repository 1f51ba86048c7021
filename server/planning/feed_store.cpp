// Secret addresses of calendars in the database.
#include "planning/feed_store.hpp"

namespace upswing::planning {

using access::ReadTx;
using access::Tx;

bool has_feed(ReadTx const& tx) {
  return tx.any("SELECT 1 FROM planning_feed WHERE account_id = $1", tx.viewer().account);
}

void end_feeds(Tx& tx) { tx.run("DELETE FROM planning_feed WHERE account_id = $1", tx.viewer().account); }

void insert_feed(Tx& tx, std::string const& hash) {
  tx.run("INSERT INTO planning_feed (hash, account_id, made_at) VALUES ($1, $2, $3)", hash, tx.viewer().account,
         tx.now());
}

std::optional<AccountId> account_of_feed(ReadTx const& tx, std::string const& hash) {
  return tx.one<AccountId>(
      "SELECT f.account_id FROM planning_feed f JOIN access_account a ON a.id = f.account_id"
      " WHERE f.hash = $1 AND a.disabled_at IS NULL",
      hash);
}

std::vector<Place> places_of(ReadTx const& tx, AccountId const& account) {
  return tx.all<Place>(
      "SELECT m.id, m.practice_id FROM practices_member m WHERE m.account_id = $1 AND m.left_on IS NULL"
      " AND EXISTS (SELECT 1 FROM access_grant g WHERE g.account_id = m.account_id AND g.practice_id = m.practice_id"
      " AND g.ended_at IS NULL) ORDER BY m.id",
      account);
}

}  // namespace upswing::planning
