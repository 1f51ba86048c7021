// Writes heads and simple HTML.
#include "kit/mail/message.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace upswing::kit::mail {
namespace {

// Of an encoded word's 75 characters, "=?UTF-8?B?" and "?=" leave 63: 45 bytes in base64 are 60.
constexpr std::size_t bytes_a_word = 45;

bool is_control(char c) { return static_cast<unsigned char>(c) < 32 || c == 127; }
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 127; });
}

std::string without_controls(std::string_view text) {
  std::string kept(text);
  std::replace_if(kept.begin(), kept.end(), is_control, ' ');
  return kept;
}

std::string base64(std::string_view bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  text.resize(text.size() - 1);
  return text;
}

std::string mailbox(Address const& address) {
  auto const email = "<" + without_controls(address.email) + ">";
  if (address.name.empty()) return email;
  if (!is_plain(address.name)) return head_text(address.name) + " " + email;
  std::string quoted;
  for (char const c : without_controls(address.name)) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return "\"" + quoted + "\" " + email;
}

std::string date_of(Instant instant) {
  static constexpr std::array days{"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
  static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  auto const seconds = instant.ms / 1000;
  Day const day{static_cast<std::int32_t>(seconds / 86'400)};
  auto const of_day = seconds % 86'400;
  char text[64];
  std::snprintf(text, sizeof text, "%s, %u %s %d %02d:%02d:%02d +0000", days[static_cast<std::size_t>(day.number % 7)],
                day.day_of_month(), months[day.month() - 1], day.year(), static_cast<int>(of_day / 3600),
                static_cast<int>(of_day / 60 % 60), static_cast<int>(of_day % 60));
  return text;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (char const c : text) {
    if (c == '&') out += "&amp;";
    else if (c == '<') out += "&lt;";
    else if (c == '>') out += "&gt;";
    else if (c == '"') out += "&quot;";
    else out += c;
  }
  return out;
}

std::string paragraphs(std::string_view text, std::string_view style) {
  std::string html;
  while (!text.empty()) {
    auto const end = text.find("\n\n");
    std::string inside = escaped(text.substr(0, end));
    for (auto at = inside.find('\n'); at != std::string::npos; at = inside.find('\n', at + 5)) {
      inside.replace(at, 1, "<br>\n");
    }
    html += "<p style=\"" + std::string(style) + "\">" + inside + "</p>\n";
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 2);
  }
  return html;
}

}  // namespace

std::string head_text(std::string_view utf8) {
  auto const text = without_controls(utf8);
  if (is_plain(text)) return text;
  std::string out;
  for (std::size_t from = 0; from < text.size();) {
    auto to = std::min(text.size(), from + bytes_a_word);
    while (to < text.size() && (static_cast<unsigned char>(text[to]) & 0xC0) == 0x80) --to;  // whole characters
    if (!out.empty()) out += "\r\n ";
    out += "=?UTF-8?B?" + base64(std::string_view(text).substr(from, to - from)) + "?=";
    from = to;
  }
  return out;
}

std::vector<std::string> head_of(Message const& message) {
  auto const host = message.from.email.substr(message.from.email.find('@') + 1);
  std::vector<std::string> head{
      "Date: " + date_of(message.date),
      "From: " + mailbox(message.from),
      "To: " + mailbox(message.to),
      "Subject: " + head_text(message.subject),
      "Message-ID: <" + without_controls(message.id) + "@" + without_controls(host) + ">",
      "Auto-Submitted: auto-generated",
  };
  if (!message.unsubscribe.empty()) {
    head.push_back("List-Unsubscribe: <" + without_controls(message.unsubscribe) + ">");
    head.emplace_back("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  }
  return head;
}

std::string html_of(std::string_view text, std::string_view action_label, std::string_view action_address,
                    std::string_view footer) {
  constexpr std::string_view plain = "margin:0 0 1em";
  std::string html =
      "<!doctype html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
      "</head>\n<body style=\"margin:0;padding:24px;font:16px/1.5 sans-serif;color:#1d2b28;background:#ffffff\">\n"
      "<div style=\"max-width:34em;margin:0 auto\">\n";
  html += paragraphs(text, plain);
  if (!action_address.empty()) {
    html += "<p style=\"margin:1.5em 0\"><a href=\"" + escaped(action_address) +
            "\" style=\"background:#0b5e55;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;"
            "display:inline-block\">" +
            escaped(action_label) + "</a></p>\n";
  }
  html += paragraphs(footer, "margin:2em 0 0;font-size:14px;color:#53635f");
  return html + "</div>\n</body></html>\n";
}

}  // namespace upswing::kit::mail
