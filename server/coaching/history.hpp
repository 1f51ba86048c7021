// What stood in a contact before: who changed which field, and when.
#pragma once
#include "coaching/contact.hpp"

namespace upswing::coaching {

// Lists and numbers as JSON writes them.
struct ContactChange {
  std::string field;
  std::string before;
  std::string after;
};
UPSWING_DESCRIBE(ContactChange, field, before, after)

struct ContactRevision {
  std::string by;
  Instant at{};
  std::vector<ContactChange> changes;
};
UPSWING_DESCRIBE(ContactRevision, by, at, changes)

struct ContactHistory {
  std::vector<ContactRevision> revisions;  // newest first
};
UPSWING_DESCRIBE(ContactHistory, revisions)

std::vector<ContactChange> changes_between(ContactFields const& before, ContactFields const& after);

}  // namespace upswing::coaching
