// Sums of coaching, and the published figures beside them.
#include "coaching/dose.hpp"

#include "kit/csv.hpp"

namespace upswing::coaching {

Benchmark const& the_benchmark() {
  // 32 rural practices, 4 facilitators, 12 months: 416 visits of 87 minutes with 130 minutes of driving, 1,131 remote
  // contacts of 17 minutes; divided by 32.
  static Benchmark const benchmark{
      13,
      18.9,
      35,
      10.0,
      28,
      "Implementation Science Communications 2023, a trial in 32 rural practices of the southeastern United States",
      "https://implementationsciencecomms.biomedcentral.com/articles/10.1186/s43058-023-00470-y"};
  return benchmark;
}

DoseSums sums_of(std::vector<DoseMode> const& modes) {
  DoseSums sums;
  for (auto const& one : modes) {
    bool const visit = one.mode == Mode::site_visit || one.mode == Mode::in_person;
    sums.contacts += one.contacts;
    if (visit) sums.visits += one.contacts;
    (visit ? sums.visit_min : sums.remote_min) += one.minutes;
  }
  return sums;
}

std::string csv_of(std::vector<DoseLine> const& lines) {
  kit::csv::Writer file;
  for (auto const* head : {"practice", "joined_on", "contacts", "visits", "visit_minutes", "remote_minutes",
                           "preparation_minutes", "travel_minutes", "tasks_led_by_team", "tasks"}) {
    file.text(head);
  }
  file.end_row();
  for (auto const& line : lines) {
    file.text(line.practice_name);
    file.text(kit::spell(line.joined_on));
    for (auto const count : {line.contacts, line.visits, line.visit_min, line.remote_min, line.prep_min,
                             line.travel_min, line.led_by_team, line.tasks}) {
      file.number(static_cast<double>(count));
    }
    file.end_row();
  }
  return file.take();
}

}  // namespace upswing::coaching
