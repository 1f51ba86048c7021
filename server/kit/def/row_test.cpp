// Columns of described types, without a database; db_test.cpp has the round trips.
#include "kit/def/row.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace upswing::kit;

namespace row_test {

UPSWING_CHOICES(Light, red, dark_green)

struct Item {
  std::int64_t number = 0;
  std::string name{};
  std::optional<bool> open{};
  Light light{};
  Day day{};
};
UPSWING_DESCRIBE(Item, number, name, open, light, day)

struct Basket {
  std::vector<Item> items{};
};
UPSWING_DESCRIBE(Basket, items)

struct Narrow {
  std::int8_t value = 0;
};
UPSWING_DESCRIBE(Narrow, value)

}  // namespace row_test

using namespace row_test;

namespace {

class Cells : public def::RowView {
 public:
  explicit Cells(std::vector<std::optional<std::string>> cells) : cells_(std::move(cells)) {}
  int columns() const override { return static_cast<int>(cells_.size()); }
  bool is_null(int column) const override { return !cell(column); }
  std::int64_t integer(int column) const override { return cell(column) ? std::stoll(*cell(column)) : 0; }
  double real(int column) const override { return cell(column) ? std::stod(*cell(column)) : 0; }
  std::string_view text(int column) const override { return cell(column) ? std::string_view(*cell(column)) : ""; }

 private:
  std::vector<std::optional<std::string>> cells_;
  std::optional<std::string> const& cell(int column) const { return cells_.at(static_cast<std::size_t>(column)); }
};

Item read(std::vector<std::optional<std::string>> cells) {
  Item item;
  def::read_row(Cells(std::move(cells)), &item, def::shape_of<Item>());
  return item;
}

}  // namespace

TEST_CASE("columns are the members in their order, with a prefix if wanted") {
  CHECK(def::columns_of(def::shape_of<Item>(), "") == "number, name, open, light, day");
  CHECK(def::columns_of(def::shape_of<Item>(), "i.") == "i.number, i.name, i.open, i.light, i.day");
}

TEST_CASE("a row is bound member by member") {
  Item const item{7, "x", true, Light::dark_green, day_of(2026, 2, 3)};
  def::Bound bound;
  bound.add(&item, def::shape_of<Item>());
  auto const values = bound.values();
  REQUIRE(values.size() == 5);
  CHECK(std::get<std::int64_t>(values[0]) == 7);
  CHECK(std::get<std::string_view>(values[1]) == "x");
  CHECK(std::get<bool>(values[2]));
  CHECK(std::get<std::string_view>(values[3]) == "dark_green");
  CHECK(std::get<std::string_view>(values[4]) == "2026-02-03");
}

TEST_CASE("a row is read member by member, and NULL leaves an optional empty") {
  auto const item = read({"7", "x", std::nullopt, "dark_green", "2026-02-03"});
  CHECK(item.number == 7);
  CHECK(item.name == "x");
  CHECK(!item.open);
  CHECK(item.light == Light::dark_green);
  CHECK(item.day == day_of(2026, 2, 3));
}

TEST_CASE("what a table should never hold is a fault, not a default") {
  CHECK_THROWS(read({"7", "x", "1", "blue", "2026-02-03"}));
  CHECK_THROWS(read({"7", "x", "1", "red", "2026-02-30"}));
  CHECK_THROWS(read({"7", "x", "1", "red"}));
  CHECK_THROWS(read({std::nullopt, "x", "1", "red", "2026-02-03"}));
  Narrow narrow;
  CHECK_THROWS(def::read_row(Cells({"300"}), &narrow, def::shape_of<Narrow>()));
}

TEST_CASE("a type with a list is a view, not a row") {
  Basket const basket;
  def::Bound bound;
  CHECK_THROWS_AS(bound.add(&basket, def::shape_of<Basket>()), std::logic_error);
}

TEST_CASE("choices and types are spelled as in the program") {
  CHECK(def::spell(Light::dark_green) == "dark_green");
  CHECK(def::parse_choice<Light>("red") == Light::red);
  CHECK(!def::parse_choice<Light>("Red"));
  CHECK(def::shape_of<Item>().name == "Item");
  CHECK(def::shape_of<Light>().name == "Light");
}
