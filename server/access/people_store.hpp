// Accounts as the host sees them: what each holds and where, how many logins are open. Never what anybody wrote.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/account_store.hpp"

namespace upswing::access {

// A role and the names of its place.
struct HeldRole {
  std::string id;
  AccountId account_id;
  Role role{};
  std::optional<PracticeId> practice_id;
  std::optional<std::string> practice_name;
  std::optional<ProgramId> program_id;
  std::optional<std::string> program_name;
  std::optional<std::string> supervises;  // a name
  Instant since{};
};
UPSWING_DESCRIBE(HeldRole, id, account_id, role, practice_id, practice_name, program_id, program_name, supervises,
                 since)

// Every role that has not ended, by account and the day it began.
std::vector<HeldRole> roles_held(ReadTx const& tx);
std::vector<HeldRole> roles_held(ReadTx const& tx, AccountId const& account);
std::optional<Grant> find_grant(ReadTx const& tx, AccountId const& account, std::string const& id);
// False if it has ended before.
bool end_grant(Tx& tx, std::string const& id);
std::int64_t hosts_left(ReadTx const& tx);

struct LoginCount {
  AccountId account_id;
  std::int64_t logins = 0;
  Instant seen_at{};
};
UPSWING_DESCRIBE(LoginCount, account_id, logins, seen_at)
std::vector<LoginCount> login_counts(ReadTx const& tx);

bool set_disabled(Tx& tx, AccountId const& account, bool disabled, std::int64_t version);

}  // namespace upswing::access
