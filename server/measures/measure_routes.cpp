// Definitions, how a practice uses them, and the lists of its measures.
#include <algorithm>

#include "measures/calendar_of.hpp"
#include "measures/entry_store.hpp"
#include "measures/measure_store.hpp"
#include "measures/measures.hpp"
#include "measures/routes.hpp"
#include "measures/templates.hpp"
#include "measures/trail.hpp"

namespace upswing::measures {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

Measure the_measure(ReadTx const& tx, PracticeId const& practice, MeasureId const& id) {
  auto measure = find_measure(tx, id);
  if (!measure || !practice_uses(tx, practice, id)) throw kit::http::not_found();
  return *measure;
}

std::vector<Measure> measures_in_use(ReadTx const& tx, PracticeId const& practice) {
  return measures_of_practice(tx, practice);
}

std::vector<Measure> program_measures(ReadTx const& tx, ProgramId const& program) {
  return measures_of_program(tx, program);
}

Measure change_definition(Tx& tx, IfMatch seen, Measure const& before, MeasureInput const& input) {
  if (input.id != before.id) throw kit::http::wrong_field("/id", "read_only", "is another measure's");
  kit::http::must_be_sound(check(input));
  if (!update_measure(tx, measure_of(input, before.practice_id), seen.version)) throw kit::http::stale(before);
  auto const after = find_measure(tx, before.id).value();
  if (counts_differently(before, after)) note_change(tx, after.id, after.version);
  return after;
}

namespace {

MeasureLine line_of(Measure const& measure, std::optional<double> goal, std::vector<Entry> const& entries,
                    access::Language language) {
  MeasureLine line{measure, goal, 0, {}, {}};
  for (auto const& entry : entries) {
    auto const value = plotted(measure, entry);
    line.trail.push_back(value);
    if (!value) continue;
    ++line.entries;
    auto const label = programs::period_label(measure.period, entry.period, language);
    line.last = LastPoint{entry.period, label, value, entry.numerator, entry.denominator};
  }
  if (line.trail.size() > trail_length) line.trail.erase(line.trail.begin(), line.trail.end() - trail_length);
  return line;
}

MeasureList show_measures(ReadTx const& tx, PracticeId const& practice) {
  auto entries = all_entries_of(tx, practice, tx.may(Right::see_drafts, practice));
  auto const settings = all_settings_of(tx, practice);
  Day const today = practices::today_at(tx, practices::the_practice(tx, practice));
  MeasureList list;
  for (auto const& measure : measures_in_use(tx, practice)) {
    auto const own = settings.find(measure.id);
    auto const goal = own == settings.end() ? measure.goal : goal_on(own->second, measure, today);
    list.measures.push_back(line_of(measure, goal, entries[measure.id], tx.viewer().language));
  }
  return list;
}

MeasureTemplates show_templates(ReadTx const& tx, PracticeId const&) {
  return templates_in(all_templates(), tx.viewer().language);
}

MeasureView show_measure(ReadTx const& tx, PracticeId const& practice, MeasureId const& id) {
  return {the_measure(tx, practice, id), settings_of(tx, practice, id)};
}

Created<Measure> add_own_measure(Tx& tx, PracticeId const& practice, MeasureInput const& input) {
  kit::http::must_be_sound(check(input));
  insert_measure(tx, measure_of(input, practice));  // the same id again: the same measure is answered
  return {the_measure(tx, practice, input.id)};
}

Measure change_own_measure(Tx& tx, IfMatch seen, PracticeId const& practice, MeasureId const& id,
                           MeasureInput const& input) {
  auto const before = the_measure(tx, practice, id);
  if (before.practice_id != practice) throw kit::http::forbidden();
  return change_definition(tx, seen, before, input);
}

MeasureSettings change_use(Tx& tx, IfMatch seen, PracticeId const& practice, MeasureId const& id,
                           MeasureSettingsInput const& input) {
  auto const measure = the_measure(tx, practice, id);
  kit::http::must_be_sound(check(input, measure));
  if (!save_settings(tx, practice, id, input, seen.version)) throw kit::http::stale(settings_of(tx, practice, id));
  return settings_of(tx, practice, id);
}

}  // namespace

std::vector<access::Route> routes() {
  using namespace access;
  std::vector<Route> lines{
      get<&show_measures>("/api/practices/{practice}/measures", Right::see_numbers),
      post<&add_own_measure>("/api/practices/{practice}/measures", Right::define_measures),
      get<&show_templates>("/api/practices/{practice}/measure-templates", Right::define_measures),
      get<&show_measure>("/api/practices/{practice}/measures/{measure}", Right::see_numbers),
      put<&change_own_measure>("/api/practices/{practice}/measures/{measure}", Right::define_measures),
      put<&change_use>("/api/practices/{practice}/measures/{measure}/settings", Right::set_baseline),
  };
  for (auto const& more : {entry_routes(), glance_routes(), review_routes(), import_routes(), overview_routes(),
                           program_routes(), choice_routes(), snapshot_routes()}) {
    lines.insert(lines.end(), more.begin(), more.end());
  }
  return lines;
}

}  // namespace upswing::measures
