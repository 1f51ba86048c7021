#pragma once

// The room's door: what other rooms may use of charts.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/access.hpp"
#include "charts/note.hpp"
#include "charts/settings.hpp"
#include "practices/practices.hpp"

namespace upswing::charts {

std::vector<access::Route> routes();
practices::TodaySource today_source();

/// A chart of the practice that says something new, and what it says.
struct ChartSignal {
  MeasureId measure_id;
  std::string measure;
  std::string says;
};
UPSWING_DESCRIBE(ChartSignal, measure_id, measure, says)
std::vector<ChartSignal> signals_at(access::ReadTx const& tx, PracticeId const& practice, access::Language language);

/// The chart of a measure for paper, on its own with title and day; empty without a number, or where none can be drawn.
std::string picture_for_paper(access::ReadTx const& tx, PracticeId const& practice, MeasureId const& measure,
                              access::Language language);

/// The words of sentence.json in a language; once, at the start of the program (app/rooms.cpp).
void set_words(access::Language language, std::string_view sentence_json);

// A note and a look as someone wrote them at a time; an id that is taken already changes nothing.
void add_annotation(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, std::string const& id,
                    Day period, std::string const& words, Audience audience, access::AccountId const& author,
                    kit::Instant at);
void add_look(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, std::string const& id,
              Day looked_on, std::vector<std::string> const& people, std::optional<std::string> const& words,
              access::AccountId const& author, kit::Instant at);
/// An answer to a note, and the version after `settings.version` of how a chart is read.
void add_reply(access::Tx& tx, PracticeId const& practice, std::string const& id, std::string const& annotation,
               std::string const& words, Audience audience, access::AccountId const& author, kit::Instant at);
void add_settings(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, ChartSettings const& settings,
                  std::optional<std::string> const& reason, access::AccountId const& author, kit::Instant at);

}  // namespace upswing::charts
