// Today: at most three next steps with their minutes, a few cards beside them, then what colleagues did. The rooms above add theirs.
#include <algorithm>

#include "practices/also_source.hpp"
#include "practices/practice_store.hpp"
#include "practices/practices.hpp"
#include "practices/today_order.hpp"
#include "practices/welcome_store.hpp"

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

std::vector<AlsoSource>& also_sources() {
  static std::vector<AlsoSource> list;
  return list;
}

struct Today {
  Day today{};
  std::vector<Step> steps;
  std::vector<Step> also;
  std::vector<News> news;
};
UPSWING_DESCRIBE(Today, today, steps, also, news)

// The practice's one next step, for those who may do it.
void next_steps(ReadTx const& tx, std::vector<Step>& steps) {
  for (auto const& practice : own_practices(tx)) {
    if (!tx.may(Right::see_work, practice.id)) continue;
    auto const next = next_step_for(tx, practice);
    if (next && tx.may(next->needs, practice.id)) add_once(steps, *next);
  }
}

// One card of the first month: the welcome where the person stopped, then hopes, skills, time.
void welcome_steps(ReadTx const& tx, std::vector<Step>& steps) {
  for (auto const& practice : own_practices(tx)) {
    auto const begun = begun_on(tx, practice.id, tx.viewer().account);
    if (!begun || !tx.may(Right::take_part, practice.id)) continue;
    auto const done = welcome_of(tx, practice.id, tx.viewer().account).done;
    auto const card = next_card(done, *begun, today_at(tx, practice));
    if (!card) continue;
    bool const first = *card < WelcomePart::hopes;
    steps.push_back({.key = first ? "welcome" : "welcome_" + std::string(kit::def::spell(*card)),
                     .practice_id = practice.id,
                     .program_id = {},
                     .practice_name = practice.name,
                     .link = "/practices/" + practice.id.text + "/welcome/" + std::string(kit::def::spell(*card)),
                     .minutes = first ? 4 : 2,
                     .order = first ? 5 : 50});
  }
}

// The minutes a week the person said they have, at the practice where these are most.
std::optional<std::int64_t> own_minutes(ReadTx const& tx, std::vector<Practice> const& own) {
  std::optional<std::int64_t> most;
  for (auto const& practice : own) {
    auto const said = welcome_of(tx, practice.id, tx.viewer().account).minutes_a_week;
    if (said && (!most || *said > *most)) most = said;
  }
  return most;
}

Today show_today(ReadTx const& tx) {
  auto const own = own_practices(tx);
  Today page{own.empty() ? kit::local_day(tx.now(), "UTC") : today_at(tx, own.front()), {}, {}, {}};
  for (auto const& source : sources()) {
    if (source.steps) source.steps(tx, page.steps);
    if (source.news) source.news(tx, page.news);
  }
  for (auto const& source : also_sources()) source(tx, page.also);
  next_steps(tx, page.steps);
  put_in_order(page.steps, own_minutes(tx, own));
  std::stable_sort(page.news.begin(), page.news.end(), [](News const& a, News const& b) { return a.at > b.at; });
  if (page.steps.size() > most_steps) page.steps.resize(most_steps);
  if (page.news.size() > most_news) page.news.resize(most_news);
  return page;
}

}  // namespace

void set_also_sources(std::vector<AlsoSource> list) { also_sources() = std::move(list); }
void set_today_sources(std::vector<TodaySource> list) { sources() = std::move(list); }

TodaySource today_source() { return {welcome_steps, {}}; }

std::vector<access::Route> today_routes() { return {access::get<&show_today>("/api/me/today", Right::self)}; }

}  // namespace upswing::practices
