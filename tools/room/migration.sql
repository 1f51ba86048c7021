-- Things of a practice.

CREATE TABLE things_thing (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  words       {text} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX things_thing_practice ON things_thing (practice_id);
