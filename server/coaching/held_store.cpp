// What the agreement counts of calls and visits: those that were held since the practice joined, of those that were planned
// and whose day has come.
#include "coaching/held_store.hpp"

#include <algorithm>
#include <map>

#include "coaching/coaching.hpp"
#include "programs/programs.hpp"

namespace upswing::coaching {
namespace {

using access::ReadTx;
using programs::AgreementCount;

struct HeldRow {
  PracticeId practice_id;
  std::string mode;
  std::int64_t held = 0;
  std::int64_t planned = 0;
  std::optional<Instant> last;
};
UPSWING_DESCRIBE(HeldRow, practice_id, mode, held, planned, last)

// `visits`: visits, else calls of any kind.
std::vector<std::optional<AgreementCount>> held(ReadTx const& tx, programs::Program const& program,
                                                std::vector<programs::Enrollment> const& enrollments, bool visits) {
  std::map<PracticeId, AgreementCount> counts;
  for (auto const& row :
       tx.all<HeldRow>("SELECT c.practice_id, c.mode, sum(CASE WHEN c.state = 'held' THEN 1 ELSE 0 END), count(*),"
                       " max(CASE WHEN c.state = 'held' THEN c.starts_at END) FROM coaching_contact c"
                       " WHERE c.program_id = $1 AND c.mode IN ('call', 'video', 'site_visit') AND c.starts_at <= $2"
                       " AND c.audience <> 'coaches'"
                       " AND c.state IN ('planned', 'held', 'did_not_happen') GROUP BY c.practice_id, c.mode",
                       program.id, tx.now())) {
    if ((row.mode == "site_visit") != visits) continue;
    auto& count = counts[row.practice_id];
    count.done += row.held;
    count.of = count.of.value_or(0) + row.planned;
    if (!row.last) continue;
    auto const day = kit::local_day(*row.last, program.time_zone);
    count.last_on = std::max(count.last_on.value_or(day), day);
  }
  std::vector<std::optional<AgreementCount>> list;
  for (auto const& enrollment : enrollments) {
    auto const found = counts.find(enrollment.practice_id);
    list.push_back(found == counts.end() ? std::nullopt : std::optional(found->second));
  }
  return list;
}

}  // namespace

std::vector<programs::AgreementSource> held_sources() {
  return {{"calls",
           [](auto const& tx, auto const& program, auto const& list) { return held(tx, program, list, false); }},
          {"visits",
           [](auto const& tx, auto const& program, auto const& list) { return held(tx, program, list, true); }}};
}

}  // namespace upswing::coaching
