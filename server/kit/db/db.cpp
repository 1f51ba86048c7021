// Opens the database asked for, and waits for a write.
#include "kit/db/db.hpp"

#include <future>
#include <memory>

namespace upswing::kit::db {

std::unique_ptr<Db> Db::open(Options const& options) {
  return options.postgres.empty() ? open_sqlite(options) : open_postgres(options);
}

void Db::write_now(Work const& work) {
  // Shared: the one who waits may be gone before the one who tells has left set_value.
  auto const durable = std::make_shared<std::promise<void>>();
  auto waiting = durable->get_future();
  write(work, [durable](std::exception_ptr failed) {
    if (failed) durable->set_exception(failed);
    else durable->set_value();
  });
  waiting.get();
}

}  // namespace upswing::kit::db
