// Parses requests with Beast's parser and writes the heads of replies; the only file that includes Beast.
#include "kit/http/wire.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <ctime>

#include "kit/http/workers.hpp"
#include "kit/ids.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::kit::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using beast::http::field;

std::string http_date() {
  thread_local std::time_t last = 0;
  thread_local std::string text;
  auto const now = std::time(nullptr);
  if (now == last) return text;
  std::tm parts{};
  gmtime_r(&now, &parts);
  char buffer[40];
  auto const length = std::strftime(buffer, sizeof buffer, "%a, %d %b %Y %H:%M:%S GMT", &parts);
  last = now;
  text.assign(buffer, length);
  return text;
}

bool has_dot_segment(std::string_view path) {
  for (auto const part : text::split(path, '/')) {
    if (part == ".." || part == ".") return true;
  }
  return path.find('\\') != std::string_view::npos;
}

// A value that reached us must not begin a header of its own.
void add_header(std::string_view name, std::string_view value, std::string& head) {
  ((head += "\r\n") += name) += ": ";
  for (char const c : value) head += c == '\r' || c == '\n' || c == '\0' ? ' ' : c;
}

int status_of(boost::system::error_code const& failed) {
  if (failed == beast::http::error::header_limit) return 431;
  if (failed == beast::http::error::body_limit) return 413;
  return 400;
}

// Who asks, as a proxy that we trust tells it: the last address of the last header, which is the one the proxy added.
void believe_proxy(Request& request, ServeOptions const& options) {
  bool trusted = false;
  for (auto const& proxy : options.trusted_proxies) trusted = trusted || proxy == request.address;
  if (!trusted) return;
  std::string_view forwarded;
  for (auto const& [name, value] : request.headers) {
    if (name == "x-forwarded-for") forwarded = value;
  }
  auto const last = text::trim(forwarded.substr(forwarded.rfind(',') + 1));
  if (!last.empty()) request.address = last.substr(0, 64);
  request.secure = request.header("x-forwarded-proto") == "https";
}

}  // namespace

struct RequestReader::Inside {
  beast::http::request_parser<beast::http::string_body> parser;

  // Says how long the body is in a way that nobody could read otherwise, and names one host (RFC 9112, 3.2 and 6.1).
  bool is_sound() const {
    auto const& message = parser.get();
    bool const old = message.version() == 10;
    bool const coded = message.count(field::transfer_encoding) > 0;
    auto const hosts = message.count(field::host);
    return (!coded || (parser.chunked() && !old)) && (hosts == 1 || (old && hosts == 0));
  }
};

RequestReader::RequestReader(Limits const& limits) : inside_(std::make_unique<Inside>()) {
  inside_->parser.eager(true);
  inside_->parser.header_limit(static_cast<std::uint32_t>(limits.header_bytes));
  inside_->parser.body_limit(limits.body_bytes);
}
RequestReader::~RequestReader() = default;

int RequestReader::feed(std::string& pending) {
  auto& parser = inside_->parser;
  boost::system::error_code failed;
  while (!pending.empty() && !parser.is_done()) {
    // What is left of a body in chunks ends with "0", two line ends; Beast asserts that it is not shown less.
    bool const too_little = parser.is_header_done() && parser.chunked() && pending.size() < 5;
    if (too_little) return 0;
    auto const used = parser.put(asio::buffer(pending), failed);
    pending.erase(0, used);
    if (failed == beast::http::error::need_more) return 0;
    if (failed) return status_of(failed);
    if (used == 0) break;
  }
  if (pending.empty()) pending.shrink_to_fit();
  return 0;
}

bool RequestReader::done() const { return inside_->parser.is_done(); }
bool RequestReader::head_done() const { return inside_->parser.is_header_done(); }
bool RequestReader::keep_alive() const { return inside_->parser.get().keep_alive(); }
bool RequestReader::expects_continue() const {
  return beast::iequals(inside_->parser.get()[field::expect], "100-continue");
}

std::optional<Request> RequestReader::take(std::string const& peer, ServeOptions const& options) {
  if (!inside_->is_sound()) return std::nullopt;
  auto& message = inside_->parser.get();
  std::string_view const target(message.target().data(), message.target().size());
  auto const question = target.find('?');
  auto path = decode_percent(target.substr(0, question), false);
  bool const sound = path && path->starts_with('/') && text::is_plain(*path) && !has_dot_segment(*path);
  if (!sound) return std::nullopt;
  Request request;
  request.method.assign(message.method_string().data(), message.method_string().size());
  request.path = std::move(*path);
  if (question != std::string_view::npos) request.query = target.substr(question + 1);
  for (auto const& one : message) {
    std::string name(one.name_string().data(), one.name_string().size());
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    request.headers.emplace_back(std::move(name), std::string(one.value().data(), one.value().size()));
  }
  request.body = std::move(message.body());
  request.address = peer;
  request.secure = !options.tls_certificate.empty();
  believe_proxy(request, options);
  request.id = random_hex(8);
  request.started_us = steady_us();
  return request;
}

std::string head_of(Reply const& reply, std::size_t body_bytes, bool keep) {
  std::string head;
  head.reserve(512);
  ((head += "HTTP/1.1 ") += std::to_string(reply.status)) += ' ';
  head += reason_of(reply.status);
  add_header("Date", http_date(), head);
  if (reply.status != 204 && reply.status != 304) {
    add_header("Content-Type", reply.type, head);
    if (!reply.events) add_header("Content-Length", std::to_string(body_bytes), head);
  }
  for (auto const& [name, value] : reply.headers) add_header(name, value, head);
  add_header("Connection", keep ? "keep-alive" : "close", head);
  return head += "\r\n\r\n";
}

Reply plain_problem(int status) {
  Reply reply{.status = status, .type = "application/problem+json"};
  auto const type = status >= 500 ? "fault" : "malformed_request";
  reply.body = "{\"type\":\"" + std::string(type) + "\",\"title\":\"" + std::string(reason_of(status)) +
               "\",\"status\":" + std::to_string(status) + "}";
  return reply;
}

}  // namespace upswing::kit::http
