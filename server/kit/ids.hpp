// Names of things: UUIDv7 text, one type per noun, so that a practice's id cannot stand where a measure's is expected.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace upswing::kit {

// The text of an id. Only its typed children are used outside the kit.
struct Id {
  std::string text;
  bool empty() const { return text.empty(); }
  friend bool operator==(Id const&, Id const&) = default;
  friend auto operator<=>(Id const&, Id const&) = default;
};

template <class Noun> struct IdOf : Id {
  friend bool operator==(IdOf const&, IdOf const&) = default;
  friend auto operator<=>(IdOf const&, IdOf const&) = default;
};

// True for 8-4-4-4-12 lower-case hexadecimal digits, the only spelling the server accepts.
bool is_uuid(std::string_view text);

// Makes new ids; passed in, so that tests and the demo get the same ids each time.
class Ids {
 public:
  virtual ~Ids() = default;
  virtual std::string next(std::int64_t now_ms) = 0;
  template <class T> T make(std::int64_t now_ms) { return T{{next(now_ms)}}; }
};

// UUIDv7 (RFC 9562, 5.7): 48 bits of time, 74 bits of chance from the system.
class RandomIds : public Ids {
 public:
  std::string next(std::int64_t now_ms) override;
};

// Ids in order 1, 2, 3 ...; for tests and the demo.
class CountedIds : public Ids {
 public:
  explicit CountedIds(std::uint64_t first = 1) : next_(first) {}
  std::string next(std::int64_t now_ms) override;

 private:
  std::uint64_t next_;
};

// `bytes` bytes of the system's chance as lower-case hexadecimal text; for secrets.
std::string random_hex(std::size_t bytes);

}  // namespace upswing::kit
