// A practice's priorities: adding, weighing, parking, merging, splitting, picking, and the answer to families.
#include <algorithm>

#include "measures/measures.hpp"
#include "priorities/priorities.hpp"
#include "priorities/priority_store.hpp"

namespace upswing::priorities {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;
using kit::http::Problem;

std::vector<access::Route> vote_routes();

namespace {

Picked& picked() {
  static Picked kept;
  return kept;
}

Priority the_priority(ReadTx const& tx, PracticeId const& practice, PriorityId const& id) {
  auto priority = find_priority(tx, practice, id);
  if (!priority) throw kit::http::not_found();
  return *priority;
}

// Two people at the same moment: the second is told what it is now.
Priority saved(Tx& tx, PracticeId const& practice, Priority const& changed, IfMatch seen) {
  if (!update_priority(tx, practice, changed, seen.version))
    throw kit::http::stale(the_priority(tx, practice, changed.id));
  return the_priority(tx, practice, changed.id);
}

// Fresh of the version the person saw, and still on the table.
Priority on_the_table(ReadTx const& tx, PracticeId const& practice, PriorityId const& id, IfMatch seen) {
  auto const priority = the_priority(tx, practice, id);
  if (priority.version != seen.version) throw kit::http::stale(priority);
  if (priority.state == PriorityState::picked)
    throw Problem(409, "picked", "This was picked already, and is a project now.");
  if (priority.state == PriorityState::merged)
    throw Problem(409, "merged", "This was put together with another priority.");
  return priority;
}

bool is_family(ReadTx const& tx, PracticeId const& practice) {
  auto const roles = tx.roles_at(practice);
  return std::find(roles.begin(), roles.end(), access::Role::parent_partner) != roles.end();
}

// A chart that speaks for it is one of the practice's; one that was retired since may stay.
void must_be_in_use(ReadTx const& tx, PracticeId const& practice, std::optional<std::string> const& measure) {
  if (!measure) return;
  auto const all = measures::measures_in_use(tx, practice);
  if (std::any_of(all.begin(), all.end(), [&](auto const& each) { return each.id.text == *measure; })) return;
  throw kit::http::wrong_field("/measure_id", "not_a_choice", "is not a measure of this practice");
}

std::string listed(std::vector<std::string> const& names) {
  std::string text;
  for (auto const& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

Created<Priority> add(Tx& tx, PracticeId const& practice, NewPriority const& input) {
  kit::http::must_be_sound(check(input));
  Priority priority;
  priority.id = input.id;
  priority.words = input.words;
  priority.source = is_family(tx, practice) ? PrioritySource::family : input.source;
  priority.added_by = tx.viewer().name;
  insert_priority(tx, practice, priority);  // the same id again: the same priority is answered
  return {the_priority(tx, practice, input.id)};
}

Priority change(Tx& tx, IfMatch seen, PracticeId const& practice, PriorityId const& id, PriorityInput const& input) {
  auto priority = the_priority(tx, practice, id);
  kit::http::must_be_sound(check(input));
  if (input.measure_id != priority.measure_id) must_be_in_use(tx, practice, input.measure_id);
  priority.words = input.words;
  priority.more = input.more;
  priority.source = input.source;
  priority.evidence = input.evidence;
  priority.evidence_link = input.evidence_link;
  priority.measure_id = input.measure_id;
  priority.urgent = input.urgent;
  priority.leadership = input.leadership;
  priority.together = input.together;
  priority.low_cost = input.low_cost;
  priority.ready_made = input.ready_made;
  priority.partners = input.partners;
  priority.importance = input.importance;
  priority.energy = input.energy;
  priority.ease = input.ease;
  return saved(tx, practice, priority, seen);
}

Priority place(Tx& tx, IfMatch seen, PracticeId const& practice, PriorityId const& id, PriorityPlace const& input) {
  auto priority = on_the_table(tx, practice, id, seen);
  priority.state = input.parked ? PriorityState::parked : PriorityState::open;
  priority.why = input.why;
  return saved(tx, practice, priority, seen);
}

Priority answer_family(Tx& tx, IfMatch seen, PracticeId const& practice, PriorityId const& id,
                       FamilyReply const& input) {
  auto priority = the_priority(tx, practice, id);
  kit::http::must_be_sound(check(input));
  priority.answer = input.answer;
  priority.answer_why = input.why;
  return saved(tx, practice, priority, seen);
}

Priority pick(Tx& tx, IfMatch seen, PracticeId const& practice, PriorityId const& id, PickInput const& input) {
  auto priority = on_the_table(tx, practice, id, seen);
  kit::http::must_be_sound(check(input, practices::team_names(tx, practice)));
  priority.state = PriorityState::picked;
  priority.project_id = input.project_id;
  priority.picked_on = practices::today_at(tx, practices::the_practice(tx, practice));
  priority.picked_by = input.people.empty() ? tx.viewer().name : listed(input.people);
  if (priority.source == PrioritySource::family) priority.answer = FamilyAnswer::trying;
  if (picked() && !picked()(tx, practice, priority, {input.project_id}))
    throw Problem(409, "taken", "There is a project with this id already.");
  return saved(tx, practice, priority, seen);
}

// What was said for the one is kept with the other.
Priority merge(Tx& tx, IfMatch seen, PracticeId const& practice, PriorityId const& id, MergeInput const& input) {
  auto from = on_the_table(tx, practice, id, seen);
  if (input.into == id) throw kit::http::wrong_field("/into", "same", "is the same priority");
  auto into = the_priority(tx, practice, input.into);
  if (into.state == PriorityState::merged || into.state == PriorityState::picked)
    throw kit::http::wrong_field("/into", "not_open", "is not open");
  from.state = PriorityState::merged;
  from.merged_into = input.into;
  into.more += (into.more.empty() ? "" : "\n") + from.words + (from.more.empty() ? "" : "\n" + from.more);
  if (from.source == PrioritySource::family) into.source = PrioritySource::family;
  update_priority(tx, practice, into, into.version);
  move_dots(tx, id, input.into);
  return saved(tx, practice, from, seen);
}

Created<Priority> split(Tx& tx, IfMatch seen, PracticeId const& practice, PriorityId const& id,
                        SplitInput const& input) {
  auto priority = on_the_table(tx, practice, id, seen);
  kit::http::must_be_sound(check(input));
  Priority other = priority;
  other.id = input.id;
  other.words = input.other_words;
  insert_priority(tx, practice, other);
  priority.words = input.words;
  return {saved(tx, practice, priority, seen)};
}

}  // namespace

void set_picked(Picked made) { picked() = std::move(made); }

void add_priority(Tx& tx, PracticeId const& practice, Priority const& priority) {
  insert_priority(tx, practice, priority);
}

std::vector<access::Route> routes() {
  using namespace access;
  std::vector<Route> lines{
      post<&add>("/api/practices/{practice}/priorities", Right::take_part),
      put<&change>("/api/practices/{practice}/priorities/{priority}", Right::edit_work),
      put<&place>("/api/practices/{practice}/priorities/{priority}/place", Right::edit_work),
      put<&answer_family>("/api/practices/{practice}/priorities/{priority}/answer", Right::edit_work),
      put<&pick>("/api/practices/{practice}/priorities/{priority}/pick", Right::edit_work),
      put<&merge>("/api/practices/{practice}/priorities/{priority}/merge", Right::edit_work),
      post<&split>("/api/practices/{practice}/priorities/{priority}/split", Right::edit_work),
  };
  for (auto& line : vote_routes()) lines.push_back(std::move(line));
  return lines;
}

}  // namespace upswing::priorities
