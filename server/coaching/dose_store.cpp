// Counts of coaching in the database. Only numbers leave here: who may see them may not see a word of what was said.
#include "coaching/dose_store.hpp"

namespace upswing::coaching {

using access::ReadTx;
using access::Right;
using access::Tx;

namespace {

struct SkillRow {
  LedTask skill{};
  std::int64_t version = 0;
  LedBy led_by{};
  std::optional<std::int64_t> confidence{};
  std::string plan{};
  Instant at{};
};
UPSWING_DESCRIBE(SkillRow, skill, version, led_by, confidence, plan, at)

}  // namespace

std::vector<DoseMode> modes_of(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.all<DoseMode>(
      "SELECT mode, count(*), CAST(sum(contact_min) AS BIGINT) FROM coaching_contact"
      " WHERE practice_id = $1 AND program_id = $2 AND state = 'held' AND audience <> 'coaches' GROUP BY mode ORDER BY mode",
      practice, program);
}

DoseSums around_of(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx
      .one<DoseSums>(
          "SELECT count(*), 0, 0, 0, CAST(coalesce(sum(prep_min), 0) AS BIGINT),"
          " CAST(coalesce(sum(travel_min), 0) AS BIGINT), CAST(coalesce(sum(follow_up_min), 0) AS BIGINT)"
          " FROM coaching_contact WHERE practice_id = $1 AND program_id = $2 AND state = 'held' AND audience <> 'coaches'",
          practice, program)
      .value();
}

std::vector<HeldAt> strategies_of(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  return tx.all<HeldAt>(
      "SELECT starts_at, strategy FROM coaching_contact WHERE program_id = $2 AND ($1 = '' OR practice_id = $1)"
      " AND state = 'held' AND audience <> 'coaches' AND strategy IS NOT NULL AND ($1 <> '' OR $3 OR {practices:practice_id})"
      " ORDER BY starts_at",
      practice, program, tx.may(Right::see_names, program));
}

std::vector<DoseLine> dose_lines(ReadTx const& tx, ProgramId const& program) {
  return tx.all<DoseLine>(
      "SELECT p.id, p.name, e.joined_on, count(c.id),"
      " count(CASE WHEN c.mode IN ('site_visit', 'in_person') THEN 1 END),"
      " CAST(coalesce(sum(CASE WHEN c.mode IN ('site_visit', 'in_person') THEN c.contact_min END), 0) AS BIGINT),"
      " CAST(coalesce(sum(CASE WHEN c.mode NOT IN ('site_visit', 'in_person') THEN c.contact_min END), 0) AS BIGINT),"
      " CAST(coalesce(sum(c.prep_min), 0) AS BIGINT), CAST(coalesce(sum(c.travel_min), 0) AS BIGINT),"
      " (SELECT count(*) FROM coaching_skill s WHERE s.practice_id = p.id AND s.program_id = e.program_id"
      " AND s.led_by = 'team' AND NOT EXISTS (SELECT 1 FROM coaching_skill n WHERE n.practice_id = s.practice_id"
      " AND n.program_id = s.program_id AND n.skill = s.skill AND n.version > s.version)),"
      " (SELECT count(DISTINCT s.skill) FROM coaching_skill s WHERE s.practice_id = p.id"
      " AND s.program_id = e.program_id)"
      " FROM programs_enrollment e JOIN practices_practice p ON p.id = e.practice_id"
      " LEFT JOIN coaching_contact c ON c.practice_id = p.id AND c.program_id = e.program_id AND c.state = 'held'"
      " AND c.audience <> 'coaches'"
      " WHERE e.program_id = $1 AND e.status <> 'invited' AND ($2 OR {practices:p.id})"
      " GROUP BY p.id, p.name, e.joined_on, e.program_id ORDER BY p.name, p.id",
      program, tx.may(Right::see_names, program));
}

std::vector<SkillLine> skills_of(ReadTx const& tx, PracticeId const& practice, ProgramId const& program) {
  std::vector<SkillLine> lines;
  auto const count = kit::def::shape_of<LedTask>().choices.size();
  for (std::size_t i = 0; i < count; ++i) {
    auto& line = lines.emplace_back();
    line.skill = static_cast<LedTask>(i);
  }
  auto const rows = tx.all<SkillRow>(
      "SELECT skill, version, led_by, confidence, plan, at FROM coaching_skill"
      " WHERE practice_id = $1 AND program_id = $2 ORDER BY skill, version",
      practice, program);
  for (auto const& row : rows) {
    auto& line = lines.at(static_cast<std::size_t>(row.skill));
    if (line.led_by && *line.led_by != row.led_by) line.before = line.led_by;
    line.led_by = row.led_by;
    line.confidence = row.confidence;
    line.plan = row.plan;
    line.at = row.at;
    line.version = row.version;
  }
  return lines;
}

bool save_skill(Tx& tx, PracticeId const& practice, ProgramId const& program, LedTask skill, SkillInput const& input,
                std::int64_t version, access::AccountId const& author, Instant at) {
  bool const newest =
      !tx.any("SELECT 1 FROM coaching_skill WHERE practice_id = $1 AND program_id = $2 AND skill = $3 AND version > $4",
              practice, program, skill, version);
  bool const known =
      version == 0 || tx.any(
                          "SELECT 1 FROM coaching_skill WHERE practice_id = $1 AND program_id = $2 AND skill = $3"
                          " AND version = $4",
                          practice, program, skill, version);
  if (!newest || !known) return false;
  return tx.run(
             "INSERT INTO coaching_skill (practice_id, program_id, skill, version, led_by, confidence, plan, author_id,"
             " at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
             practice, program, skill, version + 1, input.led_by, input.confidence, input.plan, author, at) == 1;
}

}  // namespace upswing::coaching
