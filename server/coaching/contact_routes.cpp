// Calls and visits of a practice: the list, one of them, its history; and the list of the room's routes.
#include <algorithm>

#include "coaching/coaching.hpp"
#include "coaching/contact_store.hpp"
#include "coaching/letter.hpp"
#include "coaching/promise_store.hpp"
#include "coaching/routes.hpp"
#include "coaching/view.hpp"
#include "files/files.hpp"
#include "programs/programs.hpp"

namespace upswing::coaching {

using access::Call;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

namespace {

Known known_at(ReadTx const& tx, PracticeId const& practice) {
  Known known;
  for (auto const& member : practices::team_of(tx, practice)) known.people.push_back(member.id);
  for (auto const& project : planning::projects_of(tx, practice)) known.projects.push_back(project.id);
  for (auto const& cycle : pdsa::cycles_of(tx, practice)) known.tests.push_back(cycle.id);
  return known;
}

std::vector<CoachedIn> coached_in(ReadTx const& tx, PracticeId const& practice) {
  std::vector<CoachedIn> list;
  for (auto const& enrollment : programs::enrollments_of(tx, practice)) {
    if (!programs::takes_part(enrollment.status)) continue;
    auto const program = programs::the_program(tx, enrollment.program_id);
    bool const coach = coaches_in(tx, practice, program.id);
    list.push_back({program.id, program.name, coach, coach && !leads_in(tx, practice, program.id)});
  }
  std::ranges::stable_partition(list, [](auto const& one) { return one.coach; });
  return list;
}

CoachingView show_coaching(ReadTx const& tx, Call const& call, PracticeId const& id) {
  access::keep_seen(tx, call, contacts_shown(tx, id));
  auto const practice = practices::the_practice(tx, id);
  CoachingView view{.practice_name = practice.name,
                    .time_zone = practice.time_zone,
                    .today = practices::today_at(tx, practice),
                    .now = tx.now(),
                    .programs = coached_in(tx, id),
                    .contacts = contacts_of(tx, id),
                    .promises = promises_of(tx, id)};
  auto const roles = tx.roles_at(id);
  for (auto const right : {Right::coach, Right::take_part, Right::see_dose, Right::ask_help, Right::edit_work}) {
    if (access::any_may(roles, right)) view.may.emplace_back(kit::def::spell(right));
  }
  return view;
}

Contact show_contact(ReadTx const& tx, PracticeId const& practice, ContactId const& id) {
  return the_contact(tx, practice, id);
}

access::Nothing forget(Tx& tx, PracticeId const& practice, ContactId const& id) {
  auto const contact = the_contact(tx, practice, id);
  must_be_allowed_to_write(tx, practice, contact.fields.program_id, contact.fields.audience);
  forget_history(tx, contact.id);
  return {};
}

// For good: whoever edits the practice's work, of what they read.
access::Nothing remove_contact(Tx& tx, IfMatch seen, Call const& call, PracticeId const& practice,
                               ContactId const& id) {
  auto const contact = the_contact(tx, practice, id);
  must_be_allowed_to_write(tx, practice, contact.fields.program_id, contact.fields.audience);
  if (contact.version != seen.version) throw kit::http::stale(contact);
  tell_change(tx, call.world, contact, std::nullopt);
  files::erase_about(tx, practice, files::ThingId{{id.text}});
  wipe_contact(tx, contact.id);
  return {};
}

ContactHistory show_history(ReadTx const& tx, PracticeId const& practice, ContactId const& id) {
  return {history_of(tx, the_contact(tx, practice, id).id)};
}

Contact put_contact(Tx& tx, IfMatch seen, Call const& call, PracticeId const& practice, ContactId const& id,
                    ContactFields const& fields) {
  auto const before = find_contact(tx, practice, id);
  auto kept = keep_contact(tx, practice, id, fields, seen.version, access::is_sure(call));
  if (before) tell_change(tx, call.world, *before, kept);
  return kept;
}

}  // namespace

Contact the_contact(ReadTx const& tx, PracticeId const& practice, ContactId const& id) {
  auto contact = find_contact(tx, practice, id);
  if (!contact) throw kit::http::not_found();
  return std::move(*contact);
}

void must_coach_in(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  if (coaches_in(tx, practice, program)) return;
  throw kit::http::wrong_field("/program_id", "not_a_choice", "is no program in which you coach this practice");
}

void must_lead_in(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  must_coach_in(tx, practice, program);
  if (!leads_in(tx, practice, program)) throw kit::http::forbidden();
}

void must_be_allowed_to_write(ReadTx const& tx, PracticeId const& practice, ProgramId const& program,
                              Audience audience) {
  if (audience == Audience::coaches || !tx.may(Right::coach, practice) || leads_in(tx, practice, program)) return;
  throw kit::http::Problem(403, "draft", "In training, you write drafts. A coach of the practice releases them.");
}

ProgramId program_asked(ReadTx const& tx, Call const& call, PracticeId const& practice) {
  auto const asked = call.request.parameter("program").value_or("");
  for (auto const& one : coached_in(tx, practice)) {
    if (!asked.empty() && one.program_id.text != asked) continue;
    if (stands_in_layer(tx, practice, one.program_id)) return one.program_id;
  }
  throw kit::http::not_found();
}

Contact keep_contact(Tx& tx, PracticeId const& practice, ContactId const& id, ContactFields const& fields,
                     std::int64_t version, bool sure) {
  auto const home = practices::the_practice(tx, practice);
  auto const starts_at = kit::instant_at({fields.day, static_cast<int>(fields.minute)}, home.time_zone);
  auto const before = find_contact(tx, practice, id);
  if (before) {
    must_coach_in(tx, practice, before->fields.program_id);
    must_be_allowed_to_write(tx, practice, before->fields.program_id, before->fields.audience);
  }
  must_coach_in(tx, practice, fields.program_id);
  must_be_allowed_to_write(tx, practice, fields.program_id, fields.audience);
  kit::http::must_be_sound(check(fields, known_at(tx, practice), starts_at, tx.now()));
  if (before) {
    access::must_be_sure(tx, practice, {before->fields.audience, fields.audience, fields.program_id}, sure);
  }
  bool const kept = version == 0
                        ? insert_contact(tx, practice, id, fields, starts_at, {}, tx.viewer().account, tx.now())
                        : update_contact(tx, practice, id, fields, starts_at, version);
  if (!kept) {
    if (!before) throw kit::http::not_found();
    // The same sent again: what is there is the answer.
    if (version == 0 && kit::def::to_json(before->fields) == kit::def::to_json(fields)) return *before;
    throw kit::http::stale(*before);
  }
  return the_contact(tx, practice, id);
}

// The team reads what was talked about; the coach of the program writes it down.
std::vector<access::Route> routes() {
  using namespace access;
  std::vector<Route> all{
      get<&show_coaching>("/api/practices/{practice}/coaching", Right::see_coaching),
      get<&show_contact>("/api/practices/{practice}/coaching/contacts/{contact}", Right::see_coaching),
      put<&put_contact>("/api/practices/{practice}/coaching/contacts/{contact}", Right::coach),
      remove<&remove_contact>("/api/practices/{practice}/coaching/contacts/{contact}", Right::edit_work),
      get<&show_history>("/api/practices/{practice}/coaching/contacts/{contact}/history", Right::see_coaching),
      remove<&forget>("/api/practices/{practice}/coaching/contacts/{contact}/history", Right::edit_work),
  };
  for (auto const& more : {series_routes(), promise_routes(), close_routes(), prep_routes(), caseload_routes(),
                           dose_routes(), export_routes()}) {
    all.insert(all.end(), more.begin(), more.end());
  }
  return all;
}

std::vector<Contact> contacts_at(ReadTx const& tx, PracticeId const& practice) { return contacts_of(tx, practice); }

void add_contact(Tx& tx, PracticeId const& practice, ContactId const& id, ContactFields const& fields,
                 access::AccountId const& author, Instant at) {
  auto const home = practices::the_practice(tx, practice);
  insert_contact(tx, practice, id, fields,
                 kit::instant_at({fields.day, static_cast<int>(fields.minute)}, home.time_zone), {}, author, at);
}

}  // namespace upswing::coaching
