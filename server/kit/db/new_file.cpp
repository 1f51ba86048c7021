// Writes a file beside its place and renames it.
#include "kit/db/new_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <stdexcept>
#include <system_error>

namespace upswing::kit::db {

int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    auto const written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

int sync_path(std::string const& path) {
  int const file = ::open(path.empty() ? "." : path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return errno;
  int const error = ::fsync(file) == 0 ? 0 : errno;
  ::close(file);
  return error;
}

NewFile::NewFile(std::string path)
    : path_(std::move(path)), unfinished_(path_ + ".unfinished-" + std::to_string(::getpid())) {
  bool const other = std::filesystem::exists(path_) && !std::filesystem::is_regular_file(path_);
  if (other) throw std::runtime_error(path_ + " is a folder or a device, not a file.");
  ::unlink(unfinished_.c_str());  // of a program that was killed and had our number
  file_ = ::open(unfinished_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file_ < 0) fail(errno);
}

NewFile::~NewFile() {
  if (file_ >= 0) ::close(file_);
  if (!kept_) ::unlink(unfinished_.c_str());
}

void NewFile::write(std::string_view bytes) {
  if (int const error = write_all(file_, bytes)) fail(error);
}

void NewFile::keep() {
  if (::fsync(file_) != 0) fail(errno);
  if (::rename(unfinished_.c_str(), path_.c_str()) != 0) fail(errno);
  kept_ = true;
  if (int const error = sync_path(std::filesystem::path(path_).parent_path())) fail(error);
}

void NewFile::fail(int error) const {
  throw std::runtime_error(path_ + " cannot be written: " + std::generic_category().message(error) +
                           ". No half file is left there.");
}

}  // namespace upswing::kit::db
