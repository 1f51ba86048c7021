// Reads the backup file, and trusts nothing in it.
#include <sodium.h>
#include <zstd.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "kit/db/backup_file.hpp"
#include "kit/def/json.hpp"

namespace upswing::kit::db {
namespace {

constexpr std::size_t block_bytes = 1 << 16;
constexpr std::uint64_t most_columns = 1000;

[[noreturn]] void refuse(std::string const& why) {
  throw std::runtime_error("This backup cannot be used: " + why + ". Nothing was changed.");
}

[[noreturn]] void damaged() { refuse("it is damaged or cut off"); }

std::ifstream opened(std::string const& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file || !std::filesystem::is_regular_file(path)) throw std::runtime_error(path + " cannot be read.");
  return file;
}

std::uint64_t content_bytes(std::string const& path) {
  auto const size = std::filesystem::file_size(path);
  if (size < checksum_bytes) refuse("it is not one of Upswing");
  return size - checksum_bytes;
}

// Compares the checksum at the end with what stands before it.
void check_sum(std::string const& path) {
  auto file = opened(path);
  crypto_generichash_state hash{};
  crypto_generichash_init(&hash, nullptr, 0, checksum_bytes);
  std::string block(block_bytes, '\0');
  for (auto left = content_bytes(path); left > 0;) {
    auto const wanted = static_cast<std::size_t>(std::min<std::uint64_t>(left, block.size()));
    if (!file.read(block.data(), static_cast<std::streamsize>(wanted))) damaged();
    crypto_generichash_update(&hash, reinterpret_cast<unsigned char const*>(block.data()), wanted);
    left -= wanted;
  }
  unsigned char sum[checksum_bytes];
  crypto_generichash_final(&hash, sum, sizeof sum);
  char told[checksum_bytes];
  if (!file.read(told, sizeof told) || std::memcmp(told, sum, sizeof sum) != 0) damaged();
}

}  // namespace

struct BackupReader::Unpacked {
  explicit Unpacked(std::string const& path)
      : file(opened(path)), left(content_bytes(path)), stream(ZSTD_createDCtx()) {
    if (!stream) throw std::bad_alloc();
  }
  ~Unpacked() { ZSTD_freeDCtx(stream); }
  Unpacked(Unpacked const&) = delete;
  Unpacked& operator=(Unpacked const&) = delete;

  std::ifstream file;
  std::uint64_t left;  // bytes of the file before the checksum that are not read yet
  ZSTD_DCtx* stream;
  std::string packed = std::string(block_bytes, '\0');
  ZSTD_inBuffer from{packed.data(), 0, 0};
  std::string plain = std::string(ZSTD_DStreamOutSize(), '\0');
  std::size_t at = 0;
  std::size_t end = 0;

  std::string line() {
    std::string text;
    if (!std::getline(file, text) || text.size() + 1 > left) refuse("it is not one of Upswing");
    left -= text.size() + 1;
    return text;
  }

  void read_packed() {
    auto const wanted = static_cast<std::size_t>(std::min<std::uint64_t>(left, packed.size()));
    if (!file.read(packed.data(), static_cast<std::streamsize>(wanted))) damaged();
    left -= wanted;
    from = {packed.data(), wanted, 0};
  }

  // True if there is at least one byte to take.
  bool more() {
    while (at == end) {
      if (from.pos == from.size && left > 0) read_packed();
      ZSTD_outBuffer to{plain.data(), plain.size(), 0};
      auto const before = from.pos;
      auto const code = ZSTD_decompressStream(stream, &to, &from);
      if (ZSTD_isError(code)) damaged();
      at = 0;
      end = to.pos;
      if (end == 0 && from.pos == before && left == 0) return false;
    }
    return true;
  }

  // Up to `most` bytes, as many as lie ready; at least one.
  std::string_view some(std::size_t most) {
    if (!more()) damaged();
    auto const taken = std::min(most, end - at);
    at += taken;
    return {plain.data() + at - taken, taken};
  }

  char mark() { return some(1).front(); }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i) value |= std::uint64_t{static_cast<unsigned char>(mark())} << (8 * i);
    return value;
  }

  void text(std::string& out) {  // grows with what is there, not with what is promised
    out.clear();
    for (auto wanted = number(); wanted > 0;) {
      auto const part = some(static_cast<std::size_t>(std::min<std::uint64_t>(wanted, block_bytes)));
      out += part;
      wanted -= part.size();
    }
  }

  def::Value value(Kind kind, std::string& kept) {
    switch (mark()) {
      case '\0': return std::monostate{};
      case '\1': break;
      default: damaged();
    }
    if (kind == Kind::integer) return static_cast<std::int64_t>(number());
    if (kind == Kind::real) return std::bit_cast<double>(number());
    text(kept);
    return std::string_view(kept);
  }
};

BackupReader::BackupReader(std::string const& path) : unpacked_(std::make_unique<Unpacked>(path)) {
  auto const first = unpacked_->line();
  if (!first.starts_with(backup_mark)) refuse("it is not one of Upswing");
  if (first.substr(backup_mark.size()) != backup_format) refuse("a newer Upswing made it, and can restore it");
  def::FieldErrors errors;
  if (!def::from_json(unpacked_->line(), header_, errors)) damaged();
}

BackupReader::~BackupReader() = default;

std::optional<Table> BackupReader::next_table() {
  auto& in = *unpacked_;
  char const mark = in.mark();
  if (mark == 'Z') {
    bool const whole = in.number() == static_cast<std::uint64_t>(count_.tables) &&
                       in.number() == static_cast<std::uint64_t>(count_.rows) && !in.more();
    if (!whole) damaged();
    return {};
  }
  if (mark != 'T') damaged();
  table_ = {};
  rows_ = 0;
  in.text(table_.name);
  read_columns();
  return table_;
}

void BackupReader::read_columns() {
  auto& in = *unpacked_;
  auto const columns = in.number();
  if (columns > most_columns) damaged();
  for (std::uint64_t i = 0; i < columns; ++i) {
    Column column;
    in.text(column.name);
    column.kind = static_cast<Kind>(in.mark());
    table_.columns.push_back(std::move(column));
  }
}

bool BackupReader::next_row(BackupRow& row) {
  auto& in = *unpacked_;
  char const mark = in.mark();
  if (mark == 'E') {
    if (in.number() != static_cast<std::uint64_t>(rows_)) damaged();
    ++count_.tables;
    count_.rows += rows_;
    return false;
  }
  if (mark != 'R') damaged();
  row.values.clear();
  row.texts.resize(table_.columns.size());
  for (std::size_t i = 0; i < table_.columns.size(); ++i) {
    row.values.push_back(in.value(table_.columns[i].kind, row.texts[i]));
  }
  ++rows_;
  return true;
}

BackupCount check_backup(std::string const& path) {
  BackupReader file(path);
  check_sum(path);
  BackupCount count;
  BackupRow row;
  while (file.next_table()) {
    ++count.tables;
    while (file.next_row(row)) ++count.rows;
  }
  return count;
}

}  // namespace upswing::kit::db
