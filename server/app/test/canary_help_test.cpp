// Canaries in what gets in the way, and in help.
#include <doctest/doctest.h>

#include <array>

#include "access/account_store.hpp"
#include "app/test/canary.hpp"
#include "barriers/barriers.hpp"

namespace upswing::test {

TEST_CASE(
    "what gets in the way and what is asked is found by those whom it is for, and by an expert only when put to them") {
  House house;
  using access::Audience;
  constexpr std::array levels{Audience::author, Audience::coaches, Audience::staff, Audience::team};
  auto const barrier_says = [](Audience level) {
    return "The canary is kept by " + std::string(kit::def::spell(level)) + ".";
  };
  auto const request_says = [](Audience level) {
    return "The canary asks " + std::string(kit::def::spell(level)) + ".";
  };
  auto const answer_says = [](Audience level) {
    return "The canary tells " + std::string(kit::def::spell(level)) + ".";
  };
  std::string const id = "01999d11-9800-7000-8000-0000000008";
  std::vector<std::string> threads;
  house.app().world().write(access::the_program(), [&](access::Tx& tx) {
    auto const dana = access::find_account_by_email(tx, "dana@example.org").value().id;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      auto const number = std::to_string(10 + i);
      barriers::NewBarrier barrier{.id = {{id + number}},
                                   .kind = "time",
                                   .words = barrier_says(levels[i]),
                                   .since = {},
                                   .about_id = {},
                                   .tried = barrier_says(levels[i]),
                                   .audience = levels[i]};
      barriers::add_barrier(tx, {{cedar_id}}, barrier, barriers::BarrierState::open, barrier.words, dana, tx.now());
      barriers::NewHelpRequest request{.id = {{id + std::to_string(20 + i)}},
                                       .kind = "peer",
                                       .words = request_says(levels[i]),
                                       .tried = request_says(levels[i]),
                                       .barrier_id = {},
                                       .audience = levels[i]};
      barriers::add_request(tx, {{cedar_id}}, request, dana, tx.now());
      barriers::add_answer(tx, request.id, {{{id + std::to_string(30 + i)}}, answer_says(levels[i])}, dana, tx.now());
      threads.push_back(cedar + "/barriers/requests/" + request.id.text);
    }
    auto const victor = access::find_account_by_email(tx, "victor@example.org")->id;
    tx.run("UPDATE barriers_request SET expert_id = $2 WHERE id = $1", id + "21", victor);
    tx.run("INSERT INTO access_named (thing_id, account_id) VALUES ($1, $2)", id + "21", victor);
  });
  auto addresses = all_addresses(house);
  addresses.insert(addresses.end(), threads.begin(), threads.end());
  each_person(house, addresses, [&](std::string const& first_name, std::string const& all) {
    for (auto const level : levels) {
      auto readers = readers_of(level);
      CHECK_MESSAGE((all.find(barrier_says(level)) != std::string::npos) == readers.contains(first_name),
                    first_name << " and a barrier for " << kit::def::spell(level));
      if (level == Audience::coaches) readers.insert("victor");
      CHECK_MESSAGE((all.find(request_says(level)) != std::string::npos) == readers.contains(first_name),
                    first_name << " and a request for " << kit::def::spell(level));
      CHECK_MESSAGE((all.find(answer_says(level)) != std::string::npos) == readers.contains(first_name),
                    first_name << " and an answer for " << kit::def::spell(level));
    }
  });
}

}  // namespace upswing::test
