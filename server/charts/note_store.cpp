// Notes and looks in the database.

#include "charts/note_store.hpp"

namespace upswing::charts {

using access::ReadTx;
using access::Tx;

std::vector<StoredAnnotation> annotations_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  return tx.all<StoredAnnotation>(
      "SELECT n.id, n.period, n.words, n.audience, n.author_id, a.name, n.at, n.version"
      " FROM charts_annotation n JOIN access_account a ON a.id = n.author_id"
      " WHERE n.practice_id = $1 AND n.measure_id = $2 AND {audience:n} ORDER BY n.period, n.at, n.id",
      practice, measure);
}

bool insert_annotation(Tx& tx, PracticeId const& practice, MeasureId const& measure, StoredAnnotation const& n) {
  return tx.run(
             "INSERT INTO charts_annotation (id, practice_id, measure_id, period, words, audience, author_id, at,"
             " version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING",
             n.id, practice, measure, n.period, n.words, n.audience, n.author_id, n.at, n.version) == 1;
}

bool update_annotation(Tx& tx, StoredAnnotation const& n, std::int64_t seen) {
  return tx.run(
             "UPDATE charts_annotation SET period = $3, words = $4, audience = $5, version = version + 1"
             " WHERE id = $1 AND version = $2",
             n.id, seen, n.period, n.words, n.audience) == 1;
}

bool delete_annotation(Tx& tx, AnnotationId const& id, std::int64_t seen) {
  return tx.run("DELETE FROM charts_annotation WHERE id = $1 AND version = $2", id, seen) == 1;
}

std::vector<StoredLook> looks_of(ReadTx const& tx, PracticeId const& practice, MeasureId const& measure) {
  return tx.all<StoredLook>(
      "SELECT l.id, l.looked_on, l.people, l.words, l.audience, l.author_id, a.name, l.at"
      " FROM charts_look l JOIN access_account a ON a.id = l.author_id"
      " WHERE l.practice_id = $1 AND l.measure_id = $2 AND {audience:l} ORDER BY l.looked_on DESC, l.at DESC, l.id",
      practice, measure);
}

bool insert_look(Tx& tx, PracticeId const& practice, MeasureId const& measure, StoredLook const& l) {
  return tx.run(
             "INSERT INTO charts_look (id, practice_id, measure_id, looked_on, people, words, audience, author_id, at)"
             " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING",
             l.id, practice, measure, l.looked_on, l.people, l.words, l.audience, l.author_id, l.at) == 1;
}

namespace {

struct LastLook {
  MeasureId measure_id;
  Day looked_on{};
};
UPSWING_DESCRIBE(LastLook, measure_id, looked_on)

}  // namespace

std::map<MeasureId, Day> last_looks(ReadTx const& tx, PracticeId const& practice) {
  std::map<MeasureId, Day> last;
  auto const rows = tx.all<LastLook>(
      "SELECT l.measure_id, max(l.looked_on) FROM charts_look l WHERE l.practice_id = $1 AND {audience:l}"
      " GROUP BY l.measure_id",
      practice);
  for (auto const& row : rows) last.emplace(row.measure_id, row.looked_on);
  return last;
}

std::vector<ChartNews> annotated_lately(ReadTx const& tx, std::int64_t since_ms) {
  return tx.all<ChartNews>(
      "SELECT n.at, a.name, p.name, m.short_name FROM charts_annotation n"
      " JOIN access_account a ON a.id = n.author_id JOIN practices_practice p ON p.id = n.practice_id"
      " JOIN measures_measure m ON m.id = n.measure_id"
      " WHERE n.at >= $1 AND n.author_id <> {viewer} AND {practices:n.practice_id} AND {audience:n}"
      " ORDER BY n.at DESC LIMIT 6",
      since_ms);
}

std::vector<ChartNews> looked_lately(ReadTx const& tx, std::int64_t since_ms) {
  return tx.all<ChartNews>(
      "SELECT l.at, a.name, p.name, m.short_name FROM charts_look l"
      " JOIN access_account a ON a.id = l.author_id JOIN practices_practice p ON p.id = l.practice_id"
      " JOIN measures_measure m ON m.id = l.measure_id"
      " WHERE l.at >= $1 AND l.author_id <> {viewer} AND {practices:l.practice_id} AND {audience:l}"
      " ORDER BY l.at DESC LIMIT 6",
      since_ms);
}

}  // namespace upswing::charts
