// What the next contact begins with.
#include "coaching/close.hpp"

namespace upswing::coaching {

ContactFields next_fields(ContactFields const& fields, NextContact const& next) {
  ContactFields made;
  made.program_id = fields.program_id;
  made.audience = fields.audience;
  made.mode = next.mode;
  made.day = next.day;
  made.minute = next.minute;
  made.planned_min = fields.planned_min;
  made.contact_min = fields.planned_min;
  made.prep_min = fields.prep_min;
  made.people = fields.people;
  made.others = fields.others;
  made.join_link = fields.join_link;
  if (next.mode == fields.mode) made.place = fields.place;
  return made;
}

}  // namespace upswing::coaching
