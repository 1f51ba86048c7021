// The family seat, physicians beside the team, and handovers in the database.
#include "practices/team_store.hpp"

#include "access/account.hpp"

namespace upswing::practices {

using access::ReadTx;
using access::Tx;

FamilySeat family_seat_of(ReadTx const& tx, PracticeId const& practice) {
  return tx.one<FamilySeat>("SELECT {columns} FROM practices_family_seat WHERE practice_id = $1", practice)
      .value_or(FamilySeat{});
}

bool save_family_seat(Tx& tx, PracticeId const& practice, FamilySeatInput const& input, std::int64_t version) {
  if (version == 0) {
    return tx.run(
               "INSERT INTO practices_family_seat (practice_id, advisory_group, parents_wanted, buddy, stipend,"
               " language, times, version) VALUES ($1, $2, $3, $4, $5, $6, $7, 1)"
               " ON CONFLICT (practice_id) DO NOTHING",
               practice, input.advisory_group, input.parents_wanted, input.buddy, input.stipend, input.language,
               input.times) == 1;
  }
  return tx.run(
             "UPDATE practices_family_seat SET advisory_group = $3, parents_wanted = $4, buddy = $5, stipend = $6,"
             " language = $7, times = $8, version = version + 1 WHERE practice_id = $1 AND version = $2",
             practice, version, input.advisory_group, input.parents_wanted, input.buddy, input.stipend, input.language,
             input.times) == 1;
}

std::vector<Physician> physicians_of(ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Physician>("SELECT {columns} FROM practices_physician WHERE practice_id = $1 ORDER BY joined_on, id",
                           practice);
}

std::optional<Physician> find_physician(ReadTx const& tx, PracticeId const& practice, PhysicianId const& id) {
  return tx.one<Physician>("SELECT {columns} FROM practices_physician WHERE practice_id = $1 AND id = $2", practice,
                           id);
}

bool insert_physician(Tx& tx, PracticeId const& practice, Physician const& physician) {
  return tx.run(
             "INSERT INTO practices_physician (id, practice_id, name, joined_on, left_on, version)"
             " VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT (id) DO NOTHING",
             physician.id, practice, physician.name, physician.joined_on, physician.left_on) == 1;
}

bool update_physician(Tx& tx, PracticeId const& practice, PhysicianId const& id, PhysicianInput const& input,
                      std::int64_t version) {
  return tx.run(
             "UPDATE practices_physician SET name = $4, joined_on = $5, left_on = $6, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, input.name, input.joined_on, input.left_on) == 1;
}

std::optional<access::AccountId> account_of(ReadTx const& tx, MemberId const& member) {
  return tx.one<access::AccountId>("SELECT account_id FROM practices_member WHERE id = $1 AND account_id IS NOT NULL",
                                   member);
}

bool link_account(Tx& tx, PracticeId const& practice, std::string const& email, access::AccountId const& account) {
  return tx.run(
             "UPDATE practices_member SET account_id = $3 WHERE practice_id = $1 AND left_on IS NULL"
             " AND (account_id = $3 OR (account_id IS NULL AND lower(email) = $2))",
             practice, access::fold_email(email), account) > 0;
}

bool set_successor(Tx& tx, PracticeId const& practice, MemberId const& member, MemberId const& successor,
                   std::int64_t version) {
  return tx.run(
             "UPDATE practices_member SET successor_id = $4, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, member, version, successor) == 1;
}

std::vector<MemberId> members_by_account(ReadTx const& tx, access::AccountId const& account) {
  return tx.all<MemberId>("SELECT id FROM practices_member WHERE account_id = $1 AND left_on IS NULL ORDER BY id",
                          account);
}

}  // namespace upswing::practices
