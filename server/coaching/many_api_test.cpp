// One coach with three hundred practices.
#include <doctest/doctest.h>

#include "app/test/house.hpp"

namespace upswing::test {

TEST_CASE("a coach with three hundred enrollments finds each of them in one list, and a supervisor does too") {
  House house;
  constexpr int many = 295;  // beside the five of the demo
  house.app().world().write(access::the_program(), [](access::Tx& tx) {
    for (int n = 0; n < many; ++n) {
      auto const last = std::to_string(1000 + n);
      std::string const practice = "01999d11-9800-7001-8000-00000000" + last;
      tx.run(
          "INSERT INTO practices_practice (id, name, city, state, kind, clinicians, time_zone, about, shows_name,"
          " version) SELECT $1, $2, city, state, kind, clinicians, time_zone, about, shows_name, 1"
          " FROM practices_practice WHERE id = $3",
          practice, "Practice " + last, cedar_id);
      tx.run(
          "INSERT INTO programs_enrollment (id, program_id, practice_id, code, status, joined_on, version)"
          " VALUES ($1, $2, $3, $4, 'active', '2026-01-01', 1)",
          "01999d11-9800-7006-8000-00000000" + last, program_id, practice, "M" + last);
      tx.run(
          "INSERT INTO access_grant (id, account_id, role, practice_id, program_id, since)"
          " SELECT $1, id, 'coach', $2, $3, 0 FROM access_account WHERE email = 'dana@example.org'",
          "01999d11-9800-7999-8000-00000000" + last, practice, program_id);
    }
  });
  auto dana = house.sign_in("dana@example.org");
  auto const list = dana.get("/api/me/caseload");
  CHECK(list.at("/lines") == "[300]");
  CHECK(list.body.find("Practice 1294") != std::string::npos);
  CHECK(dana.get("/api/practices/01999d11-9800-7001-8000-000000001294/coaching").status == 200);
  CHECK(house.sign_in("theo@example.org").get("/api/me/caseload").body.find("Practice 1294") == std::string::npos);
  CHECK(house.sign_in("ruth@example.org").get("/api/me/caseload").body.find("Practice 1294") != std::string::npos);
}

}  // namespace upswing::test
