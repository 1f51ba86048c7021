// Lets requests through, or not.
#include "access/guard.hpp"

#include <charconv>

#include "kit/audit.hpp"
#include "kit/log.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::access {
namespace {

using kit::http::Problem;
using kit::http::Reply;
using kit::http::Request;

constexpr int refusals_kept = 10'000;

std::string_view host_of(std::string_view url) {
  auto const slashes = url.find("://");
  return slashes == std::string_view::npos ? url : url.substr(slashes + 3);
}

// A change must come from our own page: the browser says so by Sec-Fetch-Site or by Origin, which no other page can forge.
void must_be_our_page(Request const& request) {
  auto const site = request.header("sec-fetch-site");
  auto const origin = request.header("origin");
  bool const sites_agree = site.empty() || site == "same-origin";
  bool const origins_agree = origin.empty() || host_of(origin) == request.header("host");
  bool const said = !site.empty() || !origin.empty();
  if (!said || !sites_agree || !origins_agree) {
    throw Problem(403, "other_site", "A change must come from a page of this site.");
  }
}

IfMatch version_seen(Request const& request) {
  auto text = request.header("if-match");
  if (text.empty())
    throw Problem(428, "if_match", "Say which version you saw (If-Match), so that nobody's work is lost.");
  if (text.starts_with("W/")) text.remove_prefix(2);
  std::int64_t number = -1;
  bool const formed = text.size() >= 4 && text.starts_with("\"v") && text.ends_with("\"");
  if (formed) std::from_chars(text.data() + 2, text.data() + text.size() - 1, number);
  if (number < 0) throw Problem(400, "if_match", "If-Match must be the ETag that came with the thing, like \"v3\".");
  return {number};
}

std::vector<Role> roles_here(ReadTx const& tx, Route const& route, Call const& call) {
  if (route.partners) {
    auto const practice = detail::path_value<PracticeId>(call.names.at(0));
    if (!kit::is_uuid(call.names.at(1))) throw kit::http::not_found();
    return tx.roles_in_project(practice, call.names.at(1));
  }
  if (route.pattern.starts_with("/api/practices/{"))
    return tx.roles_at(detail::path_value<PracticeId>(call.names.at(0)));
  if (route.pattern.starts_with("/api/programs/{")) return tx.roles_at(detail::path_value<ProgramId>(call.names.at(0)));
  return tx.roles_in_partnership();
}

void must_have_right(ReadTx const& tx, Route const& route, Call const& call) {
  if (route.right == Right::open || route.right == Right::self) return;
  auto const roles = roles_here(tx, route, call);
  if (roles.empty()) throw kit::http::not_found();
  if (!any_may(roles, route.right)) throw kit::http::forbidden();
}

// A link in a mail may be passed on: it opens what it was sent for, nothing else.
void must_be_on_card(Route const& route, Call const& call, Viewer const& viewer) {
  if (viewer.card.empty() || route.right == Right::open) return;
  if (route.on_card && route.on_card(viewer.card, call.names)) return;
  throw Problem(403, "card_only", "This link opens one page. Sign in to see the rest.");
}

std::string chain_of(Route const& route, Call const& call) {
  return route.pattern.starts_with("/api/practices/{") ? call.names.at(0) : "partnership";
}

std::string target_of(Call const& call) {
  std::string target;
  for (auto const& name : call.names) (target += target.empty() ? "" : " ") += name;
  return target.substr(0, 500);
}

std::int64_t version_in(Reply const& reply) {
  for (auto const& [name, value] : reply.headers) {
    std::int64_t number = 0;
    if (name != "ETag" || value.size() < 4) continue;
    std::from_chars(value.data() + 2, value.data() + value.size() - 1, number);
    return number;
  }
  return 0;
}

// What of a practice changed, for the pages that show it: its id, and the word after it in the path. Nothing for others.
std::string news_of(Route const& route, Call const& call) {
  constexpr std::string_view trunk = "/api/practices/{practice}";
  if (!route.pattern.starts_with(trunk)) return {};
  auto const rest = route.pattern.substr(trunk.size());
  auto const what = rest.empty() ? "practice" : rest.substr(1, rest.find('/', 1) - 1);
  return call.names.at(0) + " " + std::string(what);
}

Problem problem_of(kit::db::Error const& error) {
  using kit::db::Why;
  switch (error.why) {
    case Why::unique: return {409, "duplicate", "This exists already."};
    case Why::foreign_key: return {409, "missing", "Something this belongs to does not exist."};
    case Why::full: return {507, "full", "The disk is full. Nothing was saved; what you typed is still here."};
    case Why::busy:
    case Why::read_only:
    case Why::connection:
    case Why::serialization: {
      Problem problem(503, "busy", "The database is busy. Nothing was saved; please try again.");
      problem.retry_after_s = 2;
      return problem;
    }
    default: return {500, "fault", "Something went wrong on our side. It was written down."};
  }
}

}  // namespace

