// A practice's strip: which numbers are there and which periods were sent, as one short text that can be read for a
// thousand practices at once. It is made from entries and submissions and says nothing they do not say (strip_store.hpp).
//
//   20362 20393                                            first days (since 1970) of the reporting periods that were sent
//   01999d11-9800-7003-8000-000000000001 m 24308 CCNCC.c   a measure, its period, the place of the first mark, a mark each
//
// Marks: c counted, a nobody was eligible, n not collected; a capital once it was sent; "." nothing.
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "measures/entry.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {

inline constexpr char no_mark = '.';
char mark_of(EntryState state, bool sent);
// The same mark once it was sent.
char sent_mark(char mark);

// One measure of a strip, as a view into its text.
struct StripLine {
  std::string_view measure;
  Period period{};
  int first = 0;
  std::string_view marks;
  char at(int place) const {
    int const i = place - first;
    return i < 0 || i >= static_cast<int>(marks.size()) ? no_mark : marks[static_cast<std::size_t>(i)];
  }
};

// Reads a strip from the front, without copying.
class StripReader {
 public:
  explicit StripReader(std::string_view strip);
  // The days on which sent periods begin, newest first, until `from`.
  template <class Use> void sent_days(Day from, Use const& use) const {
    std::string_view left = sent_;
    while (!left.empty()) {
      auto const space = left.rfind(' ');
      auto const day = number_in(left.substr(space == std::string_view::npos ? 0 : space + 1));
      if (day < from.number) return;
      use(Day{day});
      left = left.substr(0, space == std::string_view::npos ? 0 : space);
    }
  }
  // The next measure; false at the end.
  bool next(StripLine& line);

 private:
  std::string_view sent_;
  std::string_view left_;
  static int number_in(std::string_view text);
};

// The same, to be changed.
struct StripMarks {
  Period period{};
  int first = 0;
  std::string marks;
};
struct Strip {
  std::set<Day> sent;
  std::map<std::string, StripMarks, std::less<>> measures;  // by id

  char at(MeasureId const& measure, Period period, Day start) const;
  void set(MeasureId const& measure, Period period, Day start, char mark);
  // Everything entered for a reporting period counts as sent from now on.
  void hand_in(Day starts, Day ends);
};
Strip read_strip(std::string_view text);
std::string spell(Strip const& strip);

}  // namespace upswing::measures
