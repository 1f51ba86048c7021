// The partnership's own name, and its places: programs and practices, made by the host because nothing else makes the
// first ones.
#include "access/account_store.hpp"
#include "partnership/partnership.hpp"
#include "partnership/place.hpp"
#include "partnership/routes.hpp"

namespace upswing::partnership {

using access::Created;
using access::IfMatch;
using access::ReadTx;
using access::Right;
using access::Tx;

namespace {

std::int64_t version_of(ReadTx const& tx) {
  auto const text = access::setting(tx, "partnership_version");
  return text.empty() ? 1 : std::stoll(text);
}

PartnershipName name_of(ReadTx const& tx) { return {access::setting(tx, "partnership_name"), version_of(tx)}; }

PartnershipPlaces show_places(ReadTx const& tx) {
  PartnershipPlaces places{name_of(tx), {}, {}};
  for (auto const& one : programs::every_program(tx)) {
    places.programs.push_back({one.id, one.name, one.starts_on, one.ends_on});
  }
  for (auto const& one : practices::every_practice(tx)) {
    places.practices.push_back({one.id, one.name, one.city, one.state});
  }
  return places;
}

PartnershipName change_name(Tx& tx, IfMatch seen, PartnershipInput const& input) {
  if (seen.version != version_of(tx)) throw kit::http::stale(name_of(tx));
  access::set_setting(tx, "partnership_name", input.name);
  access::set_setting(tx, "partnership_version", std::to_string(seen.version + 1));
  return name_of(tx);
}

Created<practices::Practice> add_practice(Tx& tx, NewPractice const& input) {
  kit::http::must_be_sound(
      practices::check(practices::PracticeInput{input.name, input.city, input.state, practices::PracticeKind::other, 1,
                                                input.time_zone, "", false}));
  for (auto const& known : practices::every_practice(tx)) {
    if (known.id == input.id) return {known};
  }
  practices::add_practice(tx, {input.id, input.name, input.city, input.state, practices::PracticeKind::other, 1,
                               input.time_zone, "", false, 1});
  return {practices::the_practice(tx, input.id)};
}

Created<programs::Program> add_program(Tx& tx, NewProgram const& input) {
  kit::http::must_be_sound(programs::check(programs::ProgramInput{
      input.name, input.about, input.starts_on, input.ends_on, input.period, input.due_day, input.time_zone, {}}));
  for (auto const& known : programs::every_program(tx)) {
    if (known.id == input.id) return {known};
  }
  programs::Program made;
  made.id = input.id;
  made.name = input.name;
  made.about = input.about;
  made.starts_on = input.starts_on;
  made.ends_on = input.ends_on;
  made.period = input.period;
  made.due_day = input.due_day;
  made.time_zone = input.time_zone;
  programs::add_program(tx, made);
  return {programs::the_program(tx, input.id)};
}

}  // namespace

std::vector<access::Route> place_routes() {
  using namespace access;
  return {
      get<&show_places>("/api/partnership/places", Right::host),
      put<&change_name>("/api/partnership/name", Right::host),
      post<&add_practice>("/api/partnership/practices", Right::host),
      post<&add_program>("/api/partnership/programs", Right::host),
  };
}

std::vector<access::Route> routes() {
  std::vector<access::Route> all;
  for (auto const& part : {place_routes(), person_routes(), audit_routes(), machine_routes()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

}  // namespace upswing::partnership
