-- A practice's newest numbers (measures/trail.hpp); not beside its strip, so that a thousand strips are read without them.
CREATE TABLE measures_trail (
  practice_id {id} PRIMARY KEY REFERENCES practices_practice (id),
  numbers     {text} NOT NULL
) {strict};
