// Fills the drafts of encouragement.json with what was noticed.
#include "encouragement/draft.hpp"

#include <array>
#include <stdexcept>

#include "kit/text/words.hpp"

namespace upswing::encouragement {
namespace {

using access::Language;
using programs::Period;

std::array<kit::text::Words, 2>& all_words() {
  static std::array<kit::text::Words, 2> words;
  return words;
}

std::string say_day(kit::Day day, Language language) {
  auto const number = std::to_string(day.day_of_month());
  auto const month = programs::month_word(day, language);
  return language == Language::en ? month + " " + number : number + " de " + month;
}

// Days and periods as they are said in that language; all else as it is.
std::string said(std::string const& value, Language language) {
  if (auto const day = kit::parse_day(value)) return say_day(*day, language);
  if (auto const month = programs::parse_period(Period::month, value)) return programs::month_word(*month, language);
  for (auto const period : {Period::quarter, Period::week}) {
    if (auto const start = programs::parse_period(period, value)) {
      return programs::period_label(period, *start, language);
    }
  }
  return value;
}

std::vector<Draft> filled(std::string const& kind, kit::def::Words const& args) {
  std::vector<Draft> drafts;
  for (auto const language : {Language::en, Language::es}) {
    kit::text::Places places;
    for (auto const& [name, value] : args) places.emplace(name, said(value, language));
    for (bool const team : {false, true}) {
      auto const stem = "draft." + kind + (team ? ".team" : ".one");
      for (int number = 1;; ++number) {
        auto const* words = all_words().at(static_cast<std::size_t>(language)).find(stem + std::to_string(number));
        if (!words && number == 1) throw std::logic_error("no draft for " + stem);
        if (!words) break;
        drafts.push_back({language, team, kit::text::fill(*words, places)});
      }
    }
  }
  return drafts;
}

}  // namespace

std::vector<Draft> drafts_of(Effort const& effort) {
  return filled(std::string(kit::def::spell(effort.kind)), effort.args);
}

std::vector<Draft> drafts_of(Offer const& offer) {
  return filled(std::string(kit::def::spell(offer.kind)), offer.args);
}

void set_draft_words(Language language, std::string_view json) {
  all_words().at(static_cast<std::size_t>(language)).read(json, "");
}

}  // namespace upswing::encouragement
