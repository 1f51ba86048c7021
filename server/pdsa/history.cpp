// Compares two stored texts of a step, field by field.
#include "pdsa/history.hpp"

#include <stdexcept>

namespace upswing::pdsa {
namespace {

std::string said(void const* thing, kit::def::Field const& field) {
  std::string json;
  kit::def::write_json(static_cast<char const*>(thing) + field.offset, *field.shape, json);
  if (json == "null" || json == "[]") return {};
  if (!json.starts_with('"')) return json;
  std::string text;
  kit::def::FieldErrors errors;
  kit::def::from_json(json, text, errors);
  return text;
}

template <class Fields> Fields read(std::string const& json) {
  Fields fields;
  kit::def::FieldErrors errors;
  if (!json.empty() && !kit::def::from_json(json, fields, errors)) throw std::runtime_error("a step is unreadable");
  return fields;
}

template <class Fields> std::vector<FieldChange> compare(std::string const& before, std::string const& after) {
  auto const old_fields = read<Fields>(before);
  auto const new_fields = read<Fields>(after);
  std::vector<FieldChange> changes;
  for (auto const& field : kit::def::shape_of<Fields>().fields) {
    FieldChange change{std::string(field.name), said(&old_fields, field), said(&new_fields, field)};
    if (change.before != change.after) changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace

std::vector<FieldChange> changes_between(std::string const& step, std::string const& before, std::string const& after) {
  if (step == "plan") return compare<PlanFields>(before, after);
  if (step == "do") return compare<DoFields>(before, after);
  if (step == "study") return compare<StudyFields>(before, after);
  return compare<ActFields>(before, after);
}

}  // namespace upswing::pdsa
