// Fontconfig wants files: each font becomes one that lives in memory only.

#include "media/fonts.hpp"

#include <fontconfig/fontconfig.h>
#include <sys/mman.h>
#include <unistd.h>

#include <span>

#include "kit/http/asset.hpp"

namespace upswing::media {

std::span<kit::Asset const> house_font_assets();
std::span<kit::Asset const> dejavu_assets();

namespace {

/// Whatever family is asked for, and whatever a family lacks: ours, then the one for other scripts. Outlines are drawn
/// as they are, so that a PNG has the proportions of the PDF.
constexpr auto* preferences = R"xml(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<match target="pattern"><edit name="family" mode="append_last">
<string>Atkinson Hyperlegible Next</string><string>DejaVu Sans</string></edit></match>
<match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="antialias" mode="assign"><bool>true</bool></edit></match></fontconfig>)xml";

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    auto const written = write(descriptor, bytes.data(), bytes.size());
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// The descriptor stays open: the fonts are opened by this path when they are first drawn with.
bool give_font(FcConfig* config, std::string_view bytes) {
  int const descriptor = memfd_create("font", MFD_CLOEXEC);
  if (descriptor < 0 || !write_all(descriptor, bytes)) return false;
  auto const path = "/proc/self/fd/" + std::to_string(descriptor);
  return FcConfigAppFontAddFile(config, reinterpret_cast<FcChar8 const*>(path.c_str())) == FcTrue;
}

}  // namespace

bool give_fonts() {
  FcConfig* const config = FcConfigCreate();
  auto const* const rules = reinterpret_cast<FcChar8 const*>(preferences);
  bool good = config && FcConfigParseAndLoadFromMemory(config, rules, FcTrue) == FcTrue;
  for (auto const& font : house_font_assets()) good = good && give_font(config, font.raw);
  for (auto const& font : dejavu_assets()) good = good && give_font(config, font.raw);
  return good && FcConfigSetCurrent(config) == FcTrue;
}

std::string family_used() {
  FcPattern* const wanted = FcNameParse(reinterpret_cast<FcChar8 const*>(house_family));
  FcConfigSubstitute(nullptr, wanted, FcMatchPattern);
  FcDefaultSubstitute(wanted);
  FcResult result = FcResultNoMatch;
  FcPattern* const found = FcFontMatch(nullptr, wanted, &result);
  FcChar8* family = nullptr;
  if (found) FcPatternGetString(found, FC_FAMILY, 0, &family);
  std::string name = family ? reinterpret_cast<char const*>(family) : "none";
  if (found) FcPatternDestroy(found);
  FcPatternDestroy(wanted);
  return name;
}

}  // namespace upswing::media
