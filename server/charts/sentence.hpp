#pragma once

// The sentence under a chart: always true under the chart's own rule set, never a cause, calm when there is nothing.

#include <string>
#include <vector>

#include "charts/facts.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

/// What to say, in order. `lead` can stand alone; `rule` names the rule set and its numbers for who wants to check.
struct Saying {
  Phrase lead;
  std::vector<Phrase> more;
  Phrase rule;
};

struct Sentence {
  std::string lead;
  std::vector<std::string> more;
  std::string rule;
  std::vector<std::string> expert;  // the same chart for a statistician, line by line
};

/// A signal is told if and only if the rules found one and at least ten points are useful.
Saying choose_words(Chart const& chart, Facts const& facts);

Sentence write_sentence(Chart const& chart, Words const& words);

/// Weekly counts would tell sooner: the period is long, and the rules cannot speak yet.
bool offers_weekly(Chart const& chart);

// The parts, in files of their own.
Saying say_signal(Chart const& chart, Facts const& facts);               // sentence_signal.cpp
Phrase say_still_needed(Facts const& facts);                             // sentence_early.cpp
Saying say_early(Chart const& chart, Facts const& facts);                // sentence_early.cpp
std::vector<Phrase> say_other(Chart const& chart, Facts const& facts);   // sentence_other.cpp
std::vector<Phrase> say_around(Chart const& chart, Facts const& facts);  // sentence_around.cpp
Phrase say_rule(Chart const& chart);                                     // sentence_rule.cpp
std::vector<Phrase> say_expert(Chart const& chart);                      // sentence_expert.cpp

}  // namespace upswing::charts
