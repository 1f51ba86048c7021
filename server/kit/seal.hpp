// Writing that stays closed to whoever has only the database: sealed with a key that lies in a file beside it, never in it
// (decision 18). What is sealed is bound to its place, so that it cannot be carried to another row.
#pragma once
#include <array>
#include <stdexcept>
#include <string>
#include <string_view>

namespace upswing::kit {

struct Key {
  std::array<unsigned char, 32> bytes{};
};

Key new_key();
// The key of a file. Throws std::runtime_error with a sentence.
Key read_key(std::string const& file);
// Into a new file, for its owner only. Throws std::runtime_error with a sentence.
void keep_key(std::string const& file, Key const& key);
// What the data remembers of its key, to notice another one; the key cannot be found from it.
std::string mark_of(Key const& key);

// What was sealed with another key, for another place, or was changed since.
struct NotOurs : std::runtime_error {
  NotOurs() : std::runtime_error("Sealed writing does not fit its key or its place.") {}
};

// `place` names the row and column: "coaching_note.words <id>". The sealed text is base64 and shows the length only.
std::string seal(Key const& key, std::string_view text, std::string_view place);
// Throws NotOurs.
std::string unseal(Key const& key, std::string_view sealed, std::string_view place);

}  // namespace upswing::kit
