// The canary: confidential writing holds a sentence that is found nowhere else. Every GET route is asked as every person
// of the demo, and the sentence comes back only to those who may read that writing.
#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <set>

#include "access/account_store.hpp"
#include "app/demo/demo.hpp"
#include "app/test/canary.hpp"
#include "barriers/barriers.hpp"
#include "charts/charts.hpp"
#include "pdsa/pdsa.hpp"
#include "practices/practices.hpp"
#include "priorities/priorities.hpp"

namespace upswing::test {
namespace {

// One canary for each level, written by Dana about Cedar Street.
struct Canary {
  std::string sentence;
  std::set<std::string> readers;  // first names
};

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

std::set<std::string> readers_of(access::Audience audience) {
  using access::Audience;
  std::set<std::string> const runs_program{"priya", "ellen"};
  switch (audience) {
    case Audience::author: return {"dana"};
    case Audience::coaches: return coaches;
    case Audience::staff: return together({staff, coaches});
    case Audience::team: return together({staff, coaches, {"lucia"}});
    case Audience::program_staff:
    case Audience::program_practices: return together({staff, coaches, {"lucia"}, runs_program});
    case Audience::named: return {"dana", "priya"};
  }
  return {};
}

TEST_CASE("what is written for some is read by them and by nobody else, on every page, picture and file") {
  House house;
  plant(house);
  auto const addresses = all_addresses(house);
  for (auto const& person : app::demo_people("half_way")) {
    if (person.role == "disabled") continue;
    auto const first_name = person.email.substr(0, person.email.find('@'));
    auto browser = house.sign_in(person.email);
    std::set<std::string> found;
    std::set<std::string> answers;
    for (auto const& address : addresses) {
      auto const answer = browser.get(address);
      for (auto const level : kit::def::shape_of<access::Audience>().choices) {
        auto const audience = kit::def::parse_choice<access::Audience>(level).value();
        if (answer.body.find(sentence_of(audience)) != std::string::npos) found.insert(std::string(level));
        if (answer.body.find(answer_of(audience)) != std::string::npos) answers.insert(std::string(level));
      }
    }
    for (auto const level : kit::def::shape_of<access::Audience>().choices) {
      auto const audience = kit::def::parse_choice<access::Audience>(level).value();
      bool reads = readers_of(audience).contains(first_name);
      CHECK_MESSAGE(found.contains(std::string(level)) == reads, person.name << " and what is for " << level);
      // Nobody was named for the answers; of those who may see the note, the others are the same.
      bool const named = level == "named" && first_name == "priya";
      CHECK_MESSAGE(answers.contains(std::string(level)) == (reads && !named),
                    person.name << " and an answer for " << level);
    }
  }
}

TEST_CASE("what people say without their names, and what the team weighs, is found by nobody else") {
  House house;
  std::string const on_wall = "The canary sings with three others at noon.";
  std::string const to_coach = "The canary sings to the coach alone.";
  std::string const weighed = "The canary sings of what to work on.";
  house.app().world().write(access::the_program(), [&](access::Tx& tx) {
    auto const by = [&](char const* email) { return access::find_account_by_email(tx, email).value().id; };
    std::string const id = "01999d11-9800-7000-8000-0000000007a";
    using practices::VoiceKind;
    practices::put_voice(tx, {{cedar_id}}, by("rosa@example.org"), {{{id + "1"}}, VoiceKind::fear, on_wall, false});
    practices::put_voice(tx, {{cedar_id}}, by("maya@example.org"), {{{id + "2"}}, VoiceKind::hope, "Calm.", false});
    practices::put_voice(tx, {{cedar_id}}, by("samuel@example.org"), {{{id + "3"}}, VoiceKind::hope, "Time.", false});
    practices::put_voice(tx, {{cedar_id}}, by("rosa@example.org"), {{{id + "4"}}, VoiceKind::fear, to_coach, true});
    priorities::Priority priority;
    priority.id = {{id + "5"}};
    priority.words = weighed;
    priorities::add_priority(tx, {{cedar_id}}, priority);
  });
  auto const addresses = all_addresses(house);
  std::set<std::string> const hears = together({{"rosa", "maya", "samuel"}, coaches});
  std::set<std::string> const coach = together({{"rosa"}, coaches});
  std::set<std::string> const team = together({staff, coaches, {"lucia"}});
  for (auto const& person : app::demo_people("half_way")) {
    if (person.role == "disabled") continue;
    auto const first_name = person.email.substr(0, person.email.find('@'));
    auto browser = house.sign_in(person.email);
    std::string all;
    for (auto const& address : addresses) all += browser.get(address).body;
    CHECK_MESSAGE((all.find(on_wall) != std::string::npos) == hears.contains(first_name), person.name);
    CHECK_MESSAGE((all.find(to_coach) != std::string::npos) == coach.contains(first_name), person.name);
    CHECK_MESSAGE((all.find(weighed) != std::string::npos) == team.contains(first_name), person.name);
  }
}

TEST_CASE(
    "a patient's story in a plan is found by those whom it is for, on every page, picture and file, and by nobody else") {
  House house;
  std::string const sentence = "The canary waited at the pharmacy.";
  auto const story = cedar + "/planning/projects/01999d11-9800-7021-8000-000000000001/story";
  auto const said = R"({"words":")" + sentence + R"(","audience":"staff"})";
  REQUIRE(house.sign_in("rosa@example.org").put(story, said, "\"v1\"").status == 200);
  auto const addresses = all_addresses(house);
  for (auto const& person : app::demo_people("half_way")) {
    if (person.role == "disabled") continue;
    auto browser = house.sign_in(person.email);
    bool found = false;
    for (auto const& address : addresses)
      found = found || browser.get(address).body.find(sentence) != std::string::npos;
    auto const first_name = person.email.substr(0, person.email.find('@'));
    CHECK_MESSAGE(found == together({staff, coaches}).contains(first_name), person.name);
  }
}

TEST_CASE("private writing and the closed door are found by those they name, and in no mail, log, record or backup") {
  House house;
  std::string const id = "01999d11-9800-7999-8000-0000000009";
  auto const new_note = [&](std::string const& last, std::string const& kind, std::string const& level,
                            std::string const& readers) {
    return R"({"id":")" + id + last + R"(","practice_id":")" + cedar_id + R"(","program_id":null,"kind":")" + kind +
           R"(","about":"","words":"The canary hides behind )" + last + R"(.","audience":")" + level +
           R"(","readers":[)" + readers + "]}";
  };
  auto dana = house.sign_in("dana@example.org");
  auto maya = house.sign_in("maya@example.org");
  std::string const dana_id = R"("01999d11-9800-7004-8000-000000000006")";
  REQUIRE(dana.get("/api/me").at("/id") == dana_id.substr(1, 36));
  REQUIRE(dana.post("/api/me/notes", new_note("01", "note", "author", "")).status == 201);
  REQUIRE(dana.post("/api/me/notes", new_note("02", "note", "coaches", "")).status == 201);
  REQUIRE(maya.post("/api/me/notes", new_note("03", "door", "named", dana_id)).status == 201);
  REQUIRE(dana.post("/api/me/notes/" + id + "03/replies",
                    R"({"id":")" + id + R"(04","words":"The canary hides behind 04."})")
              .status == 201);
  std::map<std::string, std::set<std::string>> const readers{{"01", {"dana"}},
                                                             {"02", coaches},
                                                             {"03", {"maya", "dana"}},
                                                             {"04", {"maya", "dana"}}};
  house.run_jobs();
  auto const addresses = all_addresses(house);
  for (auto const& person : app::demo_people("half_way")) {
    if (person.role == "disabled") continue;
    auto const first_name = person.email.substr(0, person.email.find('@'));
    auto browser = house.sign_in(person.email);
    std::string all;
    for (auto const& which : {"01", "02", "03"})
      all += browser.post("/api/me/notes/" + id + which + "/opened", "{}").body;
    for (auto const& address : addresses) all += browser.get(address).body;
    for (auto const& [which, whose] : readers) {
      bool const found = all.find("The canary hides behind " + which) != std::string::npos;
      CHECK_MESSAGE(found == whose.contains(first_name), person.name << " and " << which);
    }
    // That there is a door at all. The host's record of changes names it as it names every private note.
    bool const knows = all.find(id + "03") != std::string::npos;
    bool const in_record = first_name == "sam" && all.find(id + "01") != std::string::npos;
    CHECK_MESSAGE(knows == (readers.at("03").contains(first_name) || in_record), person.name);
  }
  for (auto const& mail : house.post().mails) CHECK((mail.text + mail.subject).find("canary") == std::string::npos);
  std::string backup;
  house.app().world().db.read([&](kit::db::Connection& connection) {
    kit::db::write_backup(connection, app::this_program(), [&](std::string_view bytes) { backup += bytes; });
    kit::db::ReadTx const tx(connection, {});
    CHECK(tx.one<std::int64_t>("SELECT count(*) FROM coaching_note WHERE words LIKE '%canary%'") == 0);
    CHECK(tx.one<std::int64_t>("SELECT count(*) FROM kit_audit WHERE verb LIKE '%door%' OR target LIKE '%door%'") == 0);
    CHECK(tx.one<std::int64_t>("SELECT count(*) FROM access_letter WHERE args LIKE '%canary%'") == 0);
  });
  TemporaryFolder const folder;
  std::ofstream(folder.path + "/b", std::ios::binary) << backup;
  kit::db::BackupReader reader(folder.path + "/b");
  bool readable = false;
  while (reader.next_table()) {
    kit::db::BackupRow row;
    while (reader.next_row(row)) {
      for (auto const& text : row.texts) readable = readable || text.find("The canary hides") != std::string::npos;
    }
  }
  CHECK_FALSE(readable);
}

