// Policy as a file: every route, asked as every role, at one's own place and at others. The golden file
// access/golden/matrix.txt is the written policy; UPSWING_ACCEPT=1 writes it anew. The routes are taken from the program
// itself, so that a new one cannot be forgotten.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include "app/test/house.hpp"
#include "kit/def/typescript.hpp"

namespace upswing::test {
namespace {

// A column of the matrix: who asks, and for whose place. Cedar Street is "own" for its people, coached by Dana.
struct Column {
  std::string name;
  std::string email;   // "" for nobody
  bool other = false;  // asks for Willow Bend and for another program instead
};

std::vector<Column> const columns{
    {"nobody", ""},
    {"no place", "nora@example.org"},
    {"disabled", "alan@example.org"},
    {"staff", "rosa@example.org"},
    {"staff elsewhere", "rosa@example.org", true},
    {"lead", "maya@example.org"},
    {"physician", "samuel@example.org"},
    {"parent partner", "lucia@example.org"},
    {"sponsor", "grace@example.org"},
    {"partner", "andrea@example.org"},
    {"coach", "dana@example.org"},
    {"another coach", "theo@example.org"},
    {"coach in training", "imani@example.org"},
    {"coach in training elsewhere", "imani@example.org", true},
    {"supervisor", "ruth@example.org"},
    {"coordinator", "priya@example.org"},
    {"director", "ellen@example.org"},
    {"advisor", "victor@example.org"},
    {"analyst", "nadia@example.org"},
    {"credit reviewer", "carol@example.org"},
    {"funder", "frank@example.org"},
    {"host", "sam@example.org"},
};

std::string const other_program_id = "01999d11-9800-7002-8000-00000000ffff";

// The address of a route with the demo's ids in its places.
std::string address_of(std::string_view pattern, bool other) {
  std::map<std::string, std::string> const names{
      {"practice", other ? willow_id : cedar_id},
      {"program", other ? other_program_id : program_id},
      {"measure", screening_id},
      {"period", pattern.find("/entries/") != std::string_view::npos ? "2026-09-01" : "2026-09"},
      {"member", "01999d11-9800-7005-8000-000000000102"},
      {"team_role", "it_ehr"},
      {"physician", "01999d11-9800-700a-8000-000000000101"},
      {"enrollment", "01999d11-9800-7006-8000-000000000001"},
      {"annotation", pattern.find("/replies") != std::string_view::npos ? "01999d11-9800-7007-8000-000000000002"
                                                                        : "01999d11-9800-7007-8000-000000000001"},
      {"reply", "01999d11-9800-7009-8000-000000000001"},
      {"account", "01999d11-9800-7004-8000-000000000023"},  // nobody who asks here: the host may end their logins
      {"grant", "01999d11-9800-7999-8000-0000000000ac"},
      {"cycle", other ? "01999d11-9800-7013-8000-000000000201" : "01999d11-9800-7013-8000-000000000101"},
      {"contact", "01999d11-9800-7030-8000-000000000108"},
      {"promise", "01999d11-9800-7031-8000-000000000102"},
      {"skill", "agenda"},
      {"view", "01999d11-9800-7999-8000-0000000000ac"},
      {"cover", "01999d11-9800-7999-8000-0000000000ac"},
      {"note", "01999d11-9800-7999-8000-0000000000ac"},
      {"message", "01999d11-9800-7999-8000-0000000000ac"},
      {"line", "team_meets"},
      {"month", "2026-09-01"},
      {"talk", "month_1"},
      {"round", "start"},
      {"barrier", "01999d11-9800-7030-8000-000000000001"},
      {"request", "01999d11-9800-7031-8000-000000000001"},
      {"backup", "none.upswing"},
      {"snapshot", "01999d11-9800-7010-8000-000000000001"},
      {"voice", "01999d11-9800-7999-8000-0000000000ac"},
      {"priority", "01999d11-9800-7999-8000-0000000000ac"},
      {"review_chart", "01999d11-9800-7999-8000-0000000000ac"},
      {"login", "01999d11-9800-7999-8000-0000000000aa"},
      {"token", "01999d11-9800-7999-8000-0000000000ab"},
      {"thing", "01999d11-9800-7999-8000-0000000000ac"},
      {"file", "01999d11-9800-7999-8000-0000000000ac"},
      {"part", "0"},
      {"job", "01999d11-9800-7999-8000-0000000000ac"},
      {"feed", "none"},
      // Shared by Cedar Street with Willow Bend.
      {"project", "01999d11-9800-7021-8000-000000000002"},
      {"idea", "01999d11-9800-7022-8000-000000000015"},
      {"action", "01999d11-9800-7021-8000-8e537b884d4b"},
      {"map", "01999d11-9800-7020-8000-000000000031"},
      {"partner", "01999d11-9800-7001-8000-000000000003"},
      {"invitation", "01999d11-9800-7999-8000-0000000000ad"},
  };
  std::string address;
  while (!pattern.empty()) {
    auto const open = pattern.find('{');
    address += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    auto const close = pattern.find('}', open);
    auto const name = std::string(pattern.substr(open + 1, close - open - 1));
    REQUIRE_MESSAGE(names.contains(name), "the matrix has no value for {" << name << "}");
    address += names.at(name);
    pattern.remove_prefix(close + 1);
  }
  return address;
}

// What a role gets: "yes" when the right holds (whatever the handler then says of an empty body), else the refusal.
// Nothing is changed: writes carry an empty object and a version that nothing has.
std::string answer_of(Person& person, access::Route const& route, bool other) {
  kit::http::Request request{.method = std::string(route.method), .path = address_of(route.pattern, other)};
  if (route.method != "GET") {
    request.body = "{}";
    request.headers.emplace_back("if-match", "\"v999\"");
  }
  auto const answer = person.send(std::move(request));
  if (answer.status == 401) return "sign in";
  if (answer.status == 403) return "no";
  CHECK_MESSAGE(answer.status < 500, route.pattern << " answered " << answer.body);
  bool const hidden = answer.status == 404 && answer.at("/type") == "not_found";
  return hidden ? "-" : "yes";
}

std::string table() {
  std::ostringstream out;
  out << "# Every route as every role. yes: the right holds; no: refused (403); -: as if it did not exist (404);\n"
         "# sign in: 401. A thing that is truly not there (a login, a token of somebody else) reads as \"-\" too.\n";
  House house;
  std::map<std::string, Person> people;
  for (auto const& column : columns) {
    bool const can = !column.email.empty() && column.name != "disabled";
    people.emplace(column.name, can ? house.sign_in(column.email) : house.nobody());
  }
  for (auto const& route : house.app().guard().routes()) {
    // Signing out would end the very logins that ask.
    bool const ends_login =
        route.method == "DELETE" && (route.pattern == "/api/me/login" || route.pattern == "/api/me/logins");
    out << "\n" << route.method << " " << route.pattern << "\n  right: " << kit::def::spell(route.right) << "\n";
    std::map<std::string, std::string> by_answer;
    for (auto const& column : columns) {
      auto& person = people.at(column.name);
      auto const answer = ends_login && !column.email.empty() && column.name != "disabled"
                              ? std::string("yes")
                              : answer_of(person, route, column.other);
      auto& list = by_answer[answer];
      list += (list.empty() ? "" : ", ") + column.name;
    }
    for (auto const* answer : {"yes", "no", "-", "sign in"}) {
      if (by_answer.contains(answer)) out << "  " << answer << ": " << by_answer.at(answer) << "\n";
    }
  }
  return out.str();
}

TEST_CASE("every route answers every role as the written policy says") {
  std::string const path = std::string(UPSWING_SOURCE_DIR) + "/server/access/golden/matrix.txt";
  auto const now = table();
  if (std::getenv("UPSWING_ACCEPT")) std::ofstream(path) << now;
  std::ifstream file(path);
  std::stringstream written;
  written << file.rdbuf();
  CHECK(now == written.str());
  auto const signed_out = now.find("sign in: nobody, disabled, ");
  CHECK_MESSAGE(signed_out == std::string::npos, "a route before ended the login of somebody who asks");
}

TEST_CASE("no route changes anything on GET, and every change is guarded by a version or repeats without harm") {
  House house;
  for (auto const& route : house.app().guard().routes()) {
    CAPTURE(route.pattern);
    bool const reads = route.read != nullptr;
    bool const reads_by_itself = route.lane == access::Lane::drawing || route.pattern.ends_with("/events");
    if (route.method == "GET") CHECK((reads || reads_by_itself));
    else CHECK_FALSE(reads);
    bool const same_again = route.pattern == "/api/me/password" || route.pattern.ends_with("/parts/{part}");
    bool const edits = route.method == "PUT" && !same_again;
    if (edits) CHECK(route.if_match);
  }
}

TEST_CASE("every route stands on one of the five trunks") {
  House house;
  for (auto const& route : house.app().guard().routes()) {
    CAPTURE(route.pattern);
    auto const& p = route.pattern;
    bool const known = p.starts_with("/api/me") || p.starts_with("/api/open/") || p.starts_with("/api/partnership") ||
                       p.starts_with("/api/practices/{practice}") || p.starts_with("/api/programs/{program}");
    CHECK(known);
    CHECK((p.starts_with("/api/open/") == (route.right == access::Right::open)));
    CHECK((p.starts_with("/api/me") == (route.right == access::Right::self)));
  }
}

TEST_CASE("a role that ends, ends with the next request") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.get(cedar).status == 200);
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run("UPDATE access_grant SET ended_at = $1 WHERE account_id = $2", tx.now(),
           std::string("01999d11-9800-7004-8000-000000000001"));
  });
  CHECK(rosa.get(cedar).status == 404);
}

}  // namespace
}  // namespace upswing::test
