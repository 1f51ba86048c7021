#pragma once

// The words of a language straight from its file, for tests. A missing key or an empty place is an error.

#include <boost/json.hpp>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "charts/phrase.hpp"

namespace upswing::charts::test {

inline std::string read_text(std::string const& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

class WordsForTest : public Words {
 public:
  explicit WordsForTest(std::string const& language)
      : tree_(boost::json::parse(read_text(UPSWING_SOURCE_DIR "/web/src/words/" + language + "/sentence.json"))) {}

  [[nodiscard]] std::string say(std::string_view key, Args const& args) const override {
    std::string text = found(key);
    for (auto const& [name, value] : args) replace_all(text, "{{" + name + "}}", value);
    if (text.find("{{") != std::string::npos) throw std::runtime_error("empty place in " + text);
    return text;
  }

 private:
  [[nodiscard]] std::string found(std::string_view key) const {
    std::string const prefix = "sentence.";
    if (!key.starts_with(prefix)) throw std::runtime_error("not a key of charts: " + std::string(key));
    boost::json::value const* node = &tree_;
    std::stringstream parts{std::string(key.substr(prefix.size()))};
    for (std::string part; node && std::getline(parts, part, '.');) {
      node = node->is_object() ? node->as_object().if_contains(part) : nullptr;
    }
    if (!node || !node->is_string()) throw std::runtime_error("no words for " + std::string(key));
    return std::string(node->as_string());
  }

  static void replace_all(std::string& text, std::string const& from, std::string const& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
      text.replace(at, from.size(), to);
    }
  }

  boost::json::value tree_;
};

inline Words const& english() {
  static WordsForTest const words("en");
  return words;
}

inline Words const& spanish() {
  static WordsForTest const words("es");
  return words;
}

}  // namespace upswing::charts::test
