// The files of a scenario that tell of help and of the agreement: help.json, agreement.json.
#pragma once
#include <string>
#include <vector>

#include "app/demo/files.hpp"
#include "barriers/barriers.hpp"
#include "programs/agreement.hpp"
#include "programs/readiness.hpp"

namespace upswing::app::demo_file {

struct BarrierLine {
  std::string practice;
  std::string by;
  Instant at{};
  barriers::NewBarrier barrier;
  barriers::BarrierState state{};
  std::string helped;
};
UPSWING_DESCRIBE(BarrierLine, practice, by, at, barrier, state, helped)

struct AnswerLine {
  std::string by;
  Instant at{};
  barriers::NewHelpAnswer answer;
};
UPSWING_DESCRIBE(AnswerLine, by, at, answer)

struct RequestLine {
  std::string practice;
  std::string by;
  Instant at{};
  barriers::NewHelpRequest request;
  std::vector<AnswerLine> answers;
};
UPSWING_DESCRIBE(RequestLine, practice, by, at, request, answers)

// What gets in the way, and help that was asked for.
struct HelpFile {
  std::vector<BarrierLine> barriers;
  std::vector<RequestLine> requests;
};
UPSWING_DESCRIBE(HelpFile, barriers, requests)

struct YesLine {
  std::string practice;
  std::string by;
  Instant at{};
  programs::AgreementYes yes;
};
UPSWING_DESCRIBE(YesLine, practice, by, at, yes)

struct CommentLine {
  std::string practice;
  std::string by;
  Instant at{};
  programs::NewComment comment;
};
UPSWING_DESCRIBE(CommentLine, practice, by, at, comment)

struct TickLine {
  std::string practice;
  std::string by;
  programs::AgreementTick tick;
};
UPSWING_DESCRIBE(TickLine, practice, by, tick)

struct TalkLine {
  std::string practice;
  std::string by;
  Instant at{};
  programs::AgreementTalk talk;
};
UPSWING_DESCRIBE(TalkLine, practice, by, at, talk)

struct ReadinessLine {
  std::string practice;
  std::string by;
  Instant at{};
  programs::ReadinessRound round{};
  programs::ReadinessInput input;
};
UPSWING_DESCRIBE(ReadinessLine, practice, by, at, round, input)

// What practices and their coaches agreed on.
struct AgreementFile {
  std::vector<YesLine> yes;
  std::vector<CommentLine> comments;
  std::vector<TickLine> ticks;
  std::vector<TalkLine> talks;
  std::vector<ReadinessLine> readiness;
};
UPSWING_DESCRIBE(AgreementFile, yes, comments, ticks, talks, readiness)

}  // namespace upswing::app::demo_file
