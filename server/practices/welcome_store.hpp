// The welcome in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "practices/welcome.hpp"

namespace upswing::practices {

Newcomer welcome_of(access::ReadTx const& tx, PracticeId const& practice, access::AccountId const& account);
// The day the person began here; nothing for those who were here before there was a welcome.
std::optional<Day> begun_on(access::ReadTx const& tx, PracticeId const& practice, access::AccountId const& account);
// The same person again changes nothing.
void begin_welcome(access::Tx& tx, PracticeId const& practice, access::AccountId const& account, Day begun_on);
bool save_welcome(access::Tx& tx, PracticeId const& practice, access::AccountId const& account,
                  WelcomeInput const& input, std::int64_t version, Day today);

// The same id again changes nothing.
void insert_voice(access::Tx& tx, PracticeId const& practice, access::AccountId const& author, NewVoice const& input);
// False if it is not the author's, or not there.
bool take_back_voice(access::Tx& tx, PracticeId const& practice, access::AccountId const& author, VoiceId const& id);
std::vector<Heard> voices_at(access::ReadTx const& tx, PracticeId const& practice);

// What those who are here today can do or teach, by name.
std::vector<KnowsHow> who_can(access::ReadTx const& tx, PracticeId const& practice);
std::vector<NewTo> new_to(access::ReadTx const& tx, PracticeId const& practice);

}  // namespace upswing::practices
