// Opens the database asked for, and waits for a write.
#include "kit/db/db.hpp"

#include <future>

namespace upswing::kit::db {

std::unique_ptr<Db> Db::open(Options const& options) {
  return options.postgres.empty() ? open_sqlite(options) : open_postgres(options);
}

void Db::write_now(Work const& work) {
  std::promise<void> durable;
  auto waiting = durable.get_future();
  write(work, [&](std::exception_ptr failed) {
    if (failed) durable.set_exception(failed);
    else durable.set_value();
  });
  waiting.get();
}

}  // namespace upswing::kit::db
