// A program's overview and its snapshots, asked for as people of the demo.
#include <doctest/doctest.h>

#include "app/demo/demo.hpp"
#include "app/test/house.hpp"
#include "measures/measures.hpp"
#include "measures/strip_store.hpp"

namespace upswing::test {
namespace {

std::string const snapshot_id = "01999d11-9800-7999-8000-0000000000b1";
std::string const snapshot = program + "/snapshots/" + snapshot_id;
std::string const september = cedar + "/periods/2026-09";

std::string counted(int met, int of) {
  return R"({"state":"counted","numerator":)" + std::to_string(met) + R"(,"denominator":)" + std::to_string(of) + "}";
}

// Every kept strip and trail says what entries and submissions say.
void check_strips(House& house) {
  house.app().world().read(access::the_program(), [](access::ReadTx const& tx) {
    auto const practices = tx.all<access::PracticeId>("SELECT id FROM practices_practice ORDER BY id");
    CHECK(practices.size() == 10);
    for (auto const& practice : practices) {
      CHECK(measures::spell(measures::strip_of(tx, practice)) ==
            measures::spell(measures::strip_from_tables(tx, practice)));
      CHECK(measures::spell(measures::trail_of(tx, practice)) ==
            measures::spell(measures::trail_from_tables(tx, practice)));
    }
  });
}

bool keeps_trail(House& house) {
  bool kept = false;
  house.app().world().read(access::the_program(), [&](access::ReadTx const& tx) {
    kept = tx.any("SELECT 1 FROM measures_trail WHERE practice_id = $1", cedar_id);
  });
  return kept;
}

TEST_CASE("the director sees every practice with what it sent; a coach sees those coached; a nurse none") {
  auto ellen = shared_house().sign_in("ellen@example.org");
  auto const table = ellen.get(program + "/overview");
  CHECK(table.at("/asked") == "2026-09");
  CHECK(table.at("/due_on") == "2026-10-10");
  CHECK(table.at("/periods") == "[12]");
  CHECK(table.at("/rows") == "[10]");
  CHECK(table.at("/rows/0/name") == "Cedar Street Pediatrics");
  CHECK(table.at("/next") == "null");
  auto dana = shared_house().sign_in("dana@example.org");
  auto const coached = dana.get(program + "/overview");
  CHECK(coached.status == 200);
  CHECK(coached.body.find("Cedar Street Pediatrics") != std::string::npos);
  CHECK(coached.at("/rows") != "[10]");
  CHECK(shared_house().sign_in("rosa@example.org").get(program + "/overview").status == 403);
  CHECK(shared_house().sign_in("rosa@example.org").get(program + "/overview/sums").status == 403);
}

TEST_CASE("pages follow each other and hold every practice once") {
  auto ellen = shared_house().sign_in("ellen@example.org");
  std::string seen;
  std::string after;
  for (int page = 0; page < 4; ++page) {
    auto const answer = ellen.get(program + "/overview?size=3" + after);
    for (int i = 0; i < 3; ++i) {
      auto const name = answer.at("/rows/" + std::to_string(i) + "/name");
      if (name != "(none)") seen += name + "|";
    }
    after = "&after=" + answer.at("/next");
    if (answer.at("/next") == "null") break;
  }
  auto const whole = ellen.get(program + "/overview");
  std::string wanted;
  for (int i = 0; i < 10; ++i) wanted += whole.at("/rows/" + std::to_string(i) + "/name") + "|";
  CHECK(seen == wanted);
  CHECK(ellen.get(program + "/overview?size=0").status == 404);
  CHECK(ellen.get(program + "/overview?size=2001").status == 404);
  CHECK(ellen.get(program + "/overview?after=nobody").status == 404);
}

TEST_CASE("the queue holds who has not sent, and the sums agree with it") {
  auto ellen = shared_house().sign_in("ellen@example.org");
  auto const sums = ellen.get(program + "/overview/sums");
  auto const waiting = std::stoi(sums.at("/of")) - std::stoi(sums.at("/sent"));
  CHECK(waiting > 0);
  CHECK(ellen.get(program + "/overview?show=waiting").at("/rows") == "[" + std::to_string(waiting) + "]");
}

TEST_CASE("a part of a name finds the practice, and its signs mean nothing else") {
  auto ellen = shared_house().sign_in("ellen@example.org");
  CHECK(ellen.get(program + "/overview?find=CEDAR").at("/rows") == "[1]");
  CHECK(ellen.get(program + "/overview?find=%25").at("/rows") == "[0]");
  CHECK(ellen.get(program + "/overview?find=_").at("/rows") == "[0]");
}

TEST_CASE("strips and trails stay what the tables say while numbers are saved, cleared, sent, opened and changed") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const cell = cedar + "/entries/" + screening_id + "/2026-09-01";
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run("DELETE FROM measures_trail WHERE practice_id = $1", cedar_id);  // as a migration leaves it
  });
  CHECK_FALSE(keeps_trail(house));
  auto const first = rosa.get(september);
  auto const seen = first.at("/rows/0/cells/0/entry/version");
  auto const version = seen == "(none)" ? "0" : seen;
  auto const saved = rosa.put(cell, counted(10, 20), "\"v" + version + "\"");
  CHECK(saved.status == 200);
  CHECK(keeps_trail(house));
  check_strips(house);
  CHECK(rosa.remove(cell, saved.etag()).status == 204);
  check_strips(house);
  auto const sheet = rosa.get(september);
  for (int row = 0; sheet.at("/rows/" + std::to_string(row)) != "(none)"; ++row) {
    for (int k = 0;; ++k) {
      auto const at = "/rows/" + std::to_string(row) + "/cells/" + std::to_string(k);
      if (sheet.at(at) == "(none)") break;
      if (sheet.at(at + "/entry") != "null") continue;
      auto const path = cedar + "/entries/" + sheet.at("/rows/" + std::to_string(row) + "/measure/id") + "/" +
                        sheet.at(at + "/period");
      CHECK(rosa.put(path, R"({"state":"not_applicable"})", "\"v0\"").status == 200);
    }
  }
  check_strips(house);
  auto const sent = rosa.put(september + "/submission", "", "\"v0\"");
  CHECK(sent.status == 200);
  check_strips(house);
  auto ellen = house.sign_in("ellen@example.org");
  auto const marks = ellen.get(program + "/overview?find=cedar").at("/rows/0/marks");
  CHECK(marks.substr(marks.size() - 2) == "sl");
  auto const open = rosa.remove(september + "/submission", sent.etag());
  CHECK(open.status == 200);
  check_strips(house);
  auto const again = ellen.get(program + "/overview?find=cedar").at("/rows/0/marks");
  CHECK(again.substr(again.size() - 2) == "pl");
}

