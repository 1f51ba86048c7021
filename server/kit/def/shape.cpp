// Finds the short name of a type in the compiler's spelling of it.
#include "kit/def/shape.hpp"

namespace upswing::kit::def::detail {

std::string short_name(std::string_view pretty) {
  auto const start = pretty.find("T = ");
  auto name = start == std::string_view::npos ? pretty : pretty.substr(start + 4);
  name = name.substr(0, name.find_first_of(";]"));
  auto const colon = name.rfind("::");
  if (colon != std::string_view::npos) name = name.substr(colon + 2);
  return std::string(name);
}

}  // namespace upswing::kit::def::detail
