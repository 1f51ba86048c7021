// The files that are part of the program; the functions are made by cmake/embed.cmake.
#pragma once
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "kit/http/asset.hpp"

namespace upswing::app {

std::span<kit::Asset const> migrations_assets();
std::span<kit::Asset const> demo_assets();
std::span<kit::Asset const> words_assets();
std::span<kit::Asset const> measure_content_assets();
std::span<kit::Asset const> planning_content_assets();
std::span<kit::Asset const> coaching_content_assets();
std::span<kit::Asset const> barrier_content_assets();
std::span<kit::Asset const> program_content_assets();
std::span<kit::Asset const> web_assets();  // only in the program itself

// The bytes of a file, or an error that names it.
inline std::string_view embedded(std::span<kit::Asset const> assets, std::string_view path) {
  for (auto const& asset : assets) {
    if (asset.path == path) return asset.raw;
  }
  throw std::runtime_error("the program has no file " + std::string(path));
}

}  // namespace upswing::app
