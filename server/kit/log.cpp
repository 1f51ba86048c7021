// Writes log lines to the standard error.
#include "kit/log.hpp"

#include <unistd.h>

#include <atomic>

#include "kit/clock.hpp"
#include "kit/def/json.hpp"
#include "kit/text/utf8.hpp"

namespace upswing::kit::log {
namespace {

std::atomic<Form> form{Form::human};
std::atomic<bool> is_quiet{false};

std::string_view name_of(Level level) {
  switch (level) {
    case Level::info: return "info";
    case Level::warning: return "warning";
    case Level::error: return "error";
  }
  return "";
}

std::string as_json(Level level, std::string_view words, std::initializer_list<Field> fields) {
  std::string out =
      "{\"at\":\"" + spell(SystemClock().now()) + "\",\"level\":\"" + std::string(name_of(level)) + "\",\"words\":";
  def::write_json_text(words, out);
  for (auto const& [name, value] : fields) {
    out += ',';
    def::write_json_text(name, out);
    out += ':';
    def::write_json_text(value, out);
  }
  return out + "}\n";
}

// A value must not begin a new line, move a terminal's cursor or look like another field.
std::string harmless(std::string_view value) {
  std::string out;
  for (char c : value) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '"' ? '?' : c;
  bool const plain = !out.empty() && out.find_first_of(" =") == std::string::npos && text::is_plain(out);
  return plain ? out : '"' + out + '"';
}

std::string as_words(Level level, std::string_view words, std::initializer_list<Field> fields) {
  std::string out =
      spell(SystemClock().now()) + (level == Level::info ? " " : " " + std::string(name_of(level)) + ": ");
  out += words;
  for (auto const& [name, value] : fields) ((out += "  ") += name) += "=" + harmless(value);
  return out + "\n";
}

}  // namespace

void use(Form wanted) { form = wanted; }
void quiet(bool on) { is_quiet = on; }

void line(Level level, std::string_view words, std::initializer_list<Field> fields) {
  if (is_quiet) return;
  auto const text = form == Form::json ? as_json(level, words, fields) : as_words(level, words, fields);
  auto const written = ::write(STDERR_FILENO, text.data(), text.size());
  static_cast<void>(written);  // a log that cannot be written must not stop the server
}

}  // namespace upswing::kit::log
