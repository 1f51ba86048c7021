// Whatever is sent, every route answers with a problem that says what is wrong; never with a fault of ours, and never by
// keeping half of it.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string address_of(std::string_view pattern) {
  std::string address(pattern);
  auto const put = [&](std::string const& name, std::string const& value) {
    if (auto const at = address.find(name); at != std::string::npos) address.replace(at, name.size(), value);
  };
  put("{practice}", cedar_id);
  put("{program}", program_id);
  put("{measure}", screening_id);
  put("{period}", address.find("/entries/") != std::string::npos ? "2026-10-01" : "2026-09");
  put("{member}", "01999d11-9800-7005-8000-000000000102");
  put("{team_role}", "it_ehr");
  put("{enrollment}", "01999d11-9800-7006-8000-000000000001");
  put("{annotation}", "01999d11-9800-7007-8000-000000000001");
  put("{reply}", "01999d11-9800-7009-8000-000000000001");
  put("{snapshot}", "01999d11-9800-7010-8000-000000000001");
  put("{review_chart}", "01999d11-9800-7999-8000-0000000000ac");
  put("{project}", "01999d11-9800-7021-8000-000000000001");
  put("{cycle}", "01999d11-9800-7013-8000-000000000101");
  put("{thing}", "01999d11-9800-7999-8000-0000000000ac");
  put("{file}", "01999d11-9800-7999-8000-0000000000ac");
  put("{part}", "0");
  put("{priority}", "01999d11-9800-7014-8000-000000000002");
  put("{line}", "team_meets");
  put("{month}", "2026-10-01");
  put("{talk}", "month_4");
  put("{round}", "start");
  put("{barrier}", "01999d11-9800-7030-8000-000000000001");
  put("{message}", "01999d11-9800-7999-8000-0000000000ac");
  put("{request}", "01999d11-9800-7031-8000-000000000001");
  put("{login}", "01999d11-9800-7999-8000-0000000000aa");
  put("{token}", "01999d11-9800-7999-8000-0000000000ab");
  return address;
}

// A value of the wrong kind, of the right kind but too large, and nothing at all, for one member.
std::vector<std::string> bad_values(kit::def::Shape const& shape) {
  using kit::def::Kind;
  auto const* inner = shape.kind == Kind::optional ? shape.inner : &shape;
  switch (inner->kind) {
    case Kind::boolean: return {"\"yes\"", "1"};
    case Kind::integer:
    case Kind::real: return {"\"12\"", "1e400", "-1e30", "99999999999999999999", "[]"};
    case Kind::list: return {"\"not a list\"", "[{}]", "[null]"};
    case Kind::object: return {"[]", "7"};
    default: return {"7", "{}", "\"" + std::string(1'000'100, 'x') + "\"", "\"\\u0000\"", "\"\\u202e\\ud800\""};
  }
}

// An object with every member absent but one, which is bad.
std::vector<std::string> bad_bodies(kit::def::Shape const& shape) {
  std::vector<std::string> bodies{"",
                                  "{",
                                  "[]",
                                  "null",
                                  "\"text\"",
                                  "{}",
                                  "{\"a\":1,\"a\":2}",
                                  "\xff\xfe",
                                  "{\"unknown\":true}",
                                  std::string(200, '[')};
  for (auto const& field : shape.fields) {
    for (auto const& value : bad_values(*field.shape))
      bodies.push_back("{\"" + std::string(field.name) + "\":" + value + "}");
  }
  return bodies;
}

TEST_CASE("every route answers bad bodies with a problem, not with a fault") {
  House house;
  std::map<std::string, Person> people;
  for (auto const* name : {"rosa", "maya", "ellen", "dana"})
    people.emplace(name, house.sign_in(std::string(name) + "@example.org"));
  for (auto const& route : house.app().guard().routes()) {
    if (!route.takes || route.pattern == "/api/open/login") continue;
    bool const program = route.pattern.starts_with("/api/programs/");
    bool const for_coaches = route.right == access::Right::coach;
    auto& person = people.at(program ? "ellen" : for_coaches ? "dana" : "maya");
    for (auto const& body : bad_bodies(*route.takes)) {
      kit::http::Request request{.method = std::string(route.method), .path = address_of(route.pattern), .body = body};
      request.headers.emplace_back("content-type", "application/json");
      request.headers.emplace_back("if-match", "\"v1\"");
      auto const answer = person.send(std::move(request));
      CAPTURE(route.method);
      CAPTURE(route.pattern);
      CAPTURE(body.substr(0, 80));
      CAPTURE(answer.body.substr(0, 300));
      bool const refused = answer.status == 400 || answer.status == 422 || answer.status == 409 || answer.status == 412;
      // A body with nothing required in it can be right ("{}" for a submission); then it must not be one of ours that is bad.
      bool const harmless = body == "{}" && answer.status < 300;
      CHECK((refused || harmless || answer.status == 404));
      if (refused) CHECK(answer.at("/type") != "(none)");
    }
  }
}

TEST_CASE("an answer to wrong fields names each of them by its place") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const answer = maya.post(cedar + "/members", R"({"id":"7","name":5,"team_roles":["captain",3],"email":null})");
  CHECK(answer.status == 422);
  CHECK(answer.fields() == "/id malformed, /name wrong_type, /team_roles/0 not_a_choice, /team_roles/1 wrong_type");
}

TEST_CASE("a form's own encoding is refused, so that no other site's form can write") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  kit::http::Request request{.method = "POST", .path = cedar + "/members", .body = ""};
  request.headers.emplace_back("content-type", "text/plain");
  CHECK(maya.send(std::move(request)).status == 415);
}

TEST_CASE("addresses that are no ids, no days and no choices are simply not there") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  for (auto const* path :
       {"/measures/7", "/measures/01999D11-9800-7003-8000-000000000001", "/charts/x/svg", "/charts/x/pdf",
        "/periods/soon", "/periods/2026-9", "/entries/x/2026-09-01/revisions", "//", "/%00", "/periods/2026-W99"}) {
    CAPTURE(path);
    CHECK(rosa.get(cedar + path).status == 404);
  }
  CHECK(rosa.get("/api/nothing").status == 404);
  CHECK(rosa.put("/api/me/today", "{}", "\"v1\"").status == 405);
}

TEST_CASE("odd widths and languages of a picture are held within reason") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const picture = cedar + "/charts/" + screening_id + "/svg";
  for (auto const* query : {"?width=0", "?width=-5", "?width=99999999999999999999", "?width=wide", "?lang=xx",
                            "?width=%", "?style=<script>"}) {
    CAPTURE(query);
    auto const answer = rosa.get(picture + query);
    CHECK(answer.status == 200);
    CHECK(answer.body.find("<script") == std::string::npos);
  }
}

TEST_CASE("what people write cannot become part of a picture's markup") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const note =
      R"({"id":"01999d11-9800-7999-8000-000000000031","period":"2026-08-01","words":"<script>alert(1)</script>\" onload=\"x"})";
  CHECK(rosa.post(cedar + "/charts/" + screening_id + "/annotations", note).status == 201);
  auto const picture = rosa.get(cedar + "/charts/" + screening_id + "/svg?style=embedded");
  CHECK(picture.status == 200);
  CHECK(picture.body.find("<script>") == std::string::npos);
  CHECK(picture.body.find("\" onload=\"x") == std::string::npos);
}

}  // namespace
}  // namespace upswing::test