void tell_listeners(World& world, std::string const& news) {
  if (news.empty()) return world.events.tell_all("changed", R"({"what":"all"})");
  auto const space = news.find(' ');
  world.events.tell(news.substr(0, space), "changed", "{\"what\":\"" + news.substr(space + 1) + "\"}");
}

namespace detail {

Reply json_reply(int status, std::string body) { return {.status = status, .body = std::move(body)}; }

std::string etag(std::int64_t version) { return "\"v" + std::to_string(version) + "\""; }

void read_body(Request const& request, void* at, kit::def::Shape const& shape) {
  auto const type = request.header("content-type");
  if (!type.starts_with("application/json")) throw Problem(415, "media_type", "Send JSON, as application/json.");
  kit::def::FieldErrors errors;
  if (kit::def::read_json(request.body, at, shape, errors)) return;
  bool const broken = errors.size() == 1 && errors[0].pointer.empty() && errors[0].code == "malformed";
  if (!broken) throw kit::http::wrong_fields(std::move(errors));
  Problem problem(400, "malformed", "This is not JSON.");
  problem.fields = std::move(errors);
  throw problem;
}

}  // namespace detail

Reply answer_to(std::exception_ptr failed, Request const& request) {
  try {
    std::rethrow_exception(failed);
  } catch (Problem const& problem) {
    return kit::http::answer(problem, request.id);
  } catch (kit::db::Error const& error) {
    auto const problem = problem_of(error);
    auto const level = problem.status == 409 ? kit::log::Level::info : kit::log::Level::error;
    kit::log::line(level, "the database refused", {{"request", request.id}, {"why", error.what()}});
    return kit::http::answer(problem, request.id);
  } catch (std::exception const& error) {
    kit::log::line(
        kit::log::Level::error, "a handler failed",
        {{"request", request.id}, {"method", request.method}, {"path", request.path}, {"why", error.what()}});
    return kit::http::answer({500, "fault", "Something went wrong on our side. It was written down."}, request.id);
  }
}

Guard::Guard(World& world, std::vector<Route> routes) : world_(world), routes_(std::move(routes)) {
  for (std::size_t i = 0; i < routes_.size(); ++i) {
    Part* part = &root_;
    for (auto const piece : kit::text::split(routes_[i].pattern.substr(1), '/')) {
      if (piece.starts_with('{')) {
        if (!part->name) part->name = std::make_unique<Part>();
        part = part->name.get();
      } else {
        part = &part->below[std::string(piece)];
      }
    }
    bool const fresh = part->routes.emplace(std::string(routes_[i].method), i).second;
    if (!fresh) throw std::logic_error("two routes for " + std::string(routes_[i].pattern));
  }
}

Route const* Guard::find(std::string_view method, std::string_view path, std::vector<std::string>& names,
                         int& status) const {
  Part const* part = &root_;
  for (auto const piece : kit::text::split(path.substr(1), '/')) {
    auto const fixed = part->below.find(piece);
    if (fixed != part->below.end()) {
      part = &fixed->second;
      continue;
    }
    status = 404;
    if (!part->name || piece.empty()) return nullptr;
    names.emplace_back(piece);
    part = part->name.get();
  }
  status = part->routes.empty() ? 404 : 405;
  auto const wanted = method == "HEAD" ? std::string_view("GET") : method;
  auto const found = part->routes.find(wanted);
  return found == part->routes.end() ? nullptr : &routes_[found->second];
}

void Guard::answer(Request const& request, kit::http::Respond const& respond) {
  try {
    Call call{world_, request, {}, {}};
    int status = 404;
    auto const* route = find(request.method, request.path, call.names, status);
    if (!route && status == 405) throw Problem(405, "method", "This cannot be done here.");
    if (!route) throw kit::http::not_found();
    run(*route, call, respond);
  } catch (...) {
    respond(answer_to(std::current_exception(), request));
  }
}

