-- Barriers of a practice.

CREATE TABLE barriers_barrier (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  words       {text} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX barriers_barrier_practice ON barriers_barrier (practice_id);
