// JSON from and into described types. Reading reports every wrong field by its JSON pointer (RFC 6901), not just the first.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kit/def/shape.hpp"

namespace upswing::kit::def {

// What is wrong with one field. `code` is a word key of the pages (problem.<code>); `message` is for people who read JSON.
struct FieldError {
  std::string pointer;
  std::string code;
  std::string message;
};
UPSWING_DESCRIBE(FieldError, pointer, code, message)

using FieldErrors = std::vector<FieldError>;

void write_json(void const* at, Shape const& shape, std::string& out);
void write_json_text(std::string_view text, std::string& out);
// Shortest text that reads back as the same number; "null" for what JSON cannot say (infinities, NaN).
void write_json_number(double value, std::string& out);

// Fills the thing at `at`; true if nothing was wrong. Text must be valid UTF-8 without NUL bytes.
bool read_json(std::string_view text, void* at, Shape const& shape, FieldErrors& errors);

template <class T> std::string to_json(T const& value) {
  std::string out;
  write_json(&value, shape_of<T>(), out);
  return out;
}

template <class T> bool from_json(std::string_view text, T& value, FieldErrors& errors) {
  return read_json(text, &value, shape_of<T>(), errors);
}

// The texts of a file of words by key: nested keys are joined by dots and begin with the prefix ("sentence.month.1").
// Throws if the file is not an object of objects and texts; such a file is part of the program.
std::map<std::string, std::string> read_words(std::string_view json, std::string prefix);

}  // namespace upswing::kit::def
