// One definition per type. A plain struct names its members once (UPSWING_DESCRIBE); from that this file builds a `Shape`,
// a description at run time, from which ordinary code writes JSON, reads it with every wrong field named, binds and reads
// table rows, and writes OpenAPI and TypeScript. Rooms include only this header and never see the JSON library.
//
//   struct Seat { TeamRole team_role; std::optional<std::string> note; std::int64_t version = 0; };
//   UPSWING_DESCRIBE(Seat, team_role, note, version)
//   template <> inline constexpr Meta kit::def::meta<&Seat::note>{.max_len = 500};
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "kit/days.hpp"
#include "kit/ids.hpp"

#define UPSWING_DESCRIBE(Type, ...) BOOST_DESCRIBE_STRUCT(Type, (), (__VA_ARGS__))
#define UPSWING_CHOICES(Type, ...) BOOST_DEFINE_ENUM_CLASS(Type, __VA_ARGS__)

namespace upswing::kit::def {

enum class Kind { boolean, integer, real, text, id, day, instant, choice, words, list, optional, object };

// What a reader should know of a member beside its type. Lengths are in bytes of UTF-8; limits are inclusive.
struct Meta {
  std::string_view doc = {};
  std::size_t min_len = 0;
  std::size_t max_len = 10'000;
  double min = -std::numeric_limits<double>::infinity();
  double max = std::numeric_limits<double>::infinity();
  bool may_miss = false;  // an absent key leaves the member's default
};

template <auto Member> inline constexpr Meta meta{};

struct Shape;

struct Field {
  std::string_view name;
  Shape const* shape;
  std::size_t offset;
  Meta meta;
};

// The functions are set for the kinds that need them: number for boolean, integer, choice; inner and its three for
// lists and optionals.
struct Shape {
  Kind kind{};
  std::string name{};
  std::vector<Field> fields{};
  std::vector<std::string_view> choices{};
  Shape const* inner = nullptr;
  std::int64_t (*number)(void const*) = nullptr;
  bool (*set_number)(void*, std::int64_t) = nullptr;
  std::size_t (*size)(void const*) = nullptr;
  void const* (*at)(void const*, std::size_t) = nullptr;
  void* (*grow)(void*) = nullptr;  // appends to a list or fills an optional; answers where
  void (*clear)(void*) = nullptr;
};

template <class T> Shape const& shape_of();

using Words = std::map<std::string, std::string>;

template <class T>
concept Described = boost::describe::has_describe_members<T>::value && !std::is_base_of_v<Id, T>;

namespace detail {

template <class T> struct is_optional : std::false_type {};
template <class T> struct is_optional<std::optional<T>> : std::true_type {};
template <class T> struct is_list : std::false_type {};
template <class T> struct is_list<std::vector<T>> : std::true_type {};

// "upswing::measures::Entry" -> "Entry"
std::string short_name(std::string_view pretty);

template <class T> std::string type_name() { return short_name(__PRETTY_FUNCTION__); }

template <class T> Shape number_shape(Kind kind) {
  Shape shape{.kind = kind};
  shape.number = [](void const* at) { return static_cast<std::int64_t>(*static_cast<T const*>(at)); };
  shape.set_number = [](void* at, std::int64_t value) {
    if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool>) {
      *static_cast<T*>(at) = static_cast<T>(value);
    } else {
      if (value < std::numeric_limits<T>::min() || value > std::numeric_limits<T>::max()) return false;
      *static_cast<T*>(at) = static_cast<T>(value);
    }
    return true;
  };
  return shape;
}

template <class T> Shape choice_shape() {
  Shape shape = number_shape<T>(Kind::choice);
  shape.name = type_name<T>();
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto one) {
    shape.choices.push_back(one.name);  // described enums count from zero without gaps
  });
  return shape;
}

template <class T> Shape optional_shape() {
  using Inner = typename T::value_type;
  Shape shape{.kind = Kind::optional};
  shape.inner = &shape_of<Inner>();
  shape.size = [](void const* at) { return static_cast<std::size_t>(static_cast<T const*>(at)->has_value()); };
  shape.at = [](void const* at, std::size_t) -> void const* { return &**static_cast<T const*>(at); };
  shape.grow = [](void* at) -> void* { return &static_cast<T*>(at)->emplace(); };
  shape.clear = [](void* at) { static_cast<T*>(at)->reset(); };
  return shape;
}

template <class T> Shape list_shape() {
  using Inner = typename T::value_type;
  Shape shape{.kind = Kind::list};
  shape.inner = &shape_of<Inner>();
  shape.size = [](void const* at) { return static_cast<T const*>(at)->size(); };
  shape.at = [](void const* at, std::size_t i) -> void const* { return &(*static_cast<T const*>(at))[i]; };
  shape.grow = [](void* at) -> void* { return &static_cast<T*>(at)->emplace_back(); };
  shape.clear = [](void* at) { static_cast<T*>(at)->clear(); };
  return shape;
}

template <class T> Shape object_shape() {
  Shape shape{.kind = Kind::object};
  shape.name = type_name<T>();
  T const sample{};
  auto const* base = reinterpret_cast<char const*>(&sample);
  boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>([&](auto one) {
    using Member = std::remove_cvref_t<decltype(sample.*one.pointer)>;
    auto const* place = reinterpret_cast<char const*>(&(sample.*one.pointer));
    shape.fields.push_back({one.name, &shape_of<Member>(), static_cast<std::size_t>(place - base), meta<one.pointer>});
  });
  return shape;
}

template <class T> Shape make_shape() {
  if constexpr (std::is_same_v<T, bool>) return number_shape<bool>(Kind::boolean);
  else if constexpr (std::is_integral_v<T>) return number_shape<T>(Kind::integer);
  else if constexpr (std::is_same_v<T, double>) return Shape{.kind = Kind::real};
  else if constexpr (std::is_same_v<T, std::string>) return Shape{.kind = Kind::text};
  else if constexpr (std::is_base_of_v<Id, T>) return Shape{.kind = Kind::id};
  else if constexpr (std::is_same_v<T, Day>) return Shape{.kind = Kind::day};
  else if constexpr (std::is_same_v<T, Instant>) return Shape{.kind = Kind::instant};
  else if constexpr (std::is_same_v<T, Words>) return Shape{.kind = Kind::words};
  else if constexpr (std::is_enum_v<T>) return choice_shape<T>();
  else if constexpr (is_optional<T>::value) return optional_shape<T>();
  else if constexpr (is_list<T>::value) return list_shape<T>();
  else return object_shape<T>();
}

}  // namespace detail

// Built once, on first use, and alive to the end.
template <class T> Shape const& shape_of() {
  static Shape const shape = detail::make_shape<T>();
  return shape;
}

// The name of a described choice: TeamRole::data_lead -> "data_lead".
template <class E>
requires std::is_enum_v<E> std::string_view spell(E value) {
  return shape_of<E>().choices.at(static_cast<std::size_t>(value));
}

// The choice with that name, or nothing.
template <class E>
requires std::is_enum_v<E> std::optional<E> parse_choice(std::string_view name) {
  auto const& choices = shape_of<E>().choices;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (choices[i] == name) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace upswing::kit::def
