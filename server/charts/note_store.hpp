#pragma once

// Notes and looks in the database. Every list asks who may read: a viewer sees those written for them, and their own.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "charts/note.hpp"

namespace upswing::charts {

struct StoredAnnotation {
  AnnotationId id;
  Day period{};
  std::string words;
  Audience audience{};
  access::AccountId author_id;
  std::string by;  // a name
  kit::Instant at{};
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(StoredAnnotation, id, period, words, audience, author_id, by, at, version)

/// In order of time: the period, then when it was written.
std::vector<StoredAnnotation> annotations_of(access::ReadTx const& tx, PracticeId const& practice,
                                             MeasureId const& measure);
/// False if the id is taken.
bool insert_annotation(access::Tx& tx, PracticeId const& practice, MeasureId const& measure,
                       StoredAnnotation const& annotation);
/// Writes period, words and audience over the version given; false if it was stale.
bool update_annotation(access::Tx& tx, StoredAnnotation const& annotation, std::int64_t seen);
bool delete_annotation(access::Tx& tx, AnnotationId const& id, std::int64_t seen);

struct StoredLook {
  LookId id;
  Day looked_on{};
  std::string people;  // one a line
  std::optional<std::string> words;
  Audience audience{};
  access::AccountId author_id;
  std::string by;
  kit::Instant at{};
};
UPSWING_DESCRIBE(StoredLook, id, looked_on, people, words, audience, author_id, by, at)

/// Newest first.
std::vector<StoredLook> looks_of(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure);
bool insert_look(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, StoredLook const& look);
/// When the team last looked at each measure.
std::map<MeasureId, Day> last_looks(access::ReadTx const& tx, PracticeId const& practice);

/// What colleagues wrote or did lately, in the practices in reach.
struct ChartNews {
  kit::Instant at{};
  std::string who;
  std::string practice;
  std::string measure;
};
UPSWING_DESCRIBE(ChartNews, at, who, practice, measure)
std::vector<ChartNews> annotated_lately(access::ReadTx const& tx, std::int64_t since_ms);
std::vector<ChartNews> looked_lately(access::ReadTx const& tx, std::int64_t since_ms);

}  // namespace upswing::charts
