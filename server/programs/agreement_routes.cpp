// The agreement of a practice and its coaches: read, talked over, agreed to, kept up month by month.
#include <algorithm>
#include <map>

#include "kit/text/utf8.hpp"
#include "practices/practices.hpp"
#include "programs/agreement_store.hpp"
#include "programs/programs.hpp"
#include "programs/routes.hpp"

namespace upswing::programs {
namespace {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

constexpr int months_in_view = 4;

std::vector<AgreementSource>& sources() {
  static std::vector<AgreementSource> list;
  return list;
}

// By line, then by enrollment in their order.
using Counts = std::map<std::string, std::vector<std::optional<AgreementCount>>>;

Counts counts_for(ReadTx const& tx, Program const& program, std::vector<Enrollment> const& enrollments) {
  Counts counts;
  if (enrollments.empty()) return counts;
  for (auto const& source : sources()) counts[source.line] = source.count(tx, program, enrollments);
  return counts;
}

// Both sides of one thing are counted once: a coach's calls are the practice's.
std::string source_of(std::string const& key) {
  std::string const of_coach = "coach_";
  return key.starts_with(of_coach) ? key.substr(of_coach.size()) : key;
}

LineShown shown(AgreementLine const& line, access::Language language, Counts const& counts, std::size_t place) {
  LineShown out{line.key, line.side, line.kind, language == access::Language::en ? line.en : line.es, {}};
  if (line.kind != LineKind::counted) return out;
  if (auto const found = counts.find(source_of(line.key)); found != counts.end()) out.count = found->second.at(place);
  return out;
}

AgreementView view_of(ReadTx const& tx, Enrollment const& enrollment) {
  auto const program = the_program(tx, enrollment.program_id);
  auto const edition = newest_edition(tx, enrollment.id);
  auto const counts = counts_for(tx, program, {enrollment});
  AgreementView view;
  view.enrollment_id = enrollment.id;
  view.program_id = program.id;
  view.program_name = program.name;
  view.joined_on = enrollment.joined_on;
  view.today = practices::day_there(tx, enrollment.practice_id);
  view.my_side = side_of(tx.roles_at(enrollment.practice_id));
  for (auto const& line : edition.lines) view.lines.push_back(shown(line, tx.viewer().language, counts, 0));
  view.yes = yes_of(tx, enrollment.id);
  view.comments = comments_of(tx, enrollment.id);
  view.months = months_to_tick(enrollment.joined_on, view.today, months_in_view);
  view.ticks = ticks_of(tx, enrollment.id);
  view.talks_open = open_talks(enrollment.joined_on, view.today);
  view.talks = talks_of(tx, enrollment.id);
  if (view.my_side && tx.may(Right::take_part, enrollment.practice_id)) view.may.emplace_back("write");
  if (view.my_side && tx.may(Right::edit_team, enrollment.practice_id)) view.may.emplace_back("agree");
  view.version = edition.edition;
  return view;
}

AgreementSide my_side(ReadTx const& tx, PracticeId const& practice) {
  auto const side = side_of(tx.roles_at(practice));
  if (!side) throw kit::http::forbidden();
  return *side;
}

AgreementList show_agreements(ReadTx const& tx, PracticeId const& practice) { return {agreements_at(tx, practice)}; }

AgreementView change_lines(Tx& tx, IfMatch seen, PracticeId const& practice, EnrollmentId const& id,
                           LinesInput const& input) {
  auto const enrollment = shared_enrollment(tx, practice, id);
  auto const before = newest_edition(tx, id);
  kit::http::must_be_sound(check(input, before.lines));
  if (before.edition != seen.version) throw kit::http::stale(view_of(tx, enrollment));
  keep_edition(tx, id, before, tx.viewer().account, tx.now());
  keep_edition(tx, id, {before.edition + 1, merged(before.lines, input, tx.viewer().language)}, tx.viewer().account,
               tx.now());
  return view_of(tx, enrollment);
}

AgreementView say_yes(Tx& tx, IfMatch seen, PracticeId const& practice, EnrollmentId const& id, YesInput const& input) {
  auto const enrollment = shared_enrollment(tx, practice, id);
  auto const side = my_side(tx, practice);
  if (kit::text::is_blank(input.name)) throw kit::http::wrong_field("/name", "required", "is required");
  auto const now = newest_edition(tx, id);
  if (now.edition != seen.version) throw kit::http::stale(view_of(tx, enrollment));
  keep_edition(tx, id, now, tx.viewer().account, tx.now());  // what was agreed to stays, whatever is shipped later
  keep_yes(tx, id, {now.edition, side, input.name, practices::day_there(tx, practice)}, tx.viewer().account);
  return view_of(tx, enrollment);
}

Created<AgreementComment> add_comment(Tx& tx, PracticeId const& practice, EnrollmentId const& id,
                                      NewComment const& input) {
  shared_enrollment(tx, practice, id);
  my_side(tx, practice);
  kit::http::must_be_sound(check(input, newest_edition(tx, id).lines));
  keep_comment(tx, id, input, tx.viewer().account, tx.now());
  for (auto& comment : comments_of(tx, id)) {
    if (comment.id == input.id) return {std::move(comment)};
  }
  throw kit::http::Problem(409, "duplicate", "This exists already.");
}

AgreementTick tick_of(ReadTx const& tx, EnrollmentId const& id, std::string const& line, Day month) {
  for (auto& tick : ticks_of(tx, id)) {
    if (tick.line == line && tick.month == month) return std::move(tick);
  }
  return {line, month, TickState::unknown, "", 0};
}

AgreementTick tick(Tx& tx, IfMatch seen, PracticeId const& practice, EnrollmentId const& id, std::string const& line,
                   Day const& month, TickInput const& input) {
  auto const enrollment = shared_enrollment(tx, practice, id);
  my_side(tx, practice);
  auto const months = months_to_tick(enrollment.joined_on, practices::day_there(tx, practice), months_in_view);
  bool const known = std::find(months.begin(), months.end(), month) != months.end();
  if (!known || !can_be_ticked(newest_edition(tx, id).lines, line)) throw kit::http::not_found();
  if (!keep_tick(tx, id, line, month, input.state, tx.viewer().account, seen.version)) {
    throw kit::http::stale(tick_of(tx, id, line, month));
  }
  return tick_of(tx, id, line, month);
}

AgreementTalk talk_of(ReadTx const& tx, EnrollmentId const& id, Talk talk, AgreementSide side) {
  for (auto& each : talks_of(tx, id)) {
    if (each.talk == talk && each.side == side) return std::move(each);
  }
  return {talk, side, "", "", "", 0};
}

AgreementTalk answer_talk(Tx& tx, IfMatch seen, PracticeId const& practice, EnrollmentId const& id, Talk const& talk,
                          TalkInput const& input) {
  auto const enrollment = shared_enrollment(tx, practice, id);
  auto const side = my_side(tx, practice);
  auto const open = open_talks(enrollment.joined_on, practices::day_there(tx, practice));
  if (std::find(open.begin(), open.end(), talk) == open.end()) {
    throw kit::http::Problem(409, "not_yet", "The day for this talk has not come yet.");
  }
  if (!keep_talk(tx, id, talk, side, input, tx.viewer().account, tx.now(), seen.version)) {
    throw kit::http::stale(talk_of(tx, id, talk, side));
  }
  return talk_of(tx, id, talk, side);
}

// Coaches see their own practices here, those who run the program all of them.
ProgramAgreements show_program(ReadTx const& tx, ProgramId const& id) {
  auto const program = the_program(tx, id);
  bool const sees_all = tx.may(Right::see_names, id);
  std::vector<Shown> listed;
  std::vector<Enrollment> enrollments;
  for (auto& each : shown_practices(tx, id)) {
    if (!(sees_all || each.own) || !takes_part(each.enrollment.status)) continue;
    enrollments.push_back(each.enrollment);
    listed.push_back(std::move(each));
  }
  auto const counts = counts_for(tx, program, enrollments);
  std::map<EnrollmentId, std::vector<AgreementLine>> lines;
  for (auto const& row : editions_in(tx, id)) lines[row.enrollment_id] = lines_from(row.lines);
  std::map<EnrollmentId, std::vector<AgreementSide>> agreed;
  for (auto const& row : agreed_in(tx, id)) agreed[row.enrollment_id].push_back(row.side);
  ProgramAgreements list;
  for (std::size_t i = 0; i < listed.size(); ++i) {
    auto const& enrollment = listed[i].enrollment;
    AgreedPractice practice{listed[i].name, enrollment.practice_id, agreed[enrollment.id], {}};
    auto const found = lines.find(enrollment.id);
    for (auto const& line : found == lines.end() ? shipped_lines() : found->second) {
      if (line.kind == LineKind::counted) practice.counted.push_back(shown(line, tx.viewer().language, counts, i));
    }
    list.practices.push_back(std::move(practice));
  }
  return list;
}

}  // namespace

void set_agreement_sources(std::vector<AgreementSource> list) { sources() = std::move(list); }

Enrollment shared_enrollment(ReadTx const& tx, PracticeId const& practice, EnrollmentId const& id) {
  for (auto& enrollment : enrollments_shared_by(tx, practice)) {
    if (enrollment.id == id) return std::move(enrollment);
  }
  throw kit::http::not_found();
}

std::vector<AgreementView> agreements_at(ReadTx const& tx, PracticeId const& practice) {
  std::vector<AgreementView> list;
  for (auto const& enrollment : enrollments_shared_by(tx, practice)) list.push_back(view_of(tx, enrollment));
  return list;
}

std::vector<access::Route> agreement_routes() {
  using namespace access;
  return {
      get<&show_agreements>("/api/practices/{practice}/agreement", Right::see_coaching),
      put<&change_lines>("/api/practices/{practice}/agreement/{enrollment}/lines", Right::edit_team),
      put<&say_yes>("/api/practices/{practice}/agreement/{enrollment}/yes", Right::edit_team),
      post<&add_comment>("/api/practices/{practice}/agreement/{enrollment}/comments", Right::take_part),
      put<&tick>("/api/practices/{practice}/agreement/{enrollment}/ticks/{line}/{month}", Right::take_part),
      put<&answer_talk>("/api/practices/{practice}/agreement/{enrollment}/talks/{talk}", Right::take_part),
      get<&show_program>("/api/programs/{program}/agreements", Right::see_dose),
  };
}

}  // namespace upswing::programs
