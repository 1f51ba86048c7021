// A contact: say here what it is in practice facilitation.
#pragma once
#include <string>
#include <vector>

#include "access/place.hpp"
#include "kit/def/json.hpp"

namespace upswing::coaching {

using access::PracticeId;
using ContactId = kit::IdOf<struct ContactNoun>;

struct Contact {
  ContactId id;
  std::string words;
  std::int64_t version = 1;
};
UPSWING_DESCRIBE(Contact, id, words, version)

struct NewContact {
  ContactId id;
  std::string words;
};
UPSWING_DESCRIBE(NewContact, id, words)

struct ContactInput {
  std::string words;
};
UPSWING_DESCRIBE(ContactInput, words)

struct ContactList {
  std::vector<Contact> coaching;
};
UPSWING_DESCRIBE(ContactList, coaching)

// What is wrong with what a person entered, beyond the types.
kit::def::FieldErrors check(ContactInput const& input);

}  // namespace upswing::coaching

namespace upswing::kit::def {
template <> inline constexpr Meta meta<&coaching::NewContact::words>{.min_len = 1, .max_len = 500};
template <> inline constexpr Meta meta<&coaching::ContactInput::words>{.min_len = 1, .max_len = 500};
}  // namespace upswing::kit::def
