// Rules of barriers and of requests for help, and what the files of kinds and cards hold.
#include <doctest/doctest.h>

#include <set>

#include "app/embedded.hpp"
#include "app/rooms.hpp"
#include "barriers/barriers.hpp"
#include "barriers/content.hpp"

namespace upswing::barriers {
namespace {

NewBarrier some_barrier() {
  app::connect_rooms();
  return {.id = {},
          .kind = "time",
          .words = "No quiet hour",
          .since = {},
          .about_id = {},
          .tried = "",
          .audience = Audience::team};
}

NewHelpRequest some_request() {
  app::connect_rooms();
  return {.id = {}, .kind = "small_data", .words = "Is it chance?", .tried = "", .barrier_id = {}};
}

}  // namespace

TEST_CASE("a barrier needs words, a kind of the list, and readers of the practice") {
  auto barrier = some_barrier();
  CHECK(check(barrier).empty());
  barrier.words = "  ";
  barrier.kind = "laziness";
  barrier.audience = Audience::program_staff;
  auto const errors = check(barrier);
  REQUIRE(errors.size() == 3);
  CHECK(errors[0].pointer == "/kind");
  CHECK(errors[1].pointer == "/words");
  CHECK(errors[2].pointer == "/audience");
}

TEST_CASE("a request is for the asker and the coaches unless somebody says otherwise, and never for nobody") {
  auto request = some_request();
  CHECK(request.audience == Audience::coaches);
  CHECK(check(request).empty());
  request.audience = Audience::author;
  CHECK(check(request).at(0).pointer == "/audience");
}

TEST_CASE("a question goes to an expert by name, and to nobody's name without the path") {
  HelpPathInput input;
  input.path = AnswerPath::expert;
  CHECK(check(input).at(0).code == "required");
  input.expert_id = AccountId{{"01999d11-9800-7004-8000-000000000012"}};
  CHECK(check(input).empty());
  input.path = AnswerPath::peer;
  CHECK(check(input).at(0).pointer == "/expert_id");
}

TEST_CASE("a word of the asker waits for the others, a word of the others for the asker") {
  CHECK(after_answer(true) == HelpState::open);
  CHECK(after_answer(false) == HelpState::answered);
}

TEST_CASE("the team reads more than the staff, and the staff more than the coaches") {}

TEST_CASE("every kind and card has words in both languages, a key of its own, and leads to help that exists") {
  auto const kinds = read_kinds(app::embedded(app::barrier_content_assets(), "kinds.json"));
  std::set<std::string> keys;
  for (auto const& kind : kinds.barriers) {
    CAPTURE(kind.key);
    CHECK(keys.insert(kind.key).second);
    CHECK_FALSE(kind.en.name.empty());
    CHECK_FALSE(kind.es.name.empty());
    CHECK(kind.en.try_first.empty() == kind.es.try_first.empty());
    CHECK((kind.help.empty() || is_request_kind(kind.help)));
  }
  CHECK(kinds.barriers.size() == 22);
  CHECK(kinds.requests.size() == 20);
  auto const cards = read_cards(app::embedded(app::barrier_content_assets(), "cards.json"));
  CHECK(cards.cards.size() == 12);
  std::set<std::string> groups;
  for (auto const& card : cards.cards) {
    groups.insert(card.group);
    CHECK_FALSE(card.en.example.empty());
    CHECK_FALSE(card.es.example.empty());
  }
  CHECK(groups ==
        std::set<std::string>{"waste", "flow", "stock", "people", "families", "time", "variation", "mistakes", "care"});
}

}  // namespace upswing::barriers
