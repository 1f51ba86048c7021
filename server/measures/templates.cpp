// Templates are read once, at the start of the program.
#include "measures/templates.hpp"

#include <stdexcept>

#include "measures/measures.hpp"

namespace upswing::measures {
namespace {

TemplateFile& kept() {
  static TemplateFile file;
  return file;
}

MeasureInput measure_of(TemplateText const& text, TemplateWords const& words, std::string const& rights) {
  MeasureInput measure;
  measure.name = words.name;
  measure.short_name = words.short_name;
  measure.type = text.type;
  measure.kind = text.kind;
  measure.purpose = words.purpose;
  measure.numerator = words.numerator;
  measure.denominator = words.denominator;
  measure.exclusions = words.exclusions;
  measure.unit = words.unit;
  measure.multiplier = text.multiplier;
  measure.direction = text.direction;
  measure.goal = text.goal;
  measure.data_source = text.data_source;
  measure.sampling = text.sampling;
  measure.planned_n = text.planned_n;
  measure.period = text.period;
  measure.steward = text.source;
  measure.source_address = text.source_address;
  measure.licence_note = rights;
  return measure;
}

}  // namespace

MeasureTemplates templates_in(TemplateFile const& file, access::Language language) {
  bool const english = language == access::Language::en;
  MeasureTemplates list;
  for (auto const& text : file.templates) {
    auto const& words = english ? text.en : text.es;
    auto const& rights = english ? file.rights.en : file.rights.es;
    list.templates.push_back({text.key, text.group, words.known, measure_of(text, words, rights)});
  }
  return list;
}

TemplateFile read_templates(std::string_view json) {
  TemplateFile file;
  kit::def::FieldErrors errors;
  if (kit::def::from_json(json, file, errors)) return file;
  throw std::runtime_error("templates.json: " + (errors.empty() ? std::string("?") : errors.front().pointer));
}

TemplateFile const& all_templates() { return kept(); }

void set_templates(std::string_view json) { kept() = read_templates(json); }

}  // namespace upswing::measures
