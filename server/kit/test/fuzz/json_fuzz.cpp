// Any bytes as JSON: read into a described type, what was read is written, read again and written the same.
#include <cstdlib>
#include <string>

#include "kit/def/json.hpp"

using namespace upswing::kit;

namespace {

UPSWING_CHOICES(Pace, slow, fast)

struct Inner {
  std::string name{};
  std::optional<double> share{};
};
UPSWING_DESCRIBE(Inner, name, share)

struct Outer {
  std::optional<Id> id{};
  std::optional<std::string> text{};
  std::optional<std::int64_t> whole{};
  std::optional<double> real{};
  std::optional<bool> yes{};
  std::optional<Pace> pace{};
  std::optional<Day> day{};
  std::optional<Instant> at{};
  std::vector<Inner> inner{};
  std::vector<std::vector<std::string>> words{};
};
UPSWING_DESCRIBE(Outer, id, text, whole, real, yes, pace, day, at, inner, words)

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size) {
  std::string_view const text(reinterpret_cast<char const*>(data), size);
  Outer outer;
  def::FieldErrors errors;
  bool const good = def::from_json(text, outer, errors);
  if (good != errors.empty()) std::abort();
  def::FieldErrors again;
  def::FieldErrors told;
  def::from_json(def::to_json(errors), told, again);
  for (auto const& error : again) {
    if (error.pointer.empty()) std::abort();  // our own answer was not JSON
  }
  again.clear();
  if (!good) return 0;
  auto const once = def::to_json(outer);
  Outer second;
  if (!def::from_json(once, second, again) || def::to_json(second) != once) std::abort();
  return 0;
}
