// Signing in and out, as people do it and as others try to.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "kit/audit.hpp"

namespace upswing::test {
namespace {

std::string const rosas_sign_in = R"({"email":"rosa@example.org","password":"twenty-charts"})";

TEST_CASE("signing in gives a cookie that pages cannot read, and one's own account") {
  House house;
  auto rosa = house.nobody();
  auto const answer = rosa.post("/api/open/login", rosas_sign_in);
  CHECK(answer.status == 201);
  CHECK(answer.at("/name") == "Rosa Delgado");
  CHECK(answer.at("/roles/0/role") == "staff");
  CHECK(answer.body.find("twenty-charts") == std::string::npos);
  CHECK(rosa.cookies.at("upswing").size() == 64);
  CHECK(rosa.get("/api/me").at("/email") == "rosa@example.org");
}

TEST_CASE("the e-mail address may be typed with capitals and spaces") {
  House house;
  auto rosa = house.nobody();
  CHECK(rosa.post("/api/open/login", R"({"email":"  Rosa@Example.ORG ","password":"twenty-charts"})").status == 201);
}

TEST_CASE("a wrong password, an unknown address and a disabled account get the same answer") {
  House house;
  auto one = house.nobody().post("/api/open/login", R"({"email":"rosa@example.org","password":"not this one"})");
  auto two = house.nobody().post("/api/open/login", R"({"email":"nobody@example.org","password":"not this one"})");
  auto const alan = R"({"email":"alan@example.org","password":")" + house.password_of("alan@example.org") + "\"}";
  auto three = house.nobody().post("/api/open/login", alan);
  CHECK(one.status == 401);
  CHECK(one.at("/type") == "sign_in");
  CHECK(two.body == one.body);
  CHECK(three.body == one.body);
}

TEST_CASE("nobody reaches anything but the open pages without signing in") {
  House house;
  auto nobody = house.nobody();
  CHECK(nobody.get("/api/me").status == 401);
  CHECK(nobody.get(cedar).status == 401);
  CHECK(nobody.get("/api/open/welcome").status == 200);
}

TEST_CASE("signing in again makes a new login and ends the one of this browser") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const before = rosa.cookies.at("upswing");
  CHECK(rosa.post("/api/open/login", rosas_sign_in).status == 201);
  auto const after = rosa.cookies.at("upswing");
  CHECK(after != before);
  auto thief = house.nobody();
  thief.cookies["upswing"] = before;
  CHECK(thief.get("/api/me").status == 401);
}

TEST_CASE("after signing out the cookie is worth nothing") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto copy = rosa;
  CHECK(rosa.remove("/api/me/login").status == 204);
  CHECK(copy.get("/api/me").status == 401);
}

TEST_CASE("signing out everywhere ends the logins of all devices") {
  House house;
  auto desk = house.sign_in("rosa@example.org");
  auto phone = house.sign_in("rosa@example.org");
  CHECK(phone.get("/api/me/logins").at("/logins") == "[2]");
  CHECK(desk.remove("/api/me/logins").status == 204);
  CHECK(phone.get("/api/me").status == 401);
  CHECK(desk.get("/api/me").status == 401);
}

TEST_CASE("a login ends after twelve hours without use, and after fourteen days in any case") {
  House house;
  auto idle = house.sign_in("rosa@example.org");
  house.clock().advance(13LL * 3'600'000);
  CHECK(idle.get("/api/me").status == 401);
  auto busy = house.sign_in("rosa@example.org");
  for (int hour = 0; hour < 14 * 24 - 6; hour += 6) {
    house.clock().advance(6LL * 3'600'000);
    CHECK(busy.get("/api/me").status == 200);
  }
  house.clock().advance(6LL * 3'600'000);
  CHECK(busy.get("/api/me").status == 401);
}

TEST_CASE("a new password ends all other logins, and the old one no longer opens") {
  House house;
  auto desk = house.sign_in("rosa@example.org");
  auto phone = house.sign_in("rosa@example.org");
  auto const wrong = desk.put("/api/me/password", R"({"current":"something else","next":"a longer one now"})");
  CHECK(wrong.fields() == "/current wrong_password");
  auto const brief = desk.put("/api/me/password", R"({"current":"twenty-charts","next":"short"})");
  CHECK(brief.fields() == "/next too_short");
  CHECK(desk.put("/api/me/password", R"({"current":"twenty-charts","next":"a longer one now"})").status == 204);
  CHECK(desk.get("/api/me").status == 200);
  CHECK(phone.get("/api/me").status == 401);
  CHECK(house.nobody().post("/api/open/login", rosas_sign_in).status == 401);
  CHECK(
      house.nobody().post("/api/open/login", R"({"email":"rosa@example.org","password":"a longer one now"})").status ==
      201);
}

TEST_CASE("ten wrong guesses slow strangers down, and the owner's own browser still opens") {
  House house;
  auto owner = house.sign_in("rosa@example.org");
  owner.remove("/api/me/login");
  auto stranger = house.nobody();
  stranger.address = "203.0.113.7";
  for (int i = 0; i < 10; ++i) {
    CHECK(stranger.post("/api/open/login", R"({"email":"rosa@example.org","password":"guess it"})").status == 401);
  }
  auto const slowed = stranger.post("/api/open/login", R"({"email":"rosa@example.org","password":"guess it"})");
  CHECK(slowed.status == 429);
  CHECK(slowed.headers.contains("Retry-After"));
  CHECK(owner.post("/api/open/login", rosas_sign_in).status == 201);
}

