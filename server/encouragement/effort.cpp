// What is worth saying.
#include "encouragement/effort.hpp"

#include <algorithm>

#include "kit/clock.hpp"

namespace upswing::encouragement {
namespace {

constexpr std::int64_t week_ms = 7LL * 24 * 3600 * 1000;

template <class Before>
void keep_one(std::optional<Instant>& kept, std::optional<Instant> const& other, Before before) {
  if (other && (!kept || before(other->ms, kept->ms))) kept = other;
}

struct Noticed {
  std::vector<Effort> efforts{};
  std::string_view zone;

  void add(EffortKind kind, std::string key, Instant at, kit::def::Words args, std::string link) {
    args["day"] = kit::spell(kit::local_day(at, zone));
    efforts.push_back(
        {.kind = kind, .key = std::move(key), .at = at, .args = std::move(args), .link = std::move(link)});
  }
  void by(AccountId const& id, std::string const& name) {
    efforts.back().by_id = id;
    efforts.back().by = name;
    efforts.back().args["who"] = name;
  }
};

void notice_tests(Noticed& noticed, std::vector<FinishedTest> const& tests) {
  for (auto const& test : tests) {
    kit::def::Words const args{{"test", test.title}};
    auto const link = "/pdsa/" + test.id;
    // Letting go is a result of its own; it is spoken of as that.
    if (test.let_go && test.taught && test.earlier_gone == 0) {
      noticed.add(EffortKind::first_let_go, "first_let_go", test.at, args, link);
      noticed.by(test.by_id, test.by);
    } else if (test.earlier == 0) {
      noticed.add(EffortKind::first_test, "first_test", test.at, args, link);
      noticed.by(test.by_id, test.by);
    }
  }
}

void notice_family(Noticed& noticed, std::vector<FamilyTry> const& tries) {
  if (tries.empty()) return;
  auto const& newest = *std::ranges::max_element(tries, {}, [](auto const& one) { return one.at.ms; });
  noticed.add(EffortKind::family_idea, "family_idea", newest.at, {{"idea", newest.idea}}, newest.link);
  noticed.by(newest.by_id, newest.by);
}

void notice_sent(Noticed& noticed, std::vector<SentPeriod> const& sent) {
  for (auto const& one : sent) {
    if (one.days_early < days_early) continue;
    auto const name = programs::period_name(one.period, one.starts);
    noticed.add(EffortKind::early, "early " + name, one.at, {{"period", name}}, "/measures");
    noticed.by(one.by_id, one.by);
  }
}

}  // namespace

std::vector<Effort> efforts_in(Facts const& facts, std::string_view zone) {
  Noticed noticed{.zone = zone};
  notice_tests(noticed, facts.tests);
  notice_family(noticed, facts.family);
  notice_sent(noticed, facts.sent);
  if (facts.first_fresh && facts.last_before &&
      facts.first_fresh->ms - facts.last_before->ms >= quiet_weeks * week_ms) {
    noticed.add(EffortKind::comeback, "comeback", *facts.first_fresh,
                {{"since", kit::spell(kit::local_day(*facts.last_before, zone))}}, "");
  }
  std::ranges::stable_sort(noticed.efforts, [](auto const& a, auto const& b) { return a.at.ms > b.at.ms; });
  return std::move(noticed.efforts);
}

void add_written(FactsByPractice& facts, std::vector<Written> const& written) {
  for (auto const& each : written) {
    auto& here = facts[each.practice_id];
    keep_one(here.first_fresh, each.first_fresh, std::less<>());
    keep_one(here.last_before, each.last_before, std::greater<>());
  }
}

}  // namespace upswing::encouragement
