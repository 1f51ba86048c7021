// A practice's barriers; the kinds and cards; in how many practices of a program a kind is found.
#include <algorithm>

#include "barriers/barrier_store.hpp"
#include "barriers/content.hpp"
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

Barrier the_barrier(ReadTx const& tx, PracticeId const& practice, BarrierId const& id) {
  auto barrier = find_barrier(tx, practice, id);
  if (!barrier) throw kit::http::not_found();
  return *barrier;
}

BarrierPage show_page(ReadTx const& tx, Call const& call, PracticeId const& practice) {
  BarrierPage page{barriers_of(tx, practice), requests_of(tx, practice), {}};
  access::keep_seen(tx, call, barriers_shown(tx, practice));
  access::keep_seen(tx, call, requests_shown(tx, practice));
  bool const coach = tx.may(Right::coach, practice);
  if (tx.may(Right::ask_help, practice)) page.may.emplace_back("write");
  if (coach) page.may.emplace_back("route");
  if (may_remove(tx, practice, false)) page.may.emplace_back("remove");
  for (auto& request : page.requests) {
    if (!coach) request.first_answer_at.reset();
  }
  return page;
}

void must_be_of_practice(ReadTx const& tx, PracticeId const& practice, std::optional<ThingId> const& about) {
  if (about && !is_of_practice(tx, practice, *about)) {
    throw kit::http::wrong_field("/about_id", "not_found", "is no project, test or measure of this practice");
  }
}

Created<Barrier> add_one(Tx& tx, PracticeId const& practice, NewBarrier const& input) {
  kit::http::must_be_sound(check(input));
  must_be_of_practice(tx, practice, input.about_id);
  insert_barrier(tx, practice, input, tx.viewer().account,
                 tx.now());  // the same id again: the same barrier is answered
  return {the_barrier(tx, practice, input.id)};
}

// Everyone who reads a barrier may write in it; who else reads it is for its author to say.
Barrier change_barrier(Tx& tx, IfMatch seen, Call const& call, PracticeId const& practice, BarrierId const& id,
                       BarrierInput const& input) {
  auto const before = the_barrier(tx, practice, id);
  kit::http::must_be_sound(check(input));
  must_be_of_practice(tx, practice, input.about_id);
  if (input.audience != before.audience && !before.mine) throw kit::http::forbidden();
  access::must_be_sure(tx, practice, {before.audience, input.audience, {}}, access::is_sure(call));
  if (!update_barrier(tx, practice, id, input, seen.version)) throw kit::http::stale(before);
  return the_barrier(tx, practice, id);
}

Nothing remove_barrier(Tx& tx, IfMatch seen, PracticeId const& practice, BarrierId const& id) {
  auto const before = the_barrier(tx, practice, id);
  must_be_removable(tx, practice, before.mine);
  if (before.version != seen.version) throw kit::http::stale(before);
  wipe_barrier(tx, id);
  return {};
}

HelpContent show_content(ReadTx const& tx) { return help_content(tx.viewer().language); }

// What is about people stays out of every sum.
std::vector<HelpPattern> without_close(std::vector<HelpPattern> patterns, std::vector<KindText> const& kinds) {
  std::erase_if(patterns, [&](HelpPattern const& pattern) {
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](KindText const& kind) { return kind.key == pattern.kind && kind.close; });
  });
  return patterns;
}

HelpPatterns show_patterns(ReadTx const& tx, ProgramId const& program) {
  return {without_close(barrier_patterns(tx, program, fewest_practices), all_kinds().barriers),
          without_close(request_patterns(tx, program, fewest_practices), all_kinds().requests), fewest_practices};
}

}  // namespace

bool may_remove(ReadTx const& tx, PracticeId const& practice, bool mine) {
  auto const roles = tx.roles_at(practice);
  return mine || std::any_of(roles.begin(), roles.end(), [](access::Role role) {
           return role != access::Role::coach_in_training && access::may(role, Right::edit_work);
         });
}

void must_be_removable(ReadTx const& tx, PracticeId const& practice, bool mine) {
  if (!may_remove(tx, practice, mine)) throw kit::http::forbidden();
}

std::vector<access::Route> routes() {
  using namespace access;
  std::vector<Route> all{
      get<&show_content>("/api/me/help-content", Right::self),
      get<&show_page>("/api/practices/{practice}/barriers", Right::see_coaching),
      post<&add_one>("/api/practices/{practice}/barriers", Right::ask_help),
      put<&change_barrier>("/api/practices/{practice}/barriers/{barrier}", Right::ask_help),
      remove<&remove_barrier>("/api/practices/{practice}/barriers/{barrier}", Right::ask_help),
      get<&show_patterns>("/api/programs/{program}/barriers", Right::see_dose),
  };
  for (auto const& more : {help_routes(), expert_routes()}) all.insert(all.end(), more.begin(), more.end());
  return all;
}

}  // namespace upswing::barriers
