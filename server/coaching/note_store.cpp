// Every list asks with {enrollment:n}; the words are bound to their row when they are sealed.
#include "coaching/note_store.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "practices/practices.hpp"

namespace upswing::coaching {

using access::ReadTx;
using access::Tx;

namespace {

std::string note_place(NoteId const& id) { return "coaching_note.words " + id.text; }
std::string reply_place(ReplyId const& id) { return "coaching_reply.words " + id.text; }

struct NoteRow {
  NoteId id;
  PracticeId practice_id;
  std::optional<ProgramId> program_id;
  NoteKind kind{};
  std::string about;
  std::string words;
  Audience audience{};
  AccountId author_id;
  std::string author;
  DoorState state{};
  Instant written_at{};
  Instant changed_at{};
  std::int64_t version = 0;
  std::int64_t words_version = 0;  // the version with which the words came
};
UPSWING_DESCRIBE(NoteRow, id, practice_id, program_id, kind, about, words, audience, author_id, author, state,
                 written_at, changed_at, version, words_version)

struct ReplyRow {
  ReplyId id;
  NoteId note_id;
  AccountId author_id;
  std::string author;
  std::string words;
  Instant at{};
};
UPSWING_DESCRIBE(ReplyRow, id, note_id, author_id, author, words, at)

struct PresentRow {
  PracticeId practice_id;
  AccountId id;
  std::string name;
  access::Role role{};
  std::optional<ProgramId> program_id;
};
UPSWING_DESCRIBE(PresentRow, practice_id, id, name, role, program_id)

struct NamedRow {
  NoteId note_id;
  AccountId id;
  std::string name;
};
UPSWING_DESCRIBE(NamedRow, note_id, id, name)

struct SeenRow {
  NoteId note_id;
  std::string name;
  bool earlier = false;
};
UPSWING_DESCRIBE(SeenRow, note_id, name, earlier)

using PresentByPractice = std::map<std::string, std::vector<Present>>;

PresentByPractice by_practice(std::vector<PresentRow> const& rows) {
  PresentByPractice present;
  for (auto const& row : rows) present[row.practice_id.text].push_back({row.id, row.name, {row.role, row.program_id}});
  return present;
}

// What belongs to many notes, asked once for all.
struct Around {
  std::map<std::string, std::string> practice_names;
  PresentByPractice present;
  std::map<std::string, std::vector<AccountId>> named;
  std::map<std::string, std::vector<NoteSeen>> seen;
  std::set<std::string> opened;  // by the viewer, with the words of today
  std::map<std::string, std::vector<NoteReply>> replies;
};

Around around(ReadTx const& tx, kit::Key const& key, bool shared) {
  Around all;
  for (auto const& practice : practices::practices_in_reach(tx)) all.practice_names[practice.id.text] = practice.name;
  for (auto& row : tx.all<SeenRow>("SELECT s.note_id, a.name, s.version < n.words_version FROM coaching_seen s"
                                   " JOIN coaching_note n ON n.id = s.note_id"
                                   " JOIN access_account a ON a.id = s.account_id"
                                   " WHERE n.author_id = {viewer} AND {enrollment:n} ORDER BY a.name"))
    all.seen[row.note_id.text].push_back({row.name, row.earlier});
  if (!shared) return all;
  for (auto const& id : tx.all<NoteId>("SELECT s.note_id FROM coaching_seen s JOIN coaching_note n ON n.id = s.note_id"
                                       " WHERE s.account_id = {viewer} AND s.version >= n.words_version"))
    all.opened.insert(id.text);
  all.present = by_practice(
      tx.all<PresentRow>("SELECT l.practice_id, a.id, a.name, l.role, l.program_id FROM access_layer l"
                         " JOIN access_account a ON a.id = l.account_id WHERE a.disabled_at IS NULL"
                         " AND l.practice_id IN (SELECT n.practice_id FROM coaching_note n"
                         " WHERE {practices:n.practice_id} AND {enrollment:n} AND n.audience <> 'author')"));
  for (auto& row : tx.all<NamedRow>("SELECT m.thing_id, m.account_id, '' FROM access_named m JOIN coaching_note n"
                                    " ON n.id = m.thing_id WHERE {practices:n.practice_id} AND {enrollment:n}"))
    all.named[row.note_id.text].push_back(row.id);
  for (auto& row : tx.all<ReplyRow>("SELECT r.id, r.note_id, r.author_id, a.name, r.words, r.at FROM coaching_reply r"
                                    " JOIN coaching_note n ON n.id = r.note_id"
                                    " JOIN access_account a ON a.id = r.author_id"
                                    " WHERE {practices:n.practice_id} AND {enrollment:n} ORDER BY r.at, r.id"))
    all.replies[row.note_id.text].push_back({row.id, row.author, row.author_id == tx.viewer().account,
                                             kit::unseal(key, row.words, reply_place(row.id)), row.at});
  return all;
}

Note note_of(ReadTx const& tx, kit::Key const& key, NoteRow const& row, Around& around) {
  Note note{.id = row.id,
            .practice_id = row.practice_id,
            .practice_name = around.practice_names[row.practice_id.text],
            .program_id = row.program_id,
            .kind = row.kind,
            .about = row.about,
            .audience = row.audience,
            .author = row.author,
            .mine = row.author_id == tx.viewer().account,
            .unread = row.author_id != tx.viewer().account && !around.opened.contains(row.id.text),
            .state = row.state,
            .written_at = row.written_at,
            .changed_at = row.changed_at};
  for (auto const& reader : readers_of(around.present[row.practice_id.text], row.audience, row.program_id,
                                       row.author_id, around.named[row.id.text])) {
    if (reader.id != tx.viewer().account) note.readers.push_back(reader.name);
  }
  note.seen_by = std::move(around.seen[row.id.text]);
  if (!note.unread) {
    note.words = kit::unseal(key, row.words, note_place(row.id));
    note.replies = std::move(around.replies[row.id.text]);
  }
  note.version = row.version;
  return note;
}

std::vector<Note> all_notes(ReadTx const& tx, kit::Key const& key, std::vector<NoteRow> const& rows) {
  if (rows.empty()) return {};
  bool const shared =
      std::any_of(rows.begin(), rows.end(), [](auto const& row) { return row.audience != Audience::author; });
  auto about = around(tx, key, shared);
  std::vector<Note> notes;
  notes.reserve(rows.size());
  for (auto const& row : rows) notes.push_back(note_of(tx, key, row, about));
  return notes;
}

bool is_coach(access::Role role) { return access::reads(role, Audience::coaches); }
bool is_coach(Present const& one) { return is_coach(one.layer.role); }

void put_named(Tx& tx, NoteId const& id, Audience audience, std::vector<AccountId> const& readers) {
  tx.run("DELETE FROM access_named WHERE thing_id = $1", id);
  if (audience != Audience::named) return;
  for (auto const& reader : readers) {
    tx.run("INSERT INTO access_named (thing_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING", id, reader);
  }
}

}  // namespace

std::vector<Note> notes_in_reach(ReadTx const& tx, kit::Key const& key) {
  return all_notes(
      tx, key,
      tx.all<NoteRow>(
          "SELECT n.id, n.practice_id, n.program_id, n.kind, n.about, n.words, n.audience, n.author_id,"
          " a.name, n.state, n.written_at, n.changed_at, n.version, n.words_version"
          " FROM coaching_note n JOIN access_account a ON a.id = n.author_id"
          " WHERE {practices:n.practice_id} AND {enrollment:n} ORDER BY n.changed_at DESC, n.id LIMIT 300"));
}

std::optional<Note> find_note(ReadTx const& tx, kit::Key const& key, NoteId const& id) {
  auto notes = all_notes(
      tx, key,
      tx.all<NoteRow>("SELECT n.id, n.practice_id, n.program_id, n.kind, n.about, n.words, n.audience, n.author_id,"
                      " a.name, n.state, n.written_at, n.changed_at, n.version, n.words_version"
                      " FROM coaching_note n JOIN access_account a ON a.id = n.author_id"
                      " WHERE n.id = $1 AND {enrollment:n}",
                      id));
  if (notes.empty()) return {};
  return std::move(notes.front());
}

bool insert_note(Tx& tx, kit::Key const& key, NewNote const& input, std::optional<ProgramId> const& program,
                 Written const& written) {
  auto const rows = tx.run(
      "INSERT INTO coaching_note (id, practice_id, program_id, kind, about, words, audience, author_id, state,"
      " written_at, changed_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, 1)"
      " ON CONFLICT (id) DO NOTHING",
      input.id, input.practice_id, program, input.kind, input.about, kit::seal(key, input.words, note_place(input.id)),
      input.audience, written.by, DoorState::open, written.at);
  if (rows == 1) put_named(tx, input.id, input.audience, input.readers);
  return rows == 1;
}

bool update_words(Tx& tx, kit::Key const& key, NoteId const& id, std::string const& words, std::int64_t version) {
  return tx.run(
             "UPDATE coaching_note SET words = $1, changed_at = $2, version = version + 1, words_version = version + 1"
             " WHERE id = $3 AND version = $4",
             kit::seal(key, words, note_place(id)), tx.now(), id, version) == 1;
}

bool update_readers(Tx& tx, NoteId const& id, NoteReaders const& input, std::int64_t version) {
  bool const changed = tx.run(
                           "UPDATE coaching_note SET audience = $1, version = version + 1"
                           " WHERE id = $2 AND version = $3",
                           input.audience, id, version) == 1;
  if (changed) put_named(tx, id, input.audience, input.readers);
  return changed;
}

bool update_state(Tx& tx, NoteId const& id, DoorState state, std::int64_t version) {
  return tx.run(
             "UPDATE coaching_note SET state = $1, changed_at = $2, version = version + 1"
             " WHERE id = $3 AND version = $4",
             state, tx.now(), id, version) == 1;
}

bool insert_reply(Tx& tx, kit::Key const& key, NoteId const& note, NewNoteReply const& input, Written const& written) {
  bool const is_new =
      tx.run(
          "INSERT INTO coaching_reply (id, note_id, author_id, words, at) VALUES ($1, $2, $3, $4, $5)"
          " ON CONFLICT (id) DO NOTHING",
          input.id, note, written.by, kit::seal(key, input.words, reply_place(input.id)), written.at) == 1;
  if (is_new) tx.run("UPDATE coaching_note SET changed_at = $1, version = version + 1 WHERE id = $2", written.at, note);
  return is_new;
}

bool wipe_reply(Tx& tx, NoteId const& note, ReplyId const& id) {
  return tx.run("DELETE FROM coaching_reply WHERE id = $1 AND note_id = $2 AND author_id = {viewer}", id, note) == 1;
}

void wipe_note(Tx& tx, NoteId const& id) {
  tx.run("DELETE FROM coaching_reply WHERE note_id = $1", id);
  tx.run("DELETE FROM coaching_seen WHERE note_id = $1", id);
  tx.run("DELETE FROM access_named WHERE thing_id = $1", id);
  tx.run("DELETE FROM coaching_note WHERE id = $1", id);
}

void mark_seen(Tx& tx, NoteId const& note) {
  auto const version = tx.one<std::int64_t>("SELECT version FROM coaching_note WHERE id = $1", note).value_or(0);
  tx.run(
      "INSERT INTO coaching_seen (note_id, account_id, seen_at, version) VALUES ($1, {viewer}, $2, $3)"
      " ON CONFLICT (note_id, account_id) DO UPDATE SET version = excluded.version, seen_at = excluded.seen_at",
      note, tx.now(), version);
}

std::vector<Present> present_at(ReadTx const& tx, PracticeId const& practice) {
  return by_practice(tx.all<PresentRow>(
      "SELECT l.practice_id, a.id, a.name, l.role, l.program_id FROM access_layer l"
      " JOIN access_account a ON a.id = l.account_id"
      " WHERE l.practice_id = $1 AND {practices:l.practice_id} AND a.disabled_at IS NULL ORDER BY a.name",
      practice))[practice.text];
}

std::vector<AccountId> named_in(ReadTx const& tx, NoteId const& id) {
  return tx.all<AccountId>("SELECT account_id FROM access_named WHERE thing_id = $1", id);
}

std::optional<AccountId> author_of(ReadTx const& tx, NoteId const& id) {
  return tx.one<AccountId>("SELECT author_id FROM coaching_note WHERE id = $1", id);
}

std::vector<access::Layer> layers_of(ReadTx const& tx, AccountId const& account, PracticeId const& practice) {
  return tx.all<access::Layer>(
      "SELECT role, program_id FROM access_layer WHERE account_id = $1 AND practice_id = $2 ORDER BY program_id",
      account, practice);
}

std::vector<NotePlace> places_to_write(ReadTx const& tx) {
  using access::Right;
  auto const rows = tx.all<PresentRow>(
      "SELECT l.practice_id, a.id, a.name, l.role, l.program_id FROM access_layer l"
      " JOIN access_account a ON a.id = l.account_id"
      " WHERE {practices:l.practice_id} AND a.disabled_at IS NULL ORDER BY a.name");
  auto const present = by_practice(rows);
  std::vector<NotePlace> places;
  for (auto const& practice : practices::practices_in_reach(tx)) {
    NotePlace place{practice.id, practice.name, false, {}};
    bool writes = false;
    for (auto const& one : present.at(practice.id.text)) {
      auto const role = one.layer.role;
      if (!access::may(role, Right::ask_help)) continue;
      if (one.id == tx.viewer().account) {
        writes = true;
        place.may_note = place.may_note || access::may(role, Right::coach);
      } else if (std::none_of(place.people.begin(), place.people.end(),
                              [&](auto& each) { return each.id == one.id; })) {
        place.people.push_back({one.id, one.name, role});
      }
    }
    // The door leads to a coach or supervisor; only they open it towards the team.
    bool const coaches = std::any_of(present.at(practice.id.text).begin(), present.at(practice.id.text).end(),
                                     [&](auto const& one) { return one.id == tx.viewer().account && is_coach(one); });
    if (!coaches) std::erase_if(place.people, [](auto const& one) { return !is_coach(one.role); });
    if (writes) places.push_back(std::move(place));
  }
  return places;
}

std::vector<Feeling> own_feelings(ReadTx const& tx, kit::Key const& key) {
  auto rows = tx.all<Feeling>(
      "SELECT n.practice_id, n.id, n.words, n.changed_at, n.version FROM coaching_note n"
      " WHERE n.author_id = {viewer} AND n.kind = 'feeling' AND {enrollment:n} ORDER BY n.changed_at, n.id");
  for (auto& row : rows) row.words = kit::unseal(key, row.words, note_place(row.id));
  return rows;
}

}  // namespace upswing::coaching
