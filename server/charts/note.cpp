// Rules of notes and looks.

#include "charts/note.hpp"

namespace upswing::charts {

void check_readers(std::optional<Audience> audience, kit::def::FieldErrors& errors) {
  if (audience == Audience::named) errors.push_back({"/audience", "not_a_choice", "cannot be chosen for a chart"});
}

kit::def::FieldErrors check_note(Day period, std::optional<Audience> audience, measures::Measure const& measure,
                                 Day today) {
  kit::def::FieldErrors errors;
  bool const by_event = measure.kind == measures::MeasureKind::days_between;
  if (!by_event && programs::period_start(measure.period, period) != period) {
    errors.push_back({"/period", "not_a_choice", "is not the first day of one of the measure's periods"});
  } else if (period > today) {
    errors.push_back({"/period", "in_future", "has not begun yet"});
  }
  check_readers(audience, errors);
  return errors;
}

kit::def::FieldErrors check(NewLook const& look, Day today) {
  kit::def::FieldErrors errors;
  if (look.looked_on > today) errors.push_back({"/looked_on", "in_future", "is in the future"});
  if (look.people.empty()) errors.push_back({"/people", "required", "names at least one person"});
  if (look.people.size() > most_people) errors.push_back({"/people", "too_long", "names too many people"});
  for (std::size_t i = 0; i < look.people.size() && i < most_people; ++i) {
    if (look.people[i].find_first_of("\r\n") == std::string::npos) continue;
    errors.push_back({"/people/" + std::to_string(i), "malformed", "must be one line"});
  }
  check_readers(look.audience, errors);
  return errors;
}

}  // namespace upswing::charts
