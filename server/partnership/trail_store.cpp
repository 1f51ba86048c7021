// The audit record in the database, read for the host.
#include "partnership/trail_store.hpp"

namespace upswing::partnership {

using access::ReadTx;

std::vector<TrailLine> trail(ReadTx const& tx, TrailAsk const& ask, std::int64_t most) {
  return tx.all<TrailLine>(
      "SELECT t.number, t.at, a.name, t.verb, t.target, t.version, t.address FROM kit_audit t"
      " LEFT JOIN access_account a ON a.id = t.account_id"
      " WHERE t.chain = $1 AND ($2 = '' OR t.account_id = $2) AND ($3 = '' OR t.verb = $3)"
      " AND t.at >= $4 AND t.at < $5 AND t.number < $6"
      " ORDER BY t.number DESC LIMIT $7",
      ask.chain, ask.account, ask.verb, ask.from_ms, ask.until_ms, ask.before, most);
}

std::vector<ChainRow> chains(ReadTx const& tx) {
  return tx.all<ChainRow>(
      "SELECT c.chain, c.number, p.name FROM kit_audit_chain c LEFT JOIN practices_practice p ON p.id = c.chain"
      " ORDER BY CASE WHEN p.name IS NULL THEN 0 ELSE 1 END, p.name, c.chain");
}

std::vector<std::string> verbs_lately(ReadTx const& tx, std::string const& chain) {
  return tx.all<std::string>(
      "SELECT DISTINCT verb FROM (SELECT verb FROM kit_audit WHERE chain = $1 ORDER BY number DESC LIMIT 2000) AS newest"
      " ORDER BY verb",
      chain);
}

std::vector<ActorRow> actors_lately(ReadTx const& tx, std::string const& chain) {
  return tx.all<ActorRow>(
      "SELECT DISTINCT a.id, a.name FROM (SELECT account_id FROM kit_audit WHERE chain = $1 ORDER BY number DESC"
      " LIMIT 2000) AS newest JOIN access_account a ON a.id = newest.account_id ORDER BY a.name, a.id",
      chain);
}

}  // namespace upswing::partnership
