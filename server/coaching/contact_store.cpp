// Coaching in the database.
#include "coaching/contact_store.hpp"

namespace upswing::coaching {

std::vector<Contact> coaching_of(access::ReadTx const& tx, PracticeId const& practice) {
  return tx.all<Contact>("SELECT {columns} FROM coaching_contact WHERE practice_id = $1 ORDER BY id", practice);
}

std::optional<Contact> find_contact(access::ReadTx const& tx, PracticeId const& practice, ContactId const& id) {
  return tx.one<Contact>("SELECT {columns} FROM coaching_contact WHERE practice_id = $1 AND id = $2", practice, id);
}

bool insert_contact(access::Tx& tx, PracticeId const& practice, NewContact const& input) {
  return tx.run(
             "INSERT INTO coaching_contact (id, practice_id, words, version) VALUES ($1, $2, $3, 1)"
             " ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.words) == 1;
}

bool update_contact(access::Tx& tx, PracticeId const& practice, ContactId const& id, ContactInput const& input,
                    std::int64_t version) {
  return tx.run(
             "UPDATE coaching_contact SET words = $4, version = version + 1"
             " WHERE practice_id = $1 AND id = $2 AND version = $3",
             practice, id, version, input.words) == 1;
}

}  // namespace upswing::coaching
