// Hashes and compares passwords.
#include "access/password.hpp"

#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace upswing::access {
namespace {

constexpr double wanted_ms = 120;

std::string hashed(std::string_view password, PasswordCost const& cost) {
  char out[crypto_pwhash_STRBYTES];
  int const failed = crypto_pwhash_str_alg(out, password.data(), password.size(), cost.passes, cost.memory,
                                           crypto_pwhash_ALG_ARGON2ID13);
  if (failed != 0) throw std::runtime_error("not enough memory to hash a password");
  return out;
}

unsigned long long measured_passes(PasswordCost cost) {
  using clock = std::chrono::steady_clock;
  cost.passes = 2;
  auto const start = clock::now();
  hashed("a password to measure with", cost);
  double const ms = std::chrono::duration<double, std::milli>(clock::now() - start).count();
  return static_cast<unsigned long long>(std::clamp(2 * wanted_ms / std::max(ms, 1.0), 2.0, 16.0));
}

}  // namespace

PasswordCost Passwords::cost() {
  std::lock_guard const lock(guard_);
  if (cost_.passes == 0) cost_.passes = measured_passes(cost_);
  if (nobody_.empty()) nobody_ = hashed("nobody has this password", cost_);
  return cost_;
}

std::string Passwords::hash(std::string_view password) { return hashed(password, cost()); }

bool Passwords::fits(std::string_view password, std::string const& hash) {
  cost();
  auto const& against = hash.empty() ? nobody_ : hash;
  bool const same = crypto_pwhash_str_verify(against.c_str(), password.data(), password.size()) == 0;
  return same && !hash.empty();
}

}  // namespace upswing::access
