// Looks names up for commands.
#include <filesystem>
#include <stdexcept>

#include "app/app.hpp"
#include "app/commands/find.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::app {
namespace {

struct Named {
  std::string id;
  std::string name;
};
UPSWING_DESCRIBE(Named, id, name)

std::string the_one(std::vector<Named> const& all, std::string const& wanted, std::string const& what) {
  std::string found;
  std::string known;
  for (auto const& one : all) {
    known += "\n  " + one.name;
    bool const fits = one.id == wanted || kit::text::fold(one.name) == kit::text::fold(wanted);
    if (!fits) continue;
    if (!found.empty())
      throw std::runtime_error("There are several " + what + "s called \"" + wanted + "\"; use the id.");
    found = one.id;
  }
  if (found.empty()) throw std::runtime_error("There is no " + what + " \"" + wanted + "\". There are:" + known);
  return found;
}

}  // namespace

std::unique_ptr<kit::db::Db> open_data(Place const& place) {
  auto const options = database_in(place.data, place.postgres, 1);
  if (place.postgres.empty() && !std::filesystem::exists(options.sqlite_path))
    throw std::runtime_error("There is no data in " + place.data + ".");
  return kit::db::Db::open(options);
}

access::Account account_named(access::ReadTx const& tx, std::string const& email) {
  auto account = access::find_account_by_email(tx, email);
  if (!account) throw std::runtime_error("There is no account with the address " + email + ".");
  return *account;
}

access::PracticeId practice_named(access::ReadTx const& tx, std::string const& name) {
  return {{the_one(tx.all<Named>("SELECT id, name FROM practices_practice ORDER BY name"), name, "practice")}};
}

access::ProgramId program_named(access::ReadTx const& tx, std::string const& name) {
  return {{the_one(tx.all<Named>("SELECT id, name FROM programs_program ORDER BY name"), name, "program")}};
}

programs::MeasureId measure_named(access::ReadTx const& tx, access::PracticeId const& practice,
                                  std::string const& name) {
  std::vector<Named> all;
  for (auto const& measure : measures::measures_in_use(tx, practice)) {
    bool const by_short = kit::text::fold(measure.short_name) == kit::text::fold(name);
    all.push_back({measure.id.text, by_short ? measure.short_name : measure.name});
  }
  return {{the_one(all, name, "measure")}};
}

}  // namespace upswing::app
