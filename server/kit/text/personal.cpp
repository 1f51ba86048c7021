// Goes through a text word by word; numbers are judged by their shape and by the words before them.
#include "kit/text/personal.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "kit/text/personal_words.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::kit::text {
namespace {

using personal::has;

constexpr int short_record = 3;  // digits after a word such as "MRN" or "chart"
constexpr int long_record = 6;   // digits alone
constexpr int prefixed_record = 5;
constexpr std::size_t prefix_letters = 4;
constexpr std::size_t reach_of_words = 4;  // how many words before a number may say what it is

struct Piece {
  std::string_view text;
  std::string folded;
  bool word = false;    // letters; otherwise a number with its signs, an address, or both mixed
  bool joined = false;  // only spaces stand between it and the piece before
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
}
bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

bool is_capital(std::string_view word) {
  auto const first = static_cast<unsigned char>(word[0]);
  if (first >= 'A' && first <= 'Z') return true;
  auto const second = word.size() > 1 ? static_cast<unsigned char>(word[1]) : 0U;
  return first == 0xC3U && second >= 0x80U && second <= 0x9EU;
}
// "MRN", "ADHD": no name.
bool is_all_capitals(std::string_view word) {
  return word.size() > 1 && std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

// The shape of a number: each digit as 'd', signs as they are.
std::string shape_of_number(std::string_view text) {
  std::string shape(text);
  for (char& c : shape) {
    if (is_digit(c)) c = 'd';
  }
  return shape;
}

bool belongs(std::string_view text, std::size_t at, bool number) {
  char const c = text[at];
  if (is_digit(c) || is_letter(c) || c == '@' || c == '_') return true;
  bool const more = at + 1 < text.size() && (is_digit(text[at + 1]) || is_letter(text[at + 1]));
  if (number && (c == '(' || c == ')' || c == '+')) return true;
  return more && (c == '-' || c == '.' || c == '/' || c == '\'' || c == ':');
}

// A phone number may hold spaces: "(614) 555 0100". They stay inside when digits stand on both sides.
bool bridges(std::string_view text, std::size_t at, bool number) {
  if (!number || text[at] != ' ' || at == 0 || at + 1 >= text.size()) return false;
  return (is_digit(text[at - 1]) || text[at - 1] == ')') && is_digit(text[at + 1]);
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  std::size_t last_end = 0;
  for (std::size_t at = 0; at < text.size();) {
    bool const number = is_digit(text[at]) || text[at] == '(' || text[at] == '+';
    if (!number && !is_letter(text[at])) {
      ++at;
      continue;
    }
    auto end = at + 1;
    while (end < text.size() && (belongs(text, end, number) || bridges(text, end, number))) ++end;
    auto piece = text.substr(at, end - at);
    while (!piece.empty() && !is_digit(piece.back()) && !is_letter(piece.back())) piece.remove_suffix(1);
    if (!piece.empty()) {
      bool const word = std::none_of(piece.begin(), piece.end(), [](char c) { return is_digit(c) || c == '@'; });
      auto const gap = text.substr(last_end, at - last_end);
      bool const joined = !pieces.empty() && std::all_of(gap.begin(), gap.end(), [](char c) { return is_blank(c); });
      pieces.push_back({piece, fold(piece), word, joined});
      last_end = at + piece.size();
    }
    at = end;
  }
  return pieces;
}

// One of the words stands a little before the piece.
bool after_word(std::vector<Piece> const& pieces, std::size_t at, std::string_view list) {
  for (std::size_t back = 1; back <= reach_of_words && back <= at; ++back) {
    auto const& before = pieces[at - back].folded;
    for (auto const part : split(before, ':')) {
      if (has(list, part)) return true;
    }
  }
  return false;
}

bool is_email(std::string_view text) {
  auto const at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at + 2) != std::string_view::npos;
}

bool is_phone(std::string_view text) {
  auto const shape = shape_of_number(text);
  for (auto const* known : {"ddd-ddd-dddd", "(ddd) ddd-dddd", "(ddd)ddd-dddd", "ddd.ddd.dddd", "ddd ddd dddd",
                            "(ddd) ddd dddd", "d-ddd-ddd-dddd", "+d ddd ddd dddd", "+d-ddd-ddd-dddd", "+d ddd-ddd-dddd",
                            "+d (ddd) ddd-dddd", "ddd-dddd", "ddd ddd-dddd"}) {
    if (shape == known) return true;
  }
  return shape.starts_with("+d") && digits_of(text).size() >= 8;
}

bool is_social_security(std::string_view text) {
  auto const shape = shape_of_number(text);
  return shape == "ddd-dd-dddd" || shape == "ddd dd dddd";
}

std::optional<Day> real_day(int year, int month, int day) {
  if (year < 100) year += year < 50 ? 2000 : 1900;
  std::chrono::year_month_day const ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                        std::chrono::day{static_cast<unsigned>(day)}};
  if (!ymd.ok() || year < 1900 || year > 2199) return std::nullopt;
  return day_of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

// "March 14, 2019", "14 de marzo de 2019": the year at `at`, day and month among the pieces before.
std::optional<Day> spelled_date(std::vector<Piece> const& pieces, std::size_t at) {
  auto const year = digits_of(pieces[at].text);
  if (year.size() != 4 || pieces[at].text.size() != 4) return std::nullopt;
  int day = 0;
  bool month = false;
  for (std::size_t back = 1; back <= reach_of_words && back <= at; ++back) {
    auto const& before = pieces[at - back];
    if (before.word && has(personal::months, before.folded)) month = true;
    else if (!before.word && before.text.size() <= 2)
      std::from_chars(before.text.data(), before.text.data() + before.text.size(), day);
    else if (before.folded != "de" && before.folded != "del" && before.folded != "of") break;
  }
  return month && day >= 1 && day <= 31 ? real_day(std::stoi(year), 1, 1) : std::nullopt;
}

bool is_birth_date(std::vector<Piece> const& pieces, std::size_t at, Day today) {
  auto date = full_date(pieces[at].text);
  if (!date) date = spelled_date(pieces, at);
  return date && (after_word(pieces, at, personal::births) || *date < plus_days(today, -366));
}

bool is_record(std::vector<Piece> const& pieces, std::size_t at) {
  auto const& text = pieces[at].text;
  if (text.find_first_of("./:()") != std::string_view::npos) return false;
  auto const first = std::find_if(text.begin(), text.end(), is_digit);
  auto const letters = static_cast<std::size_t>(std::count_if(text.begin(), first, is_letter));
  bool const only_digits_after = std::all_of(first, text.end(), [](char c) { return is_digit(c) || c == '-'; });
  auto const count = static_cast<int>(digits_of(text).size());
  if (!only_digits_after || letters > prefix_letters) return false;
  bool const named = after_word(pieces, at, personal::records) && text.find('-') == std::string_view::npos;
  if (letters == 0 && named && at > 0 && has(personal::records, pieces[at - 1].folded)) return count >= short_record;
  return count >= (letters > 0 ? prefixed_record : long_record);
}

std::optional<PersonalKind> kind_of_number(std::vector<Piece> const& pieces, std::size_t at, Day today) {
  auto const text = pieces[at].text;
  if (text.find("://") != std::string_view::npos || pieces[at].folded.starts_with("www.")) return std::nullopt;
  if (is_email(text)) return PersonalKind::email;
  if (is_social_security(text)) return PersonalKind::social_security;
  if (is_birth_date(pieces, at, today)) return PersonalKind::birth_date;
  if (full_date(text)) return std::nullopt;
  if (is_phone(text)) return PersonalKind::phone;
  if (is_record(pieces, at)) return PersonalKind::record_number;
  return std::nullopt;
}

bool may_be_name(Piece const& piece) {
  return piece.word && is_capital(piece.text) && !is_all_capitals(piece.text) && !has(personal::no_names, piece.folded);
}

// The first word of a name that begins at a first name, or stands beside a title or a word for a patient.
std::optional<std::string> name_at(std::vector<Piece> const& pieces, std::size_t at) {
  auto const& piece = pieces[at];
  if (!piece.word) return std::nullopt;
  bool const followed = at + 1 < pieces.size() && pieces[at + 1].joined;
  auto const whole = [&](std::size_t last) {
    auto const* const begin = piece.text.data();
    auto const& end = pieces[last].text;
    return std::string(begin, end.data() + end.size());
  };
  bool const first_name = is_capital(piece.text) && has(personal::first_names, piece.folded);
  if (first_name && followed && may_be_name(pieces[at + 1])) return whole(at + 1);
  bool const possessive = piece.folded.ends_with("'s") && is_capital(piece.text) &&
                          has(personal::first_names, std::string_view(piece.folded).substr(0, piece.folded.size() - 2));
  if (possessive && followed && has(personal::patients, pieces[at + 1].folded)) return whole(at + 1);
  bool const title = is_capital(piece.text) && has(personal::titles, piece.folded);
  if (title && at + 1 < pieces.size() && may_be_name(pieces[at + 1])) return whole(at + 1);
  if (!has(personal::patients, piece.folded)) return std::nullopt;
  auto next = at + 1;
  while (next < pieces.size() && pieces[next].joined && has(personal::between, pieces[next].folded)) ++next;
  if (next < pieces.size() && pieces[next].joined && may_be_name(pieces[next])) return whole(next);
  return std::nullopt;
}

}  // namespace

