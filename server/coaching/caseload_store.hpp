// A coach's practices in the database: what a line needs, for all of them at once.
#pragma once
#include <vector>

#include "access/tx.hpp"
#include "coaching/caseload.hpp"
#include "coaching/promise.hpp"
#include "measures/measures.hpp"

namespace upswing::coaching {

struct CaseRow {
  PracticeId practice_id{};
  std::string practice_name{};
  std::string time_zone{};
  ProgramId program_id{};
  std::string program_name{};
  programs::Period period{};
  std::int64_t due_day = 10;
  std::string program_zone{};
  Day starts_on{};
  programs::Status status{};
  Day joined_on{};
  std::optional<Instant> last_contact{};
  std::optional<Instant> next_contact{};
  std::optional<Instant> not_told{};
  std::optional<Day> sent_until{};
  std::optional<programs::MeasureId> measure_id{};  // the first of the program that is still counted
  std::optional<std::string> measure{};
  std::optional<measures::MeasureKind> kind{};
  std::optional<double> multiplier{};
};
UPSWING_DESCRIBE(CaseRow, practice_id, practice_name, time_zone, program_id, program_name, period, due_day,
                 program_zone, starts_on, status, joined_on, last_contact, next_contact, not_told, sent_until,
                 measure_id, measure, kind, multiplier)
// A row for each enrollment that the viewer coaches, or whose coach they supervise; by name.
std::vector<CaseRow> case_rows(access::ReadTx const& tx);

struct OpenPromises {
  PracticeId practice_id{};
  ProgramId program_id{};
  Side side{};
  std::int64_t count = 0;
  std::optional<Day> first_due{};
};
UPSWING_DESCRIBE(OpenPromises, practice_id, program_id, side, count, first_due)
std::vector<OpenPromises> open_promises(access::ReadTx const& tx);

// The newest numbers of each program's first measure, by practice and in time order.
struct TrailRow {
  PracticeId practice_id{};
  programs::MeasureId measure_id{};
  std::optional<double> numerator{};
  std::optional<double> denominator{};
  std::optional<double> value{};
};
UPSWING_DESCRIBE(TrailRow, practice_id, measure_id, numerator, denominator, value)
std::vector<TrailRow> trail_rows(access::ReadTx const& tx, Day since);

std::vector<SavedView> saved_views(access::ReadTx const& tx);
bool insert_view(access::Tx& tx, SavedView const& view);
bool delete_view(access::Tx& tx, ViewId const& id);

}  // namespace upswing::coaching
