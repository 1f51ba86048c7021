-- Which numbers of a practice are there and which periods were sent, packed into one text (measures/strip.hpp).
CREATE TABLE measures_strip (
  practice_id {id} PRIMARY KEY REFERENCES practices_practice (id),
  marks       {text} NOT NULL
) {strict};

-- Practices by name, page by page.
CREATE INDEX practices_practice_name ON practices_practice (name, id);

-- A program's numbers as they were on a day: never changed, never replaced.
CREATE TABLE measures_snapshot (
  id         {id} PRIMARY KEY,
  program_id {id} NOT NULL REFERENCES programs_program (id),
  name       {text} NOT NULL,
  made_at    {int} NOT NULL,
  made_by    {id} NOT NULL REFERENCES access_account (id),
  practices  {int} NOT NULL,
  numbers    {int} NOT NULL,
  summary    {text} NOT NULL,
  sha256     {text} NOT NULL
) {strict};
CREATE INDEX measures_snapshot_program ON measures_snapshot (program_id, made_at);

-- Its files in parts: 0 the definitions, from 1 on the numbers of one measure each.
CREATE TABLE measures_snapshot_part (
  snapshot_id {id} NOT NULL REFERENCES measures_snapshot (id),
  position    {int} NOT NULL,
  csv         {text} NOT NULL,
  PRIMARY KEY (snapshot_id, position)
) {strict};

-- Who sent lately, newest first.
CREATE INDEX measures_submission_sent ON measures_submission (sent_at);
