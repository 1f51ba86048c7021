// types: the API's types as TypeScript or OpenAPI, from the route lines.
#include "kit/def/typescript.hpp"

#include <cstdio>

#include "app/app.hpp"
#include "app/commands/commands.hpp"
#include "app/rooms.hpp"

namespace upswing::app {

int types(bool openapi) {
  std::vector<kit::def::RouteShape> shapes;
  auto const routes = all_routes();
  for (auto const& route : routes) {
    shapes.push_back({route.method, route.pattern, kit::def::spell(route.right), route.takes, route.gives, route.media,
                      route.success, route.if_match});
  }
  auto const text = openapi ? kit::def::openapi_of(shapes, program_version) : kit::def::typescript_of(shapes);
  std::fwrite(text.data(), 1, text.size(), stdout);
  return 0;
}

}  // namespace upswing::app
