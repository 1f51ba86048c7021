// Reads and writes comma-separated text.
#include "kit/csv.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include "kit/text/utf8.hpp"

namespace upswing::kit::csv {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::array<char, 3> delimiters{',', ';', '\t'};

bool ends_line(char c) { return c == '\n' || c == '\r'; }

// How many characters the line end at `at` has: 2 for CR LF.
std::size_t line_end(std::string_view text, std::size_t at) {
  return text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
}

// A plain negative number is no formula.
bool is_negative_number(std::string_view cell) {
  double value = 0;
  auto const* const end = cell.data() + cell.size();
  auto const read = std::from_chars(cell.data(), end, value);
  bool const digits = cell.size() > 1 && (std::isdigit(static_cast<unsigned char>(cell[1])) != 0 || cell[1] == '.');
  return cell.starts_with('-') && digits && read.ec == std::errc() && read.ptr == end;
}

// True if a spreadsheet might run the cell, or if the cell looks as if the writer had made it harmless.
bool needs_apostrophe(std::string_view cell) {
  if (is_negative_number(cell)) return false;
  auto const first = cell.find_first_not_of('\'');
  return first != std::string_view::npos && std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

bool is_made_harmless(std::string_view cell) { return cell.starts_with('\'') && needs_apostrophe(cell); }

void append_utf8(std::uint32_t point, std::string& out) {
  auto const tail = [&](unsigned shift) { out += static_cast<char>(0x80U | (point >> shift & 0x3FU)); };
  if (point < 0x80U) {
    out += static_cast<char>(point);
  } else if (point < 0x800U) {
    out += static_cast<char>(0xC0U | point >> 6U);
    tail(0);
  } else if (point < 0x10000U) {
    out += static_cast<char>(0xE0U | point >> 12U);
    tail(6), tail(0);
  } else {
    out += static_cast<char>(0xF0U | point >> 18U);
    tail(12), tail(6), tail(0);
  }
}

// UTF-16 after its byte order mark as UTF-8; nothing if half a character or half a pair is missing.
std::optional<std::string> from_utf16(std::string_view bytes, bool big) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  auto const unit = [&](std::size_t i) -> std::uint32_t {
    auto const a = static_cast<unsigned char>(bytes[i]);
    auto const b = static_cast<unsigned char>(bytes[i + 1]);
    return big ? a * 256U + b : b * 256U + a;
  };
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); i += 2) {
    auto point = unit(i);
    if (point >= 0xDC00U && point < 0xE000U) return std::nullopt;
    if (point >= 0xD800U && point < 0xDC00U) {
      auto const low = i + 3 < bytes.size() ? unit(i + 2) : 0U;
      if (low < 0xDC00U || low >= 0xE000U) return std::nullopt;
      point = 0x10000U + ((point - 0xD800U) << 10U) + (low - 0xDC00U);
      i += 2;
    }
    append_utf8(point, out);
  }
  return out;
}

// The first line that cannot be text, if there is one.
std::optional<Fault> check_lines(std::string_view text) {
  std::int64_t line = 1;
  while (!text.empty()) {
    auto const end = std::min(text.find_first_of("\r\n"), text.size());
    auto const one = text.substr(0, end);
    if (one.find('\0') != std::string_view::npos) return Fault{"nul", line};
    if (!text::is_utf8(one)) return Fault{"not_utf8", line};
    text.remove_prefix(end == text.size() ? end : end + line_end(text, end));
    ++line;
  }
  return std::nullopt;
}

// How often the delimiter stands outside of quotes in the record at `at`, which moves behind it.
std::size_t count_in_record(std::string_view text, std::size_t& at, char delimiter) {
  std::size_t count = 0;
  bool quoted = false;
  bool begins = true;
  for (; at < text.size(); ++at) {
    char const c = text[at];
    if (c == '"' && (quoted || begins)) quoted = !quoted;
    else if (!quoted && c == delimiter) ++count;
    else if (!quoted && ends_line(c)) break;
    begins = !quoted && (c == '"' || std::find(delimiters.begin(), delimiters.end(), c) != delimiters.end());
  }
  if (at < text.size()) at += line_end(text, at);
  return count;
}

// The delimiter that the header has most often; one that the next record has just as often goes before.
char find_delimiter(std::string_view text) {
  char best = ',';
  std::size_t most = 0;
  for (char const delimiter : delimiters) {
    std::size_t at = 0;
    auto const header = count_in_record(text, at, delimiter);
    bool const even = at < text.size() && header == count_in_record(text, at, delimiter);
    auto const score = header == 0 ? 0 : header + (even ? most_bytes : 0);
    if (score > most) best = delimiter;
    most = std::max(most, score);
  }
  return best;
}

