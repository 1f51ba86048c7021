// How people come in without friction, and nobody else.
#include <doctest/doctest.h>

#include "access/letter_store.hpp"
#include "app/test/house.hpp"

namespace upswing::test {
namespace {

std::string const member_id = "01999d11-9800-7005-8000-0000000009f1";
std::string const invitation_id = "01999d11-9800-7005-8000-0000000009f2";

std::string quoted(std::string const& text) { return "\"" + text + "\""; }

// A new member of Cedar Street; without an address for people without e-mail.
void add_member(Person& by, std::string const& email) {
  auto const address = email.empty() ? "null" : quoted(email);
  auto const added = by.post(cedar + "/members", R"({"id":")" + member_id + R"(","name":"Noor Haddad","email":)" +
                                                     address + R"(,"team_roles":["front_desk"],"note":null})");
  REQUIRE(added.status == 201);
}

Answer invite(Person& by, bool by_mail, std::string const& role = "staff") {
  return by.post(cedar + "/invitations", R"({"id":")" + invitation_id + R"(","member_id":")" + member_id +
                                             R"(","role":")" + role + R"(","language":"es","by_mail":)" +
                                             (by_mail ? "true" : "false") + "}");
}

Answer look(Person& person, std::string const& token) {
  return person.post("/api/open/links/view", R"({"token":)" + quoted(token) + "}");
}

Answer use(Person& person, std::string const& token, std::string const& more = "") {
  return person.post("/api/open/links/use", R"({"token":)" + quoted(token) + more + "}");
}

std::string secret_of(Answer const& answer) {
  auto const path = answer.at("/path");
  REQUIRE(path.starts_with("/join#"));
  return path.substr(6);
}

TEST_CASE("an invitation by mail lets a person in with a name only, once, and nothing uses it up by looking") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  add_member(maya, "noor@example.org");
  REQUIRE(invite(maya, true).status == 201);
  REQUIRE(invite(maya, true).status == 201);  // a repeated request is harmless
  house.run_jobs();
  REQUIRE(house.post().mails.size() == 1);
  auto const& mail = house.post().mails[0];
  CHECK(mail.subject == "Maya Thompson le invita a Cedar Street Pediatrics en Upswing");
  CHECK(mail.text.starts_with("Hola, Noor Haddad:\n\nMaya Thompson le invita"));
  CHECK(mail.text.find("Entrar:\nhttps://upswing.test/join#") != std::string::npos);

  auto const token = house.link_mailed_to("noor@example.org");
  auto noor = house.nobody();
  for (int i = 0; i < 3; ++i) {
    auto const seen = look(noor, token);
    CHECK(seen.status == 200);
    CHECK(seen.at("/place") == "Cedar Street Pediatrics");
    CHECK(seen.at("/from") == "Maya Thompson");
    CHECK(seen.at("/language") == "es");
    CHECK(seen.at("/sign_in_first") == "false");
  }
  CHECK(use(noor, token).fields() == "/name required");
  auto const in = use(noor, token, R"(,"name":"Noor H.")");
  CHECK(in.status == 201);
  CHECK(noor.get("/api/me").at("/name") == "Noor H.");
  CHECK(noor.get("/api/me").at("/roles/0/role") == "staff");
  CHECK(noor.get(cedar).status == 200);
  CHECK(noor.get(willow).status == 404);

  auto other = house.nobody();
  CHECK(look(other, token).at("/type") == "link_over");
  CHECK(use(other, token, R"(,"name":"X")").status == 404);
  CHECK(maya.get(cedar + "/invitations").at("/invitations") == "[0]");
  CHECK(invite(maya, true).at("/type") == "has_account");
}

