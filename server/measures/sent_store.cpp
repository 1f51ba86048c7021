// What the agreement counts of this room: periods sent, of those that are over.
#include "measures/sent_store.hpp"

#include <algorithm>
#include <map>

#include "measures/measures.hpp"
#include "programs/programs.hpp"

namespace upswing::measures {
namespace {

using access::ReadTx;
using programs::AgreementCount;

struct SentRow {
  PracticeId practice_id;
  std::int64_t sent = 0;
  Day last{};
};
UPSWING_DESCRIBE(SentRow, practice_id, sent, last)

std::vector<std::optional<AgreementCount>> sent_since_joining(ReadTx const& tx, programs::Program const& program,
                                                              std::vector<programs::Enrollment> const& enrollments) {
  Day const today = kit::local_day(tx.now(), program.time_zone);
  std::map<PracticeId, SentRow> sent;
  for (auto& row : tx.all<SentRow>(
           "SELECT s.practice_id, count(*), max(s.starts_on) FROM measures_submission s"
           " JOIN programs_enrollment e ON e.practice_id = s.practice_id AND e.program_id = $1"
           " WHERE s.state = 'sent' AND s.starts_on >= e.joined_on AND s.starts_on >= $2 GROUP BY s.practice_id",
           program.id, program.starts_on)) {
    sent[row.practice_id] = row;
  }
  std::vector<std::optional<AgreementCount>> counts;
  for (auto const& enrollment : enrollments) {
    auto const periods = programs::periods_until(program, enrollment.joined_on, today);
    auto const over = std::count_if(periods.begin(), periods.end(),
                                    [&](Day start) { return programs::due_on(program, start) <= today; });
    auto const found = sent.find(enrollment.practice_id);
    AgreementCount count{0, over, {}};
    if (found != sent.end())
      count = {found->second.sent, std::max<std::int64_t>(over, found->second.sent), found->second.last};
    counts.emplace_back(count);
  }
  return counts;
}

}  // namespace

programs::AgreementSource sent_source() { return {"data_sent", sent_since_joining}; }

}  // namespace upswing::measures