// Screening as the director's form sends it.
std::string definition(std::string const& numerator, std::string const& retired) {
  return R"({"id":")" + screening_id + R"(","name":"Developmental screening","short_name":"Developmental screening",)" +
         R"("type":"process","kind":"proportion","purpose":"","numerator":")" + numerator +
         R"(","denominator":"Well visits",)" +
         R"("multiplier":100,"direction":"higher","data_source":"chart_review","sampling":"all","period":"month","retired_on":)" +
         retired + "}";
}

TEST_CASE("the director changes what a program's measure says, and retires it; the practices' overview follows") {
  House house;
  auto const at = program + "/measures/" + screening_id + "/definition";
  auto ellen = house.sign_in("ellen@example.org");
  CHECK(house.sign_in("dana@example.org").put(at, definition("Screened", "null"), "\"v1\"").status == 403);
  auto const changed = ellen.put(at, definition("Children screened", "null"), "\"v1\"");
  CHECK(changed.status == 200);
  CHECK(changed.at("/numerator") == "Children screened");
  CHECK(changed.at("/version") == "2");
  CHECK(ellen.put(at, definition("Older", "null"), "\"v1\"").status == 412);
  CHECK(house.sign_in("rosa@example.org").get(cedar + "/measures/" + screening_id).at("/measure/numerator") ==
        "Children screened");
  auto const elsewhere = program + "/measures/01999d11-9800-7999-8000-0000000000ff/definition";
  CHECK(ellen.put(elsewhere, definition("Screened", "null"), "\"v1\"").status == 404);
  auto const before = ellen.get(program + "/measures").at("/measures");
  CHECK(ellen.put(at, definition("Children screened", "\"2026-10-06\""), "\"v2\"").status == 200);
  CHECK(ellen.get(program + "/measures").at("/measures") != before);
  CHECK(ellen.get(program + "/measures").body.find(screening_id) == std::string::npos);
  check_strips(house);
}

