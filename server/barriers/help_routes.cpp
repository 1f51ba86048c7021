// A request for help and its thread: asked from anywhere, sent on by a coach, answered, closed by who asked.
#include <algorithm>

#include "access/account_store.hpp"
#include "access/letter_store.hpp"
#include "barriers/barrier_store.hpp"
#include "barriers/help_store.hpp"
#include "barriers/routes.hpp"

namespace upswing::barriers {
namespace {

using access::Call;
using access::Created;
using access::IfMatch;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;

HelpRequest the_request(ReadTx const& tx, PracticeId const& practice, HelpRequestId const& id) {
  auto request = find_request(tx, practice, id);
  if (!request) throw kit::http::not_found();
  return *request;
}

// Those of the level, the asker and the expert; by name, each once.
std::vector<std::string> names_of_readers(std::vector<access::ReaderOf> const& readers, HelpRequest const& request) {
  std::vector<std::string> names{request.by};
  if (request.expert) names.push_back(*request.expert);
  for (auto const& reader : readers) {
    if (reader.audience == request.audience) names.push_back(reader.name);
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

HelpThread thread_of(ReadTx const& tx, PracticeId const& practice, HelpRequest const& request) {
  auto const readers = access::readers_at(tx, practice);
  HelpThread thread{request, answers_to(tx, request.id), names_of_readers(readers, request), {}, {}, {}};
  bool const coach = tx.may(Right::coach, practice);
  if (tx.may(Right::ask_help, practice)) thread.may.emplace_back("answer");
  if (coach) thread.may.emplace_back("route");
  if (request.mine) thread.may.emplace_back("change");
  if (request.mine || coach) thread.may.emplace_back("close");
  if (may_remove(tx, practice, request.mine)) thread.may.emplace_back("remove");
  if (!coach) thread.request.first_answer_at.reset();
  if (!coach) return thread;
  thread.experts = experts_for(tx, practice);
  for (auto const& reader : readers) {
    if (reader.audience == request.audience) thread.people.push_back({reader.id, reader.name});
  }
  return thread;
}

HelpThread show_thread(ReadTx const& tx, Call const& call, PracticeId const& practice, HelpRequestId const& id) {
  auto thread = thread_of(tx, practice, the_request(tx, practice, id));
  access::keep_seen(tx, call, {as_shown(tx, id)});
  return thread;
}

// The mail says that there is something to read, and not what.
void tell(Tx& tx, kit::Ids& ids, AccountId const& person, std::string const& kind, std::string const& key,
          PracticeId const& practice, std::string const& link) {
  if (person == tx.viewer().account) return;
  auto const place = practices::practice_name(tx, practice);
  access::write_letter(tx, ids,
                       {.key = kind + " " + key + " " + person.text,
                        .account_id = person,
                        .kind = kind,
                        .args = {{"practice", place}},
                        .link_kind = access::LinkKind::page,
                        .link_about = link,
                        .zone = access::zone_for(tx, person, practice)});
}

std::string page_of(PracticeId const& practice, HelpRequestId const& id) {
  return "/practices/" + practice.text + "/barriers/requests/" + id.text;
}

void must_be_known(ReadTx const& tx, PracticeId const& practice, std::optional<BarrierId> const& barrier) {
  if (barrier && !find_barrier(tx, practice, *barrier)) {
    throw kit::http::wrong_field("/barrier_id", "not_found", "is no barrier of this practice");
  }
}

Created<HelpRequest> ask(Tx& tx, Call const& call, PracticeId const& practice, NewHelpRequest const& input) {
  kit::http::must_be_sound(check(input));
  must_be_known(tx, practice, input.barrier_id);
  if (insert_request(tx, practice, input, tx.viewer().account, tx.now())) {
    for (auto const& coach : coaches_at(tx, practice)) {
      tell(tx, call.world.ids, coach, "help_asked", input.id.text, practice, page_of(practice, input.id));
    }
  }
  return {the_request(tx, practice, input.id)};
}

HelpRequest change_request(Tx& tx, IfMatch seen, Call const& call, PracticeId const& practice, HelpRequestId const& id,
                           HelpRequestInput const& input) {
  auto const before = the_request(tx, practice, id);
  if (!before.mine) throw kit::http::forbidden();
  kit::http::must_be_sound(check(input));
  access::must_be_sure(tx, practice, {before.audience, input.audience, {}}, access::is_sure(call));
  if (!update_request(tx, id, input, seen.version)) throw kit::http::stale(before);
  return the_request(tx, practice, id);
}

Nothing remove_request(Tx& tx, IfMatch seen, PracticeId const& practice, HelpRequestId const& id) {
  auto const before = the_request(tx, practice, id);
  must_be_removable(tx, practice, before.mine);
  if (before.version != seen.version) throw kit::http::stale(before);
  wipe_request(tx, id);
  return {};
}

void must_be_among(std::vector<HelpPerson> const& people, std::optional<AccountId> const& id, char const* pointer) {
  if (!id) return;
  bool const known = std::any_of(people.begin(), people.end(), [&](auto const& each) { return each.id == *id; });
  if (!known) throw kit::http::wrong_field(pointer, "not_found", "is nobody who could do this here");
}

HelpRequest choose_path(Tx& tx, IfMatch seen, Call const& call, PracticeId const& practice, HelpRequestId const& id,
                        HelpPathInput const& input) {
  auto const before = the_request(tx, practice, id);
  kit::http::must_be_sound(check(input));
  auto const thread = thread_of(tx, practice, before);
  must_be_among(thread.people, input.owner_id, "/owner_id");
  must_be_among(thread.experts, input.expert_id, "/expert_id");
  if (!update_path(tx, id, input, seen.version)) throw kit::http::stale(before);
  if (input.expert_id && input.expert_id != before.expert_id) {
    tell(tx, call.world.ids, *input.expert_id, "help_put", id.text, practice, "/questions");
  }
  return the_request(tx, practice, id);
}

Created<HelpAnswer> answer(Tx& tx, Call const& call, PracticeId const& practice, HelpRequestId const& id,
                           NewHelpAnswer const& input) {
  auto const before = the_request(tx, practice, id);
  kit::http::must_be_sound(check(input));
  return {keep_answer(tx, call.world.ids, practice, id, input, before.mine)};
}

HelpRequest close(Tx& tx, IfMatch seen, PracticeId const& practice, HelpRequestId const& id,
                  HelpOutcomeInput const& input) {
  auto const before = the_request(tx, practice, id);
  if (!before.mine && !tx.may(Right::coach, practice)) throw kit::http::forbidden();
  if (!before.mine && input.useful) {
    throw kit::http::wrong_field("/useful", "not_a_choice", "is for the person who asked to say");
  }
  if (!close_request(tx, id, input, seen.version)) throw kit::http::stale(before);
  return the_request(tx, practice, id);
}

}  // namespace

HelpAnswer keep_answer(Tx& tx, kit::Ids& ids, PracticeId const& practice, HelpRequestId const& id,
                       NewHelpAnswer const& input, bool by_asker) {
  if (insert_answer(tx, id, input, tx.viewer().account, tx.now(), after_answer(by_asker)) && !by_asker) {
    tell(tx, ids, asker_of(tx, id), "help_answered", input.id.text, practice, page_of(practice, id));
  }
  for (auto& each : answers_to(tx, id)) {
    if (each.id == input.id) return std::move(each);
  }
  throw kit::http::Problem(409, "duplicate", "This exists already.");
}

std::vector<access::Route> help_routes() {
  using namespace access;
  return {
      post<&ask>("/api/practices/{practice}/barriers/requests", Right::ask_help),
      get<&show_thread>("/api/practices/{practice}/barriers/requests/{request}", Right::see_coaching),
      put<&change_request>("/api/practices/{practice}/barriers/requests/{request}", Right::ask_help),
      remove<&remove_request>("/api/practices/{practice}/barriers/requests/{request}", Right::ask_help),
      put<&choose_path>("/api/practices/{practice}/barriers/requests/{request}/path", Right::coach),
      post<&answer>("/api/practices/{practice}/barriers/requests/{request}/answers", Right::ask_help),
      put<&close>("/api/practices/{practice}/barriers/requests/{request}/outcome", Right::ask_help),
  };
}

}  // namespace upswing::barriers
