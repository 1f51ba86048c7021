// Writes the audit chains.
#include "kit/audit.hpp"

#include <sodium.h>

namespace upswing::kit {
namespace {

struct Head {
  std::int64_t number = 0;
  std::string hash;
};
UPSWING_DESCRIBE(Head, number, hash)

}  // namespace

std::string sha256_hex(std::string_view text) {
  unsigned char hash[crypto_hash_sha256_BYTES];
  crypto_hash_sha256(hash, reinterpret_cast<unsigned char const*>(text.data()), text.size());
  std::string out(2 * sizeof hash, '\0');
  sodium_bin2hex(out.data(), out.size() + 1, hash, sizeof hash);
  return out;
}

// Every field with its length, so that no two lines spell the same text.
std::string audit_hash(std::string_view before, AuditLine const& line) {
  std::string text(before);
  auto const add = [&](std::string_view field) { (text += std::to_string(field.size()) += ':') += field; };
  add(line.chain);
  add(std::to_string(line.number));
  add(std::to_string(line.at.ms));
  add(line.account_id);
  add(line.verb);
  add(line.target);
  add(std::to_string(line.version));
  add(line.address);
  return sha256_hex(text);
}

void hold_chain(db::Connection& connection, std::string const& chain) {
  db::Tx tx(connection, {});
  tx.run("INSERT INTO kit_audit_chain (chain, number, hash) VALUES ($1, 0, '') ON CONFLICT (chain) DO NOTHING", chain);
  if (tx.dialect() == db::Dialect::postgres) tx.any("SELECT 1 FROM kit_audit_chain WHERE chain = $1 FOR UPDATE", chain);
}

void write_audit(db::Connection& connection, AuditLine line) {
  db::Tx tx(connection, {});
  auto const head = tx.one<Head>("SELECT {columns} FROM kit_audit_chain WHERE chain = $1", line.chain).value_or(Head{});
  line.number = head.number + 1;
  line.hash = audit_hash(head.hash, line);
  tx.insert("INSERT INTO kit_audit ({columns}) VALUES ({values})", line);
  tx.run("UPDATE kit_audit_chain SET number = $2, hash = $3 WHERE chain = $1", line.chain, line.number, line.hash);
}

}  // namespace upswing::kit
