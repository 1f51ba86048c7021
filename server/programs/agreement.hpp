// The agreement: what coach and practice expect of each other, line beside line. Lines are counted from what is recorded,
// ticked by either side, or only talked about. A changed line makes a new edition, and both sides are asked again.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/tx.hpp"
#include "programs/agreement_source.hpp"
#include "programs/program.hpp"

namespace upswing::programs {

using kit::Instant;
using CommentId = kit::IdOf<struct AgreementCommentNoun>;

UPSWING_CHOICES(AgreementSide, practice, coach)
UPSWING_CHOICES(LineKind, counted, ticked, talked)
// skipped: both agreed to leave it out this month. Unknown is no state: there is no tick.
UPSWING_CHOICES(TickState, done, skipped, unknown)
// Both sides answer two questions one, four and eight months after joining.
UPSWING_CHOICES(Talk, month_1, month_4, month_8)

struct AgreementLine {
  std::string key;
  AgreementSide side{};
  LineKind kind{};
  std::string en;
  std::string es;
};
UPSWING_DESCRIBE(AgreementLine, key, side, kind, en, es)

struct AgreementLines {
  std::vector<AgreementLine> lines;
};
UPSWING_DESCRIBE(AgreementLines, lines)

// A line as somebody reads it.
struct LineShown {
  std::string key;
  AgreementSide side{};
  LineKind kind{};
  std::string words;
  std::optional<AgreementCount> count;
};
UPSWING_DESCRIBE(LineShown, key, side, kind, words, count)

struct LineInput {
  std::string key;
  AgreementSide side{};
  LineKind kind{};
  std::string words;
};
UPSWING_DESCRIBE(LineInput, key, side, kind, words)

struct LinesInput {
  std::vector<LineInput> lines;
};
UPSWING_DESCRIBE(LinesInput, lines)

struct AgreementYes {
  std::int64_t edition = 1;
  AgreementSide side{};
  std::string name;
  Day said_on{};
};
UPSWING_DESCRIBE(AgreementYes, edition, side, name, said_on)

struct YesInput {
  std::string name;
};
UPSWING_DESCRIBE(YesInput, name)

struct AgreementComment {
  CommentId id;
  std::string line;
  std::string words;
  std::string by;
  Instant made_at{};
};
UPSWING_DESCRIBE(AgreementComment, id, line, words, by, made_at)

struct NewComment {
  CommentId id;
  std::string line;
  std::string words;
};
UPSWING_DESCRIBE(NewComment, id, line, words)

struct AgreementTick {
  std::string line;
  Day month{};
  TickState state{};
  std::string by;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(AgreementTick, line, month, state, by, version)

struct TickInput {
  TickState state{};
};
UPSWING_DESCRIBE(TickInput, state)

struct AgreementTalk {
  Talk talk{};
  AgreementSide side{};
  std::string heard;
  std::string easier;
  std::string by;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(AgreementTalk, talk, side, heard, easier, by, version)

struct TalkInput {
  std::string heard;
  std::string easier;
};
UPSWING_DESCRIBE(TalkInput, heard, easier)

struct AgreementView {
  EnrollmentId enrollment_id;
  ProgramId program_id;
  std::string program_name;
  Day joined_on{};
  Day today{};
  std::optional<AgreementSide> my_side;
  std::vector<LineShown> lines;
  std::vector<AgreementYes> yes;  // of every edition, the newest first
  std::vector<AgreementComment> comments;
  std::vector<Day> months;  // the newest first; those that can be ticked
  std::vector<AgreementTick> ticks;
  std::vector<Talk> talks_open;
  std::vector<AgreementTalk> talks;
  std::vector<std::string> may;  // write, agree
  std::int64_t version = 1;      // the edition
};
UPSWING_DESCRIBE(AgreementView, enrollment_id, program_id, program_name, joined_on, today, my_side, lines, yes,
                 comments, months, ticks, talks_open, talks, may, version)

struct AgreementList {
  std::vector<AgreementView> agreements;
};
UPSWING_DESCRIBE(AgreementList, agreements)

// One practice of a program as those see it who run the program: counted lines, never what is talked about.
struct AgreedPractice {
  std::string name;
  std::optional<PracticeId> practice_id;
  std::vector<AgreementSide> agreed;  // who has said yes to the lines as they are now
  std::vector<LineShown> counted;
};
UPSWING_DESCRIBE(AgreedPractice, name, practice_id, agreed, counted)

struct ProgramAgreements {
  std::vector<AgreedPractice> practices;
};
UPSWING_DESCRIBE(ProgramAgreements, practices)

kit::def::FieldErrors check(LinesInput const& input, std::vector<AgreementLine> const& known);
kit::def::FieldErrors check(NewComment const& input, std::vector<AgreementLine> const& lines);
// The new lines: words that did not change keep both languages, others are as they were typed.
std::vector<AgreementLine> merged(std::vector<AgreementLine> const& before, LinesInput const& input,
                                  access::Language language);
// Which side somebody speaks for; nobody for those who only look on.
std::optional<AgreementSide> side_of(std::vector<access::Role> const& roles);
// The months that can be ticked, the newest first: since joining, at most `most`.
std::vector<Day> months_to_tick(Day joined, Day today, int most);
int months_of(Talk talk);
std::vector<Talk> open_talks(Day joined, Day today);
bool can_be_ticked(std::vector<AgreementLine> const& lines, std::string_view key);

// Of every program that the practice takes or took part in and the viewer reads.
std::vector<AgreementView> agreements_at(access::ReadTx const& tx, PracticeId const& practice);

// The lines as they are shipped: content/agreement.json, in our own words.
std::vector<AgreementLine> const& shipped_lines();
void set_agreement_lines(std::string_view json);

}  // namespace upswing::programs

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&programs::LineInput::key>{.min_len = 1, .max_len = 40};
template <> inline constexpr Meta meta<&programs::LineInput::words>{.min_len = 1, .max_len = 400};
template <> inline constexpr Meta meta<&programs::YesInput::name>{.min_len = 1, .max_len = 120};
template <> inline constexpr Meta meta<&programs::NewComment::line>{.min_len = 1, .max_len = 40};
template <> inline constexpr Meta meta<&programs::NewComment::words>{.min_len = 1, .max_len = 1000};
template <> inline constexpr Meta meta<&programs::TalkInput::heard>{.max_len = 2000};
template <> inline constexpr Meta meta<&programs::TalkInput::easier>{.max_len = 2000};
}  // namespace upswing::kit::def
