// Opens libpq.
#include "kit/db/libpq.hpp"

#include <dlfcn.h>

#include "kit/db/db.hpp"

namespace upswing::kit::db {
namespace {

template <class Function> void find(void* library, char const* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  if (!function) throw Error(Why::connection, std::string("libpq has no ") + name + "; is it PostgreSQL 15's?");
}

Libpq opened() {
  void* const library = ::dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!library) throw Error(Why::connection, "PostgreSQL's client library is not installed (Debian: libpq5).");
  Libpq functions;
#define UPSWING_LIBPQ_FIND(name) find(library, #name, functions.name);
  UPSWING_LIBPQ(UPSWING_LIBPQ_FIND)
#undef UPSWING_LIBPQ_FIND
  return functions;
}

}  // namespace

Libpq const& libpq() {
  static Libpq const functions = opened();
  return functions;
}

}  // namespace upswing::kit::db
