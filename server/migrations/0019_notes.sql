-- Private writing. `words` is sealed: only the key beside the database opens it (decision 18). Nothing here is counted,
-- searched or exported.

CREATE TABLE coaching_note (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  program_id  {id},
  kind        {text} NOT NULL,
  about       {text} NOT NULL,
  words       {text} NOT NULL,
  audience    {text} NOT NULL,
  author_id   {id} NOT NULL REFERENCES access_account (id),
  state       {text} NOT NULL,
  written_at  {int} NOT NULL,
  changed_at  {int} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX coaching_note_author ON coaching_note (author_id, changed_at);
CREATE INDEX coaching_note_practice ON coaching_note (practice_id, changed_at);

CREATE TABLE coaching_reply (
  id        {id} PRIMARY KEY,
  note_id   {id} NOT NULL REFERENCES coaching_note (id),
  author_id {id} NOT NULL REFERENCES access_account (id),
  words     {text} NOT NULL,
  at        {int} NOT NULL
) {strict};
CREATE INDEX coaching_reply_note ON coaching_reply (note_id, at);

-- Who has had it before their eyes, so that its author knows when taking it back.
CREATE TABLE coaching_seen (
  note_id    {id} NOT NULL REFERENCES coaching_note (id),
  account_id {id} NOT NULL REFERENCES access_account (id),
  seen_at    {int} NOT NULL,
  PRIMARY KEY (note_id, account_id)
) {strict};

-- What somebody is at a practice, within which program (none: the practice's own people). A coach, and who supervises that
-- coach, stands in one program only; access_reach leaves that out.
CREATE VIEW access_layer AS
  SELECT g.account_id AS account_id, g.practice_id AS practice_id, g.program_id AS program_id, g.role AS role
    FROM access_grant g
   WHERE g.practice_id IS NOT NULL AND g.ended_at IS NULL
  UNION ALL
  SELECT s.account_id, c.practice_id, c.program_id, s.role
    FROM access_grant s
    JOIN access_grant c ON c.account_id = s.supervises
   WHERE s.role = 'supervisor' AND s.ended_at IS NULL
     AND c.role IN ('coach', 'coach_in_training') AND c.practice_id IS NOT NULL AND c.ended_at IS NULL
  UNION ALL
  SELECT g.account_id, e.practice_id, e.program_id, g.role
    FROM access_grant g
    JOIN programs_enrollment e ON e.program_id = g.program_id
   WHERE g.practice_id IS NULL AND g.role IN ('coordinator', 'director', 'analyst') AND g.ended_at IS NULL
     AND e.status <> 'invited';
