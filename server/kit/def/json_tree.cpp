// Parses with Boost.JSON's basic parser. Its ready-made parser rounds numbers (in 1.81) and takes the last of two equal names.
#include "kit/def/json_tree.hpp"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>
#include <charconv>
#include <vector>

namespace upswing::kit::def {
namespace {

namespace bj = boost::json;
constexpr std::size_t most_depth = 16;

struct Builder {
  static constexpr std::size_t max_object_size = bj::object::max_size();
  static constexpr std::size_t max_array_size = bj::array::max_size();
  static constexpr std::size_t max_key_size = bj::string::max_size();
  static constexpr std::size_t max_string_size = bj::string::max_size();
  using Code = bj::error_code;
  using Text = bj::string_view;

  bj::value_stack stack;
  std::vector<std::vector<std::string>> names;  // of the objects that are open
  std::string name;                             // as far as it was read
  bool twice = false;

  bool on_document_begin(Code&) { return true; }
  bool on_document_end(Code&) { return true; }
  bool on_array_begin(Code&) { return true; }
  bool on_array_end(std::size_t count, Code&) { return stack.push_array(count), true; }
  bool on_object_begin(Code&) { return names.emplace_back(), true; }
  bool on_object_end(std::size_t count, Code& failed) {
    auto& own = names.back();
    std::sort(own.begin(), own.end());
    twice = std::adjacent_find(own.begin(), own.end()) != own.end();
    names.pop_back();
    if (twice) failed = bj::error::syntax;
    else stack.push_object(count);
    return !twice;
  }
  bool on_key_part(Text part, std::size_t, Code&) {
    name.append(part.data(), part.size());
    stack.push_chars(part);
    return true;
  }
  bool on_key(Text rest, std::size_t, Code&) {
    name.append(rest.data(), rest.size());
    names.back().push_back(std::move(name));
    name.clear();
    stack.push_key(rest);
    return true;
  }
  bool on_string_part(Text part, std::size_t, Code&) { return stack.push_chars(part), true; }
  bool on_string(Text rest, std::size_t, Code&) { return stack.push_string(rest), true; }
  bool on_number_part(Text, Code&) { return true; }
  bool on_int64(std::int64_t value, Text, Code&) { return stack.push_int64(value), true; }
  bool on_uint64(std::uint64_t value, Text, Code&) { return stack.push_uint64(value), true; }
  // `about` is what the parser made of it; kept where the number is beyond what a double holds.
  bool on_double(double about, Text text, Code&) {
    double exact = about;
    auto const read = std::from_chars(text.data(), text.data() + text.size(), exact);
    stack.push_double(read.ec == std::errc() ? exact : about);
    return true;
  }
  bool on_bool(bool value, Code&) { return stack.push_bool(value), true; }
  bool on_null(Code&) { return stack.push_null(), true; }
  bool on_comment_part(Text, Code&) { return true; }
  bool on_comment(Text, Code&) { return true; }
};

}  // namespace

std::optional<bj::value> parse_tree(std::string_view text, std::string& why) {
  bj::parse_options options;
  options.max_depth = most_depth;
  bj::basic_parser<Builder> parser(options);
  parser.handler().stack.reset();
  bj::error_code failed;
  auto const used = parser.write_some(false, text.data(), text.size(), failed);
  if (!failed && used == text.size() && parser.done()) return parser.handler().stack.release();
  if (parser.handler().twice) why = "a name stands twice in one object";
  else why = failed ? failed.message() : "more than one value";
  return std::nullopt;
}

}  // namespace upswing::kit::def