TEST_CASE("a copied invitation never opens an account that exists: its owner signs in first") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  add_member(maya, "ellen@example.org");  // the director's address
  REQUIRE(invite(maya, true).status == 201);
  auto const token = secret_of(maya.post(cedar + "/invitations/" + invitation_id + "/link", "{}"));
  auto thief = house.nobody();
  CHECK(look(thief, token).at("/sign_in_first") == "true");
  CHECK(use(thief, token, R"(,"name":"Me")").at("/type") == "sign_in_first");
  CHECK(maya.post(cedar + "/members/" + member_id + "/link", R"({"kind":"sign_in"})").at("/type") == "no_account");

  auto ellen = house.sign_in("ellen@example.org");
  CHECK(use(ellen, token, R"(,"name":"Ellen")").status == 201);
  CHECK(ellen.get(cedar).status == 200);
  CHECK(maya.post(cedar + "/members/" + member_id + "/link", R"({"kind":"sign_in"})").at("/type") == "holds_more");
}

TEST_CASE("an invitation gives only roles of the practice, reaches only its own, and ends when it is withdrawn") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto theo = house.sign_in("theo@example.org");  // coaches other practices
  add_member(maya, "");
  CHECK(invite(maya, true).fields() == "/by_mail no_address");
  CHECK(invite(maya, false, "director").fields() == "/role not_of_practice");
  REQUIRE(invite(maya, false).status == 201);
  auto const token = secret_of(maya.post(cedar + "/invitations/" + invitation_id + "/link", "{}"));
  CHECK(theo.post(cedar + "/invitations/" + invitation_id + "/link", "{}").status == 404);
  CHECK(maya.remove(cedar + "/invitations/" + invitation_id).status == 204);
  auto noor = house.nobody();
  CHECK(use(noor, token, R"(,"name":"Noor")").at("/type") == "link_over");
  CHECK(maya.post(cedar + "/invitations/" + invitation_id + "/link", "{}").status == 404);
}

TEST_CASE("somebody without e-mail comes in by a copied link, and back again with a paper slip and its number") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  add_member(maya, "");
  REQUIRE(invite(maya, false).status == 201);
  auto noor = house.nobody();
  auto const first = secret_of(maya.post(cedar + "/invitations/" + invitation_id + "/link", "{}"));
  REQUIRE(use(noor, first, R"(,"name":"Noor")").status == 201);

  auto const slip = secret_of(maya.post(cedar + "/members/" + member_id + "/link", R"({"kind":"slip"})"));
  auto phone = house.nobody();
  CHECK(look(phone, slip).at("/sets_pin") == "true");
  CHECK(use(phone, slip, R"(,"pin":"1234")").fields() == "/pin easy_pin");
  CHECK(use(phone, slip, R"(,"pin":"2846")").status == 201);
  CHECK(phone.get("/api/me").at("/name") == "Noor");
  auto again = house.nobody();
  CHECK(look(again, slip).at("/asks_pin") == "true");
  CHECK(use(again, slip, R"(,"pin":"2847")").fields() == "/pin wrong_pin");
  CHECK(use(again, slip, R"(,"pin":"2846")").status == 201);

  auto const newer = secret_of(maya.post(cedar + "/members/" + member_id + "/link", R"({"kind":"slip"})"));
  CHECK(use(again, slip, R"(,"pin":"2846")").at("/type") == "link_over");
  CHECK(look(again, newer).at("/sets_pin") == "true");
}

TEST_CASE("ten wrong numbers end a slip") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  add_member(maya, "");
  REQUIRE(invite(maya, false).status == 201);
  auto noor = house.nobody();
  REQUIRE(use(noor, secret_of(maya.post(cedar + "/invitations/" + invitation_id + "/link", "{}")), R"(,"name":"N")")
              .status == 201);
  auto const slip = secret_of(maya.post(cedar + "/members/" + member_id + "/link", R"({"kind":"slip"})"));
  REQUIRE(use(noor, slip, R"(,"pin":"2846")").status == 201);
  house.app().world().write(access::the_program(), [&](access::Tx& tx) {
    tx.run("UPDATE access_link SET tries = 9 WHERE kind = 'slip'");  // the limiter lets ten a minute through
  });
  CHECK(use(noor, slip, R"(,"pin":"9999")").status == 422);
  CHECK(use(noor, slip, R"(,"pin":"2846")").at("/type") == "link_over");
}