void Guard::run(Route const& route, Call const& given, kit::http::Respond const& respond) {
  Call call = given;
  Found found;
  Reply reply;
  bool answered = false;
  auto const& request = call.request;
  bool const changes = route.method != "GET";
  try {
    world_.db.read([&](kit::db::Connection& connection) {
      auto const now = world_.clock.now();
      found = find_viewer(kit::db::ReadTx(connection, {}), request, now, world_.limits);
      if (changes && !route.any_page && (found.by_cookie || !found.viewer.signed_in())) must_be_our_page(request);
      if (route.right != Right::open && !found.viewer.signed_in()) {
        throw Problem(401, "signed_out", "Please sign in.");
      }
      must_be_on_card(route, call, found.viewer);
      ReadTx const tx(connection, found.viewer, now);
      must_have_right(tx, route, call);
      if (route.if_match) call.if_match = version_seen(request);
      if (!route.read) return;
      reply = route.read(tx, call);
      answered = true;
    });
    if (answered) respond(std::move(reply));
    else if (route.plain) respond(route.plain(call, found.viewer));
    else write(route, call, found.viewer, respond);
  } catch (...) {
    reply = answer_to(std::current_exception(), request);
    bool const refused = reply.status == 401 || reply.status == 403 || reply.status == 404;
    if (refused) log_refusal(found.viewer, request, reply.status);
    respond(std::move(reply));
  }
  if (found.worth_noting) note_use(world_, request);
}

void Guard::write(Route const& route, Call const& call, Viewer const& viewer, kit::http::Respond const& respond) {
  // The request and the reply live until the change is on disk, which may be after this function has returned.
  struct Pending {
    Request request;
    Call call;
    Viewer viewer;
    Reply reply{};
    bool told = false;  // the database tells all nodes, this one too
    Pending(Call const& given, Viewer const& who)
        : request(given.request), call{given.world, request, given.names, given.if_match}, viewer(who) {}
  };
  auto const pending = std::make_shared<Pending>(call, viewer);
  auto const now = world_.clock.now();
  auto work = [&route, pending, now](kit::db::Connection& connection) {
    Tx tx(connection, pending->viewer, now);
    auto const chain = chain_of(route, pending->call);
    kit::hold_chain(connection, chain);
    must_have_right(tx, route, pending->call);
    pending->reply = route.write(tx, pending->call);
    kit::write_audit(connection, {.chain = chain,
                                  .at = now,
                                  .account_id = pending->viewer.account.text,
                                  .verb = std::string(route.method) + " " + std::string(route.pattern),
                                  .target = target_of(pending->call),
                                  .version = version_in(pending->reply),
                                  .address = pending->request.address});
    auto const news = news_of(route, pending->call);
    pending->told = !news.empty() && pending->call.world.db.tell_nodes(connection, news);
  };
  auto done = [this, &route, pending, respond](std::exception_ptr failed) {
    if (failed) {
      auto reply = answer_to(failed, pending->request);
      if (reply.status == 403 || reply.status == 404) log_refusal(pending->viewer, pending->request, reply.status);
      return respond(std::move(reply));
    }
    respond(std::move(pending->reply));
    if (auto const news = news_of(route, pending->call); !news.empty() && !pending->told) tell_listeners(world_, news);
  };
  world_.db.write(std::move(work), std::move(done));
}

void Guard::log_refusal(Viewer const& viewer, Request const& request, int status) {
  kit::log::line(kit::log::Level::info, "refused",
                 {{"request", request.id},
                  {"status", std::to_string(status)},
                  {"method", request.method},
                  {"path", request.path}});
  if (!viewer.signed_in()) return;  // strangers must not be able to make the disk work
  auto const now = world_.clock.now();
  auto const id = world_.ids.next(now.ms);
  auto const work = [=, method = request.method, address = request.address, path = request.path.substr(0, 300),
                     account = viewer.account](kit::db::Connection& connection) {
    Tx tx(connection, the_program(), now);
    tx.run(
        "INSERT INTO access_refusal (id, at, account_id, address, method, path, status)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7)",
        id, now, account, address, method, path, std::int64_t{status});
    tx.run(
        "DELETE FROM access_refusal WHERE id <"
        " (SELECT id FROM access_refusal ORDER BY id DESC LIMIT 1 OFFSET $1)",
        std::int64_t{refusals_kept});
  };
  world_.db.write(work, [](std::exception_ptr) {});  // the refusal itself was answered and is in the log
}

}  // namespace upswing::access
