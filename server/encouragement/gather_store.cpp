// Statements of what is said already and put off.
#include "encouragement/gather_store.hpp"

#include <algorithm>

namespace upswing::encouragement {

using access::ReadTx;
using access::Tx;

std::vector<PlaceRow> places_with(ReadTx const& tx, Which const& which, access::Right right) {
  auto places = tx.all<PlaceRow>(
      "SELECT p.id, p.name, p.time_zone, r.role FROM access_reach r JOIN practices_practice p ON p.id = r.practice_id"
      " WHERE r.account_id = {viewer} AND r.practice_id BETWEEN $1 AND $2 ORDER BY p.name, p.id",
      which.first, which.last);
  std::erase_if(places, [&](auto const& place) { return !access::may(place.role, right); });
  auto const same = std::ranges::unique(places, {}, [](auto const& place) { return place.id; });
  places.erase(same.begin(), same.end());
  return places;
}

bool speaks_for_others(ReadTx const& tx) {
  return tx.any(
      "SELECT 1 FROM access_grant WHERE account_id = {viewer} AND ended_at IS NULL AND practice_id IS NOT NULL"
      " AND role IN ('coach', 'coach_in_training', 'lead')");
}

std::set<AboutKey> put_off_by_viewer(ReadTx const& tx, Day today) {
  auto const rows = tx.all<AboutKey>(
      "SELECT practice_id, key FROM encouragement_not_now WHERE account_id = {viewer} AND until_day > $1", today);
  return {rows.begin(), rows.end()};
}

std::set<AboutKey> said_already(ReadTx const& tx, Which const& which) {
  auto const rows = tx.all<AboutKey>(
      "SELECT n.practice_id, n.key FROM encouragement_noticed n"
      " WHERE n.practice_id BETWEEN $1 AND $2 AND {practices:n.practice_id}",
      which.first, which.last);
  return {rows.begin(), rows.end()};
}

std::set<AccountId> unwilling(ReadTx const& tx) {
  auto const rows = tx.all<AccountId>("SELECT account_id FROM encouragement_choice WHERE wanted = $1", false);
  return {rows.begin(), rows.end()};
}

void mark_noticed(Tx& tx, PracticeId const& practice, std::string const& key) {
  tx.run("INSERT INTO encouragement_noticed (practice_id, key, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
         practice, key, tx.now());
}

void put_off(Tx& tx, PracticeId const& practice, std::string const& key, Day until) {
  tx.run(
      "INSERT INTO encouragement_not_now (account_id, practice_id, key, until_day) VALUES ({viewer}, $1, $2, $3)"
      " ON CONFLICT (account_id, practice_id, key) DO UPDATE SET until_day = excluded.until_day",
      practice, key, until);
}

}  // namespace upswing::encouragement