TEST_CASE("a mailed link signs in once within fifteen minutes; asking tells nobody which addresses have an account") {
  House house;
  auto nobody = house.nobody();
  auto const asked = nobody.post("/api/open/links/mail", R"({"email":"Rosa@Example.org","kind":"sign_in"})");
  auto const unknown = nobody.post("/api/open/links/mail", R"({"email":"nobody@example.org","kind":"sign_in"})");
  CHECK(asked.status == 204);
  CHECK(unknown.status == 204);
  CHECK(asked.body == unknown.body);
  house.run_jobs();
  REQUIRE(house.post().mails.size() == 1);
  CHECK(house.post().mails[0].unsubscribe.empty());  // a door is not news
  auto const token = house.link_mailed_to("rosa@example.org");
  CHECK(use(nobody, token).status == 201);
  CHECK(nobody.get(cedar).status == 200);
  auto other = house.nobody();
  CHECK(use(other, token).at("/type") == "link_over");

  other.post("/api/open/links/mail", R"({"email":"rosa@example.org","kind":"sign_in"})");
  house.run_jobs();
  auto const late = house.link_mailed_to("rosa@example.org");
  house.clock().advance(15 * 60'000);
  CHECK(use(other, late).at("/type") == "link_over");
}

TEST_CASE("a new password by mail ends every other login, and the old password") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto forgot = house.nobody();
  forgot.post("/api/open/links/mail", R"({"email":"rosa@example.org","kind":"reset"})");
  house.run_jobs();
  auto const token = house.link_mailed_to("rosa@example.org");
  CHECK(use(forgot, token).fields() == "/password required");
  CHECK(use(forgot, token, R"(,"password":"short")").fields() == "/password too_short");
  CHECK(use(forgot, token, R"(,"password":"forty-two charts")").status == 201);
  CHECK(rosa.get("/api/me").status == 401);
  CHECK(forgot.get("/api/me").status == 200);
  auto fresh = house.nobody();
  CHECK(fresh.post("/api/open/login", R"({"email":"rosa@example.org","password":"twenty-charts"})").status == 401);
  CHECK(fresh.post("/api/open/login", R"({"email":"rosa@example.org","password":"forty-two charts"})").status == 201);
}

TEST_CASE("no secret of a link lies in a table, the host sees to whom a letter went but not what it says") {
  House house;
  house.nobody().post("/api/open/links/mail", R"({"email":"rosa@example.org","kind":"sign_in"})");
  house.run_jobs();
  auto const token = house.link_mailed_to("rosa@example.org");
  house.app().world().read(access::the_program(), [&](access::ReadTx const& tx) {
    for (auto const& text : tx.all<std::string>("SELECT args || link_about || key FROM access_letter"))
      CHECK(text.find(token) == std::string::npos);
    CHECK_FALSE(tx.any("SELECT 1 FROM access_link WHERE hash = $1 OR id = $1", token));
    CHECK_FALSE(tx.any("SELECT 1 FROM kit_job WHERE payload LIKE '%' || $1 || '%'", token));
  });
  auto sam = house.sign_in("sam@example.org");
  auto const outbox = sam.get("/api/partnership/letters");
  CHECK(outbox.at("/letters/0/email") == "rosa@example.org");
  CHECK(outbox.at("/letters/0/state") == "sent");
  CHECK(outbox.body.find(token) == std::string::npos);
}

