// Talk at a point: answers to the notes pinned there.

#include "charts/charts.hpp"
#include "charts/note_store.hpp"
#include "charts/routes.hpp"
#include "charts/view.hpp"

namespace upswing::charts {

using access::Created;
using access::IfMatch;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;

void add_reply(Tx& tx, PracticeId const& practice, std::string const& id, std::string const& annotation,
               std::string const& words, Audience audience, access::AccountId const& author, kit::Instant at) {
  insert_reply(tx, practice, {ReplyId{{id}}, AnnotationId{{annotation}}, words, audience, author, {}, at, 1});
}

namespace {

StoredAnnotation the_note(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                          AnnotationId const& id) {
  measures::the_measure(tx, practice, measure);
  for (auto& note : annotations_of(tx, practice, measure)) {
    if (note.id == id) return std::move(note);
  }
  throw kit::http::not_found();
}

StoredReply the_reply(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure, AnnotationId const& note,
                      ReplyId const& id) {
  auto const replies = replies_of(tx, practice, measure);
  for (auto const& reply : answers_to(replies, note)) {
    if (reply.id == id) return reply;
  }
  throw kit::http::not_found();
}

view::Reply shown(ReadTx const& tx, PracticeId const& practice, StoredReply const& reply) {
  return view::view_of(reply, tx.viewer().account, leads_here(tx, practice));
}

Created<view::Reply> answer_note(Tx& tx, PracticeId const& practice, MeasureId const& measure,
                                 AnnotationId const& note_id, NewReply const& input) {
  auto const note = the_note(tx, practice, measure, note_id);
  kit::def::FieldErrors errors;
  check_readers(input.audience, errors);
  kit::http::must_be_sound(std::move(errors));
  // Named readers are named for the note alone; what answers it is then for the team.
  auto const usual = note.audience == Audience::named ? Audience::team : note.audience;
  // The same id again: the same answer is given.
  insert_reply(tx, practice,
               {input.id, note.id, input.words, input.audience.value_or(usual), tx.viewer().account, {}, tx.now(), 1});
  return {shown(tx, practice, the_reply(tx, practice, measure, note.id, input.id))};
}

Nothing take_answer_away(Tx& tx, IfMatch seen, PracticeId const& practice, MeasureId const& measure,
                         AnnotationId const& note, ReplyId const& id) {
  auto const reply = the_reply(tx, practice, measure, note, id);
  auto const now = shown(tx, practice, reply);
  if (!now.may_change) throw kit::http::forbidden();
  if (!delete_reply(tx, id, seen.version)) throw kit::http::stale(now);
  return {};
}

}  // namespace

std::vector<access::Route> reply_routes() {
  using namespace access;
  return {
      post<&answer_note>("/api/practices/{practice}/charts/{measure}/annotations/{annotation}/replies",
                         Right::annotate),
      remove<&take_answer_away>("/api/practices/{practice}/charts/{measure}/annotations/{annotation}/replies/{reply}",
                                Right::annotate),
  };
}

}  // namespace upswing::charts
