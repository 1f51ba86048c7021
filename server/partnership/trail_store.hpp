// The audit record in the database, read for the host: who, what, when; never what was written.
#pragma once
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"

namespace upswing::partnership {

struct TrailLine {
  std::int64_t number = 0;
  kit::Instant at{};
  std::optional<std::string> who;  // none: the program itself, or an account that is no more
  std::string verb;
  std::string target;
  std::int64_t version = 0;
  std::string address;
};
UPSWING_DESCRIBE(TrailLine, number, at, who, verb, target, version, address)

// What is asked for; what is empty does not narrow. `before` is a number of the chain.
struct TrailAsk {
  std::string chain;
  std::string account;
  std::string verb;
  std::int64_t from_ms = 0;
  std::int64_t until_ms = std::numeric_limits<std::int64_t>::max();
  std::int64_t before = std::numeric_limits<std::int64_t>::max();
};
// Newest first, at most `most`.
std::vector<TrailLine> trail(access::ReadTx const& tx, TrailAsk const& ask, std::int64_t most);

struct ChainRow {
  std::string chain;
  std::int64_t number = 0;
  std::optional<std::string> name;  // of the practice
};
UPSWING_DESCRIBE(ChainRow, chain, number, name)
std::vector<ChainRow> chains(access::ReadTx const& tx);

// The verbs among the newest lines of a chain, and the accounts behind them.
std::vector<std::string> verbs_lately(access::ReadTx const& tx, std::string const& chain);
struct ActorRow {
  std::string id;
  std::string name;
};
UPSWING_DESCRIBE(ActorRow, id, name)
std::vector<ActorRow> actors_lately(access::ReadTx const& tx, std::string const& chain);

}  // namespace upswing::partnership
