// A route line: method, path, right, and a handler whose types say the rest.
//
//   Practice change_practice(Tx&, IfMatch, PracticeId const&, PracticeInput const&);
//   put<&change_practice>("/api/practices/{practice}", Right::edit_practice)
//
// Arguments in this order: ReadTx const& (reads) or Tx& (writes); IfMatch where a version is changed; Call const& where
// the handler wants the request itself; the path's names in their order (ids, days, choices, text); the body.
// The handler gives a described struct (200, with its version as ETag), Created<T> (201), Nothing (204), or a Reply.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "access/tx.hpp"
#include "access/world.hpp"
#include "kit/http/message.hpp"
#include "kit/http/problem.hpp"

namespace upswing::access {

// The version the browser last saw; 0 for a thing that does not exist yet.
struct IfMatch {
  std::int64_t version = 0;
};

struct Call {
  World& world;
  kit::http::Request const& request;
  std::vector<std::string> names;  // of the path, in order
  IfMatch if_match{};
};

template <class T> struct Created { T thing; };
struct Nothing {};

// Which threads run a route: password hashing and drawing must not keep others waiting.
enum class Lane { usual, hashing, drawing };

struct Route {
  std::string_view method;
  std::string_view pattern;
  Right right = Right::host;
  kit::def::Shape const* takes = nullptr;
  kit::def::Shape const* gives = nullptr;
  std::string_view media = "application/json";
  int success = 200;
  bool if_match = false;
  Lane lane = Lane::usual;  // the other two run without a transaction around them
  // Whether a login that a card's link opened may ask this; none: it may not.
  bool (*on_card)(std::string_view card, std::vector<std::string> const& names) = nullptr;
  bool partners = false;  // the right may also come from a partner practice of the project, second in the path
  bool any_page = false;  // may be sent from anywhere: its authority is a secret in the address
  std::function<kit::http::Reply(ReadTx const&, Call const&)> read{};
  std::function<kit::http::Reply(Tx&, Call const&)> write{};
  std::function<kit::http::Reply(Call const&, Viewer const&)> plain{};
};

namespace detail {

kit::http::Reply json_reply(int status, std::string body);
std::string etag(std::int64_t version);
// Throws the problem that names every wrong field.
void read_body(kit::http::Request const& request, void* at, kit::def::Shape const& shape);

template <class T> T path_value(std::string const& text) {
  if constexpr (std::is_base_of_v<kit::Id, T>) {
    if (!kit::is_uuid(text)) throw kit::http::not_found();
    return T{{text}};
  } else if constexpr (std::is_same_v<T, kit::Day>) {
    auto const day = kit::parse_day(text);
    if (!day) throw kit::http::not_found();
    return *day;
  } else if constexpr (std::is_enum_v<T>) {
    auto const choice = kit::def::parse_choice<T>(text);
    if (!choice) throw kit::http::not_found();
    return *choice;
  } else {
    return text;
  }
}

template <class T>
constexpr bool is_path_value =
    std::is_base_of_v<kit::Id, T> || std::is_same_v<T, kit::Day> || std::is_enum_v<T> || std::is_same_v<T, std::string>;
template <class T> constexpr bool is_tx = std::is_same_v<T, Tx> || std::is_same_v<T, ReadTx>;
template <class T>
constexpr bool is_context = std::is_same_v<T, IfMatch> || std::is_same_v<T, Call> || std::is_same_v<T, Viewer>;
template <class T> constexpr bool is_body = !is_path_value<T> && !is_tx<T> && !is_context<T>;

template <class T, class Transaction>
decltype(auto) argument(Transaction& tx, Call const& call, Viewer const& viewer, std::size_t& next) {
  if constexpr (is_tx<T>) return static_cast<Transaction&>(tx);
  else if constexpr (std::is_same_v<T, IfMatch>) return IfMatch(call.if_match);
  else if constexpr (std::is_same_v<T, Call>) return static_cast<Call const&>(call);
  else if constexpr (std::is_same_v<T, Viewer>) return static_cast<Viewer const&>(viewer);
  else if constexpr (is_path_value<T>) return path_value<T>(call.names.at(next++));
  else {
    T body{};
    read_body(call.request, &body, kit::def::shape_of<T>());
    return body;
  }
}

template <class Out> kit::http::Reply reply_of(Out&& out) {
  using T = std::remove_cvref_t<Out>;
  if constexpr (std::is_same_v<T, kit::http::Reply>) return std::forward<Out>(out);
  else if constexpr (std::is_same_v<T, Nothing>) return kit::http::Reply{.status = 204};
  else if constexpr (requires { out.thing; }) {
    auto reply = reply_of(out.thing);
    reply.status = 201;
    return reply;
  } else {
    auto reply = json_reply(200, kit::def::to_json(out));
    if constexpr (requires { std::int64_t{out.version}; }) reply.with("ETag", etag(out.version));
    return reply;
  }
}

template <class F> struct Signature;
template <class Out, class... Args> struct Signature<Out (*)(Args...)> {
  using Result = Out;
  using Arguments = std::tuple<std::remove_cvref_t<Args>...>;
};

template <auto Handler, class Transaction, class... Args>
kit::http::Reply invoke(Transaction& tx, Call const& call, Viewer const& viewer, std::tuple<Args...>*) {
  std::size_t next = 0;
  // A braced list is evaluated from left to right, so the path's names are taken in their order.
  std::tuple<decltype(argument<Args>(tx, call, viewer, next))...> arguments{argument<Args>(tx, call, viewer, next)...};
  return reply_of(std::apply(Handler, std::move(arguments)));
}

template <class T> kit::def::Shape const* given_shape() {
  if constexpr (std::is_same_v<T, kit::http::Reply> || std::is_same_v<T, Nothing>) return nullptr;
  else if constexpr (requires(T t) { t.thing; }) return &kit::def::shape_of<decltype(T::thing)>();
  else return &kit::def::shape_of<T>();
}

template <class T> constexpr bool is_created = requires(T t) { t.thing; };

template <class... Args> kit::def::Shape const* taken_shape(std::tuple<Args...>*) {
  kit::def::Shape const* shape = nullptr;
  (
      [&] {
        if constexpr (is_body<Args>) shape = &kit::def::shape_of<Args>();
      }(),
      ...);
  return shape;
}

template <class Wanted, class... Args> constexpr bool wants(std::tuple<Args...>*) {
  return (std::is_same_v<Wanted, Args> || ...);
}

template <auto Handler> Route route(std::string_view method, std::string_view pattern, Right right) {
  using Types = Signature<decltype(Handler)>;
  using Arguments = typename Types::Arguments;
  constexpr Arguments* list = nullptr;
  Route made{.method = method, .pattern = pattern, .right = right};
  made.takes = taken_shape(list);
  made.gives = given_shape<typename Types::Result>();
  made.success = std::is_same_v<typename Types::Result, Nothing> ? 204 : is_created<typename Types::Result> ? 201 : 200;
  made.if_match = wants<IfMatch>(list);
  if constexpr (wants<Tx>(list)) {
    made.write = [](Tx& tx, Call const& call) {
      return invoke<Handler>(tx, call, tx.viewer(), static_cast<Arguments*>(nullptr));
    };
  } else if constexpr (wants<ReadTx>(list)) {
    made.read = [](ReadTx const& tx, Call const& call) {
      return invoke<Handler>(tx, call, tx.viewer(), static_cast<Arguments*>(nullptr));
    };
  } else {
    made.plain = [](Call const& call, Viewer const& viewer) {
      return invoke<Handler>(call, call, viewer, static_cast<Arguments*>(nullptr));
    };
  }
  return made;
}

}  // namespace detail

template <auto Handler> Route get(std::string_view pattern, Right right) {
  return detail::route<Handler>("GET", pattern, right);
}
template <auto Handler> Route post(std::string_view pattern, Right right) {
  return detail::route<Handler>("POST", pattern, right);
}
template <auto Handler> Route put(std::string_view pattern, Right right) {
  return detail::route<Handler>("PUT", pattern, right);
}
template <auto Handler> Route remove(std::string_view pattern, Right right) {
  return detail::route<Handler>("DELETE", pattern, right);
}

// The same route, on the one thread for slow work.
inline Route slowly(Route route) {
  route.lane = Lane::hashing;
  return route;
}
// The same route, on the two threads that wait for pictures.
inline Route draws(Route route) {
  route.lane = Lane::drawing;
  return route;
}
// The same route, also for those whom a card's link let in.
inline Route on_card(Route route, decltype(Route::on_card) fits) {
  route.on_card = fits;
  return route;
}
// The same route, also for the teams of the project's partner practices.
inline Route for_partners(Route route) {
  route.partners = true;
  return route;
}
// The same route, also for mail programs.
inline Route from_any_page(Route route) {
  route.any_page = true;
  return route;
}
// The same route, for handlers that make their own reply: what is in it, for the API's description.
template <class T> Route answers(Route route, int status) {
  route.gives = &kit::def::shape_of<T>();
  route.success = status;
  return route;
}
// The same route, giving something else than JSON.
inline Route gives(Route route, std::string_view media) {
  route.media = media;
  return route;
}

}  // namespace upswing::access
