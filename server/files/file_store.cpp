// Reads and writes files and their parts.
#include "files/file_store.hpp"

#include "files/files.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::files {

using access::ReadTx;
using access::Tx;

namespace {

struct Content {
  std::string text;
};
UPSWING_DESCRIBE(Content, text)

void put_form(Tx& tx, FileId const& file, Form form, std::string_view bytes) {
  for (std::int64_t position = 0; !bytes.empty(); ++position) {
    put_part(tx, file, form, position, bytes.substr(0, most_part_bytes));
    bytes.remove_prefix(std::min(bytes.size(), most_part_bytes));
  }
}

}  // namespace

std::vector<File> files_about(ReadTx const& tx, PracticeId const& practice, ThingId const& about) {
  return tx.all<File>(
      "SELECT f.id, f.about, f.name, f.kind, f.state, f.audience, a.name, f.added_at, f.bytes,"
      " f.author_id = {viewer}, f.version FROM files_file f JOIN access_account a ON a.id = f.author_id"
      " WHERE f.practice_id = $1 AND f.about = $2 AND f.state = 'ready' AND {audience:f} ORDER BY f.added_at, f.id",
      practice, about);
}

std::optional<File> find_file(ReadTx const& tx, PracticeId const& practice, FileId const& id) {
  return tx.one<File>(
      "SELECT f.id, f.about, f.name, f.kind, f.state, f.audience, a.name, f.added_at, f.bytes,"
      " f.author_id = {viewer}, f.version FROM files_file f JOIN access_account a ON a.id = f.author_id"
      " WHERE f.practice_id = $1 AND f.id = $2 AND {audience:f} AND (f.state = 'ready' OR f.author_id = {viewer})",
      practice, id);
}

std::int64_t count_about(ReadTx const& tx, PracticeId const& practice, ThingId const& about) {
  return tx.one<std::int64_t>("SELECT count(*) FROM files_file WHERE practice_id = $1 AND about = $2", practice, about)
      .value_or(0);
}

bool insert_file(Tx& tx, PracticeId const& practice, NewFile const& input) {
  return tx.run(
             "INSERT INTO files_file (id, practice_id, about, name, kind, state, audience, author_id, added_at, bytes,"
             " version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1) ON CONFLICT (id) DO NOTHING",
             input.id, practice, input.about, std::string(kit::text::trim(input.name)), FileKind::photo,
             FileState::arriving, input.audience, tx.viewer().account, tx.now(), input.bytes) == 1;
}

void put_part(Tx& tx, FileId const& file, Form form, std::int64_t position, std::string_view bytes) {
  tx.run(
      "INSERT INTO files_part (file_id, form, position, content) VALUES ($1, $2, $3, $4)"
      " ON CONFLICT (file_id, form, position) DO UPDATE SET content = excluded.content",
      file, form, position, to_base64(bytes));
}

std::string content_of(ReadTx const& tx, FileId const& file, Form form) {
  std::string whole;
  for (auto const& part :
       tx.all<Content>("SELECT content FROM files_part WHERE file_id = $1 AND form = $2 ORDER BY position", file,
                       form)) {
    whole += from_base64(part.text);
  }
  return whole;
}

void finish_file(Tx& tx, FileId const& file, FileKind kind, std::string const& name, std::string_view large,
                 std::string_view small) {
  tx.run("DELETE FROM files_part WHERE file_id = $1", file);
  put_form(tx, file, Form::large, large);
  put_form(tx, file, Form::small, small);
  tx.run("UPDATE files_file SET state = $2, kind = $3, name = $4, bytes = $5, version = version + 1 WHERE id = $1",
         file, FileState::ready, kind, name, static_cast<std::int64_t>(large.size()));
}

bool change_readers(Tx& tx, FileId const& file, Audience audience, std::int64_t version) {
  return tx.run("UPDATE files_file SET audience = $3, version = version + 1 WHERE id = $1 AND version = $2", file,
                version, audience) == 1;
}

access::Shown as_shown(ReadTx const& tx, FileId const& file) {
  return tx.one<access::Shown>("SELECT id, author_id, version FROM files_file WHERE id = $1", file).value();
}

void erase_file(Tx& tx, FileId const& file) {
  tx.run("DELETE FROM files_part WHERE file_id = $1", file);
  tx.run("DELETE FROM files_file WHERE id = $1", file);
  access::forget_seen(tx, file);
}

std::set<ThingId> things_with_files(ReadTx const& tx, PracticeId const& practice) {
  auto const things = tx.all<ThingId>(
      "SELECT DISTINCT about FROM files_file WHERE practice_id = $1 AND state = 'ready'"
      " AND audience IN ('staff', 'team')",
      practice);
  return {things.begin(), things.end()};
}

void erase_about(Tx& tx, PracticeId const& practice, ThingId const& about) {
  for (auto const& file :
       tx.all<FileId>("SELECT id FROM files_file WHERE practice_id = $1 AND about = $2", practice, about)) {
    erase_file(tx, file);
  }
}

void erase_unfinished(Tx& tx, kit::Instant before) {
  tx.run(
      "DELETE FROM files_part WHERE file_id IN"
      " (SELECT id FROM files_file WHERE state = 'arriving' AND added_at < $1)",
      before);
  tx.run("DELETE FROM files_file WHERE state = 'arriving' AND added_at < $1", before);
}

}  // namespace upswing::files
