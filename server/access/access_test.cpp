// Rights, readers, guesses and passwords, without a database.
#include <doctest/doctest.h>

#include "access/account.hpp"
#include "access/audience.hpp"
#include "access/password.hpp"
#include "access/role.hpp"
#include "access/throttle.hpp"

namespace upswing::access {
namespace {

TEST_CASE("the host runs the installation and reads nobody's text") {
  for (auto const name : kit::def::shape_of<Right>().choices) {
    auto const right = kit::def::parse_choice<Right>(name).value();
    CHECK(may(Role::host, right) == (right == Right::host));
  }
  for (auto const name : kit::def::shape_of<Audience>().choices) {
    CHECK_FALSE(reads(Role::host, kit::def::parse_choice<Audience>(name).value()));
  }
}

TEST_CASE("funder, credit reviewer and advisor have no standing right here") {
  for (auto const role : {Role::funder, Role::credit_reviewer, Role::advisor}) {
    for (auto const name : kit::def::shape_of<Right>().choices) {
      CHECK_FALSE(may(role, kit::def::parse_choice<Right>(name).value()));
    }
  }
}

TEST_CASE("each audience is read by those of the narrower one and some more") {
  using enum Audience;
  for (auto const name : kit::def::shape_of<Role>().choices) {
    auto const role = kit::def::parse_choice<Role>(name).value();
    CHECK((!reads(role, coaches) || reads(role, staff)));
    CHECK((!reads(role, staff) || reads(role, team)));
    CHECK((!reads(role, team) || reads(role, program_staff)));
    CHECK_FALSE(reads(role, author));
    CHECK_FALSE(reads(role, named));
  }
}

TEST_CASE("a parent partner reads what is for the team, not what is for staff") {
  CHECK(reads(Role::parent_partner, Audience::team));
  CHECK_FALSE(reads(Role::parent_partner, Audience::staff));
}

TEST_CASE("a director does not read what a team keeps to itself") {
  CHECK_FALSE(reads(Role::director, Audience::team));
  CHECK(reads(Role::director, Audience::program_staff));
}

TEST_CASE("ten tries a minute for a key, then a wait that ends") {
  Throttle throttle;
  for (int i = 0; i < Throttle::tries; ++i) CHECK(throttle.try_now("account rosa", 1000) == 0);
  CHECK(throttle.try_now("account rosa", 31'000) == 31);
  CHECK(throttle.try_now("account maya", 31'000) == 0);
  CHECK(throttle.try_now("account rosa", 61'000) == 0);
}

TEST_CASE("a success gives its try back, so that a whole staff can sign in from one address") {
  Throttle throttle;
  for (int i = 0; i < 100; ++i) {
    CHECK(throttle.try_now("address clinic", 1000) == 0);
    throttle.take_back("address clinic");
  }
}

TEST_CASE("a million addresses do not grow the limiter, and the newest are still counted") {
  Throttle throttle;
  for (int i = 0; i < 1'000'000; ++i) throttle.try_now("address " + std::to_string(i), i);
  for (int i = 0; i < Throttle::tries; ++i) CHECK(throttle.try_now("one more", 1'000'001) == 0);
  CHECK(throttle.try_now("one more", 1'000'001) > 0);
}

TEST_CASE("a password fits its own hash only, and nothing fits an empty one") {
  Passwords passwords({.passes = 1, .memory = 8192});
  auto const hash = passwords.hash("twenty-charts");
  CHECK(hash.starts_with("$argon2id$"));
  CHECK(passwords.fits("twenty-charts", hash));
  CHECK_FALSE(passwords.fits("twenty-Charts", hash));
  CHECK_FALSE(passwords.fits("twenty-charts", ""));
  CHECK(passwords.hash("twenty-charts") != hash);
}

TEST_CASE("addresses are compared without case and spaces") {
  CHECK(fold_email(" Rosa@Example.ORG ") == "rosa@example.org");
  CHECK(looks_like_email("rosa@example.org"));
  for (auto const* text :
       {"rosa", "@example.org", "rosa@example", "a@b@c.org", "rosa@example.org.", "ro sa@example.org"}) {
    CAPTURE(text);
    CHECK_FALSE(looks_like_email(text));
  }
}

TEST_CASE("people recognize their devices") {
  CHECK(device_of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1") ==
        "Safari on iPhone");
  CHECK(device_of("Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0") == "Edge on Windows");
  CHECK(device_of("") == "Browser on another system");
}

}  // namespace
}  // namespace upswing::access
