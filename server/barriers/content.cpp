// Kinds and cards, kept from the start of the program.
#include "barriers/content.hpp"

#include <algorithm>
#include <stdexcept>

#include "barriers/barriers.hpp"

namespace upswing::barriers {
namespace {

KindFile& kinds() {
  static KindFile file;
  return file;
}
CardFile& cards() {
  static CardFile file;
  return file;
}

template <class File> File read(std::string_view json, char const* name) {
  File file;
  kit::def::FieldErrors errors;
  if (kit::def::from_json(json, file, errors)) return file;
  throw std::runtime_error(std::string(name) + ": " + (errors.empty() ? std::string("?") : errors.front().pointer));
}

std::vector<Kind> in(std::vector<KindText> const& texts, bool english) {
  std::vector<Kind> list;
  for (auto const& text : texts) {
    auto const& words = english ? text.en : text.es;
    list.push_back({text.key, text.common, text.close, text.help, words.name, words.try_first});
  }
  return list;
}

bool has(std::vector<KindText> const& list, std::string_view key) {
  return std::any_of(list.begin(), list.end(), [&](KindText const& each) { return each.key == key; });
}

}  // namespace

HelpContent help_content(access::Language language) {
  bool const english = language == access::Language::en;
  HelpContent content{in(kinds().barriers, english), in(kinds().requests, english), {}};
  for (auto const& text : cards().cards) {
    auto const& words = english ? text.en : text.es;
    content.cards.push_back({text.key, text.group, words.title, words.question, words.example});
  }
  return content;
}

bool is_barrier_kind(std::string_view key) { return has(kinds().barriers, key); }
bool is_request_kind(std::string_view key) { return has(kinds().requests, key); }

KindFile read_kinds(std::string_view json) { return read<KindFile>(json, "kinds.json"); }
CardFile read_cards(std::string_view json) { return read<CardFile>(json, "cards.json"); }
KindFile const& all_kinds() { return kinds(); }
CardFile const& all_cards() { return cards(); }

void set_kinds(std::string_view json) { kinds() = read_kinds(json); }
void set_cards(std::string_view json) { cards() = read_cards(json); }

}  // namespace upswing::barriers
