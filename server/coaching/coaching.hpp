// The room's door: what other rooms may use of coaching.
#pragma once
#include <map>
#include <string_view>
#include <vector>

#include "access/access.hpp"
#include "access/tx.hpp"
#include "coaching/contact.hpp"
#include "coaching/handover.hpp"
#include "coaching/letter.hpp"
#include "coaching/note.hpp"
#include "coaching/promise.hpp"
#include "coaching/skill.hpp"
#include "kit/jobs/worker.hpp"
#include "kit/seal.hpp"

namespace upswing::coaching {

std::vector<access::Route> routes();
practices::TodaySource today_source();
// Calls and visits ahead that the viewer goes to; for their calendar.
std::vector<planning::CalendarDay> calendar_days(access::ReadTx const& tx);
// Reads the questions a coach may ask (questions.hpp); once, at the start of the program.
void set_questions(std::string_view json);

// Calls and visits of a practice that the viewer may read, the latest first.
std::vector<Contact> contacts_at(access::ReadTx const& tx, PracticeId const& practice);
// When each practice was last spoken with, of those in the viewer's reach; none where it was not yet.
std::map<PracticeId, Instant> last_contacts(access::ReadTx const& tx, std::vector<PracticeId> const& practices);

// For the demo: as somebody wrote them at a time.
void add_contact(access::Tx& tx, PracticeId const& practice, ContactId const& id, ContactFields const& fields,
                 access::AccountId const& author, Instant at);
void add_promise(access::Tx& tx, PracticeId const& practice, NewPromise const& promise, PromiseState state,
                 Audience audience, access::AccountId const& author, Instant at);
void add_skill(access::Tx& tx, PracticeId const& practice, ProgramId const& program, LedTask skill,
               SkillInput const& input, access::AccountId const& author, Instant at);
// Private writing (note.hpp).
std::vector<access::Route> note_routes();
// Standing in for a coach, handing over, supervision (handover.hpp).
std::vector<access::Route> handover_routes();
kit::jobs::Kind cover_job(access::World& world);
kit::jobs::Round cover_round();

// For the demo: somebody stands in for a coach.
void put_cover(access::Tx& tx, PracticeId const& practice, NewCover const& cover, AccountId const& away);
// For the demo: private writing of somebody, at a moment. The enrollment is the one its author coaches there.
void put_note(access::Tx& tx, kit::Key const& key, NewNote const& note, AccountId const& author, Instant at);
void put_reply(access::Tx& tx, kit::Key const& key, NoteId const& note, NewNoteReply const& reply,
               AccountId const& author, Instant at);

}  // namespace upswing::coaching