class Reader {
 public:
  Reader(std::string_view text, char delimiter, std::int64_t line, std::size_t rows)
      : text_(text), delimiter_(delimiter), line_(line), rows_(rows) {}

  std::variant<Table, Fault> all() {
    Table table;
    table.delimiter = delimiter_;
    while (at_ < text_.size()) {
      Row row{line_, {}};
      if (auto fault = read_record(row.cells)) return *fault;
      bool const blank = std::all_of(row.cells.begin(), row.cells.end(), [](auto const& cell) { return cell.empty(); });
      if (blank) continue;
      if (table.header.empty()) {
        table.header = std::move(row.cells);
        continue;
      }
      if (table.rows.size() == rows_) return Fault{"too_many_rows", row.line};
      if (row.cells.size() < table.header.size()) row.cells.resize(table.header.size());
      table.rows.push_back(std::move(row));
    }
    if (table.header.empty()) return Fault{"empty", 1};
    return table;
  }

 private:
  std::string_view text_;
  char delimiter_;
  std::int64_t line_;
  std::size_t rows_;
  std::size_t at_ = 0;

  bool at_end_of_cell() const { return at_ == text_.size() || text_[at_] == delimiter_ || ends_line(text_[at_]); }

  std::optional<Fault> read_record(std::vector<std::string>& cells) {
    auto const first_line = line_;
    while (true) {
      if (cells.size() == most_columns) return Fault{"too_many_columns", first_line};
      auto& cell = cells.emplace_back();
      if (auto fault = read_cell(cell)) return fault;
      if (is_made_harmless(cell)) cell.erase(0, 1);
      if (at_ == text_.size()) return std::nullopt;
      if (ends_line(text_[at_])) {
        at_ += line_end(text_, at_);
        ++line_;
        return std::nullopt;
      }
      ++at_;
    }
  }

  std::optional<Fault> read_cell(std::string& cell) {
    if (at_ < text_.size() && text_[at_] == '"') return read_quoted(cell);
    auto const start = at_;
    while (!at_end_of_cell()) ++at_;
    cell = text_.substr(start, at_ - start);
    return std::nullopt;
  }

  std::optional<Fault> read_quoted(std::string& cell) {
    auto const first_line = line_;
    ++at_;
    while (true) {
      if (at_ == text_.size()) return Fault{"open_quote", first_line};
      char const c = text_[at_];
      auto const taken = ends_line(c) ? line_end(text_, at_) : 1;
      if (ends_line(c)) ++line_;
      if (c == '"' && text_.substr(at_, 2) != "\"\"") break;
      cell += text_.substr(at_, taken);
      at_ += c == '"' ? 2 : taken;
    }
    ++at_;
    if (!at_end_of_cell()) return Fault{"after_quote", line_};
    return std::nullopt;
  }
};

}  // namespace

std::variant<Table, Fault> read(std::string_view text, Limits limits) {
  std::string converted;
  if (text.size() > limits.bytes) return Fault{"too_large", 1};
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    auto utf8 = from_utf16(text.substr(2), text.starts_with("\xFE"));
    if (!utf8) return Fault{"not_utf16", 1};
    converted = std::move(*utf8);
    text = converted;
  }
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  if (auto fault = check_lines(text)) return *fault;
  bool const named = text.size() > 5 && text.starts_with("sep=") && ends_line(text[5]) &&
                     std::find(delimiters.begin(), delimiters.end(), text[4]) != delimiters.end();
  if (!named) return Reader(text, find_delimiter(text), 1, limits.rows).all();
  return Reader(text.substr(5 + line_end(text, 5)), text[4], 2, limits.rows).all();
}

void Writer::next_cell() {
  if (row_begun_) out_ += ',';
  row_begun_ = true;
}

void Writer::text(std::string_view cell) {
  next_cell();
  bool const armed = needs_apostrophe(cell);
  bool const quoted = armed || cell.find_first_of("\",;\t\r\n") != std::string_view::npos || cell.starts_with(' ') ||
                      cell.ends_with(' ') || cell.starts_with("sep=") || cell.starts_with(byte_order_mark);
  if (quoted) out_ += '"';
  if (armed) out_ += '\'';
  for (char const c : cell) out_.append(c == '"' ? 2 : 1, c);
  if (quoted) out_ += '"';
}

void Writer::number(double value) {
  next_cell();
  if (!std::isfinite(value)) return;
  char digits[32];
  auto const end = std::to_chars(digits, digits + sizeof digits, value == 0 ? 0.0 : value);
  out_.append(digits, end.ptr);
}

void Writer::empty() { next_cell(); }

void Writer::end_row() {
  out_ += "\r\n";
  row_begun_ = false;
}

std::string Writer::take() {
  row_begun_ = false;
  return std::exchange(out_, {});
}

}  // namespace upswing::kit::csv
