// Finds words and fills their places.
#include "kit/text/words.hpp"

#include "kit/def/json.hpp"

namespace upswing::kit::text {

void Words::read(std::string_view json, std::string const& prefix) {
  for (auto& [key, text] : def::read_words(json, prefix)) texts_.insert_or_assign(key, text);
}

std::string const* Words::find(std::string_view key) const {
  auto const found = texts_.find(key);
  return found == texts_.end() ? nullptr : &found->second;
}

std::string fill(std::string_view text, Places const& places) {
  std::string out;
  while (true) {
    auto const open = text.find("{{");
    auto const close = open == std::string_view::npos ? open : text.find("}}", open);
    if (close == std::string_view::npos) return out.append(text);
    auto const place = places.find(text.substr(open + 2, close - open - 2));
    out.append(text.substr(0, open));
    out.append(place == places.end() ? text.substr(open, close + 2 - open) : std::string_view(place->second));
    text.remove_prefix(close + 2);
  }
}

}  // namespace upswing::kit::text
