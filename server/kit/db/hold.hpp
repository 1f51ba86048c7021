// Who works with a data folder holds its file `lock`: any number share it, and a restore wants it alone. The kernel lets go
// when the program ends, however it ends. (On PostgreSQL every connection holds an advisory lock instead.)
#pragma once
#include <string>

namespace upswing::kit::db {

class Hold {
 public:
  // Throws db::Error with a plain sentence when that is not possible now.
  static Hold shared(std::string const& folder);
  static Hold alone(std::string const& folder);
  Hold() = default;
  ~Hold();
  Hold(Hold&& other) noexcept : file_(other.file_) { other.file_ = -1; }
  Hold& operator=(Hold&& other) noexcept;

 private:
  int file_ = -1;
  Hold(std::string const& folder, int how, char const* refusal);
};

}  // namespace upswing::kit::db
