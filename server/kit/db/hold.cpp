// Holds a data folder by flock.
#include "kit/db/hold.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

#include "kit/db/db.hpp"

namespace upswing::kit::db {

Hold::Hold(std::string const& folder, int how, char const* refusal) {
  auto const path = (folder.empty() ? "." : folder) + "/lock";
  file_ = ::open(path.c_str(), O_RDONLY | O_CREAT | O_CLOEXEC, 0644);  // readable: root may make it for the service
  if (file_ < 0) throw Error(Why::read_only, "cannot open " + path);
  if (::flock(file_, how | LOCK_NB) == 0) return;
  ::close(std::exchange(file_, -1));
  throw Error(Why::busy, refusal);
}

Hold::~Hold() {
  if (file_ >= 0) ::close(file_);
}

Hold& Hold::operator=(Hold&& other) noexcept {
  std::swap(file_, other.file_);
  return *this;
}

Hold Hold::shared(std::string const& folder) {
  return {folder, LOCK_SH, "This data is being restored at the moment. Please try again when that is done."};
}

Hold Hold::alone(std::string const& folder) {
  return {folder, LOCK_EX, "Upswing is running on this data. Stop it first, then restore. Nothing was changed."};
}

}  // namespace upswing::kit::db
