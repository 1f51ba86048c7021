// XChaCha20-Poly1305 of libsodium: a fresh nonce of 24 bytes for each text, the place as additional data.
#include "kit/seal.hpp"

#include <sodium.h>

#include <fstream>

#include "kit/db/new_file.hpp"

namespace upswing::kit {
namespace {

constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t mark_bytes = 16;
constexpr std::string_view file_mark = "upswing key 1 ";

unsigned char const* bytes_of(std::string_view text) { return reinterpret_cast<unsigned char const*>(text.data()); }
unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

void must_have_sodium() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start.");
}

std::string base64(std::string_view bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // its zero
  return text;
}

// Empty when it is no base64.
std::string from_base64(std::string_view text) {
  std::string bytes(text.size() / 4 * 3 + 3, '\0');
  std::size_t length = 0;
  char const* end = nullptr;
  int const bad = sodium_base642bin(bytes_of(bytes), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                                    sodium_base64_VARIANT_ORIGINAL);
  bool const whole = bad == 0 && end == text.data() + text.size();
  bytes.resize(whole ? length : 0);
  return bytes;
}

}  // namespace

Key new_key() {
  must_have_sodium();
  Key key;
  randombytes_buf(key.bytes.data(), key.bytes.size());
  return key;
}

Key read_key(std::string const& file) {
  must_have_sodium();
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  auto const bytes = line.starts_with(file_mark) ? from_base64(line.substr(file_mark.size())) : "";
  Key key;
  if (!in || bytes.size() != key.bytes.size())
    throw std::runtime_error(file + " is not the file of a key, or cannot be read.");
  std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
  return key;
}

void keep_key(std::string const& file, Key const& key) {
  std::string_view const bytes(reinterpret_cast<char const*>(key.bytes.data()), key.bytes.size());
  db::NewFile out(file);
  out.write(std::string(file_mark) + base64(bytes) + "\n");
  out.keep();
}

std::string mark_of(Key const& key) {
  must_have_sodium();
  constexpr std::string_view words = "the mark of an Upswing key";
  std::array<unsigned char, mark_bytes> mark{};
  crypto_generichash(mark.data(), mark.size(), bytes_of(words), words.size(), key.bytes.data(), key.bytes.size());
  return base64({reinterpret_cast<char const*>(mark.data()), mark.size()});
}

std::string seal(Key const& key, std::string_view text, std::string_view place) {
  must_have_sodium();
  std::string sealed(nonce_bytes + text.size() + tag_bytes, '\0');
  randombytes_buf(sealed.data(), nonce_bytes);
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_of(sealed) + nonce_bytes, nullptr, bytes_of(text), text.size(),
                                             bytes_of(place), place.size(), nullptr, bytes_of(sealed),
                                             key.bytes.data());
  return base64(sealed);
}

std::string unseal(Key const& key, std::string_view sealed, std::string_view place) {
  must_have_sodium();
  auto const bytes = from_base64(sealed);
  if (bytes.size() < nonce_bytes + tag_bytes) throw NotOurs();
  std::string text(bytes.size() - nonce_bytes - tag_bytes, '\0');
  int const forged =
      crypto_aead_xchacha20poly1305_ietf_decrypt(bytes_of(text), nullptr, nullptr,
                                                 bytes_of(std::string_view(bytes)) + nonce_bytes,
                                                 bytes.size() - nonce_bytes, bytes_of(place), place.size(),
                                                 bytes_of(std::string_view(bytes)), key.bytes.data());
  if (forged != 0) throw NotOurs();
  return text;
}

}  // namespace upswing::kit
