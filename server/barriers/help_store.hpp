// Requests for help and their answers in the database.
#pragma once
#include <optional>
#include <vector>

#include "access/tx.hpp"
#include "barriers/barriers.hpp"

namespace upswing::barriers {

// Those the viewer may read: what waits first, then the newest.
std::vector<HelpRequest> requests_of(access::ReadTx const& tx, PracticeId const& practice);
std::optional<HelpRequest> find_request(access::ReadTx const& tx, PracticeId const& practice, HelpRequestId const& id);
// What the viewer reads of them on the page of barriers.
std::vector<access::Shown> requests_shown(access::ReadTx const& tx, PracticeId const& practice);
// Nothing of it or of its answers is left.
void wipe_request(access::Tx& tx, HelpRequestId const& id);
// Of a request that the viewer may read.
std::vector<HelpAnswer> answers_to(access::ReadTx const& tx, HelpRequestId const& request);

bool insert_request(access::Tx& tx, PracticeId const& practice, NewHelpRequest const& input, AccountId const& author,
                    Instant at);
// These are false if somebody changed it since `version`.
bool update_request(access::Tx& tx, HelpRequestId const& id, HelpRequestInput const& input, std::int64_t version);
bool update_path(access::Tx& tx, HelpRequestId const& id, HelpPathInput const& input, std::int64_t version);
bool close_request(access::Tx& tx, HelpRequestId const& id, HelpOutcomeInput const& input, std::int64_t version);
// False if the id is taken. The request goes on to `state`; the first answer by somebody else is noted.
bool insert_answer(access::Tx& tx, HelpRequestId const& request, NewHelpAnswer const& input, AccountId const& author,
                   Instant at, HelpState state);
bool has_answer(access::ReadTx const& tx, HelpRequestId const& request, HelpAnswerId const& id);

// Advisors of the programs that a practice takes part in.
std::vector<HelpPerson> experts_for(access::ReadTx const& tx, PracticeId const& practice);
// The request as it is shown to somebody.
access::Shown as_shown(access::ReadTx const& tx, HelpRequestId const& id);
AccountId asker_of(access::ReadTx const& tx, HelpRequestId const& id);
std::vector<AccountId> coaches_at(access::ReadTx const& tx, PracticeId const& practice);

// Questions put to the viewer as an expert, for as long as they advise a program of that practice.
struct QuestionRow {
  HelpRequestId id;
  PracticeId practice_id;
  std::string practice;
  std::string kind;
  std::string words;
  std::string tried;
  std::optional<Day> due_on;
  HelpState state{};
};
UPSWING_DESCRIBE(QuestionRow, id, practice_id, practice, kind, words, tried, due_on, state)
std::vector<QuestionRow> questions_for_viewer(access::ReadTx const& tx);

// For Today: practices with questions that wait for their coaches; questions of the viewer that were answered.
struct WaitingAt {
  PracticeId practice_id;
  std::string practice;
  std::int64_t count = 0;
};
UPSWING_DESCRIBE(WaitingAt, practice_id, practice, count)
std::vector<WaitingAt> waiting_for_coach(access::ReadTx const& tx);
struct AnsweredAt {
  HelpRequestId id;
  PracticeId practice_id;
  std::string practice;
};
UPSWING_DESCRIBE(AnsweredAt, id, practice_id, practice)
std::vector<AnsweredAt> answered_for_viewer(access::ReadTx const& tx);

std::vector<HelpPattern> barrier_patterns(access::ReadTx const& tx, ProgramId const& program, std::int64_t fewest);
std::vector<HelpPattern> request_patterns(access::ReadTx const& tx, ProgramId const& program, std::int64_t fewest);

}  // namespace upswing::barriers
