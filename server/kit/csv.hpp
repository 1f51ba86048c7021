// Tables as people have them in spreadsheets, read and written as comma-separated text (RFC 4180).
//
// Reading finds the delimiter (comma, semicolon or tab; a first line "sep=;" is believed), takes any line end, drops a
// byte order mark, turns UTF-16 into UTF-8 and leaves out rows without a single character. It refuses, with the line, what
// it cannot read with certainty. Writing makes text that a spreadsheet would run as a formula harmless with a leading
// apostrophe; reading takes that apostrophe away again, so every text comes back byte by byte.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace upswing::kit::csv {

inline constexpr std::size_t most_bytes = 1024 * 1024;
inline constexpr std::size_t most_rows = 10'000;
inline constexpr std::size_t most_columns = 200;

struct Row {
  std::int64_t line;  // where the row begins in the text, from 1
  std::vector<std::string> cells;
};

// Every row has at least as many cells as the header; it may have more.
struct Table {
  std::vector<std::string> header;
  std::vector<Row> rows;
  char delimiter = ',';
};

// Codes: empty, too_large, too_many_rows, too_many_columns, nul, not_utf8, not_utf16, open_quote (a quote that is never
// closed), after_quote (text between a closing quote and the next delimiter).
struct Fault {
  std::string code;
  std::int64_t line;
};

// How much is read at most: what a person uploads, unless the caller says otherwise.
struct Limits {
  std::size_t bytes = most_bytes;
  std::size_t rows = most_rows;
};

std::variant<Table, Fault> read(std::string_view text, Limits limits = {});

// Writes cells from left to right; lines end with CR LF.
class Writer {
 public:
  void text(std::string_view cell);
  // The shortest text that reads back as the same number; an empty cell for infinities and NaN.
  void number(double value);
  void empty();
  void end_row();
  std::string take();

 private:
  std::string out_;
  bool row_begun_ = false;

  void next_cell();
};

}  // namespace upswing::kit::csv
