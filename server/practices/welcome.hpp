// Being new here: a few screens that can be skipped and taken up again on another device; what people say without their
// names; who knows what; minutes a week.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"
#include "practices/practice.hpp"

namespace upswing::practices {

using VoiceId = kit::IdOf<struct VoiceNoun>;

// The first three are the welcome itself, the others single cards of the first month.
UPSWING_CHOICES(WelcomePart, good, bother, test, hopes, skills, time)
UPSWING_CHOICES(VoiceKind, good, bother, hope, fear)
UPSWING_CHOICES(Skill, aim, measures, small_data, run_charts, tests, meetings, families, teamwork, workflow,
                health_record)
UPSWING_CHOICES(SkillLevel, new_to_me, with_help, can_do, can_teach)

struct OwnSkill {
  Skill skill{};
  SkillLevel level{};
};
UPSWING_DESCRIBE(OwnSkill, skill, level)

// Something the person said; only_coach: it is for the coach alone, without a name too.
struct Voice {
  VoiceId id;
  VoiceKind kind{};
  std::string words;
  bool only_coach = false;
};
UPSWING_DESCRIBE(Voice, id, kind, words, only_coach)

struct NewVoice {
  VoiceId id;
  VoiceKind kind{};
  std::string words;
  bool only_coach = false;
};
UPSWING_DESCRIBE(NewVoice, id, kind, words, only_coach)

// One person's own.
struct Newcomer {
  std::vector<WelcomePart> done;  // answered or skipped
  std::optional<std::int64_t> minutes_a_week;
  std::vector<OwnSkill> skills;
  std::vector<Voice> own;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Newcomer, done, minutes_a_week, skills, own, version)

struct WelcomeInput {
  std::vector<WelcomePart> done;
  std::optional<std::int64_t> minutes_a_week;
  std::vector<OwnSkill> skills;
};
UPSWING_DESCRIBE(WelcomeInput, done, minutes_a_week, skills)

// Who said what; never leaves the server.
struct Heard {
  access::AccountId author_id;
  VoiceKind kind{};
  std::string words;
  bool only_coach = false;
};
UPSWING_DESCRIBE(Heard, author_id, kind, words, only_coach)

struct Said {
  VoiceKind kind{};
  std::string words;
};
UPSWING_DESCRIBE(Said, kind, words)

// What colleagues said, and for coaches what was meant for them alone.
struct Wall {
  std::vector<Said> voices;
  std::vector<Said> for_coach;
};
UPSWING_DESCRIBE(Wall, voices, for_coach)

struct KnowsHow {
  std::string name;
  Skill skill{};
  SkillLevel level{};
};
UPSWING_DESCRIBE(KnowsHow, name, skill, level)

struct NewTo {
  Skill skill{};
  std::int64_t people = 0;
};
UPSWING_DESCRIBE(NewTo, skill, people)

// Colleagues see who can do or teach something; its sums of "new to me" are for coaches.
struct TeamSkills {
  std::vector<KnowsHow> can;
  std::vector<NewTo> new_to;
};
UPSWING_DESCRIBE(TeamSkills, can, new_to)

inline constexpr std::size_t fewest_voices = 3;  // people

// What of this is on the wall: `heard` is in the order it was written. People come onto it in whole groups of three, so that
// nobody's words appear alone; the words stand in the order of the alphabet, which tells neither who nor when.
std::vector<Said> wall_of(std::vector<Heard> const& heard);
// What was said to the coach alone, in the same order.
std::vector<Said> for_coach_of(std::vector<Heard> const& heard);
kit::def::FieldErrors check(NewVoice const& input);
kit::def::FieldErrors check(WelcomeInput const& input);
// The parts of the list, each once, in their order.
std::vector<WelcomePart> in_order(std::vector<WelcomePart> parts);
// The single card of the first month that is next, if any is left.
std::optional<WelcomePart> next_card(std::vector<WelcomePart> const& done, Day begun_on, Day today);

}  // namespace upswing::practices

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&practices::NewVoice::words>{.min_len = 1, .max_len = 1000};
template <> inline constexpr Meta meta<&practices::WelcomeInput::minutes_a_week>{.min = 0, .max = 2400};
}  // namespace upswing::kit::def
