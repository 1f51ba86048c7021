#pragma once

// Answers to notes in the database. An answer is read by those whom both it and its note are meant for.

#include <map>
#include <span>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "charts/note.hpp"

namespace upswing::charts {

struct StoredReply {
  ReplyId id;
  AnnotationId annotation_id;
  std::string words;
  Audience audience{};
  access::AccountId author_id;
  std::string by;  // a name
  kit::Instant at{};
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(StoredReply, id, annotation_id, words, audience, author_id, by, at, version)

using Replies = std::map<AnnotationId, std::vector<StoredReply>>;

/// Of every note on a chart, oldest first.
Replies replies_of(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure);
std::span<StoredReply const> answers_to(Replies const& replies, AnnotationId const& note);
/// Whether anybody answered, read by the viewer or not.
bool has_replies(access::ReadTx const& tx, AnnotationId const& note);
/// False if the id is taken.
bool insert_reply(access::Tx& tx, PracticeId const& practice, StoredReply const& reply);
bool delete_reply(access::Tx& tx, ReplyId const& id, std::int64_t seen);

}  // namespace upswing::charts
