// Writes the backup file: pieces, packed by Zstandard, with a checksum at the end.
#include <sodium.h>
#include <zstd.h>

#include <bit>
#include <stdexcept>

#include "kit/db/backup_file.hpp"
#include "kit/def/json.hpp"

namespace upswing::kit::db {
namespace {

constexpr int level = 3;
constexpr std::size_t piece_bytes = 1 << 17;

void add_number(std::string& out, std::uint64_t value) {
  for (int i = 0; i < 8; ++i) out += static_cast<char>(value >> (8 * i) & 0xff);
}

void add_text(std::string& out, std::string_view text) {
  add_number(out, text.size());
  out += text;
}

void add_value(std::string& out, def::RowView const& row, int column, Kind kind) {
  bool const null = row.is_null(column);
  out += null ? '\0' : '\1';
  if (null) return;
  switch (kind) {
    case Kind::integer: return add_number(out, static_cast<std::uint64_t>(row.integer(column)));
    // Adding 0 makes one zero of two: SQLite does not keep a negative one.
    case Kind::real: return add_number(out, std::bit_cast<std::uint64_t>(row.real(column) + 0.0));
    case Kind::text: return add_text(out, row.text(column));
  }
}

}  // namespace

struct BackupWriter::Packed {
  explicit Packed(Bytes to) : out(std::move(to)), stream(ZSTD_createCCtx()) {
    if (!stream) throw std::bad_alloc();
    crypto_generichash_init(&hash, nullptr, 0, checksum_bytes);
    ZSTD_CCtx_setParameter(stream, ZSTD_c_compressionLevel, level);
  }
  ~Packed() { ZSTD_freeCCtx(stream); }
  Packed(Packed const&) = delete;
  Packed& operator=(Packed const&) = delete;

  Bytes out;
  ZSTD_CCtx* stream;
  crypto_generichash_state hash{};
  std::string waiting;  // pieces that are not packed yet

  void plain(std::string_view bytes) {
    crypto_generichash_update(&hash, reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size());
    out(bytes);
  }

  void pack(ZSTD_EndDirective how) {
    std::string packed(ZSTD_CStreamOutSize(), '\0');
    ZSTD_inBuffer from{waiting.data(), waiting.size(), 0};
    std::size_t left = 0;
    do {
      ZSTD_outBuffer to{packed.data(), packed.size(), 0};
      left = ZSTD_compressStream2(stream, &to, &from, how);
      if (ZSTD_isError(left)) throw std::runtime_error(std::string("zstd: ") + ZSTD_getErrorName(left));
      plain({packed.data(), to.pos});
    } while (how == ZSTD_e_end ? left != 0 : from.pos < from.size);
    waiting.clear();
  }

  void pack_some() {
    if (waiting.size() >= piece_bytes) pack(ZSTD_e_continue);
  }
};

BackupWriter::BackupWriter(BackupHeader const& header, Bytes out) : packed_(std::make_unique<Packed>(std::move(out))) {
  packed_->plain(std::string(backup_mark) += std::string(backup_format) += "\n" + def::to_json(header) + "\n");
}

BackupWriter::~BackupWriter() = default;

void BackupWriter::begin(Table const& table) {
  table_ = table;
  rows_ = 0;
  auto& out = packed_->waiting;
  add_text(out += 'T', table.name);
  add_number(out, table.columns.size());
  for (auto const& column : table.columns) {
    add_text(out, column.name);
    out += static_cast<char>(column.kind);
  }
}

void BackupWriter::row(def::RowView const& row) {
  auto& out = packed_->waiting;
  out += 'R';
  for (int i = 0; i < static_cast<int>(table_.columns.size()); ++i) {
    add_value(out, row, i, table_.columns[static_cast<std::size_t>(i)].kind);
  }
  ++rows_;
  packed_->pack_some();
}

void BackupWriter::end() {
  add_number(packed_->waiting += 'E', static_cast<std::uint64_t>(rows_));
  ++count_.tables;
  count_.rows += rows_;
}

BackupCount BackupWriter::finish() {
  auto& out = packed_->waiting;
  add_number(out += 'Z', static_cast<std::uint64_t>(count_.tables));
  add_number(out, static_cast<std::uint64_t>(count_.rows));
  packed_->pack(ZSTD_e_end);
  unsigned char sum[checksum_bytes];
  crypto_generichash_final(&packed_->hash, sum, sizeof sum);
  packed_->out({reinterpret_cast<char const*>(sum), sizeof sum});
  return count_;
}

}  // namespace upswing::kit::db
