#pragma once

// What people say on a chart: a note pinned on a period, and "we looked at this together".

#include <optional>
#include <string>
#include <vector>

#include "access/audience.hpp"
#include "measures/measures.hpp"

namespace upswing::charts {

using access::Audience;
using access::PracticeId;
using kit::Day;
using measures::MeasureId;
using AnnotationId = kit::IdOf<struct AnnotationNoun>;
using LookId = kit::IdOf<struct LookNoun>;
using ReplyId = kit::IdOf<struct ReplyNoun>;

struct NewAnnotation {
  AnnotationId id;
  Day period{};
  std::string words;
  std::optional<Audience> audience;  // none: the team
};
UPSWING_DESCRIBE(NewAnnotation, id, period, words, audience)

struct AnnotationInput {
  std::optional<Day> period;  // none: stays where it is
  std::string words;
  std::optional<Audience> audience;  // none: as it was
};
UPSWING_DESCRIBE(AnnotationInput, period, words, audience)

struct NewReply {
  ReplyId id;
  std::string words;
  std::optional<Audience> audience;  // none: as the note's
};
UPSWING_DESCRIBE(NewReply, id, words, audience)

struct NewLook {
  LookId id;
  Day looked_on{};
  std::vector<std::string> people;
  std::optional<std::string> words;
  std::optional<Audience> audience;  // none: the team
};
UPSWING_DESCRIBE(NewLook, id, looked_on, people, words, audience)

inline constexpr std::size_t most_people = 60;

/// Single readers are named one by one, and charts have no list of names: the page offers levels only.
void check_readers(std::optional<Audience> audience, kit::def::FieldErrors& errors);
/// What is wrong with a note at this period for these readers, beyond the types.
kit::def::FieldErrors check_note(Day period, std::optional<Audience> audience, measures::Measure const& measure,
                                 Day today);
kit::def::FieldErrors check(NewLook const& look, Day today);

}  // namespace upswing::charts

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&charts::NewAnnotation::words>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&charts::AnnotationInput::words>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&charts::NewReply::words>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&charts::NewLook::people>{.min_len = 1, .max_len = 100};
template <> inline constexpr Meta meta<&charts::NewLook::words>{.max_len = 1000};
}  // namespace upswing::kit::def
