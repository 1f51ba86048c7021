// Coded or by name: how a program's practices are shown to each other.
#include <algorithm>
#include <map>

#include "programs/program_store.hpp"
#include "programs/programs.hpp"

namespace upswing::programs {
namespace {

struct NameRow {
  PracticeId id;
  std::string name;
  bool shows_name = false;
  bool own = false;
};
UPSWING_DESCRIBE(NameRow, id, name, shows_name, own)

}  // namespace

std::vector<Shown> shown_practices(access::ReadTx const& tx, ProgramId const& program) {
  bool const sees_all = tx.may(access::Right::see_names, program);
  std::map<PracticeId, NameRow> names;
  auto const rows = tx.all<NameRow>(
      "SELECT p.id, p.name, p.shows_name, EXISTS (SELECT 1 FROM access_reach r WHERE r.account_id = {viewer}"
      " AND r.practice_id = p.id AND r.role NOT IN ('coordinator', 'director', 'analyst'))"
      " FROM practices_practice p JOIN programs_enrollment e ON e.practice_id = p.id WHERE e.program_id = $1",
      program);
  for (auto const& row : rows) names.emplace(row.id, row);

  std::vector<Shown> list;
  for (auto const& enrollment : enrollments_in(tx, program)) {
    auto const& named = names.at(enrollment.practice_id);
    bool const by_name = sees_all || named.own || named.shows_name;
    Shown shown{enrollment, by_name ? named.name : enrollment.code, !by_name, named.own};
    list.push_back(std::move(shown));
  }
  std::stable_sort(list.begin(), list.end(), [](Shown const& a, Shown const& b) {
    return std::tuple(!a.own, a.coded, a.name) < std::tuple(!b.own, b.coded, b.name);
  });
  return list;
}

}  // namespace upswing::programs
