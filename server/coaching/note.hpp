// Private writing: a coach's notes, how a practice feels to its coach, and the closed door for what few should hear. Sealed at
// rest; who reads it is said by access/audience.hpp ({enrollment:n}). It is in no count, search, export, report or feed.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/audience.hpp"
#include "kit/def/json.hpp"

namespace upswing::coaching {

using access::AccountId;
using access::Audience;
using access::PracticeId;
using access::ProgramId;
using kit::Instant;
using NoteId = kit::IdOf<struct NoteNoun>;
using ReplyId = kit::IdOf<struct NoteReplyNoun>;

// door: behind a closed door, between the people it names; the only kind that the team may write.
UPSWING_CHOICES(NoteKind, note, feeling, door)
UPSWING_CHOICES(DoorState, open, paused, closed)

struct NoteReply {
  ReplyId id;
  std::string author;
  bool mine = false;
  std::string words;
  Instant at{};
};
UPSWING_DESCRIBE(NoteReply, id, author, mine, words, at)

struct NoteSeen {
  std::string name;
  bool earlier = false;  // the words as they were before
};
UPSWING_DESCRIBE(NoteSeen, name, earlier)

struct Note {
  NoteId id{};
  PracticeId practice_id{};
  std::string practice_name{};
  std::optional<ProgramId> program_id{};  // the enrollment it belongs to; none: no program's
  NoteKind kind{};
  std::string about{};  // a call or visit; empty: the practice
  std::string words{};
  Audience audience = Audience::author;
  std::string author{};
  bool mine = false;
  bool unread = false;  // of somebody else, these words not opened yet: they and the answers come when it is
  DoorState state{};
  Instant written_at{};
  Instant changed_at{};
  std::vector<std::string> readers{};  // names of all who may read it now, but the viewer
  std::vector<NoteSeen> seen_by{};     // for its author: who has had it before their eyes
  std::vector<NoteReply> replies{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Note, id, practice_id, practice_name, program_id, kind, about, words, audience, author, mine, unread,
                 state, written_at, changed_at, readers, seen_by, replies, version)

struct NoteList {
  std::vector<Note> notes;  // the newest first, three hundred at most
};
UPSWING_DESCRIBE(NoteList, notes)

struct NewNote {
  NoteId id{};
  PracticeId practice_id{};
  std::optional<ProgramId> program_id{};
  NoteKind kind{};
  std::string about{};
  std::string words{};
  Audience audience = Audience::author;
  std::vector<AccountId> readers{};  // where the level is `named`
};
UPSWING_DESCRIBE(NewNote, id, practice_id, program_id, kind, about, words, audience, readers)

struct NoteWords {
  std::string words;
};
UPSWING_DESCRIBE(NoteWords, words)

// With `sure` also where more people than before would read it.
struct NoteReaders {
  Audience audience = Audience::author;
  std::vector<AccountId> readers;
  bool sure = false;
};
UPSWING_DESCRIBE(NoteReaders, audience, readers, sure)

struct NoteState {
  DoorState state{};
};
UPSWING_DESCRIBE(NoteState, state)

struct NewNoteReply {
  ReplyId id;
  std::string words;
};
UPSWING_DESCRIBE(NewNoteReply, id, words)

// Somebody at a practice who can be named.
struct NotePerson {
  AccountId id;
  std::string name;
  access::Role role{};
};
UPSWING_DESCRIBE(NotePerson, id, name, role)

// Where the viewer may write, and whom they may name there.
struct NotePlace {
  PracticeId practice_id;
  std::string practice_name;
  bool may_note = false;  // a coach of the practice; others only open a door
  std::vector<NotePerson> people;
};
UPSWING_DESCRIBE(NotePlace, practice_id, practice_name, may_note, people)

struct NotePlaces {
  std::vector<NotePlace> places;
};
UPSWING_DESCRIBE(NotePlaces, places)

// How a practice feels to the viewer, in their own words.
struct Feeling {
  PracticeId practice_id{};
  NoteId id{};
  std::string words{};
  Instant changed_at{};
  std::int64_t version = 0;
};
UPSWING_DESCRIBE(Feeling, practice_id, id, words, changed_at, version)

struct Feelings {
  std::vector<Feeling> feelings;
};
UPSWING_DESCRIBE(Feelings, feelings)

// What one can tell from the fields alone.
kit::def::FieldErrors check(NewNote const& input);
kit::def::FieldErrors check(NoteKind kind, NoteReaders const& input);

// Somebody with a role at the practice of a note, as often as they have one.
struct Present {
  AccountId id;
  std::string name;
  access::Layer layer;
};
// Of those present, who reads a text, each once, by name; `named` is who it names.
std::vector<NotePerson> readers_of(std::vector<Present> const& present, Audience audience,
                                   std::optional<ProgramId> const& program, AccountId const& author,
                                   std::vector<AccountId> const& named);
// Names that are in `after` and not in `before`.
std::vector<std::string> added(std::vector<NotePerson> const& before, std::vector<NotePerson> const& after);

}  // namespace upswing::coaching

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&coaching::NewNote::words>{.min_len = 1, .max_len = 10'000};
template <> inline constexpr Meta meta<&coaching::NewNote::about>{.max_len = 36};
template <> inline constexpr Meta meta<&coaching::NoteWords::words>{.min_len = 1, .max_len = 10'000};
template <> inline constexpr Meta meta<&coaching::NewNoteReply::words>{.min_len = 1, .max_len = 10'000};
}  // namespace upswing::kit::def
