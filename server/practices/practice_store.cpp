// Practices, members and seats in the database.
#include "practices/practice_store.hpp"

#include <map>

namespace upswing::practices {
namespace {

struct MemberRow {
  MemberId id;
  std::string name;
  std::optional<std::string> email;
  Day joined_on{};
  std::optional<Day> left_on;
  std::optional<std::string> note;
  bool has_account = false;
  bool has_access = false;
  std::optional<MemberId> successor_id;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(MemberRow, id, name, email, joined_on, left_on, note, has_account, has_access, successor_id, version)

struct RoleRow {
  MemberId member_id;
  TeamRole team_role{};
};
UPSWING_DESCRIBE(RoleRow, member_id, team_role)

struct SeatRow {
  TeamRole team_role{};
  SeatState state{};
  std::optional<std::string> note;
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(SeatRow, team_role, state, note, version)

Member member_of(MemberRow const& row) {
  return {row.id,      row.name,       row.email,       {}, row.joined_on, row.left_on, row.note, row.has_account,
          row.version, row.has_access, row.successor_id};
}

void put_roles(access::Tx& tx, MemberId const& member, std::vector<TeamRole> const& roles) {
  tx.run("DELETE FROM practices_member_role WHERE member_id = $1", member);
  std::int64_t position = 0;
  for (TeamRole const role : roles) {
    tx.run("INSERT INTO practices_member_role (member_id, position, team_role) VALUES ($1, $2, $3)", member, ++position,
           role);
  }
}

}  // namespace

std::optional<Practice> find_practice(access::ReadTx const& tx, PracticeId const& id) {
  return tx.one<Practice>("SELECT {columns} FROM practices_practice WHERE id = $1", id);
}

std::vector<Practice> practices_in_reach(access::ReadTx const& tx) {
  return tx.all<Practice>("SELECT {columns:p} FROM practices_practice p WHERE {practices:p.id} ORDER BY p.name, p.id");
}

std::vector<Practice> practices_of_team_member(access::ReadTx const& tx) {
  return tx.all<Practice>(
      "SELECT {columns} FROM practices_practice WHERE id IN"
      " (SELECT practice_id FROM access_grant WHERE account_id = {viewer} AND ended_at IS NULL"
      " AND role IN ('staff', 'lead', 'physician', 'parent_partner', 'sponsor')) ORDER BY name, id");
}

std::vector<Practice> all_practices(access::ReadTx const& tx) {
  return tx.all<Practice>("SELECT {columns} FROM practices_practice ORDER BY name, id");
}

void insert_practice(access::Tx& tx, Practice const& practice) {
  tx.insert("INSERT INTO practices_practice ({columns}) VALUES ({values})", practice);
}

bool update_practice(access::Tx& tx, PracticeId const& id, PracticeInput const& input, std::int64_t version) {
  return tx.run(
             "UPDATE practices_practice SET name = $3, city = $4, state = $5, kind = $6, clinicians = $7,"
             " time_zone = $8, about = $9, shows_name = $10, version = version + 1 WHERE id = $1 AND version = $2",
             id, version, input.name, input.city, input.state, input.kind, input.clinicians, input.time_zone,
             input.about, input.shows_name) == 1;
}

std::vector<Member> members_of(access::ReadTx const& tx, PracticeId const& practice) {
  std::vector<Member> members;
  std::map<MemberId, std::size_t> places;
  auto const rows = tx.all<MemberRow>(
      "SELECT m.id, m.name, m.email, m.joined_on, m.left_on, m.note, m.account_id IS NOT NULL,"
      " EXISTS (SELECT 1 FROM access_grant g JOIN access_account a ON a.id = g.account_id WHERE g.account_id ="
      " m.account_id AND g.practice_id = m.practice_id AND g.ended_at IS NULL AND a.disabled_at IS NULL),"
      " m.successor_id, m.version FROM practices_member m WHERE m.practice_id = $1 ORDER BY m.joined_on, m.id",
      practice);
  for (auto const& row : rows) {
    places[row.id] = members.size();
    members.push_back(member_of(row));
  }
  auto const roles = tx.all<RoleRow>(
      "SELECT r.member_id, r.team_role FROM practices_member_role r JOIN practices_member m ON m.id = r.member_id"
      " WHERE m.practice_id = $1 ORDER BY r.member_id, r.position",
      practice);
  for (auto const& role : roles) members[places.at(role.member_id)].team_roles.push_back(role.team_role);
  return members;
}

std::optional<Member> find_member(access::ReadTx const& tx, PracticeId const& practice, MemberId const& id) {
  auto const row = tx.one<MemberRow>(
      "SELECT m.id, m.name, m.email, m.joined_on, m.left_on, m.note, m.account_id IS NOT NULL,"
      " EXISTS (SELECT 1 FROM access_grant g JOIN access_account a ON a.id = g.account_id WHERE g.account_id ="
      " m.account_id AND g.practice_id = m.practice_id AND g.ended_at IS NULL AND a.disabled_at IS NULL),"
      " m.successor_id, m.version FROM practices_member m WHERE m.practice_id = $1 AND m.id = $2",
      practice, id);
  if (!row) return std::nullopt;
  auto member = member_of(*row);
  member.team_roles =
      tx.all<TeamRole>("SELECT team_role FROM practices_member_role WHERE member_id = $1 ORDER BY position", id);
  return member;
}

bool insert_member(access::Tx& tx, PracticeId const& practice, Member const& member,
                   std::optional<access::AccountId> const& account) {
  bool const added =
      tx.run(
          "INSERT INTO practices_member (id, practice_id, account_id, name, email, joined_on, left_on, note, version)"
          " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1) ON CONFLICT (id) DO NOTHING",
          member.id, practice, account, member.name, member.email, member.joined_on, member.left_on, member.note) == 1;
  if (added) put_roles(tx, member.id, member.team_roles);
  return added;
}

bool update_member(access::Tx& tx, PracticeId const& practice, MemberId const& id, MemberInput const& input,
                   std::int64_t version) {
  bool const changed = tx.run(
                           "UPDATE practices_member SET name = $4, email = $5, note = $6, version = version + 1"
                           " WHERE practice_id = $1 AND id = $2 AND version = $3",
                           practice, id, version, input.name, input.email, input.note) == 1;
  if (changed) put_roles(tx, id, input.team_roles);
  return changed;
}

bool set_departure(access::Tx& tx, PracticeId const& practice, MemberId const& id, Day left_on, std::int64_t version) {
  return tx.run(
             "UPDATE practices_member SET left_on = $4, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, left_on) == 1;
}

std::vector<Seat> said_seats(access::ReadTx const& tx, PracticeId const& practice) {
  std::vector<Seat> seats;
  for (auto const& row : tx.all<SeatRow>("SELECT {columns} FROM practices_seat WHERE practice_id = $1", practice)) {
    seats.push_back({row.team_role, row.state, {}, row.note, row.version});
  }
  return seats;
}

bool save_seat(access::Tx& tx, PracticeId const& practice, TeamRole role, SeatInput const& input,
               std::int64_t version) {
  if (version == 0) {
    return tx.run(
               "INSERT INTO practices_seat (practice_id, team_role, state, note, version) VALUES ($1, $2, $3, $4, 1)"
               " ON CONFLICT (practice_id, team_role) DO NOTHING",
               practice, role, input.state, input.note) == 1;
  }
  return tx.run(
             "UPDATE practices_seat SET state = $4, note = $5, version = version + 1"
             " WHERE practice_id = $1 AND team_role = $2 AND version = $3",
             practice, role, version, input.state, input.note) == 1;
}

std::optional<access::AccountId> account_of(access::ReadTx const& tx, PracticeId const& practice, MemberId const& id) {
  return tx.one<access::AccountId>(
      "SELECT account_id FROM practices_member WHERE practice_id = $1 AND id = $2 AND account_id IS NOT NULL", practice,
      id);
}

void connect_account(access::Tx& tx, PracticeId const& practice, MemberId const& id, access::AccountId const& account) {
  tx.run(
      "UPDATE practices_member SET account_id = $3, version = version + 1"
      " WHERE practice_id = $1 AND id = $2 AND account_id IS NULL",
      practice, id, account);
}

}  // namespace upswing::practices
