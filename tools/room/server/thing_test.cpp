#include <doctest/doctest.h>

#include "things/thing.hpp"

namespace upswing::things {

TEST_CASE("a thing needs words") {
  CHECK(check(ThingInput{"  "}).at(0).code == "required");
  CHECK(check(ThingInput{"Stickers for brave siblings"}).empty());
}

}  // namespace upswing::things
