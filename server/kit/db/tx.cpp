// Expands the marks of an SQL text and runs it.
#include "kit/db/tx.hpp"

#include <unordered_map>

namespace upswing::kit::db {
namespace {

struct Expanded {
  std::string sql;
  bool needs_viewer = false;
};

// What an expansion depends on, beside the marks, which are the same for a whole run of the program.
struct Key {
  char const* literal;
  def::Shape const* shape;
  std::size_t parameters;
  friend bool operator==(Key const&, Key const&) = default;
};

struct HashKey {
  std::size_t operator()(Key const& key) const {
    auto const a = std::hash<void const*>{}(key.literal);
    auto const b = std::hash<void const*>{}(key.shape);
    return a ^ (b * 1099511628211ULL) ^ key.parameters;
  }
};

std::string numbered(std::size_t count) {
  std::string out;
  for (std::size_t i = 1; i <= count; ++i) out += (i == 1 ? "$" : ", $") + std::to_string(i);
  return out;
}

void add_mark(std::string_view name, std::string_view argument, Key const& key, Scope const& scope, Expanded& out) {
  if ((name == "columns" || name == "values") && !key.shape) {
    throw std::logic_error("{" + std::string(name) + "} stands in an SQL text without a type");
  }
  if (name == "columns") {
    out.sql += def::columns_of(*key.shape, argument.empty() ? "" : std::string(argument) + ".");
    return;
  }
  if (name == "values") {
    out.sql += numbered(key.shape->fields.size());
    return;
  }
  for (auto const& mark : scope.marks) {
    if (mark.name != name) continue;
    out.needs_viewer = out.needs_viewer || mark.text.find('#') != std::string_view::npos;
    for (char c : mark.text) {
      if (c == '@') out.sql += argument;
      else if (c == '#') (out.sql += '$') += std::to_string(key.parameters + 1);
      else out.sql += c;
    }
    return;
  }
  throw std::logic_error("an SQL text has the unknown mark {" + std::string(name) + "}");
}

Expanded expand(std::string_view text, Key const& key, Scope const& scope) {
  Expanded out;
  while (true) {
    auto const open = text.find('{');
    out.sql += text.substr(0, open);
    if (open == std::string_view::npos) return out;
    auto const close = text.find('}', open);
    if (close == std::string_view::npos) throw std::logic_error("a mark in an SQL text is not closed");
    auto const mark = text.substr(open + 1, close - open - 1);
    auto const colon = mark.find(':');
    auto const argument = colon == std::string_view::npos ? std::string_view() : mark.substr(colon + 1);
    add_mark(mark.substr(0, colon), argument, key, scope, out);
    text.remove_prefix(close + 1);
  }
}

}  // namespace

std::int64_t ReadTx::query(Sql sql, def::Shape const* shape, Parameters values, RowSink const& sink) const {
  thread_local std::unordered_map<Key, Expanded, HashKey> kept;
  Key const key{sql.text.data(), shape, values->values().size()};
  auto found = kept.find(key);
  if (found == kept.end()) found = kept.emplace(key, expand(sql.text, key, scope_)).first;
  if (found->second.needs_viewer) values->add_value(std::string_view(scope_.viewer));
  return connection_.run(found->second.sql, values->values(), sink);
}

}  // namespace upswing::kit::db
