// Who would be glad of a call, and what may be asked.
#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "coaching/caseload.hpp"
#include "coaching/prep.hpp"

namespace upswing::coaching {
namespace {

Instant at(std::string const& text) { return kit::parse_instant(text).value(); }
Instant const now = at("2026-10-06T15:00:00.000Z");
Day const today = kit::day_of(2026, 10, 6);

CaseLine line_of(std::string name) {
  CaseLine line;
  line.practice_name = std::move(name);
  line.time_zone = "America/New_York";
  line.status = programs::Status::active;
  line.joined_on = kit::day_of(2025, 10, 1);
  line.last_contact = at("2026-09-20T15:00:00.000Z");
  line.next_contact = at("2026-10-20T15:00:00.000Z");
  return line;
}

std::string reasons(CaseLine line) {
  weigh(line, today, now);
  std::string text;
  for (auto const& one : line.reasons) text += (text.empty() ? "" : " ") + std::string(kit::def::spell(one.reason));
  return text;
}

QuestionFile questions() {
  std::ifstream file("server/coaching/content/questions.json");
  std::stringstream text;
  text << file.rdbuf();
  return read_questions(text.str());
}

}  // namespace

TEST_CASE("a practice spoken with two weeks ago, with a next date, waits for nothing") {
  CHECK(reasons(line_of("Calm")) == "");
}

TEST_CASE("each reason holds from its day on, and not before") {
  auto line = line_of("A");
  line.last_contact = at("2026-09-01T15:00:00.000Z");  // 35 days ago
  CHECK(reasons(line) == "");
  line.last_contact = at("2026-08-31T15:00:00.000Z");
  CHECK(reasons(line) == "long_quiet");
  line = line_of("B");
  line.own_due = today;
  CHECK(reasons(line) == "");
  line.own_due = kit::day_of(2026, 10, 5);
  CHECK(reasons(line) == "own_promise");
  line = line_of("C");
  line.next_contact = at("2026-10-08T14:59:00.000Z");
  CHECK(reasons(line) == "call_soon");
  line.next_contact.reset();
  CHECK(reasons(line) == "no_next_date");
  line.status = programs::Status::paused;
  CHECK(reasons(line) == "");
  line = line_of("D");
  line.test = CaseTest{.test_day = kit::day_of(2026, 10, 5), .seen = false};
  CHECK(reasons(line) == "test_waits");
  line.test->seen = true;
  CHECK(reasons(line) == "");
  line = line_of("E");
  line.last_contact.reset();
  line.joined_on = kit::day_of(2026, 9, 22);
  CHECK(reasons(line) == "first_call");
  line.joined_on = kit::day_of(2026, 9, 23);
  CHECK(reasons(line) == "");
  line = line_of("F");
  line.due_on = kit::day_of(2026, 9, 29);
  CHECK(reasons(line) == "numbers_waiting");
  line.due_on = kit::day_of(2026, 9, 30);
  CHECK(reasons(line) == "");
}

TEST_CASE("asked for help comes before everything else; of two alike, the one not spoken with for longer") {
  std::vector<CaseLine> lines{line_of("Calm"), line_of("GivenPromise"), line_of("Help"), line_of("Longer ago")};
  lines[1].own_due = kit::day_of(2026, 10, 1);
  lines[2].help_requests = 1;
  lines[3].last_contact = at("2026-09-10T15:00:00.000Z");
  for (auto& line : lines) weigh(line, today, now);
  sort_by_call(lines);
  std::vector<std::string> names;
  for (auto const& line : lines) names.push_back(line.practice_name);
  CHECK(names == std::vector<std::string>{"Help", "GivenPromise", "Longer ago", "Calm"});
}

TEST_CASE("every reason there is has its weight in the rule that is shown") {
  std::set<Reason> known;
  for (auto const& weight : the_rule()) {
    CHECK(weight.points > 0);
    known.insert(weight.reason);
  }
  CHECK(known.size() == kit::def::shape_of<Reason>().choices.size());
}

TEST_CASE("two open questions are offered, one that looks for strength and one that asks; in the reader's language") {
  auto const file = questions();
  auto const en = choose_questions(file, {WorkState::test_waits}, 0, access::Language::en);
  REQUIRE(en.size() == 2);
  CHECK(en[0].words == "What helped you to get this test going?");
  CHECK(en[1].words == "What surprised you when you tried it?");
  auto const es = choose_questions(file, {WorkState::test_waits}, 1, access::Language::es);
  CHECK(es[1].words == "¿Cuál es la versión más pequeña que se podría probar esta semana?");
}

TEST_CASE("where a state has no question of a style, the next state's or a general one is asked") {
  auto const chosen = choose_questions(questions(), {WorkState::numbers_waiting}, 0, access::Language::en);
  CHECK(chosen[0].key == "proud");
  CHECK(chosen[1].key == "easier_counting");
}

TEST_CASE("every question is open: it ends with a question mark and does not begin like a yes or no") {
  for (auto const& one : questions().questions) {
    CAPTURE(one.key);
    CHECK(one.en.ends_with("?"));
    CHECK(one.es.ends_with("?"));
    for (auto const* closed : {"Did ", "Do ", "Have ", "Are ", "Was "}) CHECK_FALSE(one.en.starts_with(closed));
  }
}

TEST_CASE("less than seven of ten asks for a smaller test; a first call asks for what is good here") {
  Prep prep;
  prep.today = today;
  CHECK(states_of(prep).front() == WorkState::first_call);
  prep.last = Contact{};
  prep.confidence = 6;
  CHECK(states_of(prep).front() == WorkState::unsure);
  prep.confidence = 7;
  CHECK(states_of(prep).front() == WorkState::no_test);
}

TEST_CASE("a decided test is the strength to begin with, before a promise that was kept") {
  Prep prep;
  std::vector<GivenPromise> promises{
      {.side = Side::practice, .who = "Tom", .words = "Ask the vendor", .state = PromiseState::kept}};
  CHECK(strength_of(prep, promises)->key == "promise_kept");
  prep.news.push_back({.kind = PrepKind::test_decided, .title = "A yellow dot"});
  CHECK(strength_of(prep, promises)->args.at("test") == "A yellow dot");
  prep.news.clear();
  CHECK_FALSE(strength_of(prep, {}).has_value());
}

}  // namespace upswing::coaching
