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

// The last line of a chain. A host who keeps it elsewhere notices when the end is cut off or all is written anew.
struct AuditHead {
  std::string chain;
  std::int64_t number = 0;
  std::string hash;
};
UPSWING_DESCRIBE(AuditHead, chain, number, hash)

std::vector<AuditHead> audit_heads(db::ReadTx const& tx);
// "partnership 12 9f86…", a line each.
std::string spell(std::vector<AuditHead> const& heads);
// Reads such lines; throws std::runtime_error with the number of one that is none.
std::vector<AuditHead> parse_audit_heads(std::string_view text);

struct AuditFault {
  std::string chain;
  std::int64_t number = 0;
  std::string what;
};

struct AuditReport {
  std::int64_t lines = 0;
  std::int64_t chains = 0;
  std::vector<AuditFault> faults{};  // those of a chain together, the first first
};
// Reads every chain, line by line, and compares with the heads that were kept.
AuditReport verify_audit(db::ReadTx const& tx, std::span<AuditHead const> kept = {});

// The hash of a line that follows one with the hash `before`.
std::string audit_hash(std::string_view before, AuditLine const& line);
// SHA-256 of a text, hexadecimal.
std::string sha256_hex(std::string_view text);

}  // namespace upswing::kit
