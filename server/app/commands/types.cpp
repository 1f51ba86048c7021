// types: the API as TypeScript or OpenAPI, from the route lines; and the tables, from the migrations.
#include "kit/def/typescript.hpp"

#include <cstdio>

#include "app/app.hpp"
#include "app/commands/commands.hpp"
#include "app/migrations.hpp"
#include "app/rooms.hpp"

namespace upswing::app {

namespace {

std::string schema(kit::db::Dialect dialect) {
  std::string text = "-- Written by `upswing types --schema`; do not edit. The source is server/migrations.\n";
  for (auto const& migration : all_migrations()) {
    text += "\n-- " + std::string(migration.name) + "\n" + kit::db::in_dialect(migration.sql, dialect);
  }
  return text;
}

std::string api(bool openapi) {
  std::vector<kit::def::RouteShape> shapes;
  auto const routes = all_routes();
  for (auto const& route : routes) {
    shapes.push_back({route.method, route.pattern, kit::def::spell(route.right), route.takes, route.gives, route.media,
                      route.success, route.if_match});
  }
  return openapi ? kit::def::openapi_of(shapes, program_version) : kit::def::typescript_of(shapes);
}

}  // namespace

int types(TypesArguments const& a) {
  auto const dialect = a.schema == "postgres" ? kit::db::Dialect::postgres : kit::db::Dialect::sqlite;
  auto const text = a.schema.empty() ? api(a.openapi) : schema(dialect);
  std::fwrite(text.data(), 1, text.size(), stdout);
  return 0;
}

}  // namespace upswing::app