TEST_CASE("a snapshot stays as it was whatever is changed afterwards") {
  House house;
  auto ellen = house.sign_in("ellen@example.org");
  auto const body = R"({"id":")" + snapshot_id + R"(","name":"Annual report"})";
  auto const made = ellen.post(program + "/snapshots", body);
  CHECK(made.status == 201);
  CHECK(made.at("/practices") == "10");
  CHECK(ellen.post(program + "/snapshots", body).at("/sha256") == made.at("/sha256"));
  auto const numbers = ellen.get(snapshot + "/numbers.csv");
  auto const definitions = ellen.get(snapshot + "/definitions.csv");
  auto const shown = ellen.get(snapshot);
  CHECK(numbers.body.starts_with("measure,practice,period,numerator,denominator,value,state\r\n"));
  CHECK(numbers.body.find("Old Mill Family Practice") == std::string::npos);  // it does not share its name
  CHECK(definitions.body.find("Developmental screening") != std::string::npos);

  auto rosa = house.sign_in("rosa@example.org");
  auto const august = cedar + "/periods/2026-08";
  auto const submission = rosa.get(august).at("/submission/version");
  auto const open = rosa.remove(august + "/submission", "\"v" + submission + "\"");
  auto const cell = cedar + "/entries/" + screening_id + "/2026-08-01";
  CHECK(rosa.put(cell, counted(1, 999), "\"v" + open.at("/rows/0/cells/0/entry/version") + "\"").status == 200);
  CHECK(rosa.put(august + "/submission", "", open.etag()).status == 200);
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run("UPDATE practices_practice SET name = 'Another name', shows_name = $1", true);
    tx.run("UPDATE measures_measure SET short_name = 'Another measure', multiplier = 1");
  });
  CHECK(ellen.get(program + "/numbers.csv").body.find(",999,") != std::string::npos);
  CHECK(ellen.get(snapshot + "/numbers.csv").body == numbers.body);
  CHECK(ellen.get(snapshot + "/definitions.csv").body == definitions.body);
  CHECK(ellen.get(snapshot).body == shown.body);
  CHECK(ellen.get(program + "/snapshots").at("/snapshots/0/name") == "Annual report");
}

TEST_CASE("a snapshot that was changed in the database is not given out") {
  House house;
  auto ellen = house.sign_in("ellen@example.org");
  CHECK(ellen.post(program + "/snapshots", R"({"id":")" + snapshot_id + R"(","name":"Annual report"})").status == 201);
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    tx.run("UPDATE measures_snapshot_part SET csv = replace(csv, '20', '21') WHERE position = $1", std::int64_t{1});
  });
  CHECK(ellen.get(snapshot + "/numbers.csv").status == 409);
  CHECK(ellen.get(snapshot).status == 409);
}

TEST_CASE("numbers leave the house only with who may take them: program staff and analysts, not coaches or practices") {
  auto& house = shared_house();
  CHECK(house.sign_in("nadia@example.org").get(program + "/numbers.csv").status == 200);
  CHECK(house.sign_in("priya@example.org").get(program + "/definitions.csv").status == 200);
  for (auto const* who : {"dana@example.org", "rosa@example.org"}) {
    CHECK(house.sign_in(who).get(program + "/numbers.csv").status == 403);
    CHECK(house.sign_in(who).get(program + "/snapshots").status == 403);
  }
  auto nadia = house.sign_in("nadia@example.org");
  CHECK(nadia.post(program + "/snapshots", R"({"id":")" + snapshot_id + R"(","name":"Mine"})").status == 403);
  auto const coded = nadia.get(program + "/numbers.csv?names=coded");
  CHECK(coded.body.find("Old Mill Family Practice") == std::string::npos);
  CHECK(nadia.get(program + "/numbers.csv").body.find("Old Mill Family Practice") != std::string::npos);
}

}  // namespace
}  // namespace upswing::test
