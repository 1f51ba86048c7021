// Headings of a file's columns, compared without case and accents.
#pragma once
#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace upswing::measures {

// "patient_name" as "patient name", "Número" as "numero".
std::string heading_of(std::string_view name);

inline bool says(std::string_view heading, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return heading.find(word) != std::string_view::npos; });
}

inline bool is_one_of(std::string_view heading, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), heading) != words.end();
}

}  // namespace upswing::measures
