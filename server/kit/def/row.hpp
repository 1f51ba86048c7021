// Described structs of scalars as table rows: the column list, the parameters of an insert, and reading a result row.
#pragma once
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "kit/def/shape.hpp"

namespace upswing::kit::def {

// A parameter of an SQL statement. Text is a view: it must outlive the call.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string_view>;

// One row of a result, by column number from 0.
class RowView {
 public:
  virtual ~RowView() = default;
  virtual int columns() const = 0;
  virtual bool is_null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;
  virtual std::string_view text(int column) const = 0;
};

// Keeps the texts that days and choices need while a statement runs.
class Bound {
 public:
  Bound() { values_.reserve(16); }
  Bound(Bound const&) = delete;
  Bound& operator=(Bound const&) = delete;
  void add(void const* at, Shape const& shape);
  void add_value(Value value) { values_.push_back(value); }
  std::span<Value const> values() const { return values_; }

 private:
  std::vector<Value> values_;
  std::vector<std::unique_ptr<std::string>> kept_;
};

// "id, name, version", each with the prefix ("m." -> "m.id, ...").
std::string columns_of(Shape const& shape, std::string_view prefix);

// Reads one column into a leaf or an optional leaf. Throws where the table holds what the type cannot: NULL without an
// optional, a choice or day that is none, a number out of range.
void read_column(RowView const& row, int column, void* at, Shape const& shape);
// Reads the row's columns, in the order of columns_of, into the struct at `at`.
void read_row(RowView const& row, void* at, Shape const& shape);

}  // namespace upswing::kit::def
