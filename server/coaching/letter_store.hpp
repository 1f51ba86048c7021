// Whom mails of coaching go to.
#pragma once
#include <vector>

#include "access/tx.hpp"
#include "coaching/contact.hpp"

namespace upswing::coaching {

// The team's accounts that read this level.
std::vector<access::AccountId> team_readers(access::ReadTx const& tx, PracticeId const& practice, Audience audience);

struct SoonMeeting {
  ContactId id{};
  PracticeId practice_id{};
  std::string practice_name{};
  std::string time_zone{};
  std::string coach{};
  access::AccountId author_id{};
  Audience audience{};
  Instant starts_at{};
  std::string fields{};  // of the contact, as it is kept
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(SoonMeeting, id, practice_id, practice_name, time_zone, coach, author_id, audience, starts_at, fields,
                 version)

// Every call and visit ahead between two moments, whoever coaches; for the job.
std::vector<SoonMeeting> every_meeting_between(access::ReadTx const& tx, Instant from, Instant until);
// Somebody on the team of a practice that the viewer coaches, to whom the last mails were not delivered for good.
struct Unreached {
  PracticeId practice_id{};
  std::string practice_name{};
  std::string name{};
};
UPSWING_DESCRIBE(Unreached, practice_id, practice_name, name)
std::vector<Unreached> unreached(access::ReadTx const& tx);
// Who has got a mail about this contact and still reaches the practice.
std::vector<access::AccountId> told_of(access::ReadTx const& tx, PracticeId const& practice, ContactId const& contact);
bool still_coaches(access::ReadTx const& tx, access::AccountId const& account, PracticeId const& practice);

}  // namespace upswing::coaching
