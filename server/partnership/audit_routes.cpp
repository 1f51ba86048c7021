// The audit record for the host: chain by chain, page by page, and whether every chain is whole.
#include <charconv>
#include <set>

#include "kit/audit.hpp"
#include "kit/clock.hpp"
#include "partnership/routes.hpp"
#include "partnership/trail_store.hpp"

namespace upswing::partnership {

using access::Call;
using access::ReadTx;
using access::Right;

namespace {

constexpr std::int64_t lines_a_page = 50;
constexpr std::int64_t day_ms = 86'400'000;

struct Trail {
  std::string chain;
  std::vector<ChainRow> chains;
  std::vector<ActorRow> people;
  std::vector<std::string> verbs;
  std::vector<TrailLine> lines;
  std::optional<std::int64_t> older;  // ask for what is before this number
};
UPSWING_DESCRIBE(Trail, chain, chains, people, verbs, lines, older)

struct BrokenChain {
  std::string chain;
  std::optional<std::string> name;
  std::int64_t number = 0;
  std::string what;
};
UPSWING_DESCRIBE(BrokenChain, chain, name, number, what)

struct Verified {
  std::int64_t lines = 0;
  std::int64_t chains = 0;
  std::vector<BrokenChain> broken;
};
UPSWING_DESCRIBE(Verified, lines, chains, broken)

std::string asked(Call const& call, std::string_view name) { return call.request.parameter(name).value_or(""); }

TrailAsk ask_of(Call const& call) {
  auto const chain = asked(call, "chain");
  TrailAsk ask{.chain = chain.empty() ? "partnership" : chain,
               .account = asked(call, "person"),
               .verb = asked(call, "verb")};
  if (auto const day = kit::parse_day(asked(call, "day"))) {
    ask.from_ms = day->number * day_ms;
    ask.until_ms = ask.from_ms + day_ms;
  }
  auto const before = asked(call, "before");
  std::from_chars(before.data(), before.data() + before.size(), ask.before);
  return ask;
}

Trail show_trail(ReadTx const& tx, Call const& call) {
  auto const ask = ask_of(call);
  Trail page{ask.chain,
             chains(tx),
             actors_lately(tx, ask.chain),
             verbs_lately(tx, ask.chain),
             trail(tx, ask, lines_a_page + 1),
             {}};
  if (static_cast<std::int64_t>(page.lines.size()) > lines_a_page) {
    page.lines.pop_back();
    page.older = page.lines.back().number;
  }
  return page;
}

Verified verify(ReadTx const& tx) {
  auto const report = kit::verify_audit(tx);
  Verified said{report.lines, report.chains, {}};
  std::set<std::string> seen;
  auto const known = chains(tx);
  for (auto const& fault : report.faults) {
    if (!seen.insert(fault.chain).second) continue;
    BrokenChain broken{fault.chain, {}, fault.number, fault.what};
    for (auto const& chain : known) {
      if (chain.chain == fault.chain) broken.name = chain.name;
    }
    said.broken.push_back(std::move(broken));
  }
  return said;
}

}  // namespace

std::vector<access::Route> audit_routes() {
  using namespace access;
  return {
      get<&show_trail>("/api/partnership/audit", Right::host),
      get<&verify>("/api/partnership/audit/verify", Right::host),
  };
}

}  // namespace upswing::partnership
