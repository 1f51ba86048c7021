// Today: at most three next steps with their minutes, then what colleagues did. The rooms above add theirs.
#include <algorithm>

#include "practices/practice_store.hpp"
#include "practices/practices.hpp"

namespace upswing::practices {

using access::ReadTx;
using access::Right;

namespace {

constexpr std::size_t most_steps = 3;
constexpr std::size_t most_news = 6;

std::vector<TodaySource>& sources() {
  static std::vector<TodaySource> list;
  return list;
}

struct Today {
  Day today{};
  std::vector<Step> steps;
  std::vector<News> news;
};
UPSWING_DESCRIBE(Today, today, steps, news)

Today show_today(ReadTx const& tx) {
  auto const own = own_practices(tx);
  Today page{own.empty() ? kit::local_day(tx.now(), "UTC") : today_at(tx, own.front()), {}, {}};
  for (auto const& source : sources()) {
    if (source.steps) source.steps(tx, page.steps);
    if (source.news) source.news(tx, page.news);
  }
  std::stable_sort(page.steps.begin(), page.steps.end(),
                   [](Step const& a, Step const& b) { return a.order < b.order; });
  std::stable_sort(page.news.begin(), page.news.end(), [](News const& a, News const& b) { return a.at > b.at; });
  if (page.steps.size() > most_steps) page.steps.resize(most_steps);
  if (page.news.size() > most_news) page.news.resize(most_news);
  return page;
}

// A seat that is being looked for is a step of those who may edit the team, after everything with a date.
void seat_steps(ReadTx const& tx, std::vector<Step>& steps) {
  for (auto const& practice : own_practices(tx)) {
    if (!tx.may(Right::edit_team, practice.id)) continue;
    auto const seats = seats_of(members_of(tx, practice.id), said_seats(tx, practice.id), today_at(tx, practice));
    auto const open =
        std::find_if(seats.begin(), seats.end(), [](Seat const& s) { return s.state == SeatState::looking; });
    if (open == seats.end()) continue;
    steps.push_back({.key = "fill_seat",
                     .practice_id = practice.id,
                     .program_id = {},
                     .practice_name = practice.name,
                     .link = "/practices/" + practice.id.text + "/team",
                     .minutes = 2,
                     .args = {{"team_role", std::string(kit::def::spell(open->team_role))}},
                     .order = 80});
  }
}

}  // namespace

void set_today_sources(std::vector<TodaySource> list) { sources() = std::move(list); }

TodaySource today_source() { return {seat_steps, {}}; }

std::vector<access::Route> today_routes() { return {access::get<&show_today>("/api/me/today", Right::self)}; }

}  // namespace upswing::practices
