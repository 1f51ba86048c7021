// Definitions, and how each practice uses them, in the database.
#pragma once
#include <map>
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "measures/measure.hpp"

namespace upswing::measures {

std::optional<Measure> find_measure(access::ReadTx const& tx, MeasureId const& id);
// Measures of the programs a practice takes part in (in their order) and its own.
std::vector<Measure> measures_of_practice(access::ReadTx const& tx, PracticeId const& practice);
std::vector<Measure> measures_of_program(access::ReadTx const& tx, ProgramId const& program);
// With the retired ones: for what leaves the house as a file.
std::vector<Measure> all_measures_of_program(access::ReadTx const& tx, ProgramId const& program);
bool practice_uses(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure);
// The same in short.
std::vector<MeasureName> names_of_practice(access::ReadTx const& tx, PracticeId const& practice);
// Which of the practice's measures a program asks for.
std::vector<MeasureId> required_measures(access::ReadTx const& tx, PracticeId const& practice);

// Measures of no practice's own that a program does not ask for yet, by name; not the retired ones.
std::vector<Measure> measures_to_choose(access::ReadTx const& tx, ProgramId const& program);
// The programs that ask for it.
std::vector<ProgramId> programs_with(access::ReadTx const& tx, MeasureId const& measure);
// Whether a practice of the program has numbers of the measure.
bool has_numbers_in(access::ReadTx const& tx, ProgramId const& program, MeasureId const& measure);
// The same that are still in use, with their kind of period.
struct AskedMeasure {
  MeasureId id;
  Period period{};
};
UPSWING_DESCRIBE(AskedMeasure, id, period)
std::vector<AskedMeasure> asked_measures(access::ReadTx const& tx, PracticeId const& practice);

bool insert_measure(access::Tx& tx, Measure const& measure);
bool update_measure(access::Tx& tx, Measure const& measure, std::int64_t version);
bool save_settings(access::Tx& tx, PracticeId const& practice, MeasureId const& measure,
                   MeasureSettingsInput const& input, std::int64_t version);
// That the measure counts something else from today on.
void note_change(access::Tx& tx, MeasureId const& measure, std::int64_t version);

}  // namespace upswing::measures
