// T2: somebody who may work at one practice asks for a thing of another by its id, under the address of their own. Each id
// of each address is exchanged alone; the answer is the one for what does not exist, and nothing of the other practice
// changes.
#include <doctest/doctest.h>

#include <set>

#include "app/migrations.hpp"
#include "app/test/house.hpp"
#include "kit/db/tables.hpp"
#include "measures/measures.hpp"

namespace upswing::test {
namespace {

// Names that are no ids of a practice's own things.
std::set<std::string> const shared_names{"practice", "program", "period",  "team_role", "part",     "form",
                                         "section",  "step",    "partner", "kind",      "language", "skill",
                                         "line",     "month",   "talk",    "round"};

// A thing of Cedar Street for each name of an address; the query asks for it.
std::map<std::string, std::string> const queries{
    {"measure", "SELECT id FROM measures_measure WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"member", "SELECT id FROM practices_member WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"physician", "SELECT id FROM practices_physician WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"annotation", "SELECT id FROM charts_annotation WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"reply", "SELECT id FROM charts_reply WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"cycle", "SELECT id FROM pdsa_cycle WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"priority", "SELECT id FROM priorities_priority WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"voice", "SELECT id FROM practices_voice WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    // One that is not shared with any other practice.
    {"project",
     "SELECT id FROM planning_project WHERE practice_id = $1 AND id NOT IN (SELECT project_id FROM planning_partner)"
     " ORDER BY id LIMIT 1"},
    {"idea",
     "SELECT i.id FROM planning_idea i JOIN planning_project p ON p.id = i.project_id WHERE p.practice_id = $1"
     " AND p.id NOT IN (SELECT project_id FROM planning_partner) ORDER BY i.id LIMIT 1"},
    {"action",
     "SELECT i.id FROM planning_action i JOIN planning_project p ON p.id = i.project_id WHERE p.practice_id = $1"
     " AND p.id NOT IN (SELECT project_id FROM planning_partner) ORDER BY i.id LIMIT 1"},
    {"map", "SELECT '01999d11-9800-7020-8000-000000000018' FROM practices_practice WHERE id = $1"},
    {"file", "SELECT id FROM files_file WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"thing", "SELECT about FROM files_file WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"review_chart", "SELECT id FROM measures_review_chart WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"contact", "SELECT id FROM coaching_contact WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"cover", "SELECT id FROM coaching_cover WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"promise", "SELECT id FROM coaching_promise WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"enrollment", "SELECT id FROM programs_enrollment WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"barrier", "SELECT id FROM barriers_barrier WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"request", "SELECT id FROM barriers_request WHERE practice_id = $1 ORDER BY id LIMIT 1"},
    {"invitation", "SELECT id FROM access_invitation WHERE practice_id = $1 ORDER BY id LIMIT 1"},
};

// A body that is as right as the types can tell.
std::string body_of(kit::def::Shape const& shape, kit::def::Meta const& meta = {}) {
  using kit::def::Kind;
  switch (shape.kind) {
    case Kind::boolean: return "false";
    case Kind::integer:
    case Kind::real: return meta.min > 1 ? std::to_string(static_cast<int>(meta.min)) : "1";
    case Kind::text: return "\"" + std::string(std::max<std::size_t>(1, meta.min_len), 'x') + "\"";
    case Kind::id: return "\"01999d11-9800-7999-8000-0000000000f1\"";
    case Kind::day: return "\"2026-10-01\"";
    case Kind::instant: return "\"2026-10-01T10:00:00.000Z\"";
    case Kind::choice: return "\"" + std::string(shape.choices[0]) + "\"";
    case Kind::optional: return "null";
    case Kind::list: return "[]";
    case Kind::words: return "{}";
    case Kind::object: break;
  }
  std::string body = "{";
  for (auto const& field : shape.fields) {
    body += (body.size() > 1 ? "," : "") + ("\"" + std::string(field.name) + "\":") + body_of(*field.shape, field.meta);
  }
  return body + "}";
}

std::vector<std::string> names_in(std::string_view pattern) {
  std::vector<std::string> names;
  for (auto open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1)) {
    names.emplace_back(pattern.substr(open + 1, pattern.find('}', open) - open - 1));
  }
  return names;
}

// Every row of every room, as text.
std::set<std::string> rows_of(House& house) {
  std::set<std::string> rows;
  auto const migrations = app::all_migrations();
  auto const all = kit::db::tables_after(migrations, migrations.back().number);
  house.app().world().db.read([&](kit::db::Connection& connection) {
    for (auto const& table : all.tables) {
      if (table.name.starts_with("access_") || table.name.starts_with("kit_") || table.name.starts_with("jobs_"))
        continue;
      connection.run("SELECT " + kit::db::listed(table.columns) + " FROM " + table.name, {},
                     [&](kit::def::RowView const& row) {
                       std::string text = table.name;
                       for (int i = 0; i < row.columns(); ++i) (text += "|") += row.text(i);
                       rows.insert(std::move(text));
                     });
    }
  });
  return rows;
}

struct Asked {
  std::string address;
  std::string exchanged;  // the name whose id is Cedar Street's
};

// The addresses of a pattern under Willow Bend, each with one id of Cedar Street's things; the ids around it too, since
// a thing is found below its parent.
std::vector<Asked> addresses_of(std::string_view pattern, std::map<std::string, std::string> const& things) {
  std::map<std::string, std::string> const fixed{
      {"practice", willow_id}, {"team_role", "it_ehr"}, {"skill", "agenda"},
      {"part", "0"},           {"line", "team_meets"},  {"month", "2026-09-01"},
      {"talk", "month_1"},     {"round", "start"},      {"partner", "01999d11-9800-7001-8000-000000000003"}};
  std::vector<Asked> list;
  for (auto const& name : names_in(pattern)) {
    if (shared_names.contains(name)) continue;
    REQUIRE_MESSAGE(things.contains(name), "the test has no thing of Cedar Street for {" << name << "}");
    std::string address(pattern);
    for (auto const& each : names_in(pattern)) {
      auto const hole = "{" + each + "}";
      std::string value =
          each == "period" ? (address.find("/entries/") != std::string::npos ? "2026-10-01" : "2026-10") : "";
      if (auto const found = fixed.find(each); found != fixed.end()) value = found->second;
      if (auto const found = things.find(each); found != things.end()) value = found->second;
      address.replace(address.find(hole), hole.size(), value.empty() ? "plan" : value);
    }
    list.push_back({std::move(address), name});
  }
  return list;
}

void plant(House& house) {
  auto rosa = house.sign_in("rosa@example.org");
  CHECK(rosa.post(cedar + "/files",
                  R"({"id":"01999d11-9800-7999-8000-0000000000f2","about":")"
                  R"(01999d11-9800-7013-8000-000000000101","name":"Board.jpg","bytes":9,"audience":"team"})")
            .status == 201);
  CHECK(rosa.put(cedar + "/periods/2026-10/review/charts/01999d11-9800-7999-8000-0000000000f3", R"({"answers":[]})",
                 "\"v0\"")
            .status == 200);
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    auto own = measures::the_measure(tx, {{cedar_id}}, {{screening_id}});
    own.id = {{"01999d11-9800-7999-8000-0000000000f6"}};
    own.practice_id = access::PracticeId{{cedar_id}};
    measures::add_measure(tx, own);
  });
  auto maya = house.sign_in("maya@example.org");
  CHECK(maya.post(cedar + "/members",
                  R"({"id":"01999d11-9800-7999-8000-0000000000f4","name":"Noor Haddad","email":null,)"
                  R"("team_roles":["front_desk"],"note":null})")
            .status == 201);
  CHECK(maya.post(cedar + "/invitations", R"({"id":"01999d11-9800-7999-8000-0000000000f5","member_id":)"
                                          R"("01999d11-9800-7999-8000-0000000000f4","role":"staff","language":"en",)"
                                          R"("by_mail":false})")
            .status == 201);
}

}  // namespace

