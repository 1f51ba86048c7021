#pragma once

// Looking into pictures: the tools of poppler, and the head of a PNG.

#include <unistd.h>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>

namespace upswing::kit::media::test {

/// A drawing of 200 by 110 with something in it.
inline std::string picture_of(std::string const& inside) {
  return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="110">)" +
         inside + "</svg>";
}

inline bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

/// A file with these bytes, as long as this lives.
struct TestFile {
  explicit TestFile(std::string const& bytes) {
    static int number = 0;
    auto const name = "upswing-picture-" + std::to_string(getpid()) + "-" + std::to_string(++number);
    path = std::filesystem::temp_directory_path() / name;
    std::ofstream(path, std::ios::binary) << bytes;
  }
  ~TestFile() { std::filesystem::remove(path); }
  TestFile(TestFile const&) = delete;
  TestFile& operator=(TestFile const&) = delete;
  std::filesystem::path path;
};

/// What one of poppler's programs says of a PDF.
inline std::string asked(std::string const& program, std::string const& pdf, std::string const& more = "") {
  TestFile const file(pdf);
  std::string said;
  FILE* const pipe = popen((program + " '" + file.path.string() + "' " + more + " 2>&1").c_str(), "re");
  if (!pipe) return said;
  std::array<char, 4096> part;
  while (auto const got = fread(part.data(), 1, part.size(), pipe)) said.append(part.data(), got);
  pclose(pipe);
  return said;
}

/// Width and height, four bytes each in its first part.
inline std::pair<unsigned, unsigned> size_of_png(std::string const& png) {
  if (png.size() < 24 || !png.starts_with("\x89PNG")) return {};
  auto const number = [&](std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | static_cast<unsigned char>(png[i]);
    return value;
  };
  return {number(16), number(20)};
}

}  // namespace upswing::kit::media::test
