// What a practice counted in one period. Zero, "nobody was eligible" and "not collected" are three different facts.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "measures/measure.hpp"

namespace upswing::measures {

UPSWING_CHOICES(EntryState, counted, not_applicable, no_data)
UPSWING_CHOICES(NoDataReason, record_system, staff_away, no_time, not_started, no_patients_sampled, lost, other)

// Unusual, but allowed: the page asks "is this right?". `code` is a word key (measures.doubt.<code>).
struct Doubt {
  std::string code;
  kit::def::Words args{};
};
UPSWING_DESCRIBE(Doubt, code, args)

struct EntryInput {
  EntryState state{};
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<double> value;
  std::optional<NoDataReason> no_data_reason;
  std::optional<std::string> no_data_words;
  std::optional<std::string> note;
};
UPSWING_DESCRIBE(EntryInput, state, numerator, denominator, value, no_data_reason, no_data_words, note)

struct Entry {
  MeasureId measure_id;
  Day period{};  // first day of the measure's own period
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<double> value;
  EntryState state{};
  std::optional<NoDataReason> no_data_reason;
  std::optional<std::string> no_data_words;
  std::optional<std::string> note;
  bool sent = false;
  std::string entered_by;  // a name
  kit::Instant entered_at{};
  std::vector<Doubt> doubts{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Entry, measure_id, period, numerator, denominator, value, state, no_data_reason, no_data_words, note,
                 sent, entered_by, entered_at, doubts, version)

struct Revisions {
  std::vector<Entry> revisions;  // newest first
};
UPSWING_DESCRIBE(Revisions, revisions)

// Keeps only what the state and the measure's kind use; so a count typed before choosing "no data" is not stored.
EntryInput tidy(EntryInput input, Measure const& measure);
kit::def::FieldErrors check(EntryInput const& input, Measure const& measure);
std::vector<Doubt> doubts_of(EntryInput const& input, Measure const& measure, std::optional<Entry> const& before);
EntryInput input_of(Entry const& entry);

// The number a chart shows, after the multiplier; nothing when nothing was counted.
std::optional<double> plotted(Measure const& measure, Entry const& entry);

}  // namespace upswing::measures

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&measures::EntryInput::numerator>{.min = 0, .max = 1e9};
template <> inline constexpr Meta meta<&measures::EntryInput::denominator>{.min = 0, .max = 1e9};
template <> inline constexpr Meta meta<&measures::EntryInput::value>{.min = -1e9, .max = 1e9};
template <> inline constexpr Meta meta<&measures::EntryInput::no_data_words>{.max_len = 300};
template <> inline constexpr Meta meta<&measures::EntryInput::note>{.max_len = 500};
}  // namespace upswing::kit::def
