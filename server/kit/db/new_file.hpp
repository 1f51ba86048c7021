// A file that appears whole under its name or not at all: written under another name beside it, for its owner only, put on
// disk, then renamed. Throws std::runtime_error with a sentence and leaves nothing when there is no room.
#pragma once
#include <string>
#include <string_view>

namespace upswing::kit::db {

class NewFile {
 public:
  explicit NewFile(std::string path);
  ~NewFile();
  NewFile(NewFile const&) = delete;
  NewFile& operator=(NewFile const&) = delete;

  void write(std::string_view bytes);
  // On disk, under its name.
  void keep();

 private:
  std::string path_;
  std::string unfinished_;
  int file_ = -1;
  bool kept_ = false;

  [[noreturn]] void fail(int error) const;
};

// Writes all bytes to an open file; answers errno, 0 when all went well.
int write_all(int file, std::string_view bytes);
// Puts a file, or the names in a folder, on disk; answers errno.
int sync_path(std::string const& path);

}  // namespace upswing::kit::db
