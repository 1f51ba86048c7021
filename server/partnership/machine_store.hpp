// Size and counts of the data, for the host.
#pragma once
#include <string>

#include "access/tx.hpp"

namespace upswing::partnership {

struct Gauge {
  std::string what;
  std::int64_t value = 0;
};
UPSWING_DESCRIBE(Gauge, what, value)

struct MachineCount {
  std::int64_t people = 0;
  std::int64_t practices = 0;
  std::int64_t programs = 0;
  std::int64_t logins = 0;
};
UPSWING_DESCRIBE(MachineCount, people, practices, programs, logins)

std::int64_t database_bytes(access::ReadTx const& tx);
MachineCount count_all(access::ReadTx const& tx);

}  // namespace upswing::partnership
