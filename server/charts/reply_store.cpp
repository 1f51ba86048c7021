// Answers to notes in the database.

#include "charts/reply_store.hpp"

namespace upswing::charts {

using access::ReadTx;
using access::Tx;

Replies replies_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  Replies by_note;
  auto const rows = tx.all<StoredReply>(
      "SELECT reply.id, reply.annotation_id, reply.words, reply.audience, reply.author_id, a.name, reply.at,"
      " reply.version FROM charts_reply reply JOIN charts_annotation n ON n.id = reply.annotation_id"
      " JOIN access_account a ON a.id = reply.author_id"
      " WHERE n.practice_id = $1 AND n.measure_id = $2 AND {audience:n} AND {audience:reply}"
      " ORDER BY reply.at, reply.id",
      practice, measure);
  for (auto const& row : rows) by_note[row.annotation_id].push_back(row);
  return by_note;
}

std::span<StoredReply const> answers_to(Replies const& replies, AnnotationId const& note) {
  auto const found = replies.find(note);
  return found == replies.end() ? std::span<StoredReply const>{} : found->second;
}

bool has_replies(ReadTx const& tx, AnnotationId const& note) {
  return tx.any("SELECT 1 FROM charts_reply WHERE annotation_id = $1", note);
}

bool insert_reply(Tx& tx, PracticeId const& practice, StoredReply const& r) {
  return tx.run(
             "INSERT INTO charts_reply (id, annotation_id, practice_id, words, audience, author_id, at, version)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING",
             r.id, r.annotation_id, practice, r.words, r.audience, r.author_id, r.at, r.version) == 1;
}

bool delete_reply(Tx& tx, ReplyId const& id, std::int64_t seen) {
  return tx.run("DELETE FROM charts_reply WHERE id = $1 AND version = $2", id, seen) == 1;
}

}  // namespace upswing::charts
