// The backup file, the same from either database (docs/decisions/0014-backup.md):
//
//   Upswing backup 1                                   the format
//   {"program":"0.1.0","schema":6,...}                 where it comes from, on one line
//   Zstandard frame of pieces                          T table, R row, E end of table with its count, Z end
//   32 bytes                                           BLAKE2b-256 of everything before
//
// A number is eight bytes, the lowest first; a text is its length and its bytes.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "kit/db/tables.hpp"
#include "kit/def/row.hpp"

namespace upswing::kit::db {

inline constexpr std::string_view backup_mark = "Upswing backup ";
inline constexpr std::string_view backup_format = "1";
inline constexpr std::size_t checksum_bytes = 32;

struct BackupHeader {
  std::string program{};    // its version
  std::int64_t schema = 0;  // the newest migration
  std::string engine{};     // "sqlite" or "postgres": where it was made; it fits both
  Instant made_at{};
};
UPSWING_DESCRIBE(BackupHeader, program, schema, engine, made_at)

// What is in a backup.
struct BackupCount {
  std::int64_t tables = 0;
  std::int64_t rows = 0;
};

using Bytes = std::function<void(std::string_view)>;

class BackupWriter {
 public:
  BackupWriter(BackupHeader const& header, Bytes out);
  ~BackupWriter();
  BackupWriter(BackupWriter const&) = delete;
  BackupWriter& operator=(BackupWriter const&) = delete;

  void begin(Table const& table);
  void row(def::RowView const& row);
  void end();
  // The end of the file; answers what is in it.
  BackupCount finish();

 private:
  struct Packed;
  std::unique_ptr<Packed> packed_;
  Table table_;
  std::int64_t rows_ = 0;
  BackupCount count_;
};

// A row as it was read; the values are parameters for an insert.
struct BackupRow {
  std::vector<def::Value> values;
  std::vector<std::string> texts;
};

class BackupReader {
 public:
  explicit BackupReader(std::string const& path);
  ~BackupReader();
  BackupReader(BackupReader const&) = delete;
  BackupReader& operator=(BackupReader const&) = delete;

  BackupHeader const& header() const { return header_; }
  // Reads to the next table's name and columns; none at the end.
  std::optional<Table> next_table();
  // Reads a row of that table; false at its end.
  bool next_row(BackupRow& row);

 private:
  struct Unpacked;
  std::unique_ptr<Unpacked> unpacked_;
  BackupHeader header_;
  Table table_;
  std::int64_t rows_ = 0;
  BackupCount count_;

  void read_columns();
};

// Reads the whole file: its checksum, then every piece and count. Throws std::runtime_error with a sentence.
BackupCount check_backup(std::string const& path);

}  // namespace upswing::kit::db
