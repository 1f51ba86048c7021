// What of measures waits for somebody when a member leaves: the practice's own measures that name them as the one who
// counts, and numbers they began and did not send.
#include "kit/text/utf8.hpp"
#include "measures/entry_store.hpp"
#include "measures/measure_store.hpp"
#include "measures/measures.hpp"

namespace upswing::measures {
namespace {

using access::ReadTx;
using access::Tx;
using practices::OpenThing;
using practices::TeamPerson;

std::vector<Measure> counted_by(ReadTx const& tx, PracticeId const& practice, std::string const& name) {
  std::vector<Measure> found;
  for (auto& measure : measures_in_use(tx, practice)) {
    bool const own = measure.practice_id == practice;
    if (own && kit::text::fold(measure.who_collects) == kit::text::fold(name)) found.push_back(std::move(measure));
  }
  return found;
}

void open(ReadTx const& tx, PracticeId const& practice, TeamPerson const& person, std::vector<OpenThing>& things) {
  auto const home = "/practices/" + practice.text;
  for (auto const& measure : counted_by(tx, practice, person.member.name)) {
    things.push_back({"measure", {{"measure", measure.short_name}}, home + "/measures/" + measure.id.text});
  }
  if (!person.account) return;
  auto const drafts = drafts_by(tx, practice, *person.account);
  if (drafts > 0) things.push_back({"drafts", {{"count", std::to_string(drafts)}}, home + "/data"});
}

void take_over(Tx& tx, PracticeId const& practice, TeamPerson const& from, TeamPerson const& to) {
  for (auto measure : counted_by(tx, practice, from.member.name)) {
    measure.who_collects = to.member.name;
    update_measure(tx, measure, measure.version);
  }
}

}  // namespace

practices::HandoverSource handover_source() { return {open, take_over}; }

}  // namespace upswing::measures
