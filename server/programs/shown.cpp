// Coded or by name: how a program's practices are shown to each other.
#include <algorithm>
#include <map>
#include <set>

#include "programs/program_store.hpp"
#include "programs/programs.hpp"

namespace upswing::programs {
std::vector<Shown> shown_practices(access::ReadTx const& tx, ProgramId const& program) {
  bool const sees_all = tx.may(access::Right::see_names, program);
  std::map<PracticeId, NameRow> names;
  for (auto const& row : practice_names(tx, program)) names.emplace(row.id, row);

  std::set<PracticeId> own;
  for (auto& practice : practices_of_viewer(tx)) own.insert(std::move(practice));

  std::vector<Shown> list;
  for (auto const& enrollment : enrollments_in(tx, program)) {
    auto const& named = names.at(enrollment.practice_id);
    bool const mine = own.contains(enrollment.practice_id);
    bool const by_name = sees_all || mine || named.shows_name;
    Shown shown{enrollment, by_name ? named.name : enrollment.code, !by_name, mine};
    list.push_back(std::move(shown));
  }
  std::stable_sort(list.begin(), list.end(), [](Shown const& a, Shown const& b) {
    return std::tie(b.own, a.coded, a.name) < std::tie(a.own, b.coded, b.name);
  });
  return list;
}

}  // namespace upswing::programs
