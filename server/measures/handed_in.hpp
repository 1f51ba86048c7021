// Who has sent which period of a program.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "measures/sheet.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {

// none: the practice did not take part then.
UPSWING_CHOICES(HandedInMark, sent, part, open, later, none)

struct HandedInRow {
  std::optional<PracticeId> practice_id;
  std::string name;
  bool coded = false;
  bool own = false;
  programs::Status status{};
  std::vector<HandedInMark> cells;
};
UPSWING_DESCRIBE(HandedInRow, practice_id, name, coded, own, status, cells)

struct HandedIn {
  std::vector<std::string> periods;  // oldest first, at most the last twelve
  std::optional<std::string> asked;  // the newest period that is over
  std::optional<Day> due_on;         // and its due day
  std::vector<HandedInRow> rows;
  std::int64_t sent = 0;  // practices that sent it
  std::int64_t of = 0;    // of those that take part now
};
UPSWING_DESCRIBE(HandedIn, periods, asked, due_on, rows, sent, of)

HandedIn handed_in(access::ReadTx const& tx, ProgramId const& program);

}  // namespace upswing::measures
