#pragma once

// The room's door: what other rooms may use of charts.

#include <string_view>
#include <vector>

#include "access/access.hpp"
#include "charts/note.hpp"
#include "practices/practices.hpp"

namespace upswing::charts {

std::vector<access::Route> routes();
practices::TodaySource today_source();

/// The words of sentence.json in a language; once, at the start of the program (app/rooms.cpp).
void set_words(access::Language language, std::string_view sentence_json);

// As someone wrote them at that time; without an audience they are the team's.
void add_annotation(access::Tx& tx, PracticeId const& practice, MeasureId const& measure,
                    NewAnnotation const& annotation, access::AccountId const& author, kit::Instant at);
void add_look(access::Tx& tx, PracticeId const& practice, MeasureId const& measure, NewLook const& look,
              access::AccountId const& author, kit::Instant at);

}  // namespace upswing::charts
