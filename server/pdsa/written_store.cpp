// What the agreement counts of plans and tests: months in which somebody wrote in them.
#include "pdsa/written_store.hpp"

#include <map>
#include <set>

#include "pdsa/pdsa.hpp"
#include "programs/programs.hpp"

namespace upswing::pdsa {
namespace {

using access::PracticeId;
using access::ReadTx;
using kit::Day;
using programs::AgreementCount;
using programs::Period;

struct WrittenOn {
  PracticeId practice_id;
  std::int64_t day = 0;  // since 1970
};
UPSWING_DESCRIBE(WrittenOn, practice_id, day)

std::vector<std::optional<AgreementCount>> months_written(ReadTx const& tx, programs::Program const& program,
                                                          std::vector<programs::Enrollment> const& enrollments) {
  std::map<PracticeId, std::set<Day>> days;
  for (auto const& row : tx.all<WrittenOn>(
           "SELECT DISTINCT c.practice_id, r.at / 86400000 FROM pdsa_revision r JOIN pdsa_cycle c ON c.id = r.cycle_id"
           " JOIN programs_enrollment e ON e.practice_id = c.practice_id AND e.program_id = $1"
           " UNION SELECT DISTINCT p.practice_id, v.at / 86400000 FROM planning_revision v"
           " JOIN planning_project p ON p.id = v.project_id"
           " JOIN programs_enrollment e ON e.practice_id = p.practice_id AND e.program_id = $1",
           program.id)) {
    days[row.practice_id].insert(Day{static_cast<int>(row.day)});
  }
  Day const today = kit::local_day(tx.now(), program.time_zone);
  std::vector<std::optional<AgreementCount>> counts;
  for (auto const& enrollment : enrollments) {
    AgreementCount count;
    std::set<Day> months;
    for (Day const day : days[enrollment.practice_id]) {
      if (day < enrollment.joined_on) continue;
      months.insert(programs::period_start(Period::month, day));
      count.last_on = day;
    }
    count.done = static_cast<std::int64_t>(months.size());
    count.of = programs::place_of(Period::month, programs::period_start(Period::month, today)) -
               programs::place_of(Period::month, programs::period_start(Period::month, enrollment.joined_on)) + 1;
    counts.emplace_back(count);
  }
  return counts;
}

}  // namespace

programs::AgreementSource written_source() { return {"plan_kept", months_written}; }

}  // namespace upswing::pdsa
