// What charts say, word for word, in both languages.

#include <doctest/doctest.h>

#include <sstream>

#include "charts/cases_for_test.hpp"
#include "charts/golden_for_test.hpp"
#include "charts/reading_grade_for_test.hpp"
#include "charts/sentence.hpp"

using namespace upswing::charts;
using namespace upswing::charts::test;

namespace {

std::string or_dash(std::optional<int> number) { return number ? std::to_string(*number) : "-"; }

std::string facts_line(Chart const& chart) {
  auto const& runs = chart.runs;
  std::stringstream line;
  line << "points " << chart.points.size() << ", with numbers " << runs.n_values << ", useful " << runs.n_useful
       << ", longest run " << or_dash(runs.longest_run) << "/" << or_dash(runs.longest_run_max) << ", crossings "
       << or_dash(runs.crossings) << "/" << or_dash(runs.crossings_min) << (runs.shift ? ", shift" : "")
       << (runs.few_crossings ? ", few crossings" : "") << ", start " << chart.baseline.points
       << (chart.baseline.frozen ? " frozen" : "") << (offers_weekly(chart) ? ", offers weekly" : "");
  return line.str();
}

std::string one_line(Sentence const& sentence) {
  std::string text = sentence.lead;
  for (std::string const& more : sentence.more) text += " " + more;
  return text;
}

std::string expert_line(Chart const& chart) {
  std::string text;
  for (std::string const& line : write_sentence(chart, english()).expert) text += (text.empty() ? "" : " ") + line;
  return text;
}

std::string written() {
  std::string text;
  for (Case const& each : all_cases()) {
    Chart const chart = chart_of(each.series);
    text += "# " + each.name + "\nfacts: " + facts_line(chart) + "\n";
    for (auto const& [language, words] : {std::pair{"en", &english()}, std::pair{"es", &spanish()}}) {
      Sentence const sentence = write_sentence(chart, *words);
      text += std::string(language) + ": " + one_line(sentence) + "\n    [" + sentence.rule + "]\n";
    }
    if (chart.has_limits() || chart.found.phases.size() > 1) text += "expert: " + expert_line(chart) + "\n";
    text += "\n";
  }
  return text;
}

Reading reading_of(Words const& words, bool is_spanish) {
  Reading reading;
  for (Case const& each : all_cases()) {
    Sentence const sentence = write_sentence(chart_of(each.series), words);
    read_aloud(reading, one_line(sentence), is_spanish);
  }
  return reading;
}

Sentence english_of(std::string const& name) {
  for (Case const& each : all_cases()) {
    if (each.name == name) return write_sentence(chart_of(each.series), english());
  }
  return {};
}

}  // namespace

TEST_CASE("every sentence is the one a person has read and accepted") {
  CHECK(matches_golden("sentences.txt", written()));
}

TEST_CASE("a shift is told as the house wants it told") {
  Sentence const sentence = english_of("shift the way we want");
  CHECK(
      one_line(sentence).starts_with("The last eight months are all above the middle line of the first twelve. "
                                     "Chance alone seldom does that. It cannot tell us why."));
}

TEST_CASE("two months are told with their margin and the offer of weekly counts") {
  Sentence const sentence = english_of("two months of a quarter");
  CHECK(
      one_line(sentence).starts_with("June 22 of 40, September 31 of 40; with 40 charts, about 15 points either way. "
                                     "Weekly counts would tell you sooner."));
}

TEST_CASE("the English sentences read at seventh grade or below") {
  double const grade = reading_of(english(), false).flesch_kincaid();
  MESSAGE("Flesch-Kincaid ", grade);
  CHECK(grade <= 7);
}

TEST_CASE("the Spanish sentences read at 65 or above on the Fernández Huerta scale") {
  double const ease = reading_of(spanish(), true).fernandez_huerta();
  MESSAGE("Fernández Huerta ", ease);
  CHECK(ease >= 65);
}
