// Passwords, kept as argon2id (libsodium). 19 MiB of memory and as many passes as make about 120 ms on this machine.
#pragma once
#include <mutex>
#include <string>
#include <string_view>

namespace upswing::access {

struct PasswordCost {
  unsigned long long passes = 0;  // 0: found by measuring, on first use
  std::size_t memory = 19 * 1024 * 1024;
};

class Passwords {
 public:
  explicit Passwords(PasswordCost cost = {}) : cost_(cost) {}
  std::string hash(std::string_view password);
  // Takes as long for an empty hash as for a real one, so that nobody learns which accounts exist.
  bool fits(std::string_view password, std::string const& hash);

 private:
  std::mutex guard_;
  PasswordCost cost_;
  std::string nobody_;
  PasswordCost cost();
};

}  // namespace upswing::access
