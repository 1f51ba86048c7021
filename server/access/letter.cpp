// What letters say, and when they may come.
#include "access/letter.hpp"

#include <array>
#include <stdexcept>

#include "kit/clock.hpp"

namespace upswing::access {
namespace {

struct Fact {
  std::string place;
  std::string words;
};
UPSWING_DESCRIBE(Fact, place, words)

struct Facts {
  std::vector<Fact> facts;
};
UPSWING_DESCRIBE(Facts, facts)

constexpr int friday = 4;  // days after Monday

std::array<kit::text::Words, 2>& all_words() {
  static std::array<kit::text::Words, 2> words;
  return words;
}

Facts facts_of(Letter const& letter) {
  Facts given;
  kit::def::FieldErrors errors;
  if (!kit::def::from_json(letter.args, given, errors)) throw std::logic_error("a letter's facts cannot be read");
  return given;
}

bool is_quiet(int minute, MailChoice const& choice) {
  auto const from = static_cast<int>(choice.quiet_from);
  auto const to = static_cast<int>(choice.quiet_to);
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

bool is_weekend(Day day) { return day.number - kit::monday_of(day).number > friday; }

}  // namespace

Written write_letter(kit::text::Words const& words, Letter const& letter) {
  kit::text::Places places{{"name", letter.name}};
  for (auto const& fact : facts_of(letter).facts) places.emplace(fact.place, fact.words);
  auto const say = [&](char const* what, bool must) {
    auto const* text = words.find("mail." + letter.kind + "." + what);
    if (!text && must) throw std::logic_error("no words for letters of the kind " + letter.kind);
    return text ? kit::text::fill(*text, places) : std::string();
  };
  return {say("subject", true), say("text", true), letter.link_kind ? say("action", true) : ""};
}

std::string fact_of(Letter const& letter, std::string_view place) {
  for (auto const& fact : facts_of(letter).facts) {
    if (fact.place == place) return fact.words;
  }
  return {};
}

std::string keep_facts(kit::def::Words const& args) {
  Facts facts;
  for (auto const& [place, words] : args) facts.facts.push_back({place, words});
  return kit::def::to_json(facts);
}

bool opens_the_door(Letter const& letter) {
  return letter.kind == "invitation" || letter.kind == "come_in" || letter.kind == "sign_in" ||
         letter.kind == "reset" || letter.kind == "link_made";
}

Instant after_quiet(Instant now, MailChoice const& choice, std::string_view zone) {
  auto const here = kit::local_time(now, zone);
  bool const daily = choice.rhythm == Rhythm::daily;
  if (!daily && !is_weekend(here.day) && !is_quiet(here.minute, choice)) return now;
  auto const to = static_cast<int>(choice.quiet_to);
  auto day = here.minute < to ? here.day : kit::plus_days(here.day, 1);
  while (is_weekend(day)) day = kit::plus_days(day, 1);
  return kit::instant_at({day, to}, zone);
}

void set_letter_words(Language language, std::string_view json) {
  all_words().at(static_cast<std::size_t>(language)).read(json, "mail");
}

kit::text::Words const& letter_words(Language language) { return all_words().at(static_cast<std::size_t>(language)); }

}  // namespace upswing::access
