// Makes and checks UUIDv7 text.
#include "kit/ids.hpp"

#include <sodium.h>

#include <array>

namespace upswing::kit {
namespace {

constexpr char digits[] = "0123456789abcdef";

std::string spelled(std::array<unsigned char, 16> const& bytes) {
  std::string text;
  text.reserve(36);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += digits[bytes[i] >> 4U];
    text += digits[bytes[i] & 15U];
  }
  return text;
}

std::array<unsigned char, 16> with_time(std::int64_t now_ms) {
  std::array<unsigned char, 16> bytes{};
  auto const time = static_cast<std::uint64_t>(now_ms);
  for (std::size_t i = 0; i < 6; ++i) bytes[i] = static_cast<unsigned char>(time >> (40U - 8U * i));
  return bytes;
}

void mark_version(std::array<unsigned char, 16>& bytes) {
  bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0fU) | 0x70U);
  bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3fU) | 0x80U);
}

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

}  // namespace

bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool const dash = i == 8 || i == 13 || i == 18 || i == 23;
    if (dash ? text[i] != '-' : !is_hex(text[i])) return false;
  }
  return true;
}

std::string RandomIds::next(std::int64_t now_ms) {
  auto bytes = with_time(now_ms);
  randombytes_buf(bytes.data() + 6, 10);
  mark_version(bytes);
  return spelled(bytes);
}

std::string CountedIds::next(std::int64_t now_ms) {
  auto bytes = with_time(now_ms);
  auto const number = next_++;
  for (std::size_t i = 0; i < 6; ++i) bytes[15 - i] = static_cast<unsigned char>(number >> (8U * i));
  mark_version(bytes);
  return spelled(bytes);
}

std::string random_hex(std::size_t bytes) {
  std::string raw(bytes, '\0');
  randombytes_buf(raw.data(), raw.size());
  std::string text;
  text.reserve(bytes * 2);
  for (char c : raw) {
    auto const byte = static_cast<unsigned char>(c);
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

}  // namespace upswing::kit