TEST_CASE("one click ends letters that may wait, also from a mail program, and never those that open the door") {
  House house;
  access::AccountId const rosa{{"01999d11-9800-7004-8000-000000000001"}};
  auto const write = [&](std::string const& key) {
    house.app().world().write(access::the_program(), [&](access::Tx& tx) {
      access::write_letter(
          tx, house.app().world().ids,
          {.key = key,
           .account_id = rosa,
           .kind = "numbers_soon",
           .args = {{"month", "September"}, {"practice", "Cedar"}, {"due", "Oct 10"}, {"minutes", "4"}},
           .link_kind = access::LinkKind::card,
           .link_about = "/practices/" + cedar_id + "/data/2026-09",
           .zone = "America/Chicago"});
    });
    house.run_jobs();
  };
  write("first");
  REQUIRE(house.post().mails.size() == 1);
  auto const stop = house.post().mails[0].unsubscribe;
  auto const at = stop.find("/api/open/");
  REQUIRE(at != std::string::npos);
  auto mail_program = house.nobody();
  mail_program.headers.clear();                          // comes from no page
  auto const asked = mail_program.get(stop.substr(at));  // somebody, or a program, only looks
  CHECK(asked.status == 303);
  CHECK(asked.headers.at("Location") == "/join#" + stop.substr(stop.find("token=") + 6));
  CHECK(mail_program.get("/api/open/links/stop?token=x%0d%0aSet-Cookie:%20a").headers.at("Location") == "/join");
  auto person = house.sign_in("rosa@example.org");
  CHECK(person.get("/api/me/mail").at("/rhythm") == "each");
  CHECK(mail_program.post(stop.substr(at), "").status == 204);
  CHECK(mail_program.post("/api/open/links/stop?token=wrongwrongwrongwrongwrong", "").status == 404);
  write("second");
  CHECK(house.post().mails.size() == 1);
  CHECK(person.get("/api/me/mail").at("/rhythm") == "none");
  house.nobody().post("/api/open/links/mail", R"({"email":"rosa@example.org","kind":"sign_in"})");
  house.run_jobs();
  CHECK(house.post().mails.size() == 2);
}

TEST_CASE("who wants one mail a day gets one, with everything that came together") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  REQUIRE(rosa.put("/api/me/mail", R"({"rhythm":"daily","quiet_from":1080,"quiet_to":480})", "\"v0\"").status == 200);
  access::AccountId const account{{"01999d11-9800-7004-8000-000000000001"}};
  for (auto const* month : {"September", "October"}) {
    house.app().world().write(access::the_program(), [&](access::Tx& tx) {
      access::write_letter(tx, house.app().world().ids,
                           {.key = month,
                            .account_id = account,
                            .kind = "numbers_waiting",
                            .args = {{"month", month}, {"practice", "Cedar Street"}, {"minutes", "4"}},
                            .link_kind = access::LinkKind::card,
                            .link_about = "/practices/" + cedar_id + "/data/2026-09",
                            .zone = "America/Chicago"});
    });
  }
  house.run_jobs();
  CHECK(house.post().mails.empty());
  house.clock().advance(24LL * 3600 * 1000);
  house.run_jobs();
  std::vector<kit::mail::Message> hers;
  for (auto const& mail : house.post().mails) {
    if (mail.to.email == "rosa@example.org") hers.push_back(mail);
  }
  REQUIRE(hers.size() == 1);
  CHECK(hers[0].subject == "2 things from Upswing");
  CHECK(hers[0].text.find("September still has room") != std::string::npos);
  CHECK(hers[0].text.find("October still has room") != std::string::npos);
}

TEST_CASE("an address that refuses is told to the host, and is not tried again") {
  House house;
  house.post().refuse = true;
  house.nobody().post("/api/open/links/mail", R"({"email":"rosa@example.org","kind":"sign_in"})");
  house.run_jobs();
  auto sam = house.sign_in("sam@example.org");
  CHECK(sam.get("/api/partnership/letters").at("/letters/0/state") == "returned");
  auto const jobs = sam.get("/api/partnership/jobs");
  CHECK(jobs.at("/dead/0/last_error") == "550 nobody here");
  auto const job = jobs.at("/dead/0/id");
  CHECK(sam.post("/api/partnership/jobs/" + job + "/again", "{}").status == 204);
  CHECK(sam.post("/api/partnership/jobs/" + job + "/again", "{}").status == 404);
}

}  // namespace
}  // namespace upswing::test
