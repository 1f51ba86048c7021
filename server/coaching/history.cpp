// Compares two states of a contact, field by field.
#include "coaching/history.hpp"

namespace upswing::coaching {
namespace {

std::string said(ContactFields const& fields, kit::def::Field const& field) {
  std::string json;
  kit::def::write_json(reinterpret_cast<char const*>(&fields) + field.offset, *field.shape, json);
  if (json == "null" || json == "[]") return {};
  if (!json.starts_with('"')) return json;
  std::string text;
  kit::def::FieldErrors errors;
  kit::def::from_json(json, text, errors);
  return text;
}

}  // namespace

std::vector<ContactChange> changes_between(ContactFields const& before, ContactFields const& after) {
  std::vector<ContactChange> changes;
  for (auto const& field : kit::def::shape_of<ContactFields>().fields) {
    ContactChange change{std::string(field.name), said(before, field), said(after, field)};
    if (change.before != change.after) changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace upswing::coaching
