// Spells problems.
#include "kit/http/problem.hpp"

namespace upswing::kit::http {

Problem not_found() { return {404, "not_found", "There is nothing here, or it is not shared with you."}; }

Problem forbidden() { return {403, "forbidden", "Your role here does not include this."}; }

Problem wrong_fields(def::FieldErrors fields) {
  Problem problem(422, "fields", "Some fields need another look.");
  problem.fields = std::move(fields);
  return problem;
}

void must_be_sound(def::FieldErrors errors) {
  if (!errors.empty()) throw wrong_fields(std::move(errors));
}

Problem wrong_field(std::string pointer, std::string code, std::string message) {
  return wrong_fields({{std::move(pointer), std::move(code), std::move(message)}});
}

Reply answer(Problem const& problem, std::string_view request_id) {
  Reply reply{.status = problem.status, .type = "application/problem+json"};
  auto& out = reply.body;
  out = "{\"type\":";
  def::write_json_text(problem.type, out);
  out += ",\"title\":";
  def::write_json_text(problem.title, out);
  out += ",\"status\":" + std::to_string(problem.status) + ",\"request_id\":";
  def::write_json_text(request_id, out);
  if (!problem.fields.empty()) out += ",\"fields\":" + def::to_json(problem.fields);
  if (!problem.current_json.empty()) {
    out += ",\"current\":" + problem.current_json + ",\"current_etag\":";
    def::write_json_text(problem.current_etag, out);
  }
  out += '}';
  if (problem.retry_after_s > 0) reply.with("Retry-After", std::to_string(problem.retry_after_s));
  return reply;
}

}  // namespace upswing::kit::http
