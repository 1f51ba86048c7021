// What a file is, and what it may be called.
#include "files/file.hpp"

#include <sodium.h>

#include "kit/text/utf8.hpp"

namespace upswing::files {
namespace {

constexpr std::size_t longest_name = 120;

// Levels that a photo may have: of the practice, never of the program. A story leaves the practice by other ways.
bool may_be(Audience audience) {
  return audience == Audience::author || audience == Audience::coaches || audience == Audience::staff ||
         audience == Audience::team;
}

kit::def::FieldErrors check_audience(Audience audience) {
  if (may_be(audience)) return {};
  return {{"/audience", "not_here", "cannot be the readers of a file"}};
}

bool plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

}  // namespace

kit::def::FieldErrors check(NewFile const& input) {
  auto errors = check_audience(input.audience);
  if (kit::text::trim(input.name).empty()) errors.push_back({"/name", "required", "is required"});
  return errors;
}

kit::def::FieldErrors check(FileInput const& input) { return check_audience(input.audience); }

std::optional<FileKind> kind_of(std::string_view bytes) {
  bool const jpeg = bytes.starts_with("\xFF\xD8\xFF");
  bool const png = bytes.starts_with("\x89PNG\r\n\x1A\n");
  bool const heif = bytes.size() > 12 && bytes.substr(4, 4) == "ftyp";
  if (jpeg || png || heif) return FileKind::photo;
  if (bytes.starts_with("%PDF-")) return FileKind::document;
  return std::nullopt;
}

std::string safe_name(std::string_view name, FileKind kind) {
  std::string safe;
  for (char const c :
       name.substr(name.find_last_of("/\\") == std::string_view::npos ? 0 : name.find_last_of("/\\") + 1)) {
    bool const control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (!control && std::string_view("\"<>:|?*").find(c) == std::string_view::npos) safe += c;
  }
  safe = safe.substr(0, safe.rfind('.'));
  while (!safe.empty() && (safe.front() == '.' || safe.front() == ' ')) safe.erase(0, 1);
  while (safe.size() > longest_name || !kit::text::is_utf8(safe)) safe.pop_back();
  if (kit::text::trim(safe).empty()) safe = kind == FileKind::photo ? "photo" : "document";
  return safe + (kind == FileKind::photo ? ".jpg" : ".pdf");
}

std::string disposition(std::string_view how, std::string_view name) {
  std::string ascii, whole;
  for (char const c : name) {
    ascii += plain(c) || c == ' ' ? c : '_';
    if (plain(c)) {
      whole += c;
      continue;
    }
    constexpr std::string_view digits = "0123456789ABCDEF";
    auto const byte = static_cast<unsigned char>(c);
    (whole += '%') += digits[byte >> 4U];
    whole += digits[byte & 15U];
  }
  return std::string(how) + "; filename=\"" + ascii + "\"; filename*=UTF-8''" + whole;
}

std::string to_base64(std::string_view bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(),
                    sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // its NUL
  return text;
}

std::string from_base64(std::string_view text) {
  std::string bytes(text.size() / 4 * 3 + 3, '\0');
  std::size_t length = 0;
  bool const read = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                                      text.size(), nullptr, &length, nullptr, sodium_base64_VARIANT_ORIGINAL) == 0;
  bytes.resize(read ? length : 0);
  return bytes;
}

}  // namespace upswing::files
