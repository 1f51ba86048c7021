// A program's practices with their strips, page by page.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "measures/overview.hpp"

namespace upswing::measures {

struct PageAsked {
  std::optional<PracticeId> after;
  std::int64_t size = 25;
  bool waiting = false;  // only practices that take part and have not sent the period that is asked for
  std::string find;      // only names with these letters
};

// A practice of the program that the viewer sees by name.
struct PracticeStrip {
  PracticeId id;
  std::string name;
  programs::Status status{};
  Day joined_on{};
  std::optional<Day> ended_on;
  std::optional<std::string> coach;
  std::optional<std::string> marks;
};
UPSWING_DESCRIBE(PracticeStrip, id, name, status, joined_on, ended_on, coach, marks)

// By name; one more than the page's size when there are more.
std::vector<PracticeStrip> practice_strips(access::ReadTx const& tx, ProgramId const& program, PageAsked const& asked,
                                           Window const& window);

struct SentCount {
  std::int64_t sent = 0;
  std::int64_t of = 0;
};
UPSWING_DESCRIBE(SentCount, sent, of)
// Of the practices the viewer sees by name: how many took part when the period ended, and how many of those sent it.
SentCount sent_count(access::ReadTx const& tx, ProgramId const& program, Day starts, Day ends);

std::vector<OverviewMeasure> overview_measures(access::ReadTx const& tx, ProgramId const& program);

}  // namespace upswing::measures
