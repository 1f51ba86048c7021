// Reads headers, cookies and query parameters of a request.
#include "kit/http/message.hpp"

#include "kit/text/utf8.hpp"

namespace upswing::kit::http {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::string_view Request::header(std::string_view lower_name) const {
  for (auto const& [name, value] : headers) {
    if (name == lower_name) return value;
  }
  return {};
}

std::optional<std::string> Request::parameter(std::string_view name) const {
  if (query.empty()) return std::nullopt;
  for (auto const part : text::split(query, '&')) {
    auto const equals = part.find('=');
    if (part.substr(0, equals) != name) continue;
    return decode_percent(equals == std::string_view::npos ? "" : part.substr(equals + 1), true);
  }
  return std::nullopt;
}

std::string_view Request::cookie(std::string_view name) const {
  for (auto const& [header_name, value] : headers) {
    if (header_name != "cookie") continue;
    for (auto part : text::split(value, ';')) {
      part = text::trim(part);
      auto const equals = part.find('=');
      if (equals != std::string_view::npos && part.substr(0, equals) == name) return part.substr(equals + 1);
    }
  }
  return {};
}

std::optional<std::string> decode_percent(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += plus_is_space && text[i] == '+' ? ' ' : text[i];
      continue;
    }
    int const high = i + 1 < text.size() ? hex_value(text[i + 1]) : -1;
    int const low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
    if (high < 0 || low < 0 || (high == 0 && low == 0)) return std::nullopt;
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return out;
}

std::string_view reason_of(int status) {
  switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    case 507: return "Insufficient Storage";
    default: return "Status";
  }
}

}  // namespace upswing::kit::http
