// Writes the OpenAPI 3.1 description of the API.
#include <cmath>

#include "kit/def/json.hpp"
#include "kit/def/named_shapes.hpp"

namespace upswing::kit::def {
namespace {

std::string quoted(std::string_view text) {
  std::string out;
  write_json_text(text, out);
  return out;
}

std::string limits_of(Shape const& shape, Meta const& meta) {
  std::string out;
  auto const add = [&](char const* name, double value) {
    std::string number;
    write_json_number(value, number);
    out += std::string(",\"") + name + "\":" + number;
  };
  if (shape.kind == Kind::text && meta.min_len > 0) add("minLength", static_cast<double>(meta.min_len));
  if (shape.kind == Kind::text) add("maxLength", static_cast<double>(meta.max_len));
  bool const number = shape.kind == Kind::integer || shape.kind == Kind::real;
  if (number && std::isfinite(meta.min)) add("minimum", meta.min);
  if (number && std::isfinite(meta.max)) add("maximum", meta.max);
  return out;
}

std::string schema_of(Shape const& shape, Meta const& meta) {
  switch (shape.kind) {
    case Kind::boolean: return R"({"type":"boolean"})";
    case Kind::integer: return R"({"type":"integer")" + limits_of(shape, meta) + "}";
    case Kind::real: return R"({"type":"number")" + limits_of(shape, meta) + "}";
    case Kind::text: return R"({"type":"string")" + limits_of(shape, meta) + "}";
    case Kind::id: return R"({"type":"string","format":"uuid"})";
    case Kind::day: return R"({"type":"string","format":"date"})";
    case Kind::instant: return R"({"type":"string","format":"date-time"})";
    case Kind::words: return R"({"type":"object","additionalProperties":{"type":"string"}})";
    case Kind::choice:
    case Kind::object: return "{\"$ref\":\"#/components/schemas/" + shape.name + "\"}";
    case Kind::list: return R"({"type":"array","items":)" + schema_of(*shape.inner, meta) + "}";
    case Kind::optional: return R"({"anyOf":[)" + schema_of(*shape.inner, meta) + R"(,{"type":"null"}]})";
  }
  return {};
}

std::string component_of(Shape const& shape) {
  std::string out;
  if (shape.kind == Kind::choice) {
    for (auto const choice : shape.choices) (out += out.empty() ? "" : ",") += quoted(choice);
    return R"({"type":"string","enum":[)" + out + "]}";
  }
  std::string required;
  for (auto const& field : shape.fields) {
    out += (out.empty() ? "" : ",") + quoted(field.name) + ":" + schema_of(*field.shape, field.meta);
    bool const may_miss = field.meta.may_miss || field.shape->kind == Kind::optional;
    if (!may_miss) required += (required.empty() ? "" : ",") + quoted(field.name);
  }
  return R"({"type":"object","additionalProperties":false,"required":[)" + required + R"(],"properties":{)" + out +
         "}}";
}

std::string parameters_of(RouteShape const& route) {
  std::string out;
  std::string_view rest = route.pattern;
  for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    auto const close = rest.find('}', open);
    out += (out.empty() ? "" : ",") + (R"({"in":"path","required":true,"schema":{"type":"string"},"name":)" +
                                       quoted(rest.substr(open + 1, close - open - 1)) + "}");
    rest.remove_prefix(close + 1);
  }
  if (route.if_match) {
    out += (out.empty() ? "" : ",") +
           std::string(R"({"in":"header","name":"If-Match","required":true,"schema":{"type":"string"}})");
  }
  return out;
}

std::string operation_of(RouteShape const& route) {
  std::string method(route.method);
  for (char& c : method) c = static_cast<char>(c - 'A' + 'a');
  std::string out = quoted(method) + R"(:{"x-right":)" + quoted(route.right);
  out += R"(,"parameters":[)" + parameters_of(route) + "]";
  if (route.takes) {
    out += R"(,"requestBody":{"required":true,"content":{"application/json":{"schema":)" + schema_of(*route.takes, {}) +
           "}}}";
  }
  out += R"(,"responses":{)" + quoted(std::to_string(route.success)) + R"(:{"description":"Done")";
  if (route.gives || route.success != 204) {
    auto const schema = route.gives ? schema_of(*route.gives, {}) : R"({"type":"string"})";
    out += R"(,"content":{)" + quoted(route.media) + R"(:{"schema":)" + schema + "}}";
  }
  return out + R"(},"default":{"description":"A problem","content":{"application/problem+json":{"schema":)" +
         R"({"$ref":"#/components/schemas/Problem"}}}}}})";
}

constexpr std::string_view problem_schema =
    R"({"type":"object","required":["type","title","status"],"properties":{"type":{"type":"string"},"title":{"type":"string"},)"
    R"("status":{"type":"integer"},"request_id":{"type":"string"},"fields":{"type":"array","items":{"type":"object",)"
    R"("properties":{"pointer":{"type":"string"},"code":{"type":"string"},"message":{"type":"string"}}}},)"
    R"("current":{},"current_etag":{"type":"string"}}})";

}  // namespace

std::string openapi_of(std::vector<RouteShape> const& routes, std::string_view version) {
  std::map<std::string, std::string> paths;
  for (auto const& route : routes) {
    auto& path = paths[std::string(route.pattern)];
    path += (path.empty() ? "" : ",\n      ") + operation_of(route);
  }
  std::string out =
      "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\"title\":\"Upswing\",\"version\":" + quoted(version) + "},\n";
  out += "  \"security\": [{\"cookie\":[]},{\"token\":[]}],\n  \"paths\": {";
  char const* next = "\n    ";
  for (auto const& [path, operations] : paths) {
    out += next + quoted(path) + ": {\n      " + operations + "\n    }";
    next = ",\n    ";
  }
  out +=
      "\n  },\n  \"components\": {\n    \"securitySchemes\": {\"cookie\":{\"type\":\"apiKey\",\"in\":\"cookie\",\"name\":\"upswing\"},"
      "\"token\":{\"type\":\"http\",\"scheme\":\"bearer\"}},\n    \"schemas\": {\n      \"Problem\": ";
  out += problem_schema;
  for (auto const& [name, shape] : named_shapes(routes))
    out += ",\n      " + quoted(name) + ": " + component_of(*shape);
  return out + "\n    }\n  }\n}\n";
}

}  // namespace upswing::kit::def
