// Notes on a chart, and "we looked at this together".

#include <algorithm>

#include "access/readers.hpp"
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

bool leads_here(ReadTx const& tx, PracticeId const& practice) {
  auto const roles = tx.roles_at(practice);
  return std::find(roles.begin(), roles.end(), access::Role::lead) != roles.end();
}

namespace {

std::string one_a_line(std::vector<std::string> const& names) {
  std::string lines;
  for (auto const& name : names) lines += (lines.empty() ? "" : "\n") + name;
  return lines;
}

}  // namespace

void add_annotation(Tx& tx, PracticeId const& practice, MeasureId const& measure, std::string const& id, Day period,
                    std::string const& words, Audience audience, access::AccountId const& author, kit::Instant at) {
  insert_annotation(tx, practice, measure, {AnnotationId{{id}}, period, words, audience, author, {}, at, 1});
}

void add_look(Tx& tx, PracticeId const& practice, MeasureId const& measure, std::string const& id, Day looked_on,
              std::vector<std::string> const& people, std::optional<std::string> const& words,
              access::AccountId const& author, kit::Instant at) {
  insert_look(tx, practice, measure,
              {LookId{{id}}, looked_on, one_a_line(people), words, Audience::team, author, {}, at});
}

namespace {

Day today_there(ReadTx const& tx, PracticeId const& practice) {
  return practices::today_at(tx, practices::the_practice(tx, practice));
}

struct Found {
  StoredAnnotation stored;
  view::Annotation shown;
};

/// With the number it has among those the viewer reads.
Found the_annotation(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure, AnnotationId const& id) {
  std::int64_t number = 0;
  for (auto& stored : annotations_of(tx, practice, measure)) {
    ++number;
    if (stored.id != id) continue;
    bool const leads = leads_here(tx, practice);
    auto shown = view::view_of(stored, number, tx.viewer().account, leads);
    auto const replies = replies_of(tx, practice, measure);
    for (auto const& reply : answers_to(replies, id)) {
      shown.replies.push_back(view::view_of(reply, tx.viewer().account, leads));
    }
    return {std::move(stored), std::move(shown)};
  }
  throw kit::http::not_found();
}

Found the_changeable(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure, AnnotationId const& id) {
  auto found = the_annotation(tx, practice, measure, id);
  if (!found.shown.may_change) throw kit::http::forbidden();
  return found;
}

Created<view::Annotation> pin_note(Tx& tx, PracticeId const& practice, MeasureId const& measure_id,
                                   NewAnnotation const& input) {
  auto const measure = measures::the_measure(tx, practice, measure_id);
  kit::http::must_be_sound(check_note(input.period, input.audience, measure, today_there(tx, practice)));
  auto const audience = input.audience.value_or(Audience::team);
  // The same id again: the same note is answered.
  insert_annotation(tx, practice, measure_id,
                    {input.id, input.period, input.words, audience, tx.viewer().account, {}, tx.now(), 1});
  return {the_annotation(tx, practice, measure_id, input.id).shown};
}

view::Annotation change_note(Tx& tx, IfMatch seen, access::Call const& call, PracticeId const& practice,
                             MeasureId const& measure_id, AnnotationId const& id, AnnotationInput const& input) {
  auto found = the_changeable(tx, practice, measure_id, id);
  auto& note = found.stored;
  // A lead may mend the words; who reads them is the author's to say.
  bool const others = note.author_id != tx.viewer().account;
  if (others && input.audience.value_or(note.audience) != note.audience) throw kit::http::forbidden();
  access::must_be_sure(tx, practice, {note.audience, input.audience.value_or(note.audience), {}},
                       access::is_sure(call));
  note.period = input.period.value_or(note.period);
  note.words = input.words;
  note.audience = input.audience.value_or(note.audience);
  auto const measure = measures::the_measure(tx, practice, measure_id);
  kit::http::must_be_sound(check_note(note.period, input.audience, measure, today_there(tx, practice)));
  if (!update_annotation(tx, note, seen.version)) throw kit::http::stale(found.shown);
  return the_annotation(tx, practice, measure_id, id).shown;
}

Nothing take_note_away(Tx& tx, IfMatch seen, PracticeId const& practice, MeasureId const& measure,
                       AnnotationId const& id) {
  auto const found = the_changeable(tx, practice, measure, id);
  if (has_replies(tx, id)) throw kit::http::Problem(409, "has_replies", "Others have answered this note.");
  if (!delete_annotation(tx, id, seen.version)) throw kit::http::stale(found.shown);
  return {};
}

Created<view::Look> look_together(Tx& tx, PracticeId const& practice, MeasureId const& measure, NewLook const& input) {
  measures::the_measure(tx, practice, measure);
  kit::http::must_be_sound(check(input, today_there(tx, practice)));
  auto const audience = input.audience.value_or(Audience::team);
  // The same id again: the same look is answered.
  insert_look(
      tx, practice, measure,
      {input.id, input.looked_on, one_a_line(input.people), input.words, audience, tx.viewer().account, {}, tx.now()});
  for (auto const& stored : looks_of(tx, practice, measure)) {
    if (stored.id == input.id) return {view::view_of(stored)};
  }
  throw kit::http::not_found();
}

}  // namespace

std::vector<access::Route> note_routes() {
  using namespace access;
  return {
      post<&pin_note>("/api/practices/{practice}/charts/{measure}/annotations", Right::annotate),
      put<&change_note>("/api/practices/{practice}/charts/{measure}/annotations/{annotation}", Right::annotate),
      remove<&take_note_away>("/api/practices/{practice}/charts/{measure}/annotations/{annotation}", Right::annotate),
      post<&look_together>("/api/practices/{practice}/charts/{measure}/looks", Right::annotate),
  };
}

}  // namespace upswing::charts
