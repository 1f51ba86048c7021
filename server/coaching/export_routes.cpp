// What a practice takes with it as a file: what its staff and team read of the work with their coaches. What is for coaches,
// for named people or for its author alone stays here, closed.
#include <algorithm>

#include "barriers/barriers.hpp"
#include "coaching/contact_store.hpp"
#include "coaching/promise_store.hpp"
#include "coaching/routes.hpp"
#include "programs/programs.hpp"

namespace upswing::coaching {
namespace {

using access::ReadTx;
using access::Right;

struct PracticeFile {
  std::string format = "upswing.practice/1";
  std::string practice_name;
  Day made_on{};
  std::vector<std::string> team;  // those of today, by name
  std::vector<programs::AgreementView> agreements;
  std::vector<programs::Readiness> readiness;
  std::vector<barriers::Barrier> barriers;
  std::vector<barriers::SharedRequest> questions;
  std::vector<Contact> contacts;  // the latest first
  std::vector<GivenPromise> promises;
};
UPSWING_DESCRIBE(PracticeFile, format, practice_name, made_on, team, agreements, readiness, barriers, questions,
                 contacts, promises)

std::vector<Contact> shared_contacts(ReadTx const& tx, PracticeId const& practice) {
  auto contacts = contacts_of(tx, practice);
  std::erase_if(contacts, [](auto const& one) { return !barriers::is_shared(one.fields.audience); });
  return contacts;
}

// A promise made in a contact is read by the same people as the contact.
std::vector<GivenPromise> shared_promises(ReadTx const& tx, PracticeId const& practice,
                                          std::vector<Contact> const& contacts) {
  auto promises = promises_of(tx, practice);
  std::erase_if(promises, [&](auto const& promise) {
    return promise.contact_id &&
           std::ranges::none_of(contacts, [&](auto const& one) { return one.id == *promise.contact_id; });
  });
  return promises;
}

kit::http::Reply show_file(ReadTx const& tx, PracticeId const& id) {
  auto const practice = practices::the_practice(tx, id);
  PracticeFile file;
  file.practice_name = practice.name;
  file.made_on = practices::today_at(tx, practice);
  file.team = practices::team_names(tx, id);
  file.agreements = programs::agreements_at(tx, id);
  file.readiness = programs::readiness_at(tx, id);
  file.barriers = barriers::shared_barriers_at(tx, id);
  file.questions = barriers::shared_requests_at(tx, id);
  file.contacts = shared_contacts(tx, id);
  file.promises = shared_promises(tx, id, file.contacts);
  kit::http::Reply reply{.body = kit::def::to_json(file)};
  reply.with("Content-Disposition", "attachment; filename=\"practice.json\"");
  return reply;
}

}  // namespace

std::vector<access::Route> export_routes() {
  using namespace access;
  return {
      answers<PracticeFile>(get<&show_file>("/api/practices/{practice}/export", Right::see_coaching), 200),
  };
}

}  // namespace upswing::coaching
