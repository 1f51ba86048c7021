// Contacts in the database. Who reads one: those of its audience, and of the coaches only those of its program;
// each statement here asks for that.
#pragma once
#include <optional>
#include <vector>

#include "access/readers.hpp"
#include "access/tx.hpp"
#include "coaching/contact.hpp"
#include "coaching/history.hpp"
#include "coaching/series.hpp"

namespace upswing::coaching {

// The newest first.
std::vector<Contact> contacts_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<Contact> find_contact(access::ReadTx const& tx, PracticeId const& practice, ContactId const& id);
// Whether the viewer coaches the practice in this program: a coach writes there, and nowhere else.
bool coaches_in(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);

// Whether the viewer is its coach there, and not in training.
bool leads_in(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);

// Whether the viewer has a role at the practice in this program, or is one of the practice's own people.
bool stands_in_layer(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program);

// False if the id is taken already. Inserts and updates keep the revision.
bool insert_contact(access::Tx& tx, PracticeId const& practice, ContactId const& id, ContactFields const& fields,
                    Instant starts_at, std::optional<SeriesId> const& series, access::AccountId const& author,
                    Instant at);
// False if somebody changed it since `version`.
bool update_contact(access::Tx& tx, PracticeId const& practice, ContactId const& id, ContactFields const& fields,
                    Instant starts_at, std::int64_t version);
// Those that `contacts_of` shows.
std::vector<access::Shown> contacts_shown(access::ReadTx const& tx, PracticeId const& practice);
// The contact, what stood there before, what was promised in it: nothing is left. Private writing about it stays with its
// authors and is about the practice from then on.
void wipe_contact(access::Tx& tx, ContactId const& id);
// Of a contact as it is kept.
ContactFields contact_fields(std::string const& json);
std::optional<access::AccountId> coach_of(access::ReadTx const& tx, ContactId const& id);
std::vector<ContactRevision> history_of(access::ReadTx const& tx, ContactId const& id);
// Wipes what stood there before; what stands there now stays.
void forget_history(access::Tx& tx, ContactId const& id);

bool insert_series(access::Tx& tx, PracticeId const& practice, SeriesInput const& input);
bool is_series_of(access::ReadTx const& tx, PracticeId const& practice, ProgramId const& program,
                  SeriesId const& series);
// Those of a series that are still to come, the next first.
std::vector<Contact> rest_of_series(access::ReadTx const& tx, PracticeId const& practice, SeriesId const& series,
                                    Instant after);

// A contact that is still ahead, as both sides' Today, reminders and calendars say it.
struct Meeting {
  ContactId id{};
  PracticeId practice_id{};
  std::string practice_name{};
  std::string time_zone{};
  std::string coach{};
  Mode mode{};
  ContactState state{};
  Instant starts_at{};
  Instant first_at{};
  std::int64_t planned_min = 0;
  bool coached = false;  // the viewer is its coach
};
UPSWING_DESCRIBE(Meeting, id, practice_id, practice_name, time_zone, coach, mode, state, starts_at, first_at,
                 planned_min, coached)
// Those of the viewer between two moments, the next first.
std::vector<Meeting> meetings_between(access::ReadTx const& tx, Instant from, Instant until);

// What somebody in training wrote at a practice of the viewer, who coaches it, and nobody has released yet; the oldest.
std::optional<Meeting> oldest_draft(access::ReadTx const& tx);

struct LastHeld {
  PracticeId practice_id{};
  Instant at{};
};
UPSWING_DESCRIBE(LastHeld, practice_id, at)
// The latest held contact of each practice in reach.
std::vector<LastHeld> last_held(access::ReadTx const& tx);

}  // namespace upswing::coaching
