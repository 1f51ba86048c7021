// TypeScript and OpenAPI 3.1 from shapes and route lines.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "kit/def/shape.hpp"

namespace upswing::kit::def {

struct RouteShape {
  std::string_view method;
  std::string_view pattern;
  std::string_view right;
  Shape const* takes = nullptr;
  Shape const* gives = nullptr;
  std::string_view media = "application/json";
  int success = 200;
  bool if_match = false;
};

// Every named type the routes use, sorted by name, then the routes themselves as one interface.
std::string typescript_of(std::vector<RouteShape> const& routes);
std::string openapi_of(std::vector<RouteShape> const& routes, std::string_view version);

}  // namespace upswing::kit::def
