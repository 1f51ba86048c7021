#include <doctest/doctest.h>

#include "planning/project.hpp"

namespace upswing::planning {

TEST_CASE("a project needs a title") {
  CHECK(check(ProjectInput{"  "}).at(0).code == "required");
  CHECK(check(ProjectInput{"Stickers for brave siblings"}).empty());
}

}  // namespace upswing::planning
