// Log lines for people or as JSON, one write each, with the request they belong to. Never holds what people wrote.
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace upswing::kit::log {

enum class Form { human, json };
enum class Level { info, warning, error };

void use(Form form);
void quiet(bool on);  // tests

using Field = std::pair<std::string_view, std::string>;
void line(Level level, std::string_view words, std::initializer_list<Field> fields = {});

}  // namespace upswing::kit::log
