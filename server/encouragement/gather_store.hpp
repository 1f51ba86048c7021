// Where the viewer takes part, what was said already, what was put off, and who would rather not be written to.
#pragma once
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "access/tx.hpp"
#include "encouragement/effort_source.hpp"

namespace upswing::encouragement {

struct PlaceRow {
  PracticeId id;
  std::string name;
  std::string time_zone;
  access::Role role{};
};
UPSWING_DESCRIBE(PlaceRow, id, name, time_zone, role)
// Each practice once, by name, where one of the viewer's roles has the right.
std::vector<PlaceRow> places_with(access::ReadTx const& tx, Which const& which, access::Right right);
// A coach, or who leads a team: on other people's days a word to somebody else would only be in the way.
bool speaks_for_others(access::ReadTx const& tx);

struct AboutKey {
  PracticeId practice_id;
  std::string key;
  bool operator<(AboutKey const& other) const {
    return std::tie(practice_id, key) < std::tie(other.practice_id, other.key);
  }
};
UPSWING_DESCRIBE(AboutKey, practice_id, key)
// Put off by the viewer, and not yet to be shown again.
std::set<AboutKey> put_off_by_viewer(access::ReadTx const& tx, Day today);
std::set<AboutKey> said_already(access::ReadTx const& tx, Which const& which);
std::set<AccountId> unwilling(access::ReadTx const& tx);

// Somebody was told of an effort: it is noticed once.
void mark_noticed(access::Tx& tx, PracticeId const& practice, std::string const& key);
// For the viewer; `until` is the first day on which it may be shown again.
void put_off(access::Tx& tx, PracticeId const& practice, std::string const& key, Day until);

}  // namespace upswing::encouragement
