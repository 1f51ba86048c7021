// Planning calls and visits, once or every month; moving them; and one of them for a calendar program.
#include "coaching/contact_store.hpp"
#include "coaching/letter.hpp"
#include "coaching/routes.hpp"

namespace upswing::coaching {
namespace {

using access::Call;
using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

struct PlannedContacts {
  std::vector<Contact> contacts;  // the next first
};
UPSWING_DESCRIBE(PlannedContacts, contacts)

Instant starts(practices::Practice const& practice, ContactFields const& fields) {
  return kit::instant_at({fields.day, static_cast<int>(fields.minute)}, practice.time_zone);
}

Created<PlannedContacts> plan_series(Tx& tx, Call const& call, PracticeId const& id, SeriesInput const& input) {
  auto const practice = practices::the_practice(tx, id);
  must_lead_in(tx, id, input.program_id);
  kit::http::must_be_sound(check(input));
  if (insert_series(tx, id, input)) {  // the same id again: the same series is answered
    for (Day const day : days_of(input.repeat, input.day, input.count)) {
      auto const fields = fields_of(input, day);
      insert_contact(tx, id, call.world.ids.make<ContactId>(tx.now().ms), fields, starts(practice, fields), input.id,
                     tx.viewer().account, tx.now());
    }
  }
  if (!is_series_of(tx, id, input.program_id, input.id)) throw kit::http::not_found();  // somebody else's id
  return {{rest_of_series(tx, id, input.id, {0})}};
}

void move_to(Tx& tx, access::World& world, practices::Practice const& practice, Contact const& contact, Day day,
             std::int64_t minute, std::int64_t version) {
  if (!kit::parse_day(kit::spell(day))) throw kit::http::wrong_field("/day", "too_late", "is too far away");
  auto fields = contact.fields;
  fields.day = day;
  fields.minute = minute;
  auto const at = starts(practice, fields);
  fields.state = at == contact.first_at ? ContactState::planned : ContactState::moved;
  if (!update_contact(tx, practice.id, contact.id, fields, at, version)) throw kit::http::stale(contact);
  tell_change(tx, world, contact, the_contact(tx, practice.id, contact.id));
}

Contact move_contact(Tx& tx, IfMatch seen, Call const& call, PracticeId const& id, ContactId const& which,
                     MoveInput const& input) {
  auto const practice = practices::the_practice(tx, id);
  auto const contact = the_contact(tx, id, which);
  must_coach_in(tx, id, contact.fields.program_id);
  must_be_allowed_to_write(tx, id, contact.fields.program_id, contact.fields.audience);
  if (!is_ahead(contact.fields.state)) {
    throw kit::http::wrong_field("/day", "read_only", "was held already");
  }
  std::vector<Contact> following;
  if (input.following && contact.series_id) following = rest_of_series(tx, id, *contact.series_id, contact.starts_at);
  move_to(tx, call.world, practice, contact, input.day, input.minute, seen.version);
  for (auto const& other : following) {
    auto const day = moved_as_far(contact.fields.day, input.day, other.fields.day);
    move_to(tx, call.world, practice, other, day, input.minute, other.version);
  }
  return the_contact(tx, id, which);
}

kit::http::Reply show_invitation(ReadTx const& tx, Call const& call, PracticeId const& id, ContactId const& which) {
  auto const contact = the_contact(tx, id, which);
  auto const practice = practices::the_practice(tx, id);
  auto const day = calendar_day(contact, practice.name, call.world.mail.address);
  kit::http::Reply reply{.type = "text/calendar; charset=utf-8", .body = planning::calendar_text({day}, tx.now())};
  reply.with("Content-Disposition", "attachment; filename=\"call.ics\"");
  return reply;
}

}  // namespace

std::vector<access::Route> series_routes() {
  using namespace access;
  return {
      post<&plan_series>("/api/practices/{practice}/coaching/series", Right::coach),
      put<&move_contact>("/api/practices/{practice}/coaching/contacts/{contact}/time", Right::coach),
      gives(get<&show_invitation>("/api/practices/{practice}/coaching/contacts/{contact}/calendar",
                                  Right::see_coaching),
            "text/calendar"),
  };
}

}  // namespace upswing::coaching
