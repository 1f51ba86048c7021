// Writes the TypeScript types of the API.
#include "kit/def/typescript.hpp"

#include "kit/def/named_shapes.hpp"

namespace upswing::kit::def {
namespace {

std::string type_of(Shape const& shape) {
  switch (shape.kind) {
    case Kind::boolean: return "boolean";
    case Kind::integer:
    case Kind::real: return "number";
    case Kind::text: return "string";
    case Kind::id: return "Id";
    case Kind::day: return "Day";
    case Kind::instant: return "Instant";
    case Kind::words: return "Record<string, string>";
    case Kind::choice:
    case Kind::object: return shape.name;
    case Kind::optional: return type_of(*shape.inner) + " | null";
    case Kind::list: {
      auto const inner = type_of(*shape.inner);
      return inner.find(' ') == std::string::npos ? inner + "[]" : "(" + inner + ")[]";
    }
  }
  return {};
}

std::string declaration_of(Shape const& shape) {
  std::string out;
  if (shape.kind == Kind::choice) {
    out = "export type " + shape.name + " =";
    for (auto const choice : shape.choices) (out += "\n  | '") += std::string(choice) + "'";
    return out + ";\n\n";
  }
  out = "export interface " + shape.name + " {\n";
  for (auto const& field : shape.fields) {
    bool const may_miss = field.meta.may_miss || field.shape->kind == Kind::optional;
    if (!field.meta.doc.empty()) out += "  /** " + std::string(field.meta.doc) + " */\n";
    out += "  " + std::string(field.name) + (may_miss ? "?: " : ": ") + type_of(*field.shape) + ";\n";
  }
  return out + "}\n\n";
}

}  // namespace

std::string typescript_of(std::vector<RouteShape> const& routes) {
  std::string out =
      "// Written by `upswing types`; do not edit. The server's definitions are the one source.\n\n"
      "/** UUID in lower-case hexadecimal. */\nexport type Id = string;\n"
      "/** 2026-09-30 */\nexport type Day = string;\n"
      "/** 2026-10-06T14:03:11.120Z */\nexport type Instant = string;\n\n";
  for (auto const& [name, shape] : named_shapes(routes)) out += declaration_of(*shape);
  out += "/** What each route takes and gives. */\nexport interface Routes {\n";
  for (auto const& route : routes) {
    out += "  '" + std::string(route.method) + " " + std::string(route.pattern) + "': { takes: ";
    out += (route.takes ? type_of(*route.takes) : "undefined") + "; gives: ";
    out += route.gives ? type_of(*route.gives) : route.success == 204 ? "undefined" : "string";
    out += route.if_match ? "; if_match: true };\n" : "; if_match: false };\n";
  }
  return out + "}\n";
}

}  // namespace upswing::kit::def
