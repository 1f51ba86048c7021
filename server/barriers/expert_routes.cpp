// Questions put to an expert, who sees them and nothing else of the practice.
#include "barriers/help_store.hpp"
#include "barriers/routes.hpp"

namespace upswing::barriers {
namespace {

using access::Call;
using access::Created;
using access::ReadTx;
using access::Right;
using access::Tx;

Questions my_questions(ReadTx const& tx, Call const& call) {
  Questions list;
  for (auto const& row : questions_for_viewer(tx)) {
    access::keep_seen(tx, call, {as_shown(tx, row.id)});
    list.questions.push_back(
        {row.id, row.practice, row.kind, row.words, row.tried, row.due_on, row.state, answers_to(tx, row.id)});
  }
  return list;
}

Created<HelpAnswer> answer_question(Tx& tx, Call const& call, HelpRequestId const& id, NewHelpAnswer const& input) {
  for (auto const& row : questions_for_viewer(tx)) {
    if (row.id != id) continue;
    kit::http::must_be_sound(check(input));
    return {keep_answer(tx, call.world.ids, row.practice_id, id, input, false)};
  }
  throw kit::http::not_found();
}

}  // namespace

std::vector<access::Route> expert_routes() {
  using namespace access;
  return {
      get<&my_questions>("/api/me/questions", Right::self),
      post<&answer_question>("/api/me/questions/{request}/answers", Right::self),
  };
}

}  // namespace upswing::barriers
