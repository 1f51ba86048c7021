// Own words and "not now" in the database.
#include "practices/next_step_store.hpp"

namespace upswing::practices {

OwnStep own_step(access::ReadTx const& tx, PracticeId const& practice) {
  return tx.one<OwnStep>("SELECT {columns} FROM practices_own_step WHERE practice_id = $1", practice)
      .value_or(OwnStep{});
}

bool save_own_step(access::Tx& tx, PracticeId const& practice, OwnStepInput const& input, std::string const& said_by,
                   std::int64_t version) {
  if (version == 0) {
    return tx.run(
               "INSERT INTO practices_own_step (practice_id, words, who, until_day, said_by, version)"
               " VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT (practice_id) DO NOTHING",
               practice, input.words, input.who, input.until_day, said_by) == 1;
  }
  return tx.run(
             "UPDATE practices_own_step SET words = $3, who = $4, until_day = $5, said_by = $6, version = version + 1"
             " WHERE practice_id = $1 AND version = $2",
             practice, version, input.words, input.who, input.until_day, said_by) == 1;
}

std::vector<PutOff> put_off_at(access::ReadTx const& tx, PracticeId const& practice) {
  return tx.all<PutOff>("SELECT {columns} FROM practices_put_off WHERE practice_id = $1 ORDER BY step", practice);
}

void put_off(access::Tx& tx, PracticeId const& practice, std::string const& step, Day until_day, Day today) {
  tx.run("DELETE FROM practices_put_off WHERE practice_id = $1 AND (until_day <= $2 OR step = $3)", practice, today,
         step);
  tx.run("INSERT INTO practices_put_off (practice_id, step, until_day) VALUES ($1, $2, $3)", practice, step, until_day);
}

}  // namespace upswing::practices
