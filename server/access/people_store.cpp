// Accounts as the host sees them.
#include "access/people_store.hpp"

namespace upswing::access {

std::vector<HeldRole> roles_held(ReadTx const& tx) {
  return tx.all<HeldRole>(
      "SELECT g.id, g.account_id, g.role, g.practice_id, c.name, g.program_id, p.name, s.name, g.since"
      " FROM access_grant g LEFT JOIN practices_practice c ON c.id = g.practice_id"
      " LEFT JOIN programs_program p ON p.id = g.program_id LEFT JOIN access_account s ON s.id = g.supervises"
      " WHERE g.ended_at IS NULL ORDER BY g.account_id, g.since, g.id");
}

std::vector<HeldRole> roles_held(ReadTx const& tx, AccountId const& account) {
  return tx.all<HeldRole>(
      "SELECT g.id, g.account_id, g.role, g.practice_id, c.name, g.program_id, p.name, s.name, g.since"
      " FROM access_grant g LEFT JOIN practices_practice c ON c.id = g.practice_id"
      " LEFT JOIN programs_program p ON p.id = g.program_id LEFT JOIN access_account s ON s.id = g.supervises"
      " WHERE g.ended_at IS NULL AND g.account_id = $1 ORDER BY g.since, g.id",
      account);
}

std::optional<Grant> find_grant(ReadTx const& tx, AccountId const& account, std::string const& id) {
  return tx.one<Grant>("SELECT {columns} FROM access_grant WHERE id = $1 AND account_id = $2", id, account);
}

bool end_grant(Tx& tx, std::string const& id) {
  return tx.run("UPDATE access_grant SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL", id, tx.now()) == 1;
}

std::int64_t hosts_left(ReadTx const& tx) {
  return tx
      .one<std::int64_t>(
          "SELECT count(DISTINCT g.account_id) FROM access_grant g JOIN access_account a ON a.id = g.account_id"
          " WHERE g.role = 'host' AND g.ended_at IS NULL AND a.disabled_at IS NULL")
      .value_or(0);
}

std::vector<LoginCount> login_counts(ReadTx const& tx) {
  return tx.all<LoginCount>(
      "SELECT account_id, count(*) AS logins, max(seen_at) AS seen_at FROM access_login WHERE ends_at > $1"
      " GROUP BY account_id",
      tx.now());
}

bool set_disabled(Tx& tx, AccountId const& account, bool disabled, std::int64_t version) {
  std::optional<Instant> at;
  if (disabled) at = tx.now();
  bool const done =
      tx.run("UPDATE access_account SET disabled_at = $2, version = version + 1 WHERE id = $1 AND version = $3",
             account, at, version) == 1;
  if (done && disabled) tx.run("DELETE FROM access_login WHERE account_id = $1", account);
  return done;
}

}  // namespace upswing::access
