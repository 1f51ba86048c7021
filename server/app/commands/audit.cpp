// audit: whether the lines of who did what are as they were written.
#include "kit/audit.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>

#include "app/commands/commands.hpp"
#include "app/commands/find.hpp"
#include "kit/db/migrate.hpp"

namespace upswing::app {
namespace {

std::vector<kit::AuditHead> kept_in(std::string const& path) {
  if (path.empty()) return {};
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + " cannot be read.");
  return kit::parse_audit_heads(std::string(std::istreambuf_iterator<char>(file), {}));
}

template <class Use> void read_audit(Place const& place, Use const& use) {
  open_data(place)->read([&](kit::db::Connection& connection) {
    if (kit::db::schema_of(connection) == 0) throw std::runtime_error("There is no data of Upswing here.");
    use(kit::db::ReadTx(connection, {}));
  });
}

// The first fault of each chain; answers how many chains have one.
std::size_t print_faults(std::vector<kit::AuditFault> const& faults) {
  std::set<std::string> broken;
  for (auto const& fault : faults) {
    if (!broken.insert(fault.chain).second) continue;
    std::printf("%s, line %lld: %s\n", fault.chain.c_str(), static_cast<long long>(fault.number), fault.what.c_str());
  }
  return broken.size();
}

}  // namespace

int audit_verify(AuditArguments const& a) {
  auto const kept = kept_in(a.against);
  kit::AuditReport report;
  read_audit(a.place, [&](kit::db::ReadTx const& tx) { report = kit::verify_audit(tx, kept); });
  auto const broken = print_faults(report.faults);
  std::printf("%lld lines; %lld of %lld chains are whole.\n", static_cast<long long>(report.lines),
              static_cast<long long>(report.chains) - static_cast<long long>(broken),
              static_cast<long long>(report.chains));
  return broken == 0 ? 0 : 1;
}

int audit_head(AuditArguments const& a) {
  read_audit(a.place, [](kit::db::ReadTx const& tx) { std::fputs(spell(kit::audit_heads(tx)).c_str(), stdout); });
  return 0;
}

}  // namespace upswing::app
