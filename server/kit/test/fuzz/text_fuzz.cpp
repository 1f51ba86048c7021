// Any bytes as days, instants, ids, percent escapes, and as text to fold, trim, escape and look over.
#include <cstdlib>

#include "kit/days.hpp"
#include "kit/http/message.hpp"
#include "kit/ids.hpp"
#include "kit/text/personal.hpp"
#include "kit/text/utf8.hpp"

using namespace upswing::kit;

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* data, std::size_t size) {
  std::string_view const text(reinterpret_cast<char const*>(data), size);
  auto const day = parse_day(text);
  if (day && spell(*day) != text) std::abort();
  auto const instant = parse_instant(text);
  if (instant && parse_instant(spell(*instant)) != instant) std::abort();
  if (is_uuid(text) && text.size() != 36) std::abort();
  for (bool const plus : {false, true}) {
    auto const decoded = http::decode_percent(text, plus);
    if (decoded && decoded->size() > text.size()) std::abort();
  }
  if (!text::is_utf8(text::mend_utf8(text))) std::abort();
  if (text::is_plain(text) && !text::is_utf8(text)) std::abort();
  auto const folded = text::fold(text);
  if (text::fold(folded) != folded) std::abort();
  if (text::is_utf8(text) && (!text::is_utf8(folded) || !text::is_utf8(text::first_bytes(text, size / 2))))
    std::abort();
  if (text::escape_xml(text).find_first_of("<>\"'") != std::string::npos) std::abort();
  for (auto const& one : text::personal_in(text, Day{})) {
    if (text.find(one.found) == std::string_view::npos) std::abort();
  }
  return 0;
}
