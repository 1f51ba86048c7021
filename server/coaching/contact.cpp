// Rules of a contact.
#include "coaching/contact.hpp"

#include <algorithm>

namespace upswing::coaching {
namespace {

template <class Id>
void must_be_known(std::vector<Id> const& named, std::vector<Id> const& known, std::string const& field,
                   kit::def::FieldErrors& errors) {
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (std::ranges::find(known, named[i]) != known.end()) continue;
    errors.push_back({"/" + field + "/" + std::to_string(i), "not_a_choice", "is not of this practice"});
  }
}

bool is_web_address(std::string const& text) { return text.starts_with("https://") || text.starts_with("http://"); }

}  // namespace

kit::def::FieldErrors check(ContactFields const& fields, Known const& known, Instant starts_at, Instant now) {
  kit::def::FieldErrors errors;
  bool const readable = fields.audience == Audience::team || fields.audience == Audience::staff || is_draft(fields);
  if (!readable) errors.push_back({"/audience", "not_a_choice", "is the team, its staff, or, as a draft, its coaches"});
  if (fields.state == ContactState::held && starts_at > now) {
    errors.push_back({"/day", "not_yet", "has not come yet"});
  }
  must_be_known(fields.people, known.people, "people", errors);
  must_be_known(fields.projects, known.projects, "projects", errors);
  must_be_known(fields.tests, known.tests, "tests", errors);
  if (!fields.join_link.empty() && !is_web_address(fields.join_link)) {
    errors.push_back({"/join_link", "malformed", "is an address that begins with https://"});
  }
  return errors;
}

}  // namespace upswing::coaching
