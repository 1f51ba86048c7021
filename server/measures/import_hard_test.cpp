// T11: whatever a file holds, it is read whole or refused by line, and what goes out comes back byte by byte.
#include <doctest/doctest.h>

#include "app/test/house.hpp"
#include "kit/csv.hpp"
#include "kit/def/json.hpp"
#include "measures/import.hpp"

namespace upswing::test {
namespace {

using measures::EntryState;
using measures::ImportReport;
using measures::RowStatus;

measures::Measure percent() {
  measures::Measure measure;
  measure.kind = measures::MeasureKind::proportion;
  measure.multiplier = 100;
  return measure;
}

ImportReport read(std::string_view csv) {
  return measures::read_table(csv, percent(), access::Language::en, kit::day_of(2026, 10, 6));
}

// "2 fresh, 3 not_a_number": each line with its verdict.
std::string verdicts(ImportReport const& report) {
  if (report.refused) return *report.refused + " " + std::to_string(report.refused_line);
  std::string all;
  for (auto const& row : report.rows) {
    auto const word = row.problems.empty() ? std::string(kit::def::spell(row.status)) : row.problems.front().code;
    all += (all.empty() ? "" : ", ") + std::to_string(row.line) + " " + word;
  }
  return all;
}

std::string file(std::string const& csv, bool apply, bool only_good = false) {
  std::string json = "{\"csv\":";
  kit::def::write_json_text(csv, json);
  return json + ",\"apply\":" + (apply ? "true" : "false") + ",\"only_good\":" + (only_good ? "true" : "false") + "}";
}

TEST_CASE("T11: a cell with a formula is text, never a number and never run") {
  CHECK(
      verdicts(read("month,met,out of,note\n2026-07,=1+1,20,\n2026-08,5,20,=HYPERLINK(\"\"x\"\")\n2026-09,+5,20,\n")) ==
      "2 not_a_number, 3 fresh, 4 not_a_number");
}

TEST_CASE("T11: a cell of a million characters is a problem of its line, and the answer stays small") {
  auto const report = read("month,met,out of,note\n2026-07,5,20," + std::string(1'000'000, 'x') + "\n2026-08,6,20,\n");
  CHECK(verdicts(report) == "2 too_long, 3 fresh");
  CHECK(report.rows[0].problems[0].found.size() == 60);
  CHECK(verdicts(read("month,met,out of\n2026-07," + std::string(1'000'000, '9') + ",20\n")) == "2 not_a_number");
}

TEST_CASE("T11: a million rows are read where that was asked for, and refused by line where a person uploads them") {
  std::string rows = "month,met,out of\n";
  rows.reserve(16'000'000);
  for (int i = 0; i < 1'000'000; ++i) rows += "2026-09,5,20\n";
  auto const table = kit::csv::read(rows, {.bytes = rows.size(), .rows = 1'000'000});
  REQUIRE(std::holds_alternative<kit::csv::Table>(table));
  CHECK(std::get<kit::csv::Table>(table).rows.size() == 1'000'000);
  CHECK(verdicts(read(rows)) == "too_large 1");
  rows.resize(17 + 13 * 10'001);
  CHECK(verdicts(read(rows)) == "too_many_rows 10002");
}

TEST_CASE("T11: a byte order mark, UTF-16 and mixed line ends are read; NUL and broken UTF-8 are refused by line") {
  CHECK(verdicts(read("\xEF\xBB\xBFmonth,met,out of\r\n2026-07,5,20\r2026-08,6,20\n")) == "2 fresh, 3 fresh");
  std::string wide = "\xFF\xFE";
  for (char const c : std::string("month;met;out of\n2026-07;5;20\n")) wide += c, wide += '\0';
  CHECK(verdicts(read(wide)) == "2 fresh");
  CHECK(verdicts(read(std::string_view("month,met,out of\n2026-07,5\0,20\n", 31))) == "nul 2");
  CHECK(verdicts(read("month,met,out of\n2026-07,5,20\n2026-08,\xC3,20\n")) == "not_utf8 3");
  CHECK(verdicts(read("month\tmet\tout of\n2026-07\t5\t20\n")) == "2 fresh");
}

TEST_CASE("T11: wrong dates are named by line and the others stay good") {
  CHECK(verdicts(
            read("month,met,out of\n2026-13,5,20\n2026-02-30,5,20\n31/31/2026,5,20\n2027-01,5,20\n2026-09,5,20\n")) ==
        "2 not_a_date, 3 not_a_date, 4 not_a_date, 5 not_begun, 6 fresh");
}

TEST_CASE("T11: a long word is cut between letters, not inside one") {
  std::string note(499, 'x');
  auto const report = read("month,met,out of,note\n2026-07,5,20," + note + "\xC3\xB1\xC3\xB1\n");
  CHECK(report.rows[0].note == note);
}

TEST_CASE("T11: zero, nobody eligible and not collected come in as three different facts") {
  auto const report = read(
      "month,met,out of,state,no_data_reason\n2026-06,0,20,counted,\n2026-07,,,not_applicable,\n"
      "2026-08,,,no_data,staff_away\n2026-09,,,no_data,\n2026-05,,,maybe,\n2026-04,,,no_data,too late\n");
  CHECK(verdicts(report) == "2 fresh, 3 fresh, 4 fresh, 5 required, 6 not_a_state, 7 not_a_reason");
  CHECK(report.rows[0].numerator == 0.0);
  CHECK(report.rows[1].state == EntryState::not_applicable);
  CHECK(report.rows[2].state == EntryState::no_data);
}

TEST_CASE("T11: columns of record numbers, birth dates, names or phones are refused by what stands in them") {
  auto const with = [](std::string const& a, std::string const& b, std::string const& c) {
    return read("month,met,out of,more\n2026-07,5,20," + a + "\n2026-08,6,20," + b + "\n2026-09,7,20," + c + "\n");
  };
  CHECK(with("00482913", "00482914", "00512877").refused == "identifiers");
  CHECK(with("00482913", "00482914", "00512877").refused_column == "more");
  CHECK(with("3/14/2019", "11/2/2011", "7/7/2015").refused == "identifiers");
  CHECK(with("\"Gonzalez, Maria\"", "\"Smith, Jayden\"", "\"Lee, Ana\"").refused == "identifiers");
  CHECK(with("", "", "614-555-0100").refused == "identifiers");
  CHECK(with("", "a@example.org", "").refused == "identifiers");
  CHECK_FALSE(with("2026-07-02", "2026-08-03", "2026-09-01").refused);
  CHECK_FALSE(with("Rosa", "Maya", "Rosa").refused);
  CHECK_FALSE(with("12", "4512", "9").refused);
}

TEST_CASE("T11: words of a line that may point to a patient are pointed out, and the line stays good") {
  auto const report = read(
      "month,met,out of,note\n2026-07,5,20,mom of Jayden called\n2026-08,5,20,Luz called\n2026-09,5,20,MRN 44718\n");
  CHECK(verdicts(report) == "2 fresh, 3 fresh, 4 fresh");
  CHECK(report.rows[0].doubts.front().code == "name");
  CHECK(report.rows[1].doubts.empty());
  CHECK(report.rows[2].doubts.front().code == "record_number");
}

TEST_CASE("T11: every dangerous cell goes out quoted and prefixed, and comes back byte by byte") {
  House house;
  auto maya = house.sign_in("maya@example.org");
  auto const place = cedar + "/measures/" + screening_id;
  std::vector<std::string> const notes{"=1+1", "+1", "-1+1", "@SUM(A1)", "'=x", "a \"quoted\", word", "línea"};
  for (std::size_t i = 0; i < notes.size(); ++i) {
    std::string json = R"({"state":"counted","numerator":5,"denominator":20,"note":)";
    kit::def::write_json_text(notes[i], json);
    auto const day = cedar + "/entries/" + screening_id + "/2024-0" + std::to_string(i + 1) + "-01";
    CHECK(maya.put(day, json + "}", "\"v0\"").status == 200);
  }
  auto const out = maya.get(place + "/entries.csv");
  CHECK(out.status == 200);
  for (auto const* cell : {"\"'=1+1\"", "\"'+1\"", "\"'-1+1\"", "\"'@SUM(A1)\""}) {
    CAPTURE(cell);
    CHECK(out.body.find(cell) != std::string::npos);
  }
  auto const report = maya.post(place + "/imports", file(out.body, false));
  CHECK(report.at("/problems") == "0");
  CHECK(report.at("/fresh") == "0");
  CHECK(report.at("/changed") == "0");
  for (std::size_t i = 0; i < notes.size(); ++i) CHECK(report.at("/rows/" + std::to_string(i) + "/note") == notes[i]);
}

TEST_CASE("T11: an export needs the right to see the numbers, and holds drafts only for who may see them") {
  auto const csv = cedar + "/measures/" + screening_id + "/entries.csv";
  CHECK(shared_house().nobody().get(csv).status == 401);
  CHECK(shared_house().sign_in("andrea@example.org").get(csv).status == 404);
  auto const seen = [&](std::string const& email) {
    return shared_house().sign_in(email).get(csv).body.find("2026-09-01") != std::string::npos;
  };
  CHECK(seen("rosa@example.org"));
  CHECK_FALSE(seen("ellen@example.org"));
}

std::string const many_csv =
    "practice,measure,month,numerator,denominator\n"
    "Cedar Street Pediatrics,Developmental screening,2026-10,7,20\n"
    "Willow Bend Family Health,Developmental screening,2026-10,9,20\n";

std::string of_many(std::string const& csv, bool apply, bool only_good = false) { return file(csv, apply, only_good); }

TEST_CASE("a file with a practice column brings numbers to each practice the person reports for") {
  House house;
  auto nadia = house.sign_in("nadia@example.org");
  auto const names = nadia.get(willow).at("/practice/name");
  auto csv = many_csv;
  csv.replace(csv.find("Willow Bend Family Health"), std::string("Willow Bend Family Health").size(), names);
  auto const looked = nadia.post("/api/me/imports", of_many(csv, false));
  CHECK(looked.at("/fresh") == "2");
  CHECK(looked.at("/rows/1/practice") == names);
  auto const kept = nadia.post("/api/me/imports", of_many(csv, true));
  CHECK(kept.at("/applied") == "true");
  auto const at = "/entries/" + screening_id + "/2026-10-01/revisions";
  CHECK(nadia.get(cedar + at).at("/revisions/0/numerator") == "7");
  CHECK(nadia.get(willow + at).at("/revisions/0/numerator") == "9");
}

TEST_CASE(
    "in a file of several practices each line gets its own verdict, and it is all or nothing unless said otherwise") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const csv =
      "practice,measure,month,met,out of\nCedar Street Pediatrics,Developmental screening,2026-10,7,20\n"
      "Willow Bend Pediatrics,Developmental screening,2026-10,9,20\n"
      "Cedar Street Pediatrics,No such measure,2026-10,9,20\n"
      "cedar street pediatrics,developmental screening,2026-10,9,20\n";
  auto const looked = rosa.post("/api/me/imports", of_many(csv, true));
  CHECK(looked.at("/rows/0/status") == "fresh");
  CHECK(looked.at("/rows/1/problems/0/code") == "practice_unknown");
  CHECK(looked.at("/rows/2/problems/0/code") == "measure_unknown");
  CHECK(looked.at("/rows/3/problems/0/code") == "twice");
  CHECK(looked.at("/applied") == "false");
  CHECK(rosa.post("/api/me/imports", of_many(csv, true, true)).at("/applied") == "true");
  auto lucia = house.sign_in("lucia@example.org");
  CHECK(lucia.post("/api/me/imports", of_many(csv, true, true)).at("/rows/0/problems/0/code") == "practice_unknown");
}

TEST_CASE("a file of several practices says which practice and which measure, or is refused") {
  House house;
  auto rosa = house.sign_in("rosa@example.org");
  auto const refused = [&](std::string const& csv) {
    return rosa.post("/api/me/imports", of_many(csv, false)).at("/refused");
  };
  CHECK(refused("month,met,out of\n2026-10,1,2\n") == "no_practice");
  CHECK(refused("practice,month,met,out of\nx,2026-10,1,2\n") == "no_measure");
  CHECK(refused("practice,measure,met,out of\nx,y,1,2\n") == "no_period");
  CHECK(refused("practice,measure,month,MRN\nx,y,2026-10,2\n") == "identifiers");
}

TEST_CASE("texts are looked over before they are saved, and nothing of them is kept") {
  auto rosa = shared_house().sign_in("rosa@example.org");
  auto const seen = rosa.post("/api/me/text-doubts", R"({"texts":["Luz called","Call 614-555-0100"]})");
  CHECK(seen.status == 200);
  CHECK(seen.at("/doubts") == "[1]");
  CHECK(seen.at("/doubts/0/text") == "1");
  CHECK(seen.at("/doubts/0/kind") == "phone");
  CHECK(shared_house().nobody().post("/api/me/text-doubts", R"({"texts":["x"]})").status == 401);
}

}  // namespace
}  // namespace upswing::test
