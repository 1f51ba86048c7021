// Requests for help and their answers in the database.
#include "barriers/help_store.hpp"

#include "barriers/barrier_store.hpp"

namespace upswing::barriers {

using access::ReadTx;
using access::Tx;

std::vector<HelpRequest> requests_of(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<HelpRequest>(
      "SELECT r.id, r.kind, r.words, r.tried, r.urgency, r.barrier_id, r.owner_id, o.name, r.due_on, r.path,"
      " r.path_words, r.expert_id, e.name, r.state, r.outcome, r.useful, r.audience, a.name, r.author_id = {viewer},"
      " r.made_at, r.first_answer_at, r.version FROM barriers_request r JOIN access_account a ON a.id = r.author_id"
      " LEFT JOIN access_account o ON o.id = r.owner_id LEFT JOIN access_account e ON e.id = r.expert_id"
      " WHERE r.practice_id = $1 AND {audience:r}"
      " ORDER BY CASE r.state WHEN 'open' THEN 0 WHEN 'answered' THEN 1 ELSE 2 END, r.made_at, r.id",
      practice);
}

std::optional<HelpRequest> find_request(ReadTx const& tx, PracticeId const& practice, HelpRequestId const& id) {
  for (auto& request : requests_of(tx, practice)) {
    if (request.id == id) return std::move(request);
  }
  return std::nullopt;
}

std::vector<access::Shown> requests_shown(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<access::Shown>(
      "SELECT r.id, r.author_id, r.version FROM barriers_request r WHERE r.practice_id = $1 AND {audience:r}"
      " ORDER BY r.id",
      practice);
}

access::Shown as_shown(ReadTx const& tx, HelpRequestId const& id) {
  return tx.one<access::Shown>("SELECT id, author_id, version FROM barriers_request WHERE id = $1", id).value();
}

void wipe_request(Tx& tx, HelpRequestId const& id) {
  tx.run("DELETE FROM barriers_answer WHERE request_id = $1", id);
  tx.run("DELETE FROM barriers_request WHERE id = $1", id);
  access::forget_seen(tx, id);
}

std::vector<SharedRequest> shared_requests_at(ReadTx const& tx, PracticeId const& practice) {
  std::vector<SharedRequest> list;
  for (auto& request : requests_of(tx, practice)) {
    if (!is_shared(request.audience)) continue;
    request.first_answer_at.reset();
    auto answers = answers_to(tx, request.id);
    list.push_back({std::move(request), std::move(answers)});
  }
  return list;
}

std::vector<HelpRequest> open_requests_at(ReadTx const& tx, PracticeId const& practice) {
  auto all = requests_of(tx, practice);
  std::erase_if(all, [](HelpRequest const& each) { return each.state != HelpState::open; });
  return all;
}

std::vector<HelpAnswer> answers_to(ReadTx const& tx, HelpRequestId const& request) {
  return tx.all<HelpAnswer>(
      "SELECT w.id, a.name, w.author_id = {viewer}, w.made_at, w.words FROM barriers_answer w"
      " JOIN access_account a ON a.id = w.author_id WHERE w.request_id = $1 ORDER BY w.made_at, w.id",
      request);
}

bool insert_request(Tx& tx, PracticeId const& practice, NewHelpRequest const& input, AccountId const& author,
                    Instant at) {
  return tx.run(
             "INSERT INTO barriers_request (id, practice_id, kind, words, tried, urgency, barrier_id, path, path_words,"
             " state, outcome, audience, author_id, made_at, version)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, 'not_yet', '', 'open', '', $8, $9, $10, 1)"
             " ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.kind, input.words, input.tried, input.urgency, input.barrier_id, input.audience,
             author, at) == 1;
}

bool update_request(Tx& tx, HelpRequestId const& id, HelpRequestInput const& input, std::int64_t version) {
  return tx.run(
             "UPDATE barriers_request SET kind = $3, words = $4, tried = $5, urgency = $6, audience = $7,"
             " version = version + 1 WHERE id = $1 AND version = $2",
             id, version, input.kind, input.words, input.tried, input.urgency, input.audience) == 1;
}

bool update_path(Tx& tx, HelpRequestId const& id, HelpPathInput const& input, std::int64_t version) {
  return tx.run(
             "UPDATE barriers_request SET path = $3, path_words = $4, expert_id = $5, owner_id = $6, due_on = $7,"
             " version = version + 1 WHERE id = $1 AND version = $2",
             id, version, input.path, input.path_words, input.expert_id, input.owner_id, input.due_on) == 1;
}

bool close_request(Tx& tx, HelpRequestId const& id, HelpOutcomeInput const& input, std::int64_t version) {
  return tx.run(
             "UPDATE barriers_request SET state = 'closed', useful = $3, outcome = $4, version = version + 1"
             " WHERE id = $1 AND version = $2",
             id, version, input.useful, input.outcome) == 1;
}

bool insert_answer(Tx& tx, HelpRequestId const& request, NewHelpAnswer const& input, AccountId const& author,
                   Instant at, HelpState state) {
  if (tx.run("INSERT INTO barriers_answer (id, request_id, words, author_id, made_at) VALUES ($1, $2, $3, $4, $5)"
             " ON CONFLICT (id) DO NOTHING",
             input.id, request, input.words, author, at) == 0)
    return false;
  tx.run(
      "UPDATE barriers_request SET state = $2, version = version + 1,"
      " first_answer_at = CASE WHEN $2 = 'answered' THEN coalesce(first_answer_at, $3) ELSE first_answer_at END"
      " WHERE id = $1",
      request, state, at);
  return true;
}

bool has_answer(ReadTx const& tx, HelpRequestId const& request, HelpAnswerId const& id) {
  return tx.any("SELECT 1 FROM barriers_answer WHERE id = $1 AND request_id = $2", id, request);
}

std::vector<HelpPerson> experts_for(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<HelpPerson>(
      "SELECT DISTINCT a.id, a.name FROM access_grant g JOIN access_account a ON a.id = g.account_id"
      " JOIN programs_enrollment e ON e.program_id = g.program_id WHERE e.practice_id = $1 AND g.role = 'advisor'"
      " AND g.ended_at IS NULL AND a.disabled_at IS NULL AND e.status <> 'withdrawn' ORDER BY a.name, a.id",
      practice);
}

AccountId asker_of(ReadTx const& tx, HelpRequestId const& id) {
  return tx.one<AccountId>("SELECT author_id FROM barriers_request WHERE id = $1", id).value_or(AccountId{});
}

std::vector<AccountId> coaches_at(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<AccountId>(
      "SELECT DISTINCT account_id FROM access_grant WHERE practice_id = $1 AND role = 'coach' AND ended_at IS NULL"
      " ORDER BY account_id",
      practice);
}

std::vector<QuestionRow> questions_for_viewer(ReadTx const& tx) {
  return tx.all<QuestionRow>(
      "SELECT r.id, r.practice_id, p.name, r.kind, r.words, r.tried, r.due_on, r.state FROM barriers_request r"
      " JOIN practices_practice p ON p.id = r.practice_id WHERE r.expert_id = {viewer} AND EXISTS"
      " (SELECT 1 FROM access_grant g JOIN programs_enrollment e ON e.program_id = g.program_id"
      " WHERE g.account_id = {viewer} AND g.role = 'advisor' AND g.ended_at IS NULL AND e.practice_id = r.practice_id"
      " AND e.status <> 'withdrawn')"
      " ORDER BY CASE r.state WHEN 'open' THEN 0 WHEN 'answered' THEN 1 ELSE 2 END, r.made_at, r.id");
}

std::vector<WaitingAt> waiting_for_coach(ReadTx const& tx) {
  return tx.all<WaitingAt>(
      "SELECT r.practice_id, p.name, count(*) FROM barriers_request r JOIN practices_practice p ON p.id = r.practice_id"
      " WHERE r.state = 'open' AND r.author_id <> {viewer} AND {audience:r} AND EXISTS (SELECT 1 FROM access_reach h"
      " WHERE h.account_id = {viewer} AND h.practice_id = r.practice_id AND h.role = 'coach')"
      " GROUP BY r.practice_id, p.name ORDER BY min(r.made_at)");
}

std::vector<AnsweredAt> answered_for_viewer(ReadTx const& tx) {
  return tx.all<AnsweredAt>(
      "SELECT r.id, r.practice_id, p.name FROM barriers_request r JOIN practices_practice p ON p.id = r.practice_id"
      " WHERE r.state = 'answered' AND r.author_id = {viewer} AND {practices:r.practice_id} ORDER BY r.made_at, r.id");
}

std::vector<HelpPattern> barrier_patterns(ReadTx const& tx, ProgramId const& program, std::int64_t fewest) {
  return tx.all<HelpPattern>(
      "SELECT b.kind, count(DISTINCT b.practice_id) AS practices FROM barriers_barrier b"
      " JOIN programs_enrollment e ON e.practice_id = b.practice_id WHERE e.program_id = $1 AND e.status <> 'withdrawn'"
      " AND b.audience IN ('staff', 'team') GROUP BY b.kind HAVING count(DISTINCT b.practice_id) >= $2"
      " ORDER BY practices DESC, b.kind",
      program, fewest);
}

std::vector<HelpPattern> request_patterns(ReadTx const& tx, ProgramId const& program, std::int64_t fewest) {
  return tx.all<HelpPattern>(
      "SELECT r.kind, count(DISTINCT r.practice_id) AS practices FROM barriers_request r"
      " JOIN programs_enrollment e ON e.practice_id = r.practice_id WHERE e.program_id = $1 AND e.status <> 'withdrawn'"
      " GROUP BY r.kind HAVING count(DISTINCT r.practice_id) >= $2 ORDER BY practices DESC, r.kind",
      program, fewest);
}

void add_barrier(Tx& tx, PracticeId const& practice, NewBarrier const& barrier, BarrierState state,
                 std::string const& helped, AccountId const& author, Instant at) {
  insert_barrier(tx, practice, barrier, author, at);
  tx.run("UPDATE barriers_barrier SET state = $2, helped = $3 WHERE id = $1", barrier.id, state, helped);
}

void add_request(Tx& tx, PracticeId const& practice, NewHelpRequest const& request, AccountId const& author,
                 Instant at) {
  insert_request(tx, practice, request, author, at);
}

void add_answer(Tx& tx, HelpRequestId const& request, NewHelpAnswer const& answer, AccountId const& author,
                Instant at) {
  insert_answer(tx, request, answer, author, at, after_answer(author == asker_of(tx, request)));
}

}  // namespace upswing::barriers
