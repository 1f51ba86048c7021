// Loads how people were welcomed and what they could work on: start.json.
#include "app/demo/files.hpp"
#include "app/demo/load.hpp"

namespace upswing::app {
namespace {

priorities::Priority priority_of(demo_file::PriorityLine const& line) {
  priorities::Priority p;
  p.id = line.id;
  p.words = line.words;
  p.more = line.more;
  p.source = line.source;
  p.evidence = line.evidence;
  p.evidence_link = line.evidence_link;
  p.urgent = line.urgent;
  p.leadership = line.leadership;
  p.together = line.together;
  p.low_cost = line.low_cost;
  p.ready_made = line.ready_made;
  p.partners = line.partners;
  p.importance = line.importance;
  p.energy = line.energy;
  p.ease = line.ease;
  p.state = line.state;
  p.why = line.why;
  p.answer = line.answer;
  p.answer_why = line.answer_why;
  p.project_id = line.project_id;
  p.added_by = line.added_by;
  p.picked_on = line.picked_on;
  p.picked_by = line.picked_by.value_or("");
  return p;
}

}  // namespace

void load_start(access::Tx& tx, std::string const& folder, std::map<std::string, access::PracticeId> const& places,
                std::map<std::string, access::AccountId> const& accounts) {
  auto const file = demo_file::read<demo_file::StartFile>(folder + "/start.json");
  for (auto const& each : file.voices) {
    practices::put_voice(tx, places.at(each.practice), accounts.at(each.by),
                         {each.id, each.kind, each.words, each.only_coach});
  }
  for (auto const& each : file.newcomers) {
    practices::put_welcome(tx, places.at(each.practice), accounts.at(each.by), each.begun_on,
                           {each.done, each.minutes_a_week, each.skills});
  }
  for (auto const& line : file.priorities) priorities::add_priority(tx, places.at(line.practice), priority_of(line));
  std::map<std::pair<std::string, std::string>, std::vector<priorities::Dots>> dots;
  for (auto const& each : file.dots) dots[{each.practice, each.by}].push_back({each.priority, each.dots});
  for (auto const& [whose, given] : dots) {
    priorities::add_dots(tx, places.at(whose.first), accounts.at(whose.second), given);
  }
}

}  // namespace upswing::app
