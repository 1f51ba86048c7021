// The one next step: read it, put the team's own words in its place, or "not now".
#include <algorithm>

#include "practices/next_step_store.hpp"
#include "practices/practice_store.hpp"
#include "practices/practices.hpp"

namespace upswing::practices {

using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

std::vector<access::Route> next_step_routes();

namespace {

constexpr int seat_order = 80;

std::vector<NextStepSource>& sources() {
  static std::vector<NextStepSource> list;
  return list;
}

NextStep show_next_step(ReadTx const& tx, PracticeId const& id) { return next_step_of(tx, the_practice(tx, id)); }

NextStep say_next_step(Tx& tx, IfMatch seen, PracticeId const& id, OwnStepInput const& input) {
  auto const practice = the_practice(tx, id);
  kit::http::must_be_sound(check(input, today_at(tx, practice)));
  if (!save_own_step(tx, id, input, tx.viewer().name, seen.version)) throw kit::http::stale(next_step_of(tx, practice));
  return next_step_of(tx, practice);
}

// Back to the suggested one.
NextStep clear_next_step(Tx& tx, IfMatch seen, PracticeId const& id) {
  auto const practice = the_practice(tx, id);
  if (!save_own_step(tx, id, {}, "", seen.version)) throw kit::http::stale(next_step_of(tx, practice));
  return next_step_of(tx, practice);
}

// Until tomorrow; not counted, and not kept who said so.
NextStep not_now(Tx& tx, PracticeId const& id, NotNow const& input) {
  auto const practice = the_practice(tx, id);
  auto const today = today_at(tx, practice);
  put_off(tx, id, input.step, kit::plus_days(today, 1), today);
  return next_step_of(tx, practice);
}

void offer_seat(ReadTx const& tx, Practice const& practice, std::vector<Step>& offers) {
  auto const seats = seats_of(members_of(tx, practice.id), said_seats(tx, practice.id), today_at(tx, practice));
  for (auto const& seat : seats) {
    if (seat.state != SeatState::looking) continue;
    offers.push_back({.key = "fill_seat",
                      .practice_id = practice.id,
                      .program_id = {},
                      .practice_name = practice.name,
                      .link = "/practices/" + practice.id.text + "/team",
                      .minutes = 2,
                      .args = {{"team_role", std::string(kit::def::spell(seat.team_role))}},
                      .order = seat_order,
                      .needs = Right::edit_team});
    return;
  }
}

struct Chosen {
  OwnStep own;
  Step step;
};

// Who has left has nothing more to do here: then it is anyone's.
OwnStep own_of_today(ReadTx const& tx, PracticeId const& practice) {
  auto own = own_step(tx, practice);
  if (own.who.empty()) return own;
  auto const names = team_names(tx, practice);
  if (std::find(names.begin(), names.end(), own.who) == names.end()) own.who.clear();
  return own;
}

Chosen chosen_at(ReadTx const& tx, Practice const& practice) {
  auto const own = own_of_today(tx, practice.id);
  auto const put_off = put_off_at(tx, practice.id);
  auto const today = today_at(tx, practice);
  std::vector<Step> offers;
  for (auto const& source : sources()) {
    if (is_settled(own, offers, put_off, today, source.from)) break;
    source.offer(tx, practice, offers);
  }
  return {own, choose(practice, own, offers, put_off, today)};
}

}  // namespace

NextStep next_step_of(ReadTx const& tx, Practice const& practice) {
  auto const [own, step] = chosen_at(tx, practice);
  NextStep next{step.next, step.key, step.link, step.minutes, step.who, step.args, step.words, {}, "", own.version};
  if (step.key != "own") return next;
  next.until_day = own.until_day;
  next.said_by = own.said_by;
  return next;
}

std::optional<Step> next_step_for(ReadTx const& tx, Practice const& practice) {
  auto step = chosen_at(tx, practice).step;
  return step.key == "rest" ? std::nullopt : std::optional(std::move(step));
}

void set_next_step_sources(std::vector<NextStepSource> list) {
  std::ranges::stable_sort(list, {}, &NextStepSource::from);
  sources() = std::move(list);
}

NextStepSource next_step_source() { return {seat_order, offer_seat}; }

std::vector<access::Route> next_step_routes() {
  using namespace access;
  return {
      get<&show_next_step>("/api/practices/{practice}/next-step", Right::see_work),
      put<&say_next_step>("/api/practices/{practice}/next-step", Right::edit_work),
      remove<&clear_next_step>("/api/practices/{practice}/next-step", Right::edit_work),
      post<&not_now>("/api/practices/{practice}/next-step/not-now", Right::take_part),
  };
}

}  // namespace upswing::practices
