#include <doctest/doctest.h>

#include "coaching/contact.hpp"

namespace upswing::coaching {

TEST_CASE("a contact needs words") {
  CHECK(check(ContactInput{"  "}).at(0).code == "required");
  CHECK(check(ContactInput{"Stickers for brave siblings"}).empty());
}

}  // namespace upswing::coaching
