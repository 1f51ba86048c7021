// A photo or a document that belongs to a thing of a practice: the whiteboard of a test, the form of a project.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/audience.hpp"
#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::files {

using access::Audience;
using access::PracticeId;
using FileId = kit::IdOf<struct FileNoun>;
using ThingId = kit::IdOf<struct FiledThing>;  // of any room

UPSWING_CHOICES(FileKind, photo, document)
// `arriving`: not whole yet; only its author knows of it.
UPSWING_CHOICES(FileState, arriving, ready)

inline constexpr std::int64_t most_bytes = std::int64_t{12} << 20;  // of one file, as it arrives
inline constexpr std::size_t most_part_bytes = std::size_t{512} << 10;
inline constexpr std::int64_t most_parts = most_bytes / static_cast<std::int64_t>(most_part_bytes);
inline constexpr std::int64_t most_files = 40;                  // of one thing
inline constexpr unsigned large_side = 2048, small_side = 480;  // pixels of a photo's longer side

struct File {
  FileId id;
  ThingId about;
  std::string name;
  FileKind kind{};
  FileState state{};
  Audience audience{};
  std::string author;
  kit::Instant added_at{};
  std::int64_t bytes = 0;
  bool may_change = false;  // who reads it, or that it is there at all
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(File, id, about, name, kind, state, audience, author, added_at, bytes, may_change, version)

struct FileList {
  std::vector<File> files;
};
UPSWING_DESCRIBE(FileList, files)

struct NewFile {
  FileId id;
  ThingId about;
  std::string name;
  std::int64_t bytes = 0;
  Audience audience = Audience::staff;
};
UPSWING_DESCRIBE(NewFile, id, about, name, bytes, audience)

struct FileInput {
  Audience audience{};
};
UPSWING_DESCRIBE(FileInput, audience)

kit::def::FieldErrors check(NewFile const& input);
kit::def::FieldErrors check(FileInput const& input);

// What the first bytes say a file is; its name says nothing. Nothing for what is neither photo nor PDF.
std::optional<FileKind> kind_of(std::string_view bytes);
// A name that is safe to save under on any machine: no folders, no hidden beginning, no control characters, and the ending
// of what it is.
std::string safe_name(std::string_view name, FileKind kind);
// Content-Disposition by RFC 6266: plain letters for old programs, all of them for the others.
std::string disposition(std::string_view how, std::string_view name);

std::string to_base64(std::string_view bytes);
// Empty for what is no base64.
std::string from_base64(std::string_view text);

}  // namespace upswing::files

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&files::NewFile::name>{.min_len = 1, .max_len = 300};
template <> inline constexpr Meta meta<&files::NewFile::bytes>{.min = 1, .max = files::most_bytes};
}  // namespace upswing::kit::def
