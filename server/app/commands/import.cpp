// import: a CSV file's numbers into a practice's measure, with a verdict for each line.
#include "measures/import.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "app/app.hpp"
#include "app/commands/commands.hpp"
#include "app/commands/find.hpp"

namespace upswing::app {
namespace {

void print_problems(measures::ImportReport const& report) {
  for (auto const& row : report.rows) {
    for (auto const& problem : row.problems) {
      std::printf("line %lld: %s %s %s\n", static_cast<long long>(row.line), problem.column.c_str(),
                  problem.code.c_str(), problem.found.c_str());
    }
  }
}

std::string sentence_of(std::string const& refused) {
  if (refused == "identifiers")
    return "A column seems to hold names, record numbers or birth dates. Upswing needs counts only.";
  if (refused == "no_period") return "No column says which month (or week) a line belongs to.";
  if (refused == "no_numbers") return "The columns with the numbers are not recognised.";
  if (refused == "no_rows") return "There are no lines with numbers.";
  return "The file cannot be read as CSV (" + refused + ").";
}

}  // namespace

int import(ImportArguments const& a) {
  std::ifstream file(a.file, std::ios::binary);
  std::string const csv(std::istreambuf_iterator<char>(file), {});
  kit::RandomIds ids;
  App app({.database = database_in(a.place.data, a.place.postgres, 1), .data = a.place.data}, nullptr, ids, {});
  measures::ImportReport report;
  access::Viewer viewer = access::the_program();
  app.world().write(access::the_program(), [&](access::Tx& tx) {
    if (!a.email.empty()) viewer.account = account_named(tx, a.email).id;
    access::Tx as_person(tx.connection(), viewer, tx.now());
    auto const practice = practice_named(tx, a.practice);
    auto const measure = measure_named(tx, practice, a.measure);
    report = measures::import_csv(as_person, practice, measure, {csv, !a.look, a.only_good});
    if (report.applied) access::write_own_audit(tx, viewer.account, "numbers imported", "command");
  });
  if (report.refused) throw std::runtime_error(sentence_of(*report.refused));
  print_problems(report);
  std::printf("%lld new, %lld changed, %lld the same, %lld with a problem.\n", static_cast<long long>(report.fresh),
              static_cast<long long>(report.changed), static_cast<long long>(report.same),
              static_cast<long long>(report.problems));
  if (a.look) return 0;
  std::puts(report.applied ? "Kept." : "Nothing was kept.");
  return report.applied ? 0 : 1;
}

}  // namespace upswing::app
