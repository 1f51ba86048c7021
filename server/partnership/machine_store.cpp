// Size and counts of the data.
#include "partnership/machine_store.hpp"

namespace upswing::partnership {

std::int64_t database_bytes(access::ReadTx const& tx) {
  // The one question that both databases answer in words of their own.
  auto const bytes =
      tx.dialect() == kit::db::Dialect::sqlite
          ? tx.one<std::int64_t>("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
          : tx.one<std::int64_t>("SELECT pg_database_size(current_database())");
  return bytes.value_or(0);
}

MachineCount count_all(access::ReadTx const& tx) {
  return tx
      .one<MachineCount>(
          "SELECT (SELECT count(*) FROM access_account WHERE disabled_at IS NULL) AS people,"
          " (SELECT count(*) FROM practices_practice) AS practices, (SELECT count(*) FROM programs_program) AS programs,"
          " (SELECT count(*) FROM access_login WHERE ends_at > $1) AS logins",
          tx.now())
      .value_or(MachineCount{});
}

}  // namespace upswing::partnership