TEST_CASE("what a practice and its coach talk about is found by them and whoever supervises, and by no one else") {
  House house;
  std::string const sentence = "The canary speaks of trust.";
  auto const at = cedar + "/agreement/01999d11-9800-7006-8000-000000000001";
  auto maya = house.sign_in("maya@example.org");
  auto const comment = R"({"id":"01999d11-9800-7000-8000-000000000901","line":"together","words":")" + sentence + "\"}";
  REQUIRE(maya.post(at + "/comments", comment).status == 201);
  auto const talk = R"({"heard":")" + sentence + R"(","easier":")" + sentence + "\"}";
  REQUIRE(maya.put(at + "/talks/month_8", talk, "\"v0\"").status == 200);
  auto const ready = R"({"answers":[],"words":")" + sentence + "\"}";
  REQUIRE(maya.put(cedar + "/readiness/01999d11-9800-7006-8000-000000000001/start", ready, "\"v1\"").status == 200);
  auto const addresses = all_addresses(house);
  for (auto const& person : app::demo_people("half_way")) {
    if (person.role == "disabled") continue;
    auto browser = house.sign_in(person.email);
    std::string all;
    for (auto const& address : addresses) all += browser.get(address).body;
    auto const reads = together({staff, coaches, {"lucia"}}).contains(person.email.substr(0, person.email.find('@')));
    CHECK_MESSAGE((all.find(sentence) != std::string::npos) == reads, person.name);
  }
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

}  // namespace

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
  for (auto const& person : app::demo_people("half_way")) {
    if (person.role == "disabled") continue;
    auto const first_name = person.email.substr(0, person.email.find('@'));
    auto browser = house.sign_in(person.email);
    std::string all;
    for (auto const& address : addresses) all += browser.get(address).body;
    for (auto const level : levels) {
      auto readers = readers_of(level);
      CHECK_MESSAGE((all.find(barrier_says(level)) != std::string::npos) == readers.contains(first_name),
                    person.name << " and a barrier for " << kit::def::spell(level));
      if (level == Audience::coaches) readers.insert("victor");
      CHECK_MESSAGE((all.find(request_says(level)) != std::string::npos) == readers.contains(first_name),
                    person.name << " and a request for " << kit::def::spell(level));
      CHECK_MESSAGE((all.find(answer_says(level)) != std::string::npos) == readers.contains(first_name),
                    person.name << " and an answer for " << kit::def::spell(level));
    }
  }
}

