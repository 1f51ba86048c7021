// What cannot be done, said to people: thrown anywhere, caught once, answered as application/problem+json (RFC 9457).
#pragma once
#include <stdexcept>
#include <string>
#include <utility>

#include "kit/def/json.hpp"
#include "kit/http/message.hpp"

namespace upswing::kit::http {

struct Problem : std::exception {
  Problem(int code, std::string kind, std::string words)
      : status(code), type(std::move(kind)), title(std::move(words)) {}
  char const* what() const noexcept override { return title.c_str(); }

  int status;
  std::string type;   // a word key of the pages (problem.<type>)
  std::string title;  // for people who read JSON
  def::FieldErrors fields{};
  std::string current_json{};  // 412: the thing as it is now
  std::string current_etag{};
  int retry_after_s = 0;
};

// The same words whether a thing does not exist or is outside of one's reach.
Problem not_found();
Problem forbidden();
Problem wrong_fields(def::FieldErrors fields);
// Throws them, if there are any.
void must_be_sound(def::FieldErrors errors);
Problem wrong_field(std::string pointer, std::string code, std::string message);

// Somebody else was faster: carries the thing as it is now.
template <class T> Problem stale(T const& current) {
  Problem problem(412, "stale", "This was changed by someone else in the meantime.");
  problem.current_json = def::to_json(current);
  problem.current_etag = "\"v" + std::to_string(current.version) + "\"";
  return problem;
}

Reply answer(Problem const& problem, std::string_view request_id);

}  // namespace upswing::kit::http
