// Binds and reads rows of described structs.
#include "kit/def/row.hpp"

#include <memory>
#include <stdexcept>

namespace upswing::kit::def {
namespace {

template <class T> T const& as(void const* at) { return *static_cast<T const*>(at); }

// A choice that this program does not know is a fault of the data, not of the person asking.
void read_choice(std::string_view name, void* at, Shape const& shape) {
  for (std::size_t i = 0; i < shape.choices.size(); ++i) {
    if (shape.choices[i] != name) continue;
    shape.set_number(at, static_cast<std::int64_t>(i));
    return;
  }
  throw std::runtime_error("a table holds the unknown choice '" + std::string(name) + "' for " + shape.name);
}

}  // namespace

void Bound::add(void const* at, Shape const& shape) {
  auto const keep = [&](std::string text) {
    kept_.push_back(std::make_unique<std::string>(std::move(text)));
    return std::string_view(*kept_.back());
  };
  switch (shape.kind) {
    case Kind::boolean: return values_.emplace_back(shape.number(at) != 0), void();
    case Kind::integer: return values_.emplace_back(shape.number(at)), void();
    case Kind::real: return values_.emplace_back(as<double>(at)), void();
    case Kind::text: return values_.emplace_back(std::string_view(as<std::string>(at))), void();
    case Kind::id: return values_.emplace_back(std::string_view(as<Id>(at).text)), void();
    case Kind::day: return values_.emplace_back(keep(kit::spell(as<Day>(at)))), void();
    case Kind::instant: return values_.emplace_back(as<Instant>(at).ms), void();
    case Kind::choice:
      return values_.emplace_back(shape.choices.at(static_cast<std::size_t>(shape.number(at)))), void();
    case Kind::optional:
      if (shape.size(at) == 0) values_.emplace_back(std::monostate{});
      else add(shape.at(at, 0), *shape.inner);
      return;
    case Kind::object:
      for (auto const& field : shape.fields) add(static_cast<char const*>(at) + field.offset, *field.shape);
      return;
    case Kind::list:
    case Kind::words: throw std::logic_error("a list cannot be a column; make it a view");
  }
}

std::string columns_of(Shape const& shape, std::string_view prefix) {
  std::string out;
  for (auto const& field : shape.fields) {
    if (!out.empty()) out += ", ";
    out += prefix;
    out += field.name;
  }
  return out;
}

void read_column(RowView const& row, int column, void* at, Shape const& shape) {
  if (shape.kind != Kind::optional && row.is_null(column)) {
    throw std::runtime_error("column " + std::to_string(column) + " is NULL where a value was expected");
  }
  switch (shape.kind) {
    case Kind::boolean:
    case Kind::integer:
      if (shape.set_number(at, row.integer(column))) return;
      throw std::runtime_error("column " + std::to_string(column) + " holds a number out of range");
    case Kind::real: *static_cast<double*>(at) = row.real(column); return;
    case Kind::text: static_cast<std::string*>(at)->assign(row.text(column)); return;
    case Kind::id: static_cast<Id*>(at)->text.assign(row.text(column)); return;
    case Kind::day: *static_cast<Day*>(at) = parse_day(row.text(column)).value(); return;
    case Kind::instant: static_cast<Instant*>(at)->ms = row.integer(column); return;
    case Kind::choice: read_choice(row.text(column), at, shape); return;
    case Kind::optional:
      if (row.is_null(column)) shape.clear(at);
      else read_column(row, column, shape.grow(at), *shape.inner);
      return;
    case Kind::object:
    case Kind::list:
    case Kind::words: throw std::logic_error("only scalars are columns");
  }
}

void read_row(RowView const& row, void* at, Shape const& shape) {
  if (shape.kind != Kind::object) return read_column(row, 0, at, shape);
  if (row.columns() != static_cast<int>(shape.fields.size())) {
    throw std::logic_error("the query for " + shape.name + " has " + std::to_string(row.columns()) + " columns");
  }
  int column = 0;
  for (auto const& field : shape.fields) {
    read_column(row, column++, static_cast<char*>(at) + field.offset, *field.shape);
  }
}

}  // namespace upswing::kit::def
