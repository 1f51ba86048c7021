// Typed statements inside one transaction.
//
//   tx.one<Practice>("SELECT {columns} FROM practices_practice WHERE id = $1", id)   -> optional<Practice>
//   tx.all<Line>("SELECT ... WHERE {practices:m.practice_id} ORDER BY ...")          -> vector<Line>
//   tx.insert("INSERT INTO practices_practice ({columns}) VALUES ({values})", practice)
//   tx.run("UPDATE ... SET name = $2 WHERE id = $1", id, name)                       -> rows changed
//
// Marks: {columns} or {columns:m} the members of the type read or inserted; {values} their parameters; others belong to
// the scope of the transaction (access/scope.hpp). SQL text is a literal of the program: anything else does not compile.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kit/db/db.hpp"

namespace upswing::kit::db {

class Sql {
 public:
  template <std::size_t N> consteval Sql(char const (&literal)[N]) : text(literal, N - 1) {}
  std::string_view const text;
};

// What a mark of the scope stands for: "{practices:X}" -> the text with every @ replaced by X and every # by the viewer's
// parameter.
struct ScopeMark {
  std::string_view name;
  std::string_view text;
};

struct Scope {
  std::span<ScopeMark const> marks;
  std::string viewer;  // the parameter of the marks
};

class ReadTx {
 public:
  ReadTx(Connection& connection, Scope scope) : connection_(connection), scope_(std::move(scope)) {}

  template <class T, class... P> std::optional<T> one(Sql sql, P const&... parameters) const {
    std::optional<T> found;
    auto const& shape = def::shape_of<T>();
    query(sql, &shape, bound(parameters...), [&](def::RowView const& row) {
      if (!found) def::read_row(row, &found.emplace(), shape);
    });
    return found;
  }

  template <class T, class... P> std::vector<T> all(Sql sql, P const&... parameters) const {
    std::vector<T> list;
    auto const& shape = def::shape_of<T>();
    query(sql, &shape, bound(parameters...),
          [&](def::RowView const& row) { def::read_row(row, &list.emplace_back(), shape); });
    return list;
  }

  // True if the query finds a row.
  template <class... P> bool any(Sql sql, P const&... parameters) const {
    bool found = false;
    query(sql, nullptr, bound(parameters...), [&](def::RowView const&) { found = true; });
    return found;
  }

  Dialect dialect() const { return connection_.dialect(); }
  Connection& connection() const { return connection_; }

 protected:
  using Parameters = std::unique_ptr<def::Bound>;

  template <class... P> static Parameters bound(P const&... parameters) {
    auto values = std::make_unique<def::Bound>();
    (add(*values, parameters), ...);
    return values;
  }
  std::int64_t query(Sql sql, def::Shape const* shape, Parameters values, RowSink const& sink) const;

 private:
  Connection& connection_;
  Scope scope_;

  template <class P> static void add(def::Bound& values, P const& parameter) {
    if constexpr (std::is_convertible_v<P const&, std::string_view>) values.add_value(std::string_view(parameter));
    else if constexpr (std::is_same_v<P, std::nullopt_t>) values.add_value(std::monostate{});
    else values.add(&parameter, def::shape_of<P>());
  }
};

// Adds what changes tables to a transaction that reads them.
template <class Reading> class Writing : public Reading {
 public:
  using Reading::Reading;

  // Answers how many rows changed.
  template <class... P> std::int64_t run(Sql sql, P const&... parameters) {
    return this->query(sql, nullptr, this->bound(parameters...), {});
  }

  template <class T, class... P> std::int64_t insert(Sql sql, T const& row, P const&... parameters) {
    return this->query(sql, &def::shape_of<T>(), this->bound(row, parameters...), {});
  }
};

using Tx = Writing<ReadTx>;

}  // namespace upswing::kit::db
