// A file arrives in parts, so that a slow line may break and go on; once it is whole, a photo is made anew without the
// place, time and camera in it. A file that somebody removes is gone: its bytes are wiped.
#include <algorithm>
#include <charconv>

#include "access/account_store.hpp"
#include "files/file_store.hpp"
#include "files/files.hpp"
#include "kit/jobs/worker.hpp"
#include "kit/media/media.hpp"

namespace upswing::files {

using access::Call;
using access::Created;
using access::IfMatch;
using access::Nothing;
using access::ReadTx;
using access::Right;
using access::Tx;
using kit::http::Problem;

namespace {

constexpr std::int64_t day_ms = std::int64_t{24} * 60 * 60 * 1000;

// Its author may change it, and whoever edits the practice's work: what should not be there can always be taken away.
File as_seen(ReadTx const& tx, PracticeId const& practice, File file) {
  file.may_change = file.may_change || tx.may(Right::edit_work, practice);
  return file;
}

File the_file(ReadTx const& tx, PracticeId const& practice, FileId const& id) {
  auto file = find_file(tx, practice, id);
  if (!file) throw kit::http::not_found();
  return as_seen(tx, practice, std::move(*file));
}

File the_changeable(ReadTx const& tx, PracticeId const& practice, FileId const& id) {
  auto file = the_file(tx, practice, id);
  if (!file.may_change) throw kit::http::forbidden();
  return file;
}

FileList list_files(ReadTx const& tx, PracticeId const& practice, ThingId const& about) {
  FileList list;
  for (auto& file : files_about(tx, practice, about)) list.files.push_back(as_seen(tx, practice, std::move(file)));
  return list;
}

Created<File> begin_file(Tx& tx, PracticeId const& practice, NewFile const& input) {
  kit::http::must_be_sound(check(input));
  if (count_about(tx, practice, input.about) >= most_files && !find_file(tx, practice, input.id)) {
    throw Problem(409, "many_files", "There are forty files here already. Take one away first.");
  }
  insert_file(tx, practice, input);  // the same id again: the same file is answered
  return {the_file(tx, practice, input.id)};
}

std::int64_t part_number(std::string const& text) {
  std::int64_t number = -1;
  auto const read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || number < 0 || number >= most_parts)
    throw kit::http::not_found();
  return number;
}

void must_be_arriving(File const& file) {
  if (file.state != FileState::arriving) throw Problem(409, "whole", "This file is whole already.");
}

Nothing take_part_of(Tx& tx, Call const& call, PracticeId const& practice, FileId const& id, std::string const& part) {
  must_be_arriving(the_file(tx, practice, id));
  if (call.request.body.empty() || call.request.body.size() > most_part_bytes) {
    throw Problem(413, "part_size", "Send a file in parts of at most half a megabyte.");
  }
  put_part(tx, id, Form::arrived, part_number(part), call.request.body);
  return {};
}

std::string photo(std::string_view bytes, unsigned longest_side) {
  auto made = kit::media::photo_of(bytes, longest_side);
  using kit::media::Trouble;
  if (made.trouble == Trouble::not_a_picture)
    throw Problem(409, "not_a_photo", "This photo cannot be read. A JPEG, PNG or HEIC photo works.");
  if (made.trouble == Trouble::too_large)
    throw Problem(409, "photo_too_large", "This photo has too many pixels. Choose a smaller size.");
  return kit::media::bytes_of(std::move(made));
}

// On the threads for pictures: the bytes are read at one moment, made anew beside the database, and written at another.
File finish(Call const& call, access::Viewer const& viewer, PracticeId const& practice, FileId const& id) {
  std::string arrived;
  File file;
  call.world.read(viewer, [&](ReadTx const& tx) {
    file = the_file(tx, practice, id);
    if (file.state == FileState::arriving) arrived = content_of(tx, id, Form::arrived);
  });
  if (file.state == FileState::ready) return file;
  if (static_cast<std::int64_t>(arrived.size()) != file.bytes)
    throw Problem(409, "not_whole", "Parts of this file are missing.");
  auto const kind = kind_of(arrived);
  if (!kind) throw Problem(409, "kind", "Only photos (JPEG, PNG, HEIC) and PDF can be added.");
  bool const is_photo = *kind == FileKind::photo;
  std::string const large = is_photo ? photo(arrived, large_side) : std::move(arrived);
  std::string const small = is_photo ? photo(large, small_side) : "";
  auto const name = safe_name(file.name, *kind);
  call.world.write(viewer, [&](Tx& tx) {
    if (!tx.may(Right::take_part, practice)) throw kit::http::not_found();
    if (the_file(tx, practice, id).state == FileState::arriving) finish_file(tx, id, *kind, name, large, small);
    access::write_own_audit(tx, viewer.account, "added a file", call.request.address);
    file = the_file(tx, practice, id);
  });
  return file;
}

// `?size=small`. Photos were made by us and are shown; documents are as somebody sent them and only saved.
kit::http::Reply show_content(ReadTx const& tx, Call const& call, PracticeId const& practice, FileId const& id) {
  auto const file = the_file(tx, practice, id);
  if (file.state != FileState::ready) throw kit::http::not_found();
  access::keep_seen(tx, call, {as_shown(tx, id)});
  bool const is_photo = file.kind == FileKind::photo;
  bool const small = is_photo && call.request.parameter("size").value_or("") == "small";
  kit::http::Reply reply{.type = is_photo ? "image/jpeg" : "application/pdf"};
  reply.body = content_of(tx, id, small ? Form::small : Form::large);
  reply.with("Content-Disposition", disposition(is_photo ? "inline" : "attachment", file.name));
  return reply.with("Cache-Control", "no-store");
}

File change_file(Tx& tx, IfMatch seen, Call const& call, PracticeId const& practice, FileId const& id,
                 FileInput const& input) {
  auto const before = the_changeable(tx, practice, id);
  kit::http::must_be_sound(check(input));
  access::must_be_sure(tx, practice, {before.audience, input.audience, {}}, access::is_sure(call));
  if (!change_readers(tx, id, input.audience, seen.version)) throw kit::http::stale(before);
  return as_seen(tx, practice, find_file(tx, practice, id).value_or(before));
}

Nothing remove_file(Tx& tx, PracticeId const& practice, FileId const& id) {
  the_changeable(tx, practice, id);
  erase_file(tx, id);
  return {};
}

}  // namespace

