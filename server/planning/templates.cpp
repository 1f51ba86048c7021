// Templates are read once, at the start of the program.
#include "planning/templates.hpp"

#include <algorithm>
#include <stdexcept>

#include "kit/http/problem.hpp"
#include "planning/planning.hpp"

namespace upswing::planning {
namespace {

ProjectTemplateFile& kept() {
  static ProjectTemplateFile file;
  return file;
}

}  // namespace

ProjectTemplateFile read_project_templates(std::string_view json) {
  ProjectTemplateFile file;
  kit::def::FieldErrors errors;
  if (kit::def::from_json(json, file, errors)) return file;
  throw std::runtime_error("planning templates: " + (errors.empty() ? std::string("?") : errors.front().pointer));
}

ProjectTemplates project_templates(access::Language language) {
  ProjectTemplates list;
  for (auto const& text : kept().templates) {
    auto const& words = language == access::Language::en ? text.en : text.es;
    list.templates.push_back({text.key, text.measures, text.source, text.source_address, words});
  }
  return list;
}

ProjectTemplateWords const& template_words(std::string const& key, access::Language language) {
  auto const& all = kept().templates;
  auto const found = std::find_if(all.begin(), all.end(), [&](auto const& one) { return one.key == key; });
  if (found == all.end()) throw kit::http::wrong_field("/template_key", "not_found", "is no template");
  return language == access::Language::en ? found->en : found->es;
}

void set_templates(std::string_view json) { kept() = read_project_templates(json); }

}  // namespace upswing::planning
