// `upswing chart`: what is read from a file, what is asked for, and what comes back.

#include <doctest/doctest.h>

#include <boost/json.hpp>

#include "charts/file_answer.hpp"
#include "charts/words_for_test.hpp"
#include "kit/csv.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;

namespace {

std::vector<FileSeries> table(std::string_view csv, std::string const& by = "") {
  auto const read = read_table(csv, by);
  REQUIRE(std::holds_alternative<std::vector<FileSeries>>(read));
  return std::get<std::vector<FileSeries>>(read);
}

std::vector<std::string> problems(FileTable const& read) {
  std::vector<std::string> words;
  for (auto const& problem : std::get<std::vector<FileProblem>>(read)) words.push_back(spell(problem));
  return words;
}

std::vector<FileChart> charts(std::string_view csv, FileAsk const& ask) {
  auto const options = read_options(ask);
  REQUIRE(std::holds_alternative<FileOptions>(options));
  auto const made = chart_table(table(csv, ask.by), std::get<FileOptions>(options));
  REQUIRE(std::holds_alternative<std::vector<FileChart>>(made));
  return std::get<std::vector<FileChart>>(made);
}

std::vector<FileProblem> refused(std::string_view csv, FileAsk const& ask) {
  auto const made = chart_table(table(csv, ask.by), std::get<FileOptions>(read_options(ask)));
  REQUIRE(std::holds_alternative<std::vector<FileProblem>>(made));
  return std::get<std::vector<FileProblem>>(made);
}

FileAsk of_type(std::string const& type) {
  FileAsk ask;
  ask.type = type;
  return ask;
}

constexpr std::string_view months = "period,numerator,denominator\n2024-02,5,38\n2024-01,4,40\n2024-03,NA,40\n";

}  // namespace

TEST_CASE("columns are found by their headings, by their place, or are the only one") {
  CHECK(table(months)[0].denominators == upswing::spc::Column{38, 40, 40});
  CHECK(table("month;value\n2024-01;3,5\n")[0].values == upswing::spc::Column{3.5});
  CHECK(table("1,10,20\n2,11,21\n")[0].denominators == upswing::spc::Column{20, 21});
  CHECK(table("ward a,ward b\n1,10\n")[0].values == upswing::spc::Column{10});
  CHECK(table("5\n6\n7\n")[0].values == upswing::spc::Column{5, 6, 7});
}

TEST_CASE("points stand in the order of numbers and dates; names in the order of the file") {
  CHECK(charts(months, of_type("p"))[0].labels == std::vector<std::string>{"2024-01", "2024-02", "2024-03"});
  CHECK(charts("x,y\n10,1\n9,2\n", of_type("run"))[0].labels == std::vector<std::string>{"9", "10"});
  CHECK(charts("x,y\nwest,1\neast,2\nwest,3\n", of_type("c"))[0].labels == std::vector<std::string>{"west", "east"});
}

TEST_CASE("a cell that is no number is told with its line; every line, not only the first") {
  CHECK(problems(read_table("x,y\n1,two\n2,3\n3,inf\n", "")) ==
        std::vector<std::string>{"line 2: y \"two\" is not a number", "line 4: y \"inf\" is not a number"});
  CHECK(problems(read_table("x,y\n,3\n", "")) == std::vector<std::string>{"line 2: x is empty"});
  CHECK(problems(read_table("x,y\n1,2\n", "ward"))[0].starts_with("line 1: there is no column \"ward\""));
  CHECK(problems(read_table("", ""))[0].ends_with("(empty)"));
}

TEST_CASE("a bad row is refused, not lost among the good rows of its point") {
  auto const first = [](std::string_view csv, char const* type) { return spell(refused(csv, of_type(type))[0]); };
  CHECK(first("x,y,n\n1,12,10\n1,1,20\n2,3,10", "p") ==
        "line 2: point 1: the numerator is above the denominator; did they swap places?");
  CHECK(first("x,y,n\n1,5,10\n1,-1,10\n2,3,10", "u") == "line 3: point 1: a count cannot be negative");
  CHECK(first("x,y\n1,-1\n1,5\n", "t") == "line 2: point 1: the time between events must be above zero");
  auto const divided = charts("x,y,n\n1,3,10\n1,2,0\n2,3,10", of_type("u"));
  CHECK(divided[0].chart.point(0).value == 0.3);  // the row without a denominator leaves both sums
}

TEST_CASE("a number is read in one way or not at all") {
  CHECK(problems(read_table("x,y\n1,\"1,000\"\n", "")) ==
        std::vector<std::string>{"line 2: y \"1,000\" is not a number"});
  CHECK(problems(read_table("x;y\n1;3,5\n2;5.000\n", ""))[0] == "line 3: y \"5.000\" is not a number");
  CHECK(problems(read_table("x,y,n\n1,1,000,50\n", ""))[0] == "line 2: the line has more cells than the first one");
  CHECK(problems(read_table("x,y,value\n1,2,3\n", ""))[0].starts_with("line 1: two columns could be meant"));
}

TEST_CASE("a date that cannot be read is not taken for a name") {
  CHECK(
      problems(read_table("x,y\n2026-03-01,1\n3/1/2026,2\n", ""))[0].starts_with("line 3: x \"3/1/2026\" is no date"));
  CHECK(problems(read_table("x,y\n2026-02-30,1\n2026-03-01,1\n", ""))[0].starts_with("line 2"));
  CHECK(problems(read_table("x,y\n2026-03-01,1\nwest,1\n", ""))[0].starts_with("x holds dates and other names"));
  CHECK(table("x,y\nwest,1\neast 2,1\n")[0].names.size() == 2);
}

