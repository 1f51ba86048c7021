-- Pdsa of a practice.

CREATE TABLE pdsa_cycle (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  words       {text} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX pdsa_cycle_practice ON pdsa_cycle (practice_id);
