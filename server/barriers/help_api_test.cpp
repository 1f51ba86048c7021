// Barriers and help as people of the demo meet them.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const at = cedar + "/barriers";
std::string const question = at + "/requests/01999d11-9800-7031-8000-000000000001";  // Maya's, for her and the coaches
std::string const new_id = "01999d11-9800-7031-8000-0000000009a1";

std::string asked(std::string const& audience = "coaches") {
  return R"({"id":")" + new_id + R"(","kind":"ehr_report","words":"Who knows this report?","tried":"A call.",)" +
         R"("urgency":"today","barrier_id":null,"audience":")" + audience + R"("})";
}

std::string said(std::string const& id, std::string const& words) {
  return R"({"id":"01999d11-9800-7032-8000-0000000009)" + id + R"(","words":")" + words + R"("})";
}

std::string path(std::string const& way, std::string const& expert) {
  return R"({"path":")" + way + R"(","path_words":"","expert_id":)" + expert +
         R"(,"owner_id":null,"due_on":"2026-10-09"})";
}

std::string victor(House& house) {
  auto dana = house.sign_in("dana@example.org");
  return "\"" + dana.get(question).at("/experts/0/id") + "\"";
}

}  // namespace

TEST_CASE("the team reads its barriers, what stops us most first; a parent partner sees what is for the team only") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const page = rosa.get(at);
  CHECK(page.at("/barriers") == "[3]");
  CHECK(page.at("/barriers/0/words") == "On Mondays the desk is short, and the form is not given.");
  CHECK(page.at("/barriers/0/about_kind") == "project");
  CHECK(page.at("/requests") == "[1]");  // her own; Maya's is for Maya and the coaches
  CHECK(shared_house().sign_in("lucia@example.org").get(at).at("/requests") == "[0]");
  CHECK(shared_house().sign_in("ellen@example.org").get(at).status == 403);
}

TEST_CASE(
    "mails about help keep the quiet hours of the clock their reader lives by: of the practice, or of the program") {
  House house;
  auto const there = [](unsigned day, int hour) {
    return kit::instant_at({kit::day_of(2026, 10, day), hour * 60}, "America/New_York");
  };
  auto const got = [&](std::string const& email) {
    return std::count_if(house.post().mails.begin(), house.post().mails.end(), [&](auto const& mail) {
      auto const about = {"asks for your help", "would like to know", "There is an answer"};
      return mail.to.email == email && std::any_of(about.begin(), about.end(), [&](auto const* words) {
               return mail.subject.find(words) != std::string::npos;
             });
    });
  };
  house.clock().set(there(7, 7));  // awake by the clock of London, not here
  auto dana = house.sign_in("dana@example.org");
  CHECK(house.sign_in("maya@example.org").post(at + "/requests", asked()).status == 201);
  CHECK(dana.put(question + "/path", path("expert", victor(house)), "\"v1\"").status == 200);
  CHECK(dana.post(at + "/requests/" + new_id + "/answers", said("07", "I do.")).status == 201);
  house.run_jobs();
  CHECK(got("dana@example.org") + got("victor@example.org") + got("maya@example.org") == 0);
  house.clock().set(there(7, 8));
  house.run_jobs();
  CHECK(got("dana@example.org") == 1);
  CHECK(got("victor@example.org") == 1);
  CHECK(got("maya@example.org") == 1);
  house.clock().set(there(7, 16));  // evening in London, afternoon here
  CHECK(house.sign_in("dana@example.org").post(at + "/requests/" + new_id + "/answers", said("08", "So?")).status ==
        201);
  house.run_jobs();
  CHECK(got("maya@example.org") == 2);
}

TEST_CASE("a question reaches the coach, the answer reaches who asked, and she says whether it helped") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto dana = house.sign_in("dana@example.org");
  CHECK(maya.post(at + "/requests", asked()).status == 201);
  CHECK(maya.post(at + "/requests", asked()).status == 201);  // the same again
  CHECK(dana.get("/api/me/today").body.find("help_asked") != std::string::npos);
  auto const thread = at + "/requests/" + new_id;
  CHECK(dana.post(thread + "/answers", said("01", "I do; shall we look on Thursday?")).status == 201);
  auto const read = maya.get(thread);
  CHECK(read.at("/request/state") == "answered");
  CHECK(read.at("/request/first_answer_at") == "null");  // for those who can act on it
  CHECK(dana.get(thread).at("/request/first_answer_at") == "2026-10-06T15:00:00.000Z");
  CHECK(maya.get("/api/me/today").body.find("help_answered") != std::string::npos);
  CHECK(maya.put(thread + "/outcome", R"({"useful":"yes","outcome":"It was a filter."})", "\"v1\"").status == 412);
  CHECK(maya.put(thread + "/outcome", R"({"useful":"yes","outcome":"It was a filter."})", "\"v2\"").at("/state") ==
        "closed");
  CHECK(maya.get("/api/me/today").body.find("help_answered") == std::string::npos);
  CHECK(dana.put(thread + "/outcome", R"({"useful":"yes","outcome":""})", "\"v3\"").fields() == "/useful not_a_choice");
}