TEST_CASE(
    "what was said to the staff alone is not found by a parent partner, the program or another coach; counts say no word") {
  House house;
  std::string const id = "01999d11-9800-7999-8000-000000000401";
  auto const contact = [&](std::string const& level) {
    return R"({"program_id":")" + program_id + R"(","audience":")" + level +
           R"(","mode":"call","state":"held","day":"2026-10-05","minute":700,"planned_min":30,"prep_min":0,)"
           R"("travel_min":0,"contact_min":30,"follow_up_min":0,"people":[],"others":"","topics":[],"activities":[],)"
           R"("strategy":null,"projects":[],"tests":[],"summary":"The canary listens to )" +
           level + R"(.","next_step":"","confidence":null,"join_link":"","place":""})";
  };
  auto dana = house.sign_in("dana@example.org");
  REQUIRE(dana.put(cedar + "/coaching/contacts/" + id, contact("staff"), "\"v0\"").status == 200);
  REQUIRE(dana.post(cedar + "/coaching/promises",
                    R"({"id":"01999d11-9800-7999-8000-000000000402","program_id":")" + program_id +
                        R"(","contact_id":")" + id +
                        R"(","side":"coach","who":"Dana","words":"The canary promises staff.","due_on":null})")
              .status == 201);
  auto const addresses = all_addresses(house);
  for (auto const& person : app::demo_people("half_way")) {
    if (person.role == "disabled") continue;
    auto someone = house.sign_in(person.email);
    std::string all;
    for (auto const& address : addresses) all += someone.get(address).body;
    auto const first_name = person.email.substr(0, person.email.find('@'));
    bool const reads = together({staff, coaches}).contains(first_name);
    CHECK_MESSAGE((all.find("The canary listens to staff") != std::string::npos) == reads, person.name);
    CHECK_MESSAGE((all.find("The canary promises staff") != std::string::npos) == reads, person.name);
  }
}

}  // namespace upswing::test
