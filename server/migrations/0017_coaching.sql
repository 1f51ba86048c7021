-- Coaching of a practice.

CREATE TABLE coaching_contact (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  words       {text} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX coaching_contact_practice ON coaching_contact (practice_id);
