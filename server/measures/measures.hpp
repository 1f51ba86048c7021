// The room's door: what other rooms may use of measures.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/access.hpp"
#include "measures/entry.hpp"
#include "measures/measure.hpp"
#include "measures/reminder.hpp"
#include "measures/sheet.hpp"
#include "measures/snapshot.hpp"
#include "measures/trail.hpp"
#include "practices/practices.hpp"

namespace upswing::measures {

std::vector<access::Route> routes();
practices::TodaySource today_source();
// Numbers of a period that is over and not sent yet.
practices::NextStepSource next_step_source();
// Measures of the practice's own that a person counts, and numbers they began and did not send.
practices::HandoverSource handover_source();
// Reads the templates of measures (templates.hpp); once, at the start of the program (app/rooms.cpp).
void set_templates(std::string_view json);

// The measure as this practice uses it (its programs' or its own), or "not found".
Measure the_measure(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure);
// All measures a practice uses: its programs' in their order, then its own; not the retired ones.
std::vector<Measure> measures_in_use(access::ReadTx const& tx, PracticeId const& practice);
MeasureSettings settings_of(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure);
std::map<MeasureId, MeasureSettings> all_settings_of(access::ReadTx const& tx, PracticeId const& practice);
// MeasureSettings of one measure in every practice that has them; for comparisons.
std::map<PracticeId, MeasureSettings> settings_by_practice(access::ReadTx const& tx, MeasureId const& measure);

// The days on which what the measure counts was changed, oldest first.
std::vector<Day> changes_of(access::ReadTx const& tx, MeasureId const& measure);

// A practice's entries of a measure in time order; drafts only for those who may see them.
std::vector<Entry> entries_of(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                              bool with_drafts);
// The same as they had been entered by an instant. An entry that was taken away since is not there.
std::vector<Entry> entries_as_of(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                                 bool with_drafts, kit::Instant at);
// The same for all measures of the practice, by one query.
std::map<MeasureId, std::vector<Entry>> all_entries_of(access::ReadTx const& tx, PracticeId const& practice,
                                                       bool with_drafts);
// What all practices of a program sent of a measure, in time order.
std::map<PracticeId, std::vector<Entry>> sent_entries(access::ReadTx const& tx, ProgramId const& program,
                                                      MeasureId const& measure);
// The measures of a program by their place there.
std::vector<Measure> program_measures(access::ReadTx const& tx, ProgramId const& program);

void add_measure(access::Tx& tx, Measure const& measure);
void put_settings(access::Tx& tx, PracticeId const& practice, MeasureId const& measure,
                  MeasureSettingsInput const& settings);
void put_entry(access::Tx& tx, PracticeId const& practice, Entry const& entry, access::AccountId const& by);
void put_submission(access::Tx& tx, PracticeId const& practice, Day starts, kit::Instant at,
                    access::AccountId const& by, std::int64_t times);

// Fills the review sheet of a period with charts that give its numbers, begun by somebody at a moment; for the demo.
void put_charts_as_counted(access::Tx& tx, PracticeId const& practice, std::string const& period,
                           access::AccountId const& by, kit::Instant at);

// Keeps a snapshot of what was sent up to now.
void put_snapshot(access::Tx& tx, ProgramId const& program, SnapshotId const& id, std::string const& name,
                  kit::Instant at, access::AccountId const& by);

// After many entries and submissions were put: packs what is there, so that overviews are quick at once.
void pack(access::Tx& tx, PracticeId const& practice);

// Reads a CSV text and, if asked, keeps its rows; see import.hpp.
struct ImportReport;
struct ImportInput;
ImportReport import_csv(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, ImportInput const& input);

}  // namespace upswing::measures
