// Files in the database, so that a backup has them.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/readers.hpp"
#include "access/tx.hpp"
#include "files/file.hpp"

namespace upswing::files {

UPSWING_CHOICES(Form, arrived, large, small)

// Of one thing, the oldest first; those that are ready and that the viewer reads.
std::vector<File> files_about(access::ReadTx const& tx, PracticeId const& practice, ThingId const& about);
// A file that the viewer reads; one that is still arriving only for its author.
std::optional<File> find_file(access::ReadTx const& tx, PracticeId const& practice, FileId const& id);
std::int64_t count_about(access::ReadTx const& tx, PracticeId const& practice, ThingId const& about);
// False if the id is taken already.
bool insert_file(access::Tx& tx, PracticeId const& practice, NewFile const& input);
// Writes a part, or writes it once more.
void put_part(access::Tx& tx, FileId const& file, Form form, std::int64_t position, std::string_view bytes);
// All parts of a form together; empty when there are none.
std::string content_of(access::ReadTx const& tx, FileId const& file, Form form);
// What is shown takes the place of what arrived.
void finish_file(access::Tx& tx, FileId const& file, FileKind kind, std::string const& name, std::string_view large,
                 std::string_view small);
// False if somebody changed it since `version`.
bool change_readers(access::Tx& tx, FileId const& file, Audience audience, std::int64_t version);
// The file as it is shown to somebody.
access::Shown as_shown(access::ReadTx const& tx, FileId const& file);
void erase_file(access::Tx& tx, FileId const& file);
// Files that began to arrive before this moment and are not whole yet go.
void erase_unfinished(access::Tx& tx, kit::Instant before);

}  // namespace upswing::files
