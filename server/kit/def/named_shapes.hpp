// The named types (structs and choices) that a set of routes uses, by name. Two types with one name are a fault.
#pragma once
#include <map>
#include <stdexcept>
#include <string>

#include "kit/def/typescript.hpp"

namespace upswing::kit::def {

using NamedShapes = std::map<std::string, Shape const*>;

inline void collect(Shape const* shape, NamedShapes& names) {
  if (!shape) return;
  if (shape->kind == Kind::object || shape->kind == Kind::choice) {
    auto const added = names.emplace(shape->name, shape);
    if (!added.second && added.first->second != shape) throw std::logic_error("two types are called " + shape->name);
    if (!added.second) return;
  }
  collect(shape->inner, names);
  for (auto const& field : shape->fields) collect(field.shape, names);
}

inline NamedShapes named_shapes(std::vector<RouteShape> const& routes) {
  NamedShapes names;
  for (auto const& route : routes) {
    collect(route.takes, names);
    collect(route.gives, names);
  }
  return names;
}

}  // namespace upswing::kit::def
