// A file that is part of the program: web pages, words, migrations, demo stories. Made by cmake/embed.cmake.
#pragma once
#include <string_view>

namespace upswing::kit {

struct Asset {
  std::string_view path;  // "assets/app-3f9c.js"
  std::string_view etag;  // first 16 hexadecimal digits of its SHA-256
  std::string_view type;  // media type
  std::string_view raw;
  std::string_view br;  // empty when compression does not pay
  std::string_view gz;
};

}  // namespace upswing::kit
