// Writes and verifies the audit chains.
#include "kit/audit.hpp"

#include <sodium.h>

namespace upswing::kit {
namespace {

struct Head {
  std::int64_t number = 0;
  std::string hash;
};
UPSWING_DESCRIBE(Head, number, hash)

struct Chain {
  std::string chain;
  std::int64_t number = 0;
  std::string hash;
};
UPSWING_DESCRIBE(Chain, chain, number, hash)

// Every field with its length, so that no two lines spell the same text.
std::string spelled(AuditLine const& line) {
  std::string text;
  auto const add = [&](std::string_view field) { (text += std::to_string(field.size()) += ':') += field; };
  add(line.chain);
  add(std::to_string(line.number));
  add(std::to_string(line.at.ms));
  add(line.account_id);
  add(line.verb);
  add(line.target);
  add(std::to_string(line.version));
  add(line.address);
  return text;
}

void verify_chain(db::ReadTx const& tx, Chain const& head, std::vector<AuditFault>& faults) {
  std::string before;
  std::int64_t number = 0;
  auto const lines = tx.all<AuditLine>("SELECT {columns} FROM kit_audit WHERE chain = $1 ORDER BY number", head.chain);
  for (auto const& line : lines) {
    ++number;
    if (line.number != number) faults.push_back({head.chain, number, "a line is missing"});
    else if (line.hash != sha256_hex(before + spelled(line)))
      faults.push_back({head.chain, number, "a line was changed"});
    number = line.number;
    before = line.hash;
  }
  if (number != head.number || before != head.hash) faults.push_back({head.chain, head.number, "the end is missing"});
}

}  // namespace

std::string sha256_hex(std::string_view text) {
  unsigned char hash[crypto_hash_sha256_BYTES];
  crypto_hash_sha256(hash, reinterpret_cast<unsigned char const*>(text.data()), text.size());
  std::string out(2 * sizeof hash, '\0');
  sodium_bin2hex(out.data(), out.size() + 1, hash, sizeof hash);
  return out;
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
  line.hash = sha256_hex(head.hash + spelled(line));
  tx.insert("INSERT INTO kit_audit ({columns}) VALUES ({values})", line);
  tx.run("UPDATE kit_audit_chain SET number = $2, hash = $3 WHERE chain = $1", line.chain, line.number, line.hash);
}

std::vector<AuditFault> verify_audit(db::ReadTx const& tx) {
  std::vector<AuditFault> faults;
  for (auto const& head : tx.all<Chain>("SELECT {columns} FROM kit_audit_chain ORDER BY chain")) {
    verify_chain(tx, head, faults);
  }
  auto const orphans = tx.all<std::string>(
      "SELECT DISTINCT a.chain FROM kit_audit a LEFT JOIN kit_audit_chain c ON c.chain = a.chain WHERE c.chain IS NULL");
  for (auto const& chain : orphans) faults.push_back({chain, 0, "the chain's end is missing"});
  return faults;
}

}  // namespace upswing::kit
