// Words are read once, at the start of the program.

#include "charts/language_words.hpp"

#include <array>

#include "charts/charts.hpp"
#include "kit/text/words.hpp"

namespace upswing::charts {
namespace {

class LanguageWords : public Words {
 public:
  [[nodiscard]] std::string say(std::string_view key, Args const& args) const override {
    std::string const* const text = texts_.find(key);
    return text ? kit::text::fill(*text, args) : std::string(key);
  }
  void read(std::string_view json) { texts_.read(json, "sentence"); }

 private:
  kit::text::Words texts_;
};

std::array<LanguageWords, 2>& all_words() {
  static std::array<LanguageWords, 2> words;
  return words;
}

}  // namespace

Words const& words_of(access::Language language) { return all_words().at(static_cast<std::size_t>(language)); }

Words const& words_for(access::ReadTx const& tx, access::Call const& call) {
  auto const asked = call.request.parameter("lang");
  auto const language = asked ? kit::def::parse_choice<access::Language>(*asked) : std::nullopt;
  return words_of(language.value_or(tx.viewer().language));
}

void set_words(access::Language language, std::string_view sentence_json) {
  all_words().at(static_cast<std::size_t>(language)).read(sentence_json);
}

}  // namespace upswing::charts
