// Builds the program with the demo inside, and speaks to it without a network.
#include "app/test/house.hpp"

#include <doctest/doctest.h>

#include <boost/json.hpp>

#include <cstdlib>

#include "app/demo/demo.hpp"

namespace upswing::test {
namespace {

namespace bj = boost::json;

std::string spelled(bj::value const& value) {
  if (value.is_string()) return std::string(value.get_string().c_str());
  if (value.is_array()) return "[" + std::to_string(value.get_array().size()) + "]";
  if (value.is_object()) return "{}";
  return bj::serialize(value);
}

access::PasswordCost cheap() { return {.passes = 1, .memory = 8192}; }

}  // namespace

std::string Answer::at(std::string const& pointer) const {
  bj::error_code failed;
  auto const document = bj::parse(body, failed);
  if (failed) return "(not JSON)";
  bj::value const* here = &document;
  std::size_t start = 1;
  while (start <= pointer.size() && !pointer.empty()) {
    auto const end = std::min(pointer.find('/', start), pointer.size());
    auto const part = pointer.substr(start, end - start);
    start = end + 1;
    if (here->is_object()) {
      here = here->get_object().if_contains(part);
    } else if (here->is_array() && !part.empty() && part.find_first_not_of("0123456789") == std::string::npos) {
      here = here->get_array().if_contains(std::stoul(part));
    } else {
      here = nullptr;
    }
    if (!here) return "(none)";
  }
  return spelled(*here);
}

std::string Answer::fields() const {
  std::string all;
  for (int i = 0;; ++i) {
    auto const place = "/fields/" + std::to_string(i);
    if (at(place) == "(none)") return all;
    all += (all.empty() ? "" : ", ") + at(place + "/pointer") + " " + at(place + "/code");
  }
}

Answer Person::send(kit::http::Request request) {
  auto const question = request.path.find('?');
  if (question != std::string::npos) {
    request.query = request.path.substr(question + 1);
    request.path.resize(question);
  }
  for (auto const& [name, value] : headers) request.headers.emplace_back(name, value);
  std::string jar;
  for (auto const& [name, value] : cookies) jar += (jar.empty() ? "" : "; ") + name + "=" + value;
  if (!jar.empty()) request.headers.emplace_back("cookie", jar);
  if (!request.body.empty()) request.headers.emplace_back("content-type", "application/json");
  request.address = address;
  auto const reply = house_->node().answer(std::move(request));
  Answer answer{.status = reply.status, .body = reply.fixed.data() ? std::string(reply.fixed) : reply.body};
  for (auto const& [name, value] : reply.headers) {
    answer.headers[name] = value;
    if (name != "Set-Cookie") continue;
    auto const equals = value.find('=');
    cookies[value.substr(0, equals)] = value.substr(equals + 1, value.find(';') - equals - 1);
  }
  return answer;
}

Answer Person::get(std::string const& path) { return send({.method = "GET", .path = path}); }
Answer Person::post(std::string const& path, std::string const& json) {
  return send({.method = "POST", .path = path, .body = json});
}
Answer Person::put(std::string const& path, std::string const& json, std::string const& if_match) {
  kit::http::Request request{.method = "PUT", .path = path, .body = json};
  if (!if_match.empty()) request.headers.emplace_back("if-match", if_match);
  return send(std::move(request));
}
Answer Person::remove(std::string const& path, std::string const& if_match) {
  kit::http::Request request{.method = "DELETE", .path = path};
  if (!if_match.empty()) request.headers.emplace_back("if-match", if_match);
  return send(std::move(request));
}

House::House(std::string const& scenario) : clock_(app::scenario_now(scenario)) {
  access::MailWay const mail{post_, {"", "upswing@example.org"}, "https://upswing.test"};
  app::AppOptions const options{
      .database = database_.options, .key = kit::Key{}, .workers = 1, .password_cost = cheap(), .mail = mail};
  app_ = std::make_unique<app::App>(options, &clock_, ids_, std::span<kit::Asset const>{});
  app::load_demo(app_->world(), scenario, 0);
  char const* const nodes = std::getenv("UPSWING_TEST_NODES");  // NOLINT(concurrency-mt-unsafe): nobody sets it
  if (on_postgres() && nodes && std::string_view(nodes) == "2")
    second_ = std::make_unique<app::App>(options, &clock_, ids_, std::span<kit::Asset const>{});
}

House::~House() = default;

app::App& House::node() { return second_ && ++asked_ % 2 == 0 ? *second_ : *app_; }

std::string House::password_of(std::string const& email) const {
  for (auto const& person : app::demo_people("half_way")) {
    if (person.email == email) return person.password;
  }
  return "nobody";
}

Person House::sign_in(std::string const& email) {
  Person person(*this);
  auto const answer =
      person.post("/api/open/login", R"({"email":")" + email + R"(","password":")" + password_of(email) + "\"}");
  CHECK_MESSAGE(answer.status == 201, email << " could not sign in: " << answer.body);
  return person;
}

std::string House::link_mailed_to(std::string const& email) const {
  for (auto mail = post_->mails.rbegin(); mail != post_->mails.rend(); ++mail) {
    auto const at = mail->text.find("/join#");
    if (mail->to.email != email || at == std::string::npos) continue;
    return mail->text.substr(at + 6, mail->text.find('\n', at) - at - 6);
  }
  FAIL_CHECK("no link was mailed to " << email);
  return "";
}

void TestPost::send(kit::mail::Message const& message) {
  if (refuse) throw kit::mail::Refused("550 nobody here");
  std::lock_guard const lock(guard);
  mails.push_back(message);
}

House& shared_house() {
  static House house;
  return house;
}

}  // namespace upswing::test