std::vector<Sighting> personal_in(std::string_view text, Day today) {
  std::vector<Sighting> found;
  auto const pieces = pieces_of(text);
  auto const add = [&](PersonalKind kind, std::string words) {
    bool const known = std::any_of(found.begin(), found.end(), [&](auto const& one) { return one.found == words; });
    if (!known) found.push_back({kind, std::move(words)});
  };
  for (std::size_t at = 0; at < pieces.size(); ++at) {
    if (!pieces[at].word) {
      if (auto const kind = kind_of_number(pieces, at, today)) add(*kind, std::string(pieces[at].text));
    } else if (auto name = name_at(pieces, at)) {
      add(PersonalKind::name, std::move(*name));
    }
  }
  std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.kind < b.kind; });
  return found;
}

std::optional<Day> full_date(std::string_view cell) {
  auto const text = trim(cell);
  if (auto const day = parse_day(text.substr(0, 10)); day && (text.size() == 10 || text[10] == 'T' || text[10] == ' '))
    return day;
  for (char const mark : {'/', '-', '.'}) {
    auto const parts = split(text, mark);
    if (parts.size() != 3) continue;
    std::array<int, 3> numbers{};
    bool good = true;
    for (std::size_t i = 0; i < 3; ++i) {
      auto const read = std::from_chars(parts[i].data(), parts[i].data() + parts[i].size(), numbers[i]);
      good = good && !parts[i].empty() && parts[i].size() <= 4 && read.ec == std::errc{} &&
             read.ptr == parts[i].data() + parts[i].size();
    }
    if (!good) return std::nullopt;
    if (numbers[0] > 31) return real_day(numbers[0], numbers[1], numbers[2]);
    auto const month_first = real_day(numbers[2], numbers[0], numbers[1]);
    return month_first ? month_first : real_day(numbers[2], numbers[1], numbers[0]);
  }
  return std::nullopt;
}

bool is_record_number(std::string_view cell) {
  auto const text = trim(cell);
  auto const first = std::find_if(text.begin(), text.end(), is_digit);
  auto const letters = std::count_if(text.begin(), first, is_letter);
  bool const rest = std::all_of(first, text.end(), [](char c) { return is_digit(c) || c == '-'; });
  return rest && letters <= static_cast<std::ptrdiff_t>(prefix_letters) &&
         digits_of(text).size() >= static_cast<std::size_t>(prefixed_record) && !full_date(text);
}

bool is_name(std::string_view cell) {
  auto const text = trim(cell);
  auto const pieces = pieces_of(text);
  if (pieces.size() < 2 || pieces.size() > 4) return false;
  bool const words = std::all_of(pieces.begin(), pieces.end(), [](auto const& piece) { return may_be_name(piece); });
  bool const known = std::any_of(pieces.begin(), pieces.end(),
                                 [](auto const& piece) { return has(personal::first_names, piece.folded); });
  bool const last_first = text.find(',') != std::string_view::npos;
  return words && (known || (last_first && pieces.size() == 2));
}

}  // namespace upswing::kit::text
