// Counts tries.
#include "access/throttle.hpp"

#include <sodium.h>

#include <cstring>

namespace upswing::access {

Throttle::Throttle() { randombytes_buf(secret_.data(), secret_.size()); }

std::uint64_t Throttle::digest(std::string_view key) const {
  unsigned char out[crypto_shorthash_BYTES];
  crypto_shorthash(out, reinterpret_cast<unsigned char const*>(key.data()), key.size(), secret_.data());
  std::uint64_t number = 0;
  std::memcpy(&number, out, sizeof number);
  return number;
}

Throttle::Counter& Throttle::counter(std::uint64_t digest, std::int64_t now_ms) {
  if (table_.empty()) table_.resize(slots);
  auto& slot = table_[digest % slots];
  Counter* oldest = &slot[0];
  for (auto& one : slot) {
    if (one.key == digest) return one;
    if (one.since_ms < oldest->since_ms) oldest = &one;
  }
  *oldest = {digest, now_ms, 0};
  return *oldest;
}

int Throttle::try_now(std::string_view key, std::int64_t now_ms) {
  std::lock_guard const lock(guard_);
  auto& one = counter(digest(key), now_ms);
  if (now_ms - one.since_ms >= window_ms) one = {one.key, now_ms, 0};
  if (one.count >= tries) return static_cast<int>((one.since_ms + window_ms - now_ms) / 1000 + 1);
  ++one.count;
  return 0;
}

Throttle::Counter* Throttle::find(std::uint64_t digest) {
  if (table_.empty()) return nullptr;
  for (auto& one : table_[digest % slots]) {
    if (one.key == digest) return &one;
  }
  return nullptr;
}

void Throttle::forget(std::string_view key) {
  std::lock_guard const lock(guard_);
  if (auto* one = find(digest(key))) one->count = 0;
}

void Throttle::take_back(std::string_view key) {
  std::lock_guard const lock(guard_);
  if (auto* one = find(digest(key)); one && one->count > 0) --one->count;
}

}  // namespace upswing::access
