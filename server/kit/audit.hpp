// Who did what, written in the same transaction as the deed: verb and names only, never what was written. Each line
// carries the hash of the line before it, one chain per practice and one for the rest, so that a changed, removed or
// exchanged line is found.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "kit/db/tx.hpp"

namespace upswing::kit {

struct AuditLine {
  std::string chain;  // a practice's id, or "partnership"
  std::int64_t number = 0;
  Instant at{};
  std::string account_id;  // "" for the program itself
  std::string verb;        // "PUT /api/practices/{practice}/entries/{measure}/{period}"
  std::string target;      // the path's ids
  std::int64_t version = 0;
  std::string address;
  std::string hash{};  // SHA-256 of the hash before and of this line's fields, hexadecimal
};
UPSWING_DESCRIBE(AuditLine, chain, number, at, account_id, verb, target, version, address, hash)

// Takes the chain for this transaction, so that lines of two writers cannot cross; call before the first write.
void hold_chain(db::Connection& connection, std::string const& chain);
void write_audit(db::Connection& connection, AuditLine line);

struct AuditFault {
  std::string chain;
  std::int64_t number = 0;
  std::string what;
};
// Reads every chain; answers the faults found.
std::vector<AuditFault> verify_audit(db::ReadTx const& tx);

// SHA-256 of a text, hexadecimal.
std::string sha256_hex(std::string_view text);

}  // namespace upswing::kit
