// Loads a year of calls and visits: coaching.json.
#include "app/demo/coaching_file.hpp"
#include "app/demo/files.hpp"
#include "app/demo/load.hpp"

namespace upswing::app {
namespace {

coaching::ContactFields fields_of(demo_file::ContactFacts const& f, access::ProgramId const& program) {
  return {program,       f.audience,  f.mode,       f.state,       f.day,           f.minute,
          f.planned_min, f.prep_min,  f.travel_min, f.contact_min, f.follow_up_min, f.people,
          f.others,      f.topics,    f.activities, f.strategy,    f.projects,      f.tests,
          f.summary,     f.next_step, f.confidence, f.join_link,   f.place};
}

}  // namespace

void load_coaching(access::Tx& tx, std::string const& folder, access::ProgramId const& program,
                   std::map<std::string, access::PracticeId> const& places,
                   std::map<std::string, access::AccountId> const& accounts) {
  auto const file = demo_file::read<demo_file::CoachingFile>(folder + "/coaching.json");
  for (auto const& each : file.contacts) {
    coaching::add_contact(tx, places.at(each.practice), each.id, fields_of(each.fields, program), accounts.at(each.by),
                          each.at);
  }
  for (auto const& each : file.promises) {
    coaching::add_promise(tx, places.at(each.practice),
                          {each.id, program, each.contact, each.side, each.who, each.words, each.due_on}, each.state,
                          access::Audience::team, accounts.at(each.by), each.at);
  }
  for (auto const& each : file.skills) {
    coaching::add_skill(tx, places.at(each.practice), program, each.skill, {each.led_by, each.confidence, each.plan},
                        accounts.at(each.by), each.at);
  }
}

}  // namespace upswing::app