TEST_CASE("one address cannot try one password on many accounts") {
  House house;
  auto stranger = house.nobody();
  int refused = 0;
  for (int i = 0; i < 15; ++i) {
    auto const body = R"({"email":"person)" + std::to_string(i) + R"(@example.org","password":"password1"})";
    refused += stranger.post("/api/open/login", body).status == 429;
  }
  CHECK(refused == 5);
}

TEST_CASE("a change from another site's page is refused, and so is one that does not say where it comes from") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const settings = R"({"name":"Rosa D.","language":"en","theme":"dark"})";
  auto other = rosa;
  other.headers["sec-fetch-site"] = "cross-site";
  CHECK(other.put("/api/me/settings", settings, "\"v1\"").status == 403);
  other.headers = {{"host", "upswing.test"}, {"origin", "https://evil.test"}};
  CHECK(other.put("/api/me/settings", settings, "\"v1\"").status == 403);
  other.headers = {{"host", "upswing.test"}};
  CHECK(other.put("/api/me/settings", settings, "\"v1\"").status == 403);
  other.headers = {{"host", "upswing.test"}, {"origin", "https://upswing.test"}};
  CHECK(other.put("/api/me/settings", settings, "\"v1\"").status == 200);
}

TEST_CASE("a form of another site cannot sign anybody in") {
  House house;
  auto victim = house.nobody();
  victim.headers = {{"host", "upswing.test"}, {"origin", "https://evil.test"}, {"sec-fetch-site", "cross-site"}};
  CHECK(victim.post("/api/open/login", rosas_sign_in).status == 403);
}

TEST_CASE("a token opens what its owner may see, until it is taken back") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const made = rosa.post("/api/me/tokens", R"({"id":"01999d11-9800-7999-8000-000000000001","name":"my script"})");
  CHECK(made.status == 201);
  auto script = house.nobody();
  script.headers = {{"authorization", "Bearer " + made.at("/secret")}};
  CHECK(script.get(cedar).at("/practice/name") == "Cedar Street Pediatrics");
  CHECK(script.get(willow).status == 404);
  CHECK(script.put("/api/me/settings", R"({"name":"Rosa D.","language":"en","theme":"dark"})", "\"v1\"").status == 200);
  CHECK(rosa.get("/api/me/tokens").body.find(made.at("/secret")) == std::string::npos);
  CHECK(rosa.remove("/api/me/tokens/01999d11-9800-7999-8000-000000000001").status == 204);
  CHECK(script.get(cedar).status == 401);
}

TEST_CASE("a token can have a last day") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const made =
      rosa.post("/api/me/tokens",
                R"({"id":"01999d11-9800-7999-8000-000000000002","name":"week","expires_on":"2026-10-08"})");
  auto script = house.nobody();
  script.headers = {{"authorization", "Bearer " + made.at("/secret")}};
  CHECK(script.get("/api/me").status == 200);
  house.clock().advance(3LL * 86'400'000);
  CHECK(script.get("/api/me").status == 401);
}

TEST_CASE("what a person was refused is written down; strangers cannot fill that book") {
  House house;
  auto const lines = [&] {
    std::int64_t count = 0;
    house.app().world().read(access::the_program(), [&](access::ReadTx const& tx) {
      count = tx.one<std::int64_t>("SELECT count(*) FROM access_refusal").value();
    });
    return count;
  };
  auto stranger = house.nobody();
  for (int i = 0; i < 5; ++i) stranger.get(cedar);
  CHECK(lines() == 0);
  auto rosa = house.sign_in("rosa@example.org");
  rosa.get(willow);
  rosa.get(program + "/overview");
  CHECK(lines() == 2);
}

TEST_CASE("every change leaves one line in the audit, with who, what and from where") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  rosa.put(cedar + "/entries/" + screening_id + "/2026-10-01", R"({"state":"counted","numerator":1,"denominator":2})",
           "\"v0\"");
  house.app().world().read(access::the_program(), [](access::ReadTx const& tx) {
    auto const line = tx.one<kit::AuditLine>("SELECT {columns} FROM kit_audit WHERE chain = $1", cedar_id).value();
    CHECK(line.verb == "PUT /api/practices/{practice}/entries/{measure}/{period}");
    CHECK(line.target == cedar_id + " " + screening_id + " 2026-10-01");
    CHECK(line.account_id == "01999d11-9800-7004-8000-000000000001");
    CHECK(line.address == "192.0.2.10");
    CHECK(line.version == 1);
    CHECK(kit::verify_audit(tx).faults.empty());
  });
}

TEST_CASE("settings are kept by version: a stale change is answered with what is there") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const settings = R"({"name":"Rosa D.","language":"es","theme":"dark"})";
  CHECK(rosa.put("/api/me/settings", settings).status == 428);
  auto const changed = rosa.put("/api/me/settings", settings, "\"v1\"");
  CHECK(changed.status == 200);
  CHECK(changed.etag() == "\"v2\"");
  auto const stale = rosa.put("/api/me/settings", settings, "\"v1\"");
  CHECK(stale.status == 412);
  CHECK(stale.at("/current/language") == "es");
  CHECK(stale.at("/current_etag") == "\"v2\"");
  CHECK(rosa.put("/api/me/settings", settings, "v1").status == 400);
}

}  // namespace
}  // namespace upswing::test
