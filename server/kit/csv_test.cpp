// Comma-separated text as people have it.
#include "kit/csv.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <limits>

using namespace upswing::kit;

namespace {

// The table as one line: cells between bars, each row with its line number.
std::string shown(std::string_view text) {
  auto const result = csv::read(text);
  if (auto const* fault = std::get_if<csv::Fault>(&result)) return fault->code + " " + std::to_string(fault->line);
  auto const& table = std::get<csv::Table>(result);
  std::string out;
  auto const add = [&](std::vector<std::string> const& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) out += (i == 0 ? "" : "|") + cells[i];
  };
  add(table.header);
  for (auto const& row : table.rows) {
    out += " /" + std::to_string(row.line) + " ";
    add(row.cells);
  }
  return out;
}

std::string utf16(std::u16string_view text, bool big) {
  std::string out;
  for (auto const unit : text) {
    char const high = static_cast<char>(unit >> 8U);
    char const low = static_cast<char>(unit & 0xFFU);
    out += big ? high : low;
    out += big ? low : high;
  }
  return out;
}

}  // namespace

TEST_CASE("commas, semicolons and tabs are found from the text") {
  CHECK(shown("a,b\n1,2\n") == "a|b /2 1|2");
  CHECK(shown("a;b\n1,5;2\n") == "a|b /2 1,5|2");
  CHECK(shown("a\tb\n1,5\t2;3\n") == "a|b /2 1,5|2;3");
  CHECK(shown("Name;Rate, percent;Note, long, x\nA;1,5;x\n") == "Name|Rate, percent|Note, long, x /2 A|1,5|x");
  CHECK(shown("\"a,b,c\";d\n1;2\n") == "a,b,c|d /2 1|2");
  CHECK(shown("sep=;\na;b,c,d\n1;2\n") == "a|b,c,d /3 1|2");
  CHECK(shown("only\none\n") == "only /2 one");
}

TEST_CASE("any line end counts as one line, also mixed and inside quotes") {
  CHECK(shown("a,b\r\n1,2\n3,4\r5,6") == "a|b /2 1|2 /3 3|4 /4 5|6");
  CHECK(shown("a,b\n\"x\r\ny\",2\n3,4") == "a|b /2 x\r\ny|2 /4 3|4");
}

TEST_CASE("quotes keep delimiters, and two of them are one") {
  CHECK(shown("a,b\n\"x,y\",\"he said \"\"go\"\"\"\n") == "a|b /2 x,y|he said \"go\"");
  CHECK(shown("a,b\n5\" pipe,\"\"\n") == "a|b /2 5\" pipe|");
  CHECK(shown("a,b\n1,2\n\"x,3\n4,5\n") == "open_quote 3");
  CHECK(shown("a,b\n1,2\n\"x\"y,3\n") == "after_quote 3");
}

TEST_CASE("rows without a character are left out; short rows are filled, long ones stay") {
  CHECK(shown("\n\na,b,c\n\n1\n,,\n1,2,3,4\n\n") == "a|b|c /5 1|| /7 1|2|3|4");
  CHECK(shown("a,b\n,2\n1,") == "a|b /2 |2 /3 1|");
}

TEST_CASE("a byte order mark is dropped, and UTF-16 with one is read") {
  CHECK(shown("\xEF\xBB\xBF"
              "a,b\n1,2") == "a|b /2 1|2");
  std::u16string const text = u"\uFEFFa\tñ\r\n1\t\U0001F3E5";
  CHECK(shown(utf16(text, false)) == "a|ñ /2 1|\xF0\x9F\x8F\xA5");
  CHECK(shown(utf16(text, true)) == "a|ñ /2 1|\xF0\x9F\x8F\xA5");
  CHECK(shown(utf16(text, false) + "x") == "not_utf16 1");
  CHECK(shown(utf16(u"\uFEFFa", false) + "\x3C\xD8") == "not_utf16 1");
  CHECK(shown(utf16(u"\uFEFFa", false) + "\x3C\xDC") == "not_utf16 1");
}

TEST_CASE("what cannot be read with certainty is refused with its line") {
  CHECK(shown("") == "empty 1");
  CHECK(shown("\n\n,,,\n") == "empty 1");
  CHECK(shown("a,b\r\n1,\xF1\r\n") == "not_utf8 2");
  CHECK(shown(std::string_view("a,b\r\r1,\0\r", 10)) == "nul 3");
  CHECK(shown(std::string(csv::most_bytes + 1, 'a')) == "too_large 1");
  CHECK(shown("a\n" + std::string(csv::most_bytes - 2, 'b')).size() == csv::most_bytes + 3);
  std::string rows = "a\n";
  for (int i = 0; i < 10'000; ++i) rows += "1\n";
  CHECK(std::get<csv::Table>(csv::read(rows)).rows.size() == 10'000);
  CHECK(shown(rows + "1\n") == "too_many_rows 10002");
  CHECK(shown("a\n" + std::string(200, ',')) == "too_many_columns 2");
  CHECK(shown("a\n" + std::string(199, ',') + "x").starts_with("a /2 |"));
}

TEST_CASE("text that a spreadsheet would run is written harmless, plain negative numbers as they are") {
  csv::Writer writer;
  for (char const* const cell :
       {"=1+1", "+1", "-1+1", "@sum", "\tx", "\rx", "'=1", "-5", "-5.25", "-.5", "-", "-1e5", "it's", "'quoted'"}) {
    writer.text(cell);
  }
  CHECK(writer.take() ==
        "\"'=1+1\",\"'+1\",\"'-1+1\",\"'@sum\",\"'\tx\",\"'\rx\",\"''=1\",-5,-5.25,-.5,\"'-\",-1e5,it's,'quoted'");
}

TEST_CASE("numbers are written plainly, and what is none as nothing") {
  csv::Writer writer;
  writer.number(0.1);
  writer.number(-3);
  writer.number(-0.0);
  writer.number(std::numeric_limits<double>::infinity());
  writer.number(std::numeric_limits<double>::quiet_NaN());
  writer.empty();
  writer.number(98.76543209876543);
  writer.end_row();
  writer.text("x");
  writer.end_row();
  CHECK(writer.take() == "0.1,-3,0,,,,98.76543209876543\r\nx\r\n");
  CHECK(writer.take().empty());
}

TEST_CASE("every table of texts comes back byte by byte") {
  CHECK(rc::check("round trip", [] {
    auto const words =
        rc::gen::container<std::string>(rc::gen::element('a', 'b', '=', '+', '-', '@', '\'', '"', ',', ';', '\t', '\r',
                                                         '\n', ' ', '1', '.', 's', 'e', 'p'));
    auto const columns = *rc::gen::inRange<std::size_t>(1, 5);
    auto const rows = *rc::gen::inRange<std::size_t>(1, 6);
    std::vector<std::vector<std::string>> table;
    csv::Writer writer;
    for (std::size_t r = 0; r < rows; ++r) {
      auto& row = table.emplace_back();
      for (std::size_t c = 0; c < columns; ++c) row.push_back(*words);
      if (row.back().empty()) row.back() = "sep=;";  // a row without a character would be left out
      for (auto const& cell : row) writer.text(cell);
      writer.end_row();
    }
    auto const read = csv::read(writer.take());
    RC_ASSERT(std::holds_alternative<csv::Table>(read));
    auto const& found = std::get<csv::Table>(read);
    RC_ASSERT(found.header == table[0]);
    RC_ASSERT(found.rows.size() == rows - 1);
    for (std::size_t r = 1; r < rows; ++r) RC_ASSERT(found.rows[r - 1].cells == table[r]);
  }));
}
