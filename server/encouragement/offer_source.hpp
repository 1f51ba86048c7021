// What a coach may offer when something agreed on did not come: a call that did not take place, a rhythm with a gap, numbers. A
// room gives app/rooms.cpp a source. An offer is the coach's to make; nothing goes to the practice by itself.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "access/tx.hpp"
#include "encouragement/effort_source.hpp"
#include "kit/def/json.hpp"

namespace upswing::encouragement {

// missed_call: its day went by and nothing is noted, or it did not happen. quiet: and no word for a week since. rhythm: no call
// for longer than a month, and none planned. numbers: a week past their day, after the two mails to the practice.
UPSWING_CHOICES(OfferKind, missed_call, quiet, rhythm, numbers)

// One tap to a page: it_was_held, short_call, move_date, see_numbers. A short message can always be written.
struct OfferWay {
  std::string way;
  std::string link;
};
UPSWING_DESCRIBE(OfferWay, way, link)

struct Offer {
  OfferKind kind{};
  std::string key;  // what "not now" names
  PracticeId practice_id;
  std::string practice_name;
  ProgramId program_id;
  kit::def::Words args{};  // day, month: what fills the words
  std::vector<OfferWay> ways;
};
UPSWING_DESCRIBE(Offer, kind, key, practice_id, practice_name, program_id, args, ways)

// For the places where the viewer coaches.
using OfferSource = std::function<void(access::ReadTx const&, Which const&, std::vector<Offer>&)>;
// Set once, at the start of the program (app/rooms.cpp).
void set_offer_sources(std::vector<OfferSource> sources);

}  // namespace upswing::encouragement