TEST_CASE("columns without known headings are counted past the one that tells the series apart") {
  auto const read = table("group,month,screened,eligible\na,2026-01,3,10\n", "group");
  CHECK(read[0].denominators == upswing::spc::Column{10});
  CHECK(problems(read_table("ward,x,y\n,1,2\n", "ward"))[0] == "line 2: the name of the series is empty");
}

TEST_CASE("what the engine refuses is told with the line of the point") {
  auto const found = refused("x,y,n\n2,50,40\n1,4,40\n", of_type("p"));
  REQUIRE(found.size() == 1);
  CHECK(spell(found[0]) == "line 2: point 2: the numerator is above the denominator; did they swap places?");
  CHECK_FALSE(found[0].asking);
  FileAsk nelson = of_type("run");
  nelson.rules = "nelson";
  CHECK(refused("1\n2\n", nelson)[0].asking);
  FileAsk freeze = of_type("run");
  freeze.freeze = "9";
  CHECK(spell(refused("1\n2\n", freeze)[0]).starts_with("point 9: the baseline"));
}

TEST_CASE("options are whole texts, and the wrong one is named") {
  auto const wrong = [](FileAsk const& ask) { return std::get<std::string>(read_options(ask)); };
  CHECK(wrong(of_type("zz")).starts_with("--type \"zz\": one of run"));
  FileAsk ask;
  ask.freeze = "12x";
  CHECK(wrong(ask) == "--freeze \"12x\": a whole number is wanted");
  ask = {};
  ask.split = "3,,5";
  CHECK(wrong(ask).starts_with("--split \"3,,5\""));
  ask = {};
  ask.target = "80@";
  CHECK(wrong(ask).starts_with("--target \"80@\""));
  ask = {};
  ask.center = "nan";
  CHECK(wrong(ask) == "--center \"nan\": a number is wanted");
  ask = {};
  ask.aggregate = "mode";
  CHECK(wrong(ask).starts_with("--aggregate"));
}

TEST_CASE("options are understood: lists, steps of a target, the usual rules of XmR") {
  FileAsk ask = of_type("xmr");
  ask.split = "12,24";
  ask.exclude = "3";
  ask.target = "80,90@13";
  auto const options = std::get<FileOptions>(read_options(ask)).options;
  CHECK(options.split == std::vector<int>{12, 24});
  CHECK(options.exclude == std::vector<int>{3});
  CHECK(options.targets.back().from == 13);
  CHECK(options.rules == upswing::spc::RuleSet::nhs);
  ask.rules = "ihi";
  CHECK(std::get<FileOptions>(read_options(ask)).options.rules == upswing::spc::RuleSet::perla);
}

TEST_CASE("several series in a file are several lines of JSON, each with its name") {
  FileAsk ask;
  ask.by = "ward";
  std::string const lines = answer_json(charts("ward,x,y\na,1,2\nb,1,3\na,2,4\n", ask));
  auto const end = lines.find('\n');
  auto const first = boost::json::parse(lines.substr(0, end)).as_object();
  auto const second = boost::json::parse(lines.substr(end + 1, lines.size() - end - 2)).as_object();
  CHECK(first.at("series") == "a");
  CHECK(first.at("y").as_array().size() == 2);
  CHECK(second.at("series") == "b");
}

TEST_CASE("the CSV has every computed column, unrounded, and reads back") {
  std::string const csv = answer_csv(charts(months, of_type("p")));
  auto const read = upswing::kit::csv::read(csv);
  auto const& table = std::get<upswing::kit::csv::Table>(read);
  CHECK(table.header == std::vector<std::string>{"x", "y", "n", "cl", "lcl", "ucl", "lcl95", "ucl95", "sigma_signal",
                                                 "include", "part", "baseline", "rules_broken"});
  CHECK(table.rows.size() == 3);
  CHECK(table.rows[1].cells[1] == "0.13157894736842105");
  CHECK(table.rows[2].cells[1].empty());
}

TEST_CASE("under Perla's rules the line is one number, as the reference has it; else one a point") {
  FileAsk ask;
  ask.rules = "perla";
  CHECK(answer_json(charts("1\n2\n3\n", ask)).find("\"cl\":2,") != std::string::npos);
  CHECK(answer_json(charts("1\n2\n3\n", {})).find("\"cl\":[2,2,2]") != std::string::npos);
}

TEST_CASE("the text says what the chart says, and marks the points") {
  FileAsk ask = of_type("i");
  ask.title = "Days to the result";
  ask.freeze = "12";
  std::string csv = "y\n";
  for (int i = 0; i < 24; ++i) csv += std::to_string(20 + i % 3) + "\n";
  std::string const text = answer_text(charts(csv + "60\n", ask), ask, english());
  CHECK(text.starts_with(
      "Days to the result\n25: this point lies above the upper limit. Chance alone seldom does that."));
  CHECK(text.find("beyond_limits") != std::string::npos);
}

TEST_CASE("a picture of one series is a chart, of several all of them with their names") {
  FileAsk ask;
  CHECK(answer_svg(charts("1\n2\n3\n", ask), ask, english()).starts_with("<svg"));
  ask.by = "ward";
  std::string const several = answer_svg(charts("ward,x,y\na,1,2\nb,1,3\na,2,4\nb,2,4\n", ask), ask, english());
  CHECK(several.find("us-axis") != several.rfind("us-axis"));
  CHECK(several.find(">a</text>") < several.find(">b</text>"));
}
