-- Programs, enrollments, their measures; and the views by which access knows who reaches what.

CREATE TABLE programs_program (
  id        {id} PRIMARY KEY,
  name      {text} NOT NULL,
  about     {text} NOT NULL,
  starts_on {text} NOT NULL,
  ends_on   {text} NOT NULL,
  period    {text} NOT NULL,
  due_day   {int} NOT NULL,
  time_zone {text} NOT NULL,
  version   {int} NOT NULL
) {strict};

CREATE TABLE programs_enrollment (
  id          {id} PRIMARY KEY,
  program_id  {id} NOT NULL REFERENCES programs_program (id),
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  code        {text} NOT NULL,
  status      {text} NOT NULL,
  joined_on   {text} NOT NULL,
  ended_on    {text},
  version     {int} NOT NULL,
  UNIQUE (program_id, practice_id),
  UNIQUE (program_id, code)
) {strict};
CREATE INDEX programs_enrollment_practice ON programs_enrollment (practice_id);

CREATE TABLE programs_measure (
  program_id {id} NOT NULL REFERENCES programs_program (id),
  measure_id {id} NOT NULL,
  required   {bool} NOT NULL,
  position   {int} NOT NULL,
  version    {int} NOT NULL,
  PRIMARY KEY (program_id, measure_id)
) {strict};

-- Who reaches a practice, and as what: its own people and its coaches; supervisors of those coaches; and who runs or
-- analyses a program in which the practice takes part.
CREATE VIEW access_reach AS
  SELECT g.account_id AS account_id, g.practice_id AS practice_id, g.role AS role
    FROM access_grant g
   WHERE g.practice_id IS NOT NULL AND g.ended_at IS NULL
  UNION ALL
  SELECT s.account_id, c.practice_id, s.role
    FROM access_grant s
    JOIN access_grant c ON c.account_id = s.supervises
   WHERE s.role = 'supervisor' AND s.ended_at IS NULL
     AND c.role IN ('coach', 'coach_in_training') AND c.practice_id IS NOT NULL AND c.ended_at IS NULL
  UNION ALL
  SELECT g.account_id, e.practice_id, g.role
    FROM access_grant g
    JOIN programs_enrollment e ON e.program_id = g.program_id
   WHERE g.practice_id IS NULL AND g.role IN ('coordinator', 'director', 'analyst') AND g.ended_at IS NULL
     AND e.status <> 'invited';

-- Who reaches a program: those who hold a role there, the people and coaches of the practices that take part.
CREATE VIEW access_program_reach AS
  SELECT g.account_id AS account_id, g.program_id AS program_id, g.role AS role
    FROM access_grant g
   WHERE g.program_id IS NOT NULL AND g.practice_id IS NULL AND g.ended_at IS NULL
  UNION ALL
  SELECT r.account_id, e.program_id, r.role
    FROM access_grant r
    JOIN programs_enrollment e ON e.practice_id = r.practice_id
   WHERE r.practice_id IS NOT NULL AND r.ended_at IS NULL AND e.status <> 'withdrawn'
     AND (r.program_id IS NULL OR r.program_id = e.program_id)
  UNION ALL
  SELECT s.account_id, c.program_id, s.role
    FROM access_grant s
    JOIN access_grant c ON c.account_id = s.supervises
   WHERE s.role = 'supervisor' AND s.ended_at IS NULL
     AND c.role IN ('coach', 'coach_in_training') AND c.program_id IS NOT NULL AND c.ended_at IS NULL;

-- The other practices of the programs one's own practice takes part in; only for texts shared with all of them.
CREATE VIEW access_peer AS
  SELECT g.account_id AS account_id, other.practice_id AS practice_id
    FROM access_grant g
    JOIN programs_enrollment own ON own.practice_id = g.practice_id AND own.status <> 'withdrawn'
    JOIN programs_enrollment other ON other.program_id = own.program_id
   WHERE g.practice_id IS NOT NULL AND g.ended_at IS NULL;
