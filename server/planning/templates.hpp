// Beginnings of a project, one for each topic: content/templates.json, in our own words, each with where it comes from.
// Choosing one fills drivers, ideas and the aim's words; everything stays the team's own to change.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "access/viewer.hpp"
#include "planning/diagram.hpp"

namespace upswing::planning {

struct TemplateDriver {
  std::string words;
  std::vector<std::string> ideas;
};
UPSWING_DESCRIBE(TemplateDriver, words, ideas)

struct ProjectTemplateWords {
  std::string title;
  std::string about;
  std::string problem;
  std::string what;
  std::string whom;
  std::string to_value;
  std::vector<TemplateDriver> drivers;
};
UPSWING_DESCRIBE(ProjectTemplateWords, title, about, problem, what, whom, to_value, drivers)

struct ProjectTemplateText {
  std::string key;
  std::vector<std::string> measures;  // keys of measure templates
  std::string source;
  std::string source_address;
  ProjectTemplateWords en;
  ProjectTemplateWords es;
};
UPSWING_DESCRIBE(ProjectTemplateText, key, measures, source, source_address, en, es)

struct ProjectTemplateFile {
  std::vector<ProjectTemplateText> templates;
};
UPSWING_DESCRIBE(ProjectTemplateFile, templates)

// A template as a person chooses it.
struct ProjectTemplate {
  std::string key;
  std::vector<std::string> measures;
  std::string source;
  std::string source_address;
  ProjectTemplateWords words;
};
UPSWING_DESCRIBE(ProjectTemplate, key, measures, source, source_address, words)

struct ProjectTemplates {
  std::vector<ProjectTemplate> templates;
};
UPSWING_DESCRIBE(ProjectTemplates, templates)

ProjectTemplates project_templates(access::Language language);
// The template's words, or "not found".
ProjectTemplateWords const& template_words(std::string const& key, access::Language language);
// Throws with the wrong fields; the file is part of the program.
ProjectTemplateFile read_project_templates(std::string_view json);

}  // namespace upswing::planning