TEST_CASE(
    "T2: a thing of another practice, asked for under one's own address, does not exist; and nothing of it changes") {
  House house;
  plant(house);
  std::map<std::string, std::string> things;
  house.app().world().read(access::the_program(), [&](access::ReadTx const& tx) {
    for (auto const& [name, query] : queries) {
      std::string const asked = query;
      kit::def::Value const cedar_street{std::string_view(cedar_id)};
      tx.connection().run(asked, {&cedar_street, 1}, [&](kit::def::RowView const& row) { things[name] = row.text(0); });
      REQUIRE_MESSAGE(things.contains(name), "Cedar Street has nothing for {" << name << "}");
    }
  });
  auto andrea = house.sign_in("andrea@example.org");  // leads Willow Bend
  auto const before = rows_of(house);
  int asked = 0;
  for (auto const& route : house.app().guard().routes()) {
    if (!route.pattern.starts_with("/api/practices/{")) continue;
    for (auto const& [address, exchanged] : addresses_of(route.pattern, things)) {
      for (auto const* version : {"\"v1\"", "\"v0\""}) {
        kit::http::Request request{.method = std::string(route.method), .path = address};
        if (route.method != "GET") {
          request.body = route.takes ? body_of(*route.takes) : "";
          request.headers.emplace_back("content-type", "application/json");
          request.headers.emplace_back("if-match", version);
        }
        auto const answer = andrea.send(std::move(request));
        ++asked;
        CAPTURE(route.method);
        CAPTURE(address);
        CAPTURE(exchanged);
        CAPTURE(answer.body.substr(0, 300));
        bool const list = route.pattern.ends_with("/about/{thing}");  // a list of what one may see: none
        bool const refused =
            answer.status == 404 || answer.status == 403 || answer.status == 422 || answer.status == 400;
        // Made by its first change: there is none here, so there is nothing to show.
        bool const none_yet = answer.status == 412 && answer.at("/current/version") == "0";
        CHECK((refused || none_yet || (list && answer.at("/files") == "[0]")));
        if (answer.status == 403) CHECK(answer.at("/type") != "(none)");
      }
    }
  }
  CHECK(asked > 100);
  auto const after = rows_of(house);
  for (auto const& row : before) {
    CAPTURE(row.substr(0, 200));
    CHECK(after.contains(row));
  }
}

}  // namespace upswing::test
