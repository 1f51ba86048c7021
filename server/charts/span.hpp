#pragma once

// Pieces of sentences: "the last eight months", "the middle line of the first twelve".

#include "charts/facts.hpp"
#include "charts/phrase.hpp"

namespace upswing::charts {

/// "month", "week"...: the ending of keys whose words differ with what a point stands for (in Spanish, its gender).
std::string noun_key(Noun noun);

/// "the last eight months", "the last eight months with numbers".
Phrase last_span(Span const& span, Noun noun);

/// "the nine months from March 2025 to November 2025", with "with numbers" where some have none.
Phrase dated_span(Span const& span, Facts const& facts, Series const& series);

/// "the middle line of the first twelve", or "the middle line" when all points make it.
Phrase line_phrase(Chart const& chart, Facts const& facts);

Phrase side_phrase(int side);    // "above"
Phrase beside_phrase(int side);  // "above", where no line is named after it

}  // namespace upswing::charts
