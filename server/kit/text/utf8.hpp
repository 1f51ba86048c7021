// Text that people type: valid, trimmed, shown and compared the same everywhere.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace upswing::kit::text {

// Valid UTF-8 (no overlong forms, no surrogates) without NUL and without control characters but tab and line ends.
bool is_plain(std::string_view text);
// Valid UTF-8, whatever the characters.
bool is_utf8(std::string_view text);
// The same with U+FFFD in place of every byte that is not UTF-8.
std::string mend_utf8(std::string_view text);
// The beginning of a text, at most so many bytes, cut between letters.
std::string_view first_bytes(std::string_view text, std::size_t most);

// Without white space at both ends.
std::string_view trim(std::string_view text);
// Nothing but white space.
inline bool is_blank(std::string_view text) { return trim(text).empty(); }

// For comparing and sorting what people type: ASCII and Latin-1/Latin Extended-A letters in lower case, without accents.
std::string fold(std::string_view text);

std::vector<std::string_view> split(std::string_view text, char at);

// Text safe inside HTML and SVG, in content and in attributes.
std::string escape_xml(std::string_view text);

}  // namespace upswing::kit::text
