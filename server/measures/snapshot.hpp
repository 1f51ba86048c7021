// A program's numbers for others: as files for a spreadsheet, and as a snapshot that stays as it was.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"
#include "measures/measure.hpp"

namespace upswing::measures {

using SnapshotId = kit::IdOf<struct SnapshotNoun>;

// What a snapshot says of one measure, for reading on the page.
struct SnapshotMeasure {
  std::string name;
  std::string unit;
  std::int64_t practices = 0;                 // that sent any number
  std::int64_t numbers = 0;                   // counted, nobody eligible or not collected
  std::vector<Day> periods;                   // at most the last twelve, oldest first
  std::vector<std::optional<double>> middle;  // of the practices, for each; none where fewer than three have one
};
UPSWING_DESCRIBE(SnapshotMeasure, name, unit, practices, numbers, periods, middle)

struct SnapshotSummary {
  std::string program;
  std::vector<SnapshotMeasure> measures;
};
UPSWING_DESCRIBE(SnapshotSummary, program, measures)

struct SnapshotLine {
  SnapshotId id;
  std::string name;
  kit::Instant made_at{};
  std::string made_by;  // a name
  std::int64_t practices = 0;
  std::int64_t numbers = 0;
  std::string sha256;  // of summary and files; the same for as long as it exists
};
UPSWING_DESCRIBE(SnapshotLine, id, name, made_at, made_by, practices, numbers, sha256)

struct SnapshotList {
  std::vector<SnapshotLine> snapshots;  // newest first
};
UPSWING_DESCRIBE(SnapshotList, snapshots)

struct SnapshotView {
  SnapshotLine snapshot;
  SnapshotSummary summary;
};
UPSWING_DESCRIBE(SnapshotView, snapshot, summary)

// `id` is made by the page, so that asking twice makes one.
struct NewSnapshot {
  SnapshotId id;
  std::string name;
};
UPSWING_DESCRIBE(NewSnapshot, id, name)

// One number that was sent, beside the practice it is of.
struct SentNumber {
  PracticeId practice_id;
  std::string practice;  // its name, or its code
  Day period{};
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<double> value;
  std::string state;
};
UPSWING_DESCRIBE(SentNumber, practice_id, practice, period, numerator, denominator, value, state)

// The lines that a table of numbers, and one of definitions, begin with.
std::string numbers_header();
std::string definitions_csv(std::vector<Measure> const& measures);
std::string numbers_csv(Measure const& measure, std::vector<SentNumber> const& numbers);
SnapshotMeasure summary_of(Measure const& measure, std::vector<SentNumber> const& numbers);
// Over everything that is kept, with the length of each part before it.
std::string hash_of(std::string const& summary, std::vector<std::string> const& parts);

}  // namespace upswing::measures

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&measures::NewSnapshot::name>{.min_len = 1, .max_len = 120};
}  // namespace upswing::kit::def
