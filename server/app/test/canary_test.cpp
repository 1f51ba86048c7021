// The canary: confidential writing holds a sentence that is found nowhere else. Every GET route is asked as every person
// of the demo, and the sentence comes back only to those who may read that writing.
#include <doctest/doctest.h>

#include "access/account_store.hpp"
#include "app/test/canary.hpp"
#include "charts/charts.hpp"
#include "pdsa/pdsa.hpp"

namespace upswing::test {
namespace {

// One canary for each level, written by Dana about Cedar Street.
std::string sentence_of(access::Audience audience) {
  return "The canary sings of " + std::string(kit::def::spell(audience)) + " at dawn.";
}

std::string answer_of(access::Audience audience) {
  return "The canary sings answers to " + std::string(kit::def::spell(audience)) + " at dusk.";
}

std::string const open_note = "01999d11-9800-7999-8000-000000000199";

void plant(House& house) {
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    auto const dana = access::find_account_by_email(tx, "dana@example.org").value().id;
    auto const& levels = kit::def::shape_of<access::Audience>().choices;
    charts::add_annotation(tx, {{cedar_id}}, {{screening_id}}, open_note, kit::day_of(2026, 4, 1), "For all.",
                           access::Audience::program_practices, dana, tx.now());
    for (std::size_t i = 0; i < levels.size(); ++i) {
      auto const audience = static_cast<access::Audience>(i);
      auto const id = "01999d11-9800-7999-8000-0000000001" + std::to_string(10 + i);
      charts::add_annotation(tx, {{cedar_id}}, {{screening_id}}, id, kit::day_of(2026, 5, 1), sentence_of(audience),
                             audience, dana, tx.now());
      // An answer keeps to its own readers, though everyone reads the note it answers.
      charts::add_reply(tx, {{cedar_id}}, "01999d11-9800-7999-8000-0000000002" + std::to_string(10 + i), open_note,
                        answer_of(audience), audience, dana, tx.now());
    }
    pdsa::NewCycle test{.id = {{"01999d11-9800-7999-8000-000000000301"}}, .title = sentence_of(access::Audience::team)};
    pdsa::PlanFields plan{.question = test.title,
                          .test_day = kit::day_of(2026, 5, 5),
                          .measure_id = {{{screening_id}}}};
    pdsa::add_cycle(tx, {{cedar_id}}, test, test.id, {.plan = plan, .seen = pdsa::DoFields{.saw = test.title}}, dana,
                    tx.now());
    tx.run("INSERT INTO access_named (thing_id, account_id) VALUES ($1, $2)",
           std::string("01999d11-9800-7999-8000-000000000116"),
           access::find_account_by_email(tx, "priya@example.org").value().id);
  });
}

}  // namespace

TEST_CASE("what is written for some is read by them and by nobody else, on every page, picture and file") {
  House house;
  plant(house);
  auto const addresses = all_addresses(house);
  each_person(house, addresses, [&](std::string const& first_name, std::string const& all) {
    for (auto const level : kit::def::shape_of<access::Audience>().choices) {
      auto const audience = kit::def::parse_choice<access::Audience>(level).value();
      bool const reads = readers_of(audience).contains(first_name);
      bool const found = all.find(sentence_of(audience)) != std::string::npos;
      CHECK_MESSAGE(found == reads, first_name << " and what is for " << level);
      // Nobody was named for the answers; of those who may see the note, the others are the same.
      bool const named = level == "named" && first_name == "priya";
      bool const answered = all.find(answer_of(audience)) != std::string::npos;
      CHECK_MESSAGE(answered == (reads && !named), first_name << " and an answer for " << level);
    }
  });
}

TEST_CASE("other practices of the program do not find it either") {
  House house;
  plant(house);
  auto andrea = house.sign_in("andrea@example.org");
  for (auto const& address : all_addresses(house)) {
    CAPTURE(address);
    CHECK(andrea.get(address).body.find("The canary sings") == std::string::npos);
  }
}

}  // namespace upswing::test
