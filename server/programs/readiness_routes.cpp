// Readiness on the page of the agreement, on Today, and the job that asks again after ninety days.
#include "access/letter_store.hpp"
#include "practices/practices.hpp"
#include "programs/agreement_store.hpp"
#include "programs/programs.hpp"
#include "programs/readiness_job.hpp"
#include "programs/readiness_store.hpp"
#include "programs/routes.hpp"

namespace upswing::programs {
namespace {

using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

constexpr std::int64_t day_ms = 24LL * 3600 * 1000;

Readiness readiness_of(ReadTx const& tx, Enrollment const& enrollment, ReadinessRound round) {
  auto readiness = find_readiness(tx, enrollment.id, round);
  bool const english = tx.viewer().language == access::Language::en;
  for (auto const& item : readiness_items(round)) readiness.items.push_back({item.key, english ? item.en : item.es});
  readiness.open = is_open(round, enrollment.joined_on, practices::day_there(tx, enrollment.practice_id));
  return readiness;
}

ReadinessList show_readiness(ReadTx const& tx, PracticeId const& practice) {
  ReadinessList list{readiness_at(tx, practice), {}};
  if (tx.may(Right::take_part, practice)) list.may.emplace_back("write");
  return list;
}

Readiness answer_readiness(Tx& tx, IfMatch seen, PracticeId const& practice, EnrollmentId const& id,
                           ReadinessRound const& round, ReadinessInput const& input) {
  auto const enrollment = shared_enrollment(tx, practice, id);
  kit::http::must_be_sound(check(input, round));
  if (!is_open(round, enrollment.joined_on, practices::day_there(tx, practice))) {
    throw kit::http::Problem(409, "not_yet", "The day for these questions has not come yet.");
  }
  if (!keep_readiness(tx, id, round, input, tx.viewer().account, tx.now(), seen.version)) {
    throw kit::http::stale(readiness_of(tx, enrollment, round));
  }
  return readiness_of(tx, enrollment, round);
}

std::string page_of(PracticeId const& practice) { return "/practices/" + practice.text + "/agreement"; }

void ask_again(Tx& tx, kit::Ids& ids) {
  Day const today = kit::local_day(tx.now(), "UTC");
  auto const from = kit::plus_days(today, -(days_until_again + days_of_asking));
  for (auto const& enrollment :
       without_readiness(tx, ReadinessRound::day_90, from, kit::plus_days(today, -days_until_again))) {
    auto const practice = practices::the_practice(tx, enrollment.practice_id);
    for (auto const& person : asked_together(tx, enrollment)) {
      access::write_letter(tx, ids,
                           {.key = "readiness_again " + enrollment.id.text + " " + person.text,
                            .account_id = person,
                            .kind = "readiness_again",
                            .args = {{"practice", practice.name}},
                            .link_kind = access::LinkKind::page,
                            .link_about = page_of(practice.id),
                            .zone = practice.time_zone});
    }
  }
}

void step_for(ReadTx const& tx, practices::Practice const& practice, std::vector<practices::Step>& list) {
  for (auto const& enrollment : enrollments_shared_by(tx, practice.id)) {
    if (!takes_part(enrollment.status)) continue;
    for (auto const round : {ReadinessRound::start, ReadinessRound::day_90}) {
      if (!is_asked(round, enrollment.joined_on, practices::today_at(tx, practice))) continue;
      if (find_readiness(tx, enrollment.id, round).version > 0) continue;
      list.push_back({.key = round == ReadinessRound::start ? "readiness" : "readiness_again",
                      .practice_id = practice.id,
                      .program_id = {},
                      .practice_name = practice.name,
                      .link = page_of(practice.id),
                      .minutes = round == ReadinessRound::start ? 4 : 2,
                      .args = {{"practice", practice.name}},
                      .order = 12});
    }
  }
}

void steps(ReadTx const& tx, std::vector<practices::Step>& list) {
  for (auto const& practice : practices::own_practices(tx)) {
    if (tx.may(Right::edit_team, practice.id)) step_for(tx, practice, list);
  }
}

}  // namespace

practices::TodaySource today_source() { return {steps, {}}; }

kit::jobs::Kind readiness_job(access::World& world) {
  return kit::jobs::inside("readiness",
                           [&world](kit::db::Connection& connection, kit::Instant now, kit::jobs::Job const&) {
                             Tx tx(connection, access::the_program(), now);
                             ask_again(tx, world.ids);
                           });
}
kit::jobs::Round readiness_round() { return {"readiness", day_ms}; }

std::vector<Readiness> readiness_at(ReadTx const& tx, PracticeId const& practice) {
  std::vector<Readiness> rounds;
  for (auto const& enrollment : enrollments_shared_by(tx, practice)) {
    for (auto const round : {ReadinessRound::start, ReadinessRound::day_90}) {
      rounds.push_back(readiness_of(tx, enrollment, round));
    }
  }
  return rounds;
}

std::vector<access::Route> readiness_routes() {
  using namespace access;
  return {
      get<&show_readiness>("/api/practices/{practice}/readiness", Right::see_coaching),
      put<&answer_readiness>("/api/practices/{practice}/readiness/{enrollment}/{round}", Right::take_part),
  };
}

}  // namespace upswing::programs