TEST_CASE("mail says that there is something to read, and not what") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  CHECK(maya.post(at + "/requests", asked()).status == 201);
  house.clock().set({house.clock().now().ms + 3'600'000});
  house.run_jobs();
  bool came = false;
  for (auto const& mail : house.post().mails) {
    came = came || mail.to.email == "dana@example.org";
    CHECK(mail.text.find("Who knows this report?") == std::string::npos);
  }
  CHECK(came);
}

TEST_CASE("an expert sees the question put to them and nothing else, for as long as it is put to them") {
  House house;
  auto expert = house.sign_in("victor@example.org");
  auto dana = house.sign_in("dana@example.org");
  auto const to_victor = victor(house);
  CHECK(expert.get("/api/me/questions").at("/questions") == "[0]");
  CHECK(expert.post("/api/me/questions/01999d11-9800-7031-8000-000000000001/answers", said("11", "Hm")).status == 404);
  CHECK(dana.put(question + "/path", path("expert", to_victor), "\"v1\"").status == 200);
  auto const put = expert.get("/api/me/questions");
  CHECK(put.at("/questions") == "[1]");
  CHECK(put.at("/questions/0/words") == "September went down after five good months. Is it just chance?");
  CHECK(expert.get(question).status == 404);
  CHECK(expert.get(at).status == 404);
  CHECK(expert
            .post("/api/me/questions/01999d11-9800-7031-8000-000000000001/answers",
                  said("12", "One month alone says little. Look again in November."))
            .status == 201);
  CHECK(house.sign_in("maya@example.org").get(question).at("/answers/0/by") == "Dr. Victor Lang");
  CHECK(dana.put(question + "/path", path("coach", "null"), "\"v3\"").status == 200);
  CHECK(expert.get("/api/me/questions").at("/questions") == "[0]");
}

TEST_CASE("who else reads a barrier is for its author to say; everybody who reads it may write in it") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto rosa = house.sign_in("rosa@example.org");
  auto const first = at + "/01999d11-9800-7030-8000-000000000001";
  std::string const start = R"({"kind":"staff","words":"On Mondays.","since":null,"weight":2,"about_id":null,)"
                            R"("tried":"","helped":"A card on the door.","state":"helped","audience":")";
  CHECK(maya.put(first, start + "staff\"}", "\"v1\"").status == 403);
  CHECK(maya.put(first, start + "team\"}", "\"v1\"").at("/state") == "helped");
  CHECK(rosa.put(first, start + "staff\"}", "\"v1\"").status == 412);
  CHECK(rosa.put(first, start + "staff\"}", "\"v2\"").at("/audience") == "staff");
  CHECK(house.sign_in("lucia@example.org").get(at).at("/barriers") == "[2]");
}

TEST_CASE("a barrier is about something of its own practice") {
  House house;
  auto andrea = house.sign_in("andrea@example.org");
  auto const body = R"({"id":"01999d11-9800-7030-8000-0000000009a1","kind":"time","words":"Late","since":null,)"
                    R"("weight":1,"about_id":"01999d11-9800-7021-8000-000000000001","tried":"","audience":"team"})";
  CHECK(andrea.post(willow + "/barriers", body).fields() == "/about_id not_found");
}

TEST_CASE("the director sees kinds that five practices share, and no other, and no names") {
  auto ellen = shared_house().sign_in("ellen@example.org");
  auto const patterns = ellen.get(program + "/barriers");
  CHECK(patterns.at("/barriers") == "[1]");
  CHECK(patterns.at("/barriers/0/kind") == "staff");
  CHECK(patterns.at("/barriers/0/practices") == "5");
  CHECK(patterns.at("/requests") == "[0]");
  CHECK(patterns.body.find("Willow") == std::string::npos);
  CHECK(shared_house().sign_in("rosa@example.org").get(program + "/barriers").status == 403);
}

}  // namespace upswing::test
