// Measures others have found worth counting, as a start for one's own: content/templates.json, in our own words, each with
// where it comes from. Choosing one fills the form; every number stays the practice's own to change.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "access/viewer.hpp"
#include "measures/measure.hpp"

namespace upswing::measures {

UPSWING_CHOICES(TemplateGroup, early, growth, vaccines, asthma, teens, families, access, balance, safety, program)

// What a template says in one language. `known`: what others reached, if anybody wrote it down.
struct TemplateWords {
  std::string name;
  std::string short_name;
  std::string purpose;
  std::string numerator;
  std::string denominator;
  std::string exclusions;
  std::string unit;
  std::string known;
};
UPSWING_DESCRIBE(TemplateWords, name, short_name, purpose, numerator, denominator, exclusions, unit, known)

// A template as it stands in the file.
struct TemplateText {
  std::string key;
  TemplateGroup group{};
  MeasureType type{};
  MeasureKind kind{};
  double multiplier = 1;
  Direction direction{};
  std::optional<double> goal;
  DataSource data_source{};
  Sampling sampling{};
  std::optional<std::int64_t> planned_n;
  Period period{};
  std::string source;
  std::string source_address;
  TemplateWords en;
  TemplateWords es;
};
UPSWING_DESCRIBE(TemplateText, key, group, type, kind, multiplier, direction, goal, data_source, sampling, planned_n,
                 period, source, source_address, en, es)

struct TemplateRights {
  std::string en;
  std::string es;
};
UPSWING_DESCRIBE(TemplateRights, en, es)

struct TemplateFile {
  TemplateRights rights;
  std::vector<TemplateText> templates;
};
UPSWING_DESCRIBE(TemplateFile, rights, templates)

// A template as a person chooses it; the measure's id is left to who makes one of it.
struct MeasureTemplate {
  std::string key;
  TemplateGroup group{};
  std::string known;
  MeasureInput measure;
};
UPSWING_DESCRIBE(MeasureTemplate, key, group, known, measure)

struct MeasureTemplates {
  std::vector<MeasureTemplate> templates;
};
UPSWING_DESCRIBE(MeasureTemplates, templates)

MeasureTemplates templates_in(TemplateFile const& file, access::Language language);
// Throws with the wrong fields; the file is part of the program.
TemplateFile read_templates(std::string_view json);

// The templates of the program, set once at its start (measures.hpp: set_templates).
TemplateFile const& all_templates();

}  // namespace upswing::measures
