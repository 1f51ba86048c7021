// The words of a language, as its JSON file nests them, in one flat list by key.
#include <boost/json.hpp>
#include <stdexcept>

#include "kit/def/json.hpp"

namespace upswing::kit::def {
namespace {

namespace bj = boost::json;

void flatten(bj::object const& tree, std::string const& path, std::map<std::string, std::string>& words) {
  for (auto const& member : tree) {
    auto const key = path + std::string(member.key().data(), member.key().size());
    auto const& value = member.value();
    if (value.is_object()) flatten(value.get_object(), key + ".", words);
    else if (value.is_string()) words.emplace(key, std::string(value.get_string().data(), value.get_string().size()));
    else throw std::runtime_error("the words of " + key + " are not text");
  }
}

}  // namespace

std::map<std::string, std::string> read_words(std::string_view json, std::string prefix) {
  bj::error_code failed;
  auto const tree = bj::parse(bj::string_view(json.data(), json.size()), failed);
  if (failed || !tree.is_object()) throw std::runtime_error("the words of " + prefix + " are not a JSON object");
  std::map<std::string, std::string> words;
  if (!prefix.empty()) prefix += '.';
  flatten(tree.get_object(), prefix, words);
  return words;
}

}  // namespace upswing::kit::def
