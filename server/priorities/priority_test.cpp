#include <doctest/doctest.h>

#include "priorities/priority.hpp"

namespace upswing::priorities {

TEST_CASE("a priority needs words") {
  CHECK(check(PriorityInput{"  "}).at(0).code == "required");
  CHECK(check(PriorityInput{"Stickers for brave siblings"}).empty());
}

}  // namespace upswing::priorities
