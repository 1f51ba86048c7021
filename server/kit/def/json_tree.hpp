// Inside of the JSON reader: text into a tree of values, with numbers exact to the last bit and no name twice.
#pragma once
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace upswing::kit::def {

// Nothing if the text is not JSON; then `why` says what is wrong with it.
std::optional<boost::json::value> parse_tree(std::string_view text, std::string& why);

}  // namespace upswing::kit::def
