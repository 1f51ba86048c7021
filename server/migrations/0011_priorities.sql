-- Priorities of a practice.

CREATE TABLE priorities_priority (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  words       {text} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX priorities_priority_practice ON priorities_priority (practice_id);