void add_file(Tx& tx, PracticeId const& practice, NewFile const& input, FileKind kind, std::string_view large,
              std::string_view small) {
  insert_file(tx, practice, input);
  finish_file(tx, input.id, kind, safe_name(input.name, kind), large, small);
}

kit::jobs::Kind unfinished_job() {
  return kit::jobs::inside("files", [](kit::db::Connection& connection, kit::Instant now, kit::jobs::Job const&) {
    Tx tx(connection, access::the_program(), now);
    erase_unfinished(tx, {now.ms - day_ms});
  });
}
kit::jobs::Round unfinished_round() { return {"files", day_ms}; }

std::vector<access::Route> routes() {
  using namespace access;
  return {
      get<&list_files>("/api/practices/{practice}/files/about/{thing}", Right::see_work),
      post<&begin_file>("/api/practices/{practice}/files", Right::take_part),
      put<&take_part_of>("/api/practices/{practice}/files/{file}/parts/{part}", Right::take_part),
      draws(post<&finish>("/api/practices/{practice}/files/{file}/ready", Right::take_part)),
      gives(get<&show_content>("/api/practices/{practice}/files/{file}/content", Right::see_work), "image/jpeg"),
      put<&change_file>("/api/practices/{practice}/files/{file}", Right::take_part),
      remove<&remove_file>("/api/practices/{practice}/files/{file}", Right::take_part),
  };
}

}  // namespace upswing::files
