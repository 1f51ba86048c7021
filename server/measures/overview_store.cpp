// Reads a program's practices in the order of their names. CROSS JOIN keeps SQLite to that order, so that a page costs what
// its own rows cost, however many practices there are.
#include "measures/overview_store.hpp"

#include "kit/text/utf8.hpp"

namespace upswing::measures {

using access::ReadTx;
using access::Right;

namespace {

// For LIKE: any text around, and no letter of it has a meaning of its own.
std::string pattern_of(std::string const& find) {
  std::string pattern = "%";
  for (char const c : kit::text::fold(find)) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + "%";
}

struct NameRow {
  std::string name;
};
UPSWING_DESCRIBE(NameRow, name)

}  // namespace

std::vector<PracticeStrip> practice_strips(ReadTx const& tx, ProgramId const& program, PageAsked const& asked,
                                           Window const& window) {
  bool const sees_all = tx.may(Right::see_names, program);
  std::string after_name;
  if (asked.after) {
    auto const found = tx.one<NameRow>("SELECT name FROM practices_practice WHERE id = $1", *asked.after);
    if (!found) throw kit::http::not_found();
    after_name = found->name;
  }
  bool const waiting = asked.waiting && window.asked();
  Day const period = window.asked().value_or(Day{});
  std::size_t last = 0;
  while (last + 1 < window.starts().size() && window.starts()[last] != period) ++last;
  Day const ends = window.starts().empty() ? Day{} : window.end(last);
  return tx.all<PracticeStrip>(
      "SELECT p.id, p.name, e.status, e.joined_on, e.ended_on,"
      " (SELECT min(a.name) FROM access_grant g JOIN access_account a ON a.id = g.account_id"
      " WHERE g.practice_id = p.id AND g.program_id = e.program_id AND g.role = 'coach' AND g.ended_at IS NULL), k.marks"
      " FROM practices_practice p CROSS JOIN programs_enrollment e LEFT JOIN measures_strip k ON k.practice_id = p.id"
      " WHERE e.program_id = $1 AND e.practice_id = p.id AND e.status <> 'invited' AND (p.name, p.id) > ($2, $3)"
      " AND ($4 OR {practices:p.id}) AND ($5 = '%%' OR lower(p.name) LIKE $5 ESCAPE '\\')"
      " AND (NOT $6 OR (e.status IN ('active', 'sustaining') AND e.joined_on <= $8 AND NOT EXISTS"
      " (SELECT 1 FROM measures_submission s WHERE s.practice_id = p.id AND s.starts_on = $7 AND s.state = 'sent')))"
      " ORDER BY p.name, p.id LIMIT $9",
      program, after_name, asked.after ? asked.after->text : std::string(), sees_all, pattern_of(asked.find), waiting,
      period, ends, asked.size + 1);
}

SentCount sent_count(ReadTx const& tx, ProgramId const& program, Day starts, Day ends) {
  return tx
      .one<SentCount>(
          "SELECT count(s.practice_id), count(*) FROM programs_enrollment e LEFT JOIN measures_submission s"
          " ON s.practice_id = e.practice_id AND s.starts_on = $2 AND s.state = 'sent'"
          " WHERE e.program_id = $1 AND e.status IN ('active', 'sustaining') AND e.joined_on <= $3"
          " AND ($4 OR {practices:e.practice_id})",
          program, starts, ends, tx.may(Right::see_names, program))
      .value();
}

std::vector<OverviewMeasure> overview_measures(ReadTx const& tx, ProgramId const& program) {
  return tx.all<OverviewMeasure>(
      "SELECT m.id, m.short_name, m.period FROM measures_measure m JOIN programs_measure p ON p.measure_id = m.id"
      " WHERE p.program_id = $1 AND m.retired_on IS NULL ORDER BY p.position, m.id",
      program);
}

}  // namespace upswing::measures
