// Rules of private writing.
#include "coaching/note.hpp"

#include <algorithm>

#include "kit/text/utf8.hpp"

namespace upswing::coaching {
namespace {

bool fits(NoteKind kind, Audience audience) {
  using enum Audience;
  switch (kind) {
    case NoteKind::feeling: return audience == author;
    case NoteKind::door: return audience == named;
    case NoteKind::note:
      return audience == author || audience == coaches || audience == named || audience == staff || audience == team;
  }
  return false;
}

}  // namespace

kit::def::FieldErrors check(NoteKind kind, NoteReaders const& input) {
  kit::def::FieldErrors errors;
  if (!fits(kind, input.audience))
    errors.push_back({"/audience", "unknown", "This writing cannot be for these readers."});
  if (input.audience == Audience::named && input.readers.empty())
    errors.push_back({"/readers", "required", "Say who may read it."});
  return errors;
}

kit::def::FieldErrors check(NewNote const& input) {
  auto errors = check(input.kind, {input.audience, input.readers, true});
  if (kit::text::is_blank(input.words)) errors.push_back({"/words", "required", "Write a few words."});
  if (!input.about.empty() && !kit::is_uuid(input.about))
    errors.push_back({"/about", "unknown", "There is no such call or visit."});
  return errors;
}

std::vector<NotePerson> readers_of(std::vector<Present> const& present, Audience audience,
                                   std::optional<ProgramId> const& program, AccountId const& author,
                                   std::vector<AccountId> const& named) {
  std::vector<NotePerson> readers;
  for (auto const& one : present) {
    bool const listed =
        std::any_of(readers.begin(), readers.end(), [&](auto const& each) { return each.id == one.id; });
    if (listed) continue;
    bool const is_named = std::find(named.begin(), named.end(), one.id) != named.end();
    if (access::reads({one.layer}, {audience, program, one.id == author, is_named}))
      readers.push_back({one.id, one.name, one.layer.role});
  }
  std::sort(readers.begin(), readers.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
  return readers;
}

std::vector<std::string> added(std::vector<NotePerson> const& before, std::vector<NotePerson> const& after) {
  std::vector<std::string> names;
  for (auto const& one : after) {
    bool const old = std::any_of(before.begin(), before.end(), [&](auto const& each) { return each.id == one.id; });
    if (!old) names.push_back(one.name);
  }
  return names;
}

}  // namespace upswing::coaching
