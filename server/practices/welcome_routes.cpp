// The welcome, what people say without their names, and who knows what.
#include <algorithm>

#include "practices/practices.hpp"
#include "practices/welcome_store.hpp"

namespace upswing::practices {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

std::vector<access::Route> welcome_routes();

namespace {

bool reads(ReadTx const& tx, PracticeId const& practice, access::Audience level) {
  auto const roles = tx.roles_at(practice);
  return std::any_of(roles.begin(), roles.end(), [&](access::Role role) { return access::reads(role, level); });
}

Newcomer show_welcome(ReadTx const& tx, PracticeId const& practice) {
  return welcome_of(tx, practice, tx.viewer().account);
}

Newcomer change_welcome(Tx& tx, IfMatch seen, PracticeId const& practice, WelcomeInput const& input) {
  kit::http::must_be_sound(check(input));
  auto const today = today_at(tx, the_practice(tx, practice));
  if (!save_welcome(tx, practice, tx.viewer().account, input, seen.version, today))
    throw kit::http::stale(show_welcome(tx, practice));
  return show_welcome(tx, practice);
}

Created<Newcomer> say(Tx& tx, PracticeId const& practice, NewVoice const& input) {
  kit::http::must_be_sound(check(input));
  insert_voice(tx, practice, tx.viewer().account, input);
  return {show_welcome(tx, practice)};
}

Newcomer take_back(Tx& tx, PracticeId const& practice, VoiceId const& id) {
  if (!take_back_voice(tx, practice, tx.viewer().account, id)) throw kit::http::not_found();
  return show_welcome(tx, practice);
}

Wall show_wall(ReadTx const& tx, PracticeId const& practice) {
  auto const heard = voices_at(tx, practice);
  Wall wall{wall_of(heard), {}};
  if (reads(tx, practice, access::Audience::coaches)) wall.for_coach = for_coach_of(heard);
  return wall;
}

TeamSkills show_skills(ReadTx const& tx, PracticeId const& practice) {
  TeamSkills skills{who_can(tx, practice), {}};
  if (reads(tx, practice, access::Audience::coaches)) skills.new_to = new_to(tx, practice);
  return skills;
}

}  // namespace

void put_voice(Tx& tx, PracticeId const& practice, access::AccountId const& author, NewVoice const& voice) {
  insert_voice(tx, practice, author, voice);
}

void put_welcome(Tx& tx, PracticeId const& practice, access::AccountId const& account, Day begun,
                 WelcomeInput const& input) {
  begin_welcome(tx, practice, account, begun);
  save_welcome(tx, practice, account, input, 1, begun);
}

std::vector<access::Route> welcome_routes() {
  using namespace access;
  return {
      get<&show_welcome>("/api/practices/{practice}/welcome", Right::take_part),
      put<&change_welcome>("/api/practices/{practice}/welcome", Right::take_part),
      post<&say>("/api/practices/{practice}/voices", Right::take_part),
      remove<&take_back>("/api/practices/{practice}/voices/{voice}", Right::take_part),
      get<&show_wall>("/api/practices/{practice}/voices", Right::hear_voices),
      get<&show_skills>("/api/practices/{practice}/skills", Right::see_work),
  };
}

}  // namespace upswing::practices
