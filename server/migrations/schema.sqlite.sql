-- Written by `upswing types --schema`; do not edit. The source is server/migrations.

-- 0001_access
-- Accounts, what they hold, how they sign in; and the kit's own tables: settings, audit, refusals.

CREATE TABLE kit_meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE kit_audit_chain (
  chain  TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  hash   TEXT NOT NULL
) STRICT;

CREATE TABLE kit_audit (
  chain      TEXT NOT NULL,
  number     INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  account_id TEXT NOT NULL,
  verb       TEXT NOT NULL,
  target     TEXT NOT NULL,
  version    INTEGER NOT NULL,
  address    TEXT NOT NULL,
  hash       TEXT NOT NULL,
  PRIMARY KEY (chain, number)
) STRICT;

CREATE TABLE access_account (
  id            TEXT PRIMARY KEY,
  email         TEXT NOT NULL,
  email_folded  TEXT NOT NULL UNIQUE,
  name          TEXT NOT NULL,
  language      TEXT NOT NULL,
  theme         TEXT NOT NULL,
  password_hash TEXT,
  disabled_at   INTEGER,
  created_at    INTEGER NOT NULL,
  version       INTEGER NOT NULL
) STRICT;

-- A role held at a practice, at a program, or (a coach) at a practice within a program; a supervisor's over a coach.
CREATE TABLE access_grant (
  id          TEXT PRIMARY KEY,
  account_id  TEXT NOT NULL REFERENCES access_account (id),
  role        TEXT NOT NULL,
  practice_id TEXT,
  program_id  TEXT,
  supervises  TEXT REFERENCES access_account (id),
  since       INTEGER NOT NULL,
  ended_at    INTEGER
) STRICT;
CREATE INDEX access_grant_account ON access_grant (account_id, practice_id);
CREATE INDEX access_grant_practice ON access_grant (practice_id);

CREATE TABLE access_login (
  hash       TEXT PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES access_account (id),
  device     TEXT NOT NULL,
  address    TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at    INTEGER NOT NULL,
  ends_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX access_login_account ON access_login (account_id);

-- Browsers an account has signed in from: they are not slowed down by somebody else's wrong guesses.
CREATE TABLE access_device (
  hash       TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES access_account (id),
  seen_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX access_device_account ON access_device (account_id);

CREATE TABLE access_token (
  id         TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES access_account (id),
  name       TEXT NOT NULL,
  hash       TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  used_at    INTEGER,
  expires_on TEXT
) STRICT;
CREATE INDEX access_token_account ON access_token (account_id);

CREATE TABLE access_audience (
  role     TEXT NOT NULL,
  audience TEXT NOT NULL,
  PRIMARY KEY (role, audience)
) STRICT;

CREATE TABLE access_named (
  thing_id   TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES access_account (id),
  PRIMARY KEY (thing_id, account_id)
) STRICT;

-- What was refused, kept short: the newest ten thousand.
CREATE TABLE access_refusal (
  id         TEXT PRIMARY KEY,
  at         INTEGER NOT NULL,
  account_id TEXT NOT NULL,
  address    TEXT NOT NULL,
  method     TEXT NOT NULL,
  path       TEXT NOT NULL,
  status     INTEGER NOT NULL
) STRICT;


-- 0002_practices
-- A practice, its improvement team and the five seats every team is asked about.

CREATE TABLE practices_practice (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  city       TEXT NOT NULL,
  state      TEXT NOT NULL,
  kind       TEXT NOT NULL,
  clinicians INTEGER NOT NULL,
  time_zone  TEXT NOT NULL,
  about      TEXT NOT NULL,
  shows_name INTEGER NOT NULL,
  version    INTEGER NOT NULL
) STRICT;

CREATE TABLE practices_member (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  account_id  TEXT,
  name        TEXT NOT NULL,
  email       TEXT,
  joined_on   TEXT NOT NULL,
  left_on     TEXT,
  note        TEXT,
  version     INTEGER NOT NULL
) STRICT;
CREATE INDEX practices_member_practice ON practices_member (practice_id);

CREATE TABLE practices_member_role (
  member_id TEXT NOT NULL REFERENCES practices_member (id),
  position  INTEGER NOT NULL,
  team_role TEXT NOT NULL,
  PRIMARY KEY (member_id, team_role)
) STRICT;

CREATE TABLE practices_seat (
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  team_role   TEXT NOT NULL,
  state       TEXT NOT NULL,
  note        TEXT,
  version     INTEGER NOT NULL,
  PRIMARY KEY (practice_id, team_role)
) STRICT;


-- 0003_programs
-- Programs, enrollments, their measures; and the views by which access knows who reaches what.

CREATE TABLE programs_program (
  id        TEXT PRIMARY KEY,
  name      TEXT NOT NULL,
  about     TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on   TEXT NOT NULL,
  period    TEXT NOT NULL,
  due_day   INTEGER NOT NULL,
  time_zone TEXT NOT NULL,
  version   INTEGER NOT NULL
) STRICT;

CREATE TABLE programs_enrollment (
  id          TEXT PRIMARY KEY,
  program_id  TEXT NOT NULL REFERENCES programs_program (id),
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  code        TEXT NOT NULL,
  status      TEXT NOT NULL,
  joined_on   TEXT NOT NULL,
  ended_on    TEXT,
  version     INTEGER NOT NULL,
  UNIQUE (program_id, practice_id),
  UNIQUE (program_id, code)
) STRICT;
CREATE INDEX programs_enrollment_practice ON programs_enrollment (practice_id);

CREATE TABLE programs_measure (
  program_id TEXT NOT NULL REFERENCES programs_program (id),
  measure_id TEXT NOT NULL,
  required   INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  version    INTEGER NOT NULL,
  PRIMARY KEY (program_id, measure_id)
) STRICT;

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


-- 0004_measures
-- Operational definitions, what practices entered, every revision of it, and what was handed in.

CREATE TABLE measures_measure (
  id               TEXT PRIMARY KEY,
  practice_id      TEXT REFERENCES practices_practice (id),
  name             TEXT NOT NULL,
  short_name       TEXT NOT NULL,
  type             TEXT NOT NULL,
  kind             TEXT NOT NULL,
  purpose          TEXT NOT NULL,
  numerator        TEXT NOT NULL,
  denominator      TEXT NOT NULL,
  exclusions       TEXT NOT NULL,
  exceptions       TEXT NOT NULL,
  unit             TEXT NOT NULL,
  multiplier       REAL NOT NULL,
  direction        TEXT NOT NULL,
  goal             REAL,
  benchmark        REAL,
  benchmark_source TEXT NOT NULL,
  data_source      TEXT NOT NULL,
  sampling         TEXT NOT NULL,
  planned_n        INTEGER,
  period           TEXT NOT NULL,
  who_collects     TEXT NOT NULL,
  due_day          INTEGER,
  strata           TEXT NOT NULL,
  steward          TEXT NOT NULL,
  source_address   TEXT NOT NULL,
  licence_note     TEXT NOT NULL,
  retired_on       TEXT,
  version          INTEGER NOT NULL
) STRICT;
CREATE INDEX measures_measure_practice ON measures_measure (practice_id);

CREATE TABLE measures_settings (
  practice_id     TEXT NOT NULL REFERENCES practices_practice (id),
  measure_id      TEXT NOT NULL REFERENCES measures_measure (id),
  goal            REAL,
  baseline        TEXT NOT NULL,
  baseline_last   TEXT,
  baseline_reason TEXT,
  version         INTEGER NOT NULL,
  PRIMARY KEY (practice_id, measure_id)
) STRICT;

CREATE TABLE measures_entry (
  practice_id    TEXT NOT NULL REFERENCES practices_practice (id),
  measure_id     TEXT NOT NULL REFERENCES measures_measure (id),
  period         TEXT NOT NULL,
  numerator      REAL,
  denominator    REAL,
  value          REAL,
  state          TEXT NOT NULL,
  no_data_reason TEXT,
  no_data_words  TEXT,
  note           TEXT,
  sent           INTEGER NOT NULL,
  entered_by     TEXT NOT NULL,
  entered_at     INTEGER NOT NULL,
  version        INTEGER NOT NULL,
  PRIMARY KEY (practice_id, measure_id, period)
) STRICT;
CREATE INDEX measures_entry_measure ON measures_entry (measure_id, period);
CREATE INDEX measures_entry_practice ON measures_entry (practice_id, period);

CREATE TABLE measures_revision (
  practice_id    TEXT NOT NULL,
  measure_id     TEXT NOT NULL,
  period         TEXT NOT NULL,
  version        INTEGER NOT NULL,
  numerator      REAL,
  denominator    REAL,
  value          REAL,
  state          TEXT NOT NULL,
  no_data_reason TEXT,
  no_data_words  TEXT,
  note           TEXT,
  sent           INTEGER NOT NULL,
  entered_by     TEXT NOT NULL,
  entered_at     INTEGER NOT NULL,
  PRIMARY KEY (practice_id, measure_id, period, version)
) STRICT;

-- A practice's reporting period that was handed in (or opened again).
CREATE TABLE measures_submission (
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  starts_on   TEXT NOT NULL,
  state       TEXT NOT NULL,
  sent_at     INTEGER,
  sent_by     TEXT,
  times_sent  INTEGER NOT NULL,
  version     INTEGER NOT NULL,
  PRIMARY KEY (practice_id, starts_on)
) STRICT;


-- 0005_charts
-- What people pin on a chart, and when a team looked at it together.

CREATE TABLE charts_annotation (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  measure_id  TEXT NOT NULL REFERENCES measures_measure (id),
  period      TEXT NOT NULL,
  words       TEXT NOT NULL,
  audience    TEXT NOT NULL,
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  at          INTEGER NOT NULL,
  version     INTEGER NOT NULL
) STRICT;
CREATE INDEX charts_annotation_practice ON charts_annotation (practice_id, measure_id);

-- `people`: the names of those who were there, one a line.
CREATE TABLE charts_look (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  measure_id  TEXT NOT NULL REFERENCES measures_measure (id),
  looked_on   TEXT NOT NULL,
  people      TEXT NOT NULL,
  words       TEXT,
  audience    TEXT NOT NULL,
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  at          INTEGER NOT NULL
) STRICT;
CREATE INDEX charts_look_practice ON charts_look (practice_id, measure_id);


-- 0006_chart_settings
-- How a chart is read, as people chose it: every version stays. Answers to notes. The rule set of a program.

ALTER TABLE programs_program ADD COLUMN rule_set TEXT NOT NULL DEFAULT 'anhoej';

-- The highest version of a chart is the one that holds; none: the advised chart with the program's rules.
CREATE TABLE charts_setting (
  practice_id   TEXT NOT NULL REFERENCES practices_practice (id),
  measure_id    TEXT NOT NULL REFERENCES measures_measure (id),
  version       INTEGER NOT NULL,
  type          TEXT,
  rule_set      TEXT,
  two_sigma     INTEGER NOT NULL,
  baseline      TEXT NOT NULL,
  baseline_last TEXT,
  reason        TEXT,
  author_id     TEXT REFERENCES access_account (id),
  at            INTEGER NOT NULL,
  PRIMARY KEY (practice_id, measure_id, version)
) STRICT;
CREATE INDEX charts_setting_measure ON charts_setting (measure_id);

-- `four_questions`: begun from a suggestion, and all four of Wheeler's questions were answered with yes.
CREATE TABLE charts_phase (
  practice_id    TEXT NOT NULL,
  measure_id     TEXT NOT NULL,
  version        INTEGER NOT NULL,
  starts_on      TEXT NOT NULL,
  baseline_last  TEXT,
  reason         TEXT NOT NULL,
  four_questions INTEGER NOT NULL,
  PRIMARY KEY (practice_id, measure_id, version, starts_on)
) STRICT;
CREATE INDEX charts_phase_measure ON charts_phase (measure_id);

CREATE TABLE charts_exclusion (
  practice_id TEXT NOT NULL,
  measure_id  TEXT NOT NULL,
  version     INTEGER NOT NULL,
  period      TEXT NOT NULL,
  reason      TEXT NOT NULL,
  PRIMARY KEY (practice_id, measure_id, version, period)
) STRICT;
CREATE INDEX charts_exclusion_measure ON charts_exclusion (measure_id);

-- A suggestion to start a phase that somebody thought about and did not follow; it is not made again.
CREATE TABLE charts_declined (
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  measure_id  TEXT NOT NULL REFERENCES measures_measure (id),
  starts_on   TEXT NOT NULL,
  reason      TEXT NOT NULL,
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  at          INTEGER NOT NULL,
  PRIMARY KEY (practice_id, measure_id, starts_on)
) STRICT;

INSERT INTO charts_setting (practice_id, measure_id, version, two_sigma, baseline, baseline_last, reason, at)
  SELECT practice_id, measure_id, 1, false, baseline, baseline_last, baseline_reason, 0 FROM measures_settings
   WHERE baseline <> 'program_start' OR baseline_reason IS NOT NULL;
ALTER TABLE measures_settings DROP COLUMN baseline;
ALTER TABLE measures_settings DROP COLUMN baseline_last;
ALTER TABLE measures_settings DROP COLUMN baseline_reason;

-- An answer to a note. Who reads it must be meant by both.
CREATE TABLE charts_reply (
  id            TEXT PRIMARY KEY,
  annotation_id TEXT NOT NULL REFERENCES charts_annotation (id),
  practice_id   TEXT NOT NULL REFERENCES practices_practice (id),
  words         TEXT NOT NULL,
  audience      TEXT NOT NULL,
  author_id     TEXT NOT NULL REFERENCES access_account (id),
  at            INTEGER NOT NULL,
  version       INTEGER NOT NULL
) STRICT;
CREATE INDEX charts_reply_annotation ON charts_reply (annotation_id);

-- When what a measure counts was changed, so that its charts can say so.
CREATE TABLE measures_change (
  measure_id TEXT NOT NULL REFERENCES measures_measure (id),
  version    INTEGER NOT NULL,
  changed_on TEXT NOT NULL,
  PRIMARY KEY (measure_id, version)
) STRICT;


-- 0007_letters
-- Work to do later, by whichever node takes it; letters and what people choose about them; links that open the door, and
-- invitations.

CREATE TABLE kit_job (
  id            TEXT PRIMARY KEY,
  kind          TEXT NOT NULL,
  key           TEXT NOT NULL,
  payload       TEXT NOT NULL,
  state         TEXT NOT NULL,
  run_at        INTEGER NOT NULL,
  attempts      INTEGER NOT NULL,
  lease         TEXT,
  lease_ends_at INTEGER,
  last_error    TEXT,
  created_at    INTEGER NOT NULL,
  done_at       INTEGER,
  UNIQUE (kind, key)
) STRICT;
CREATE INDEX kit_job_due ON kit_job (state, run_at);

-- What comes round by the clock, and when next.
CREATE TABLE kit_round (
  name    TEXT PRIMARY KEY,
  next_at INTEGER NOT NULL
) STRICT;

-- A mail, from the wish to send it until it is sent. The text is made when it is sent: no secret of a link stands here.
CREATE TABLE access_letter (
  id         TEXT PRIMARY KEY,
  key        TEXT NOT NULL UNIQUE,
  account_id TEXT REFERENCES access_account (id),
  email      TEXT NOT NULL,
  name       TEXT NOT NULL,
  language   TEXT NOT NULL,
  kind       TEXT NOT NULL,
  args       TEXT NOT NULL,
  link_kind  TEXT,
  link_about TEXT NOT NULL,
  state      TEXT NOT NULL,
  send_after INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  sent_at    INTEGER,
  problem    TEXT
) STRICT;
CREATE INDEX access_letter_account ON access_letter (account_id, state);
CREATE INDEX access_letter_state ON access_letter (state, created_at);

-- What a person chose: each letter at once, one a day, or none but those that open the door. Minutes after midnight.
CREATE TABLE access_mail_choice (
  account_id TEXT PRIMARY KEY REFERENCES access_account (id),
  rhythm     TEXT NOT NULL,
  quiet_from INTEGER NOT NULL,
  quiet_to   INTEGER NOT NULL,
  version    INTEGER NOT NULL
) STRICT;

CREATE TABLE access_invitation (
  id          TEXT PRIMARY KEY,
  practice_id TEXT,
  program_id  TEXT,
  member_id   TEXT,
  place       TEXT NOT NULL,
  role        TEXT NOT NULL,
  name        TEXT NOT NULL,
  email       TEXT,
  language    TEXT NOT NULL,
  invited_by  TEXT NOT NULL REFERENCES access_account (id),
  created_at  INTEGER NOT NULL,
  ends_at     INTEGER NOT NULL,
  accepted_at INTEGER,
  account_id  TEXT REFERENCES access_account (id),
  withdrawn_at INTEGER
) STRICT;
CREATE INDEX access_invitation_practice ON access_invitation (practice_id);
CREATE INDEX access_invitation_program ON access_invitation (program_id);

-- The secret itself is kept only as a hash.
CREATE TABLE access_link (
  hash          TEXT PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  kind          TEXT NOT NULL,
  account_id    TEXT REFERENCES access_account (id),
  invitation_id TEXT REFERENCES access_invitation (id),
  about         TEXT NOT NULL,
  made_by       TEXT REFERENCES access_account (id),
  by_mail       INTEGER NOT NULL,
  created_at    INTEGER NOT NULL,
  ends_at       INTEGER NOT NULL,
  used_at       INTEGER,
  pin_hash      TEXT,
  tries         INTEGER NOT NULL
) STRICT;
CREATE INDEX access_link_account ON access_link (account_id, kind);

-- A login that a card's link opened reaches that card only.
ALTER TABLE access_login ADD COLUMN card TEXT;


-- 0008_entry
-- The chart review sheet: one row a chart, what was found for each measure; and goals that change over time.

CREATE TABLE measures_review_chart (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  starts_on   TEXT NOT NULL,
  entered_by  TEXT NOT NULL,
  entered_at  INTEGER NOT NULL,
  version     INTEGER NOT NULL
) STRICT;
CREATE INDEX measures_review_chart_period ON measures_review_chart (practice_id, starts_on);

CREATE TABLE measures_review_mark (
  chart_id   TEXT NOT NULL REFERENCES measures_review_chart (id),
  measure_id TEXT NOT NULL REFERENCES measures_measure (id),
  answer     TEXT NOT NULL,
  PRIMARY KEY (chart_id, measure_id)
) STRICT;

-- From a day on, a practice's goal for a measure is another one.
CREATE TABLE measures_goal_step (
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  measure_id  TEXT NOT NULL REFERENCES measures_measure (id),
  from_on     TEXT NOT NULL,
  goal        REAL NOT NULL,
  PRIMARY KEY (practice_id, measure_id, from_on)
) STRICT;


-- 0009_team
-- What the family seat needs, physicians who take part beside the team, and who took over from a member who left.

ALTER TABLE practices_member ADD COLUMN successor_id TEXT;

CREATE TABLE practices_family_seat (
  practice_id    TEXT PRIMARY KEY REFERENCES practices_practice (id),
  advisory_group INTEGER NOT NULL,
  parents_wanted INTEGER NOT NULL,
  buddy          TEXT NOT NULL,
  stipend        TEXT NOT NULL,
  language       TEXT NOT NULL,
  times          TEXT NOT NULL,
  version        INTEGER NOT NULL
) STRICT;

CREATE TABLE practices_physician (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  name        TEXT NOT NULL,
  joined_on   TEXT NOT NULL,
  left_on     TEXT,
  version     INTEGER NOT NULL
) STRICT;
CREATE INDEX practices_physician_practice ON practices_physician (practice_id);


-- 0010_overview
-- Which numbers of a practice are there and which periods were sent, packed into one text (measures/strip.hpp).
CREATE TABLE measures_strip (
  practice_id TEXT PRIMARY KEY REFERENCES practices_practice (id),
  marks       TEXT NOT NULL
) STRICT;

-- Practices by name, page by page.
CREATE INDEX practices_practice_name ON practices_practice (name, id);

-- A program's numbers as they were on a day: never changed, never replaced.
CREATE TABLE measures_snapshot (
  id         TEXT PRIMARY KEY,
  program_id TEXT NOT NULL REFERENCES programs_program (id),
  name       TEXT NOT NULL,
  made_at    INTEGER NOT NULL,
  made_by    TEXT NOT NULL REFERENCES access_account (id),
  practices  INTEGER NOT NULL,
  numbers    INTEGER NOT NULL,
  summary    TEXT NOT NULL,
  sha256     TEXT NOT NULL
) STRICT;
CREATE INDEX measures_snapshot_program ON measures_snapshot (program_id, made_at);

-- Its files in parts: 0 the definitions, from 1 on the numbers of one measure each.
CREATE TABLE measures_snapshot_part (
  snapshot_id TEXT NOT NULL REFERENCES measures_snapshot (id),
  position    INTEGER NOT NULL,
  csv         TEXT NOT NULL,
  PRIMARY KEY (snapshot_id, position)
) STRICT;

-- Who sent lately, newest first.
CREATE INDEX measures_submission_sent ON measures_submission (sent_at);


-- 0011_priorities
-- What a practice could work on, what speaks for it, and the dots people give.

CREATE TABLE priorities_priority (
  id            TEXT PRIMARY KEY,
  practice_id   TEXT NOT NULL REFERENCES practices_practice (id),
  words         TEXT NOT NULL,
  more          TEXT NOT NULL,
  source        TEXT NOT NULL,
  evidence      TEXT NOT NULL,
  evidence_link TEXT NOT NULL,
  measure_id    TEXT,
  urgent        INTEGER NOT NULL,
  leadership    INTEGER NOT NULL,
  together      INTEGER NOT NULL,
  low_cost      INTEGER NOT NULL,
  ready_made    INTEGER NOT NULL,
  partners      INTEGER NOT NULL,
  importance    INTEGER NOT NULL,
  energy        INTEGER NOT NULL,
  ease          INTEGER NOT NULL,
  state         TEXT NOT NULL,
  why           TEXT NOT NULL,
  answer        TEXT NOT NULL,
  answer_why    TEXT NOT NULL,
  merged_into   TEXT,
  project_id    TEXT,
  added_by      TEXT NOT NULL,
  version       INTEGER NOT NULL
) STRICT;
CREATE INDEX priorities_priority_practice ON priorities_priority (practice_id);

CREATE TABLE priorities_dots (
  priority_id TEXT NOT NULL REFERENCES priorities_priority (id),
  account_id  TEXT NOT NULL REFERENCES access_account (id),
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  dots        INTEGER NOT NULL,
  PRIMARY KEY (priority_id, account_id)
) STRICT;
CREATE INDEX priorities_dots_practice ON priorities_dots (practice_id);

-- Whether the dots of a practice are open. No row: secret.
CREATE TABLE priorities_vote (
  practice_id TEXT PRIMARY KEY REFERENCES practices_practice (id),
  shown       INTEGER NOT NULL,
  version     INTEGER NOT NULL
) STRICT;


-- 0012_planning
-- Projects: the planning tool of a practice. A project has one home practice and may have partner practices.

CREATE TABLE planning_project (
  id           TEXT PRIMARY KEY,
  practice_id  TEXT NOT NULL REFERENCES practices_practice (id),
  title        TEXT NOT NULL,
  state        TEXT NOT NULL,
  priority_id  TEXT,
  template_key TEXT,
  author_id    TEXT NOT NULL,
  created_at   INTEGER NOT NULL,
  version      INTEGER NOT NULL
) STRICT;
CREATE INDEX planning_project_practice ON planning_project (practice_id);

CREATE TABLE planning_partner (
  project_id  TEXT NOT NULL REFERENCES planning_project (id),
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  PRIMARY KEY (project_id, practice_id)
) STRICT;
CREATE INDEX planning_partner_practice ON planning_partner (practice_id);

-- The parts of the page, each one document with its own version and readers.
CREATE TABLE planning_section (
  project_id TEXT NOT NULL REFERENCES planning_project (id),
  section    TEXT NOT NULL,
  body       TEXT NOT NULL,
  audience   TEXT NOT NULL,
  author_id  TEXT NOT NULL,
  at         INTEGER NOT NULL,
  version    INTEGER NOT NULL,
  PRIMARY KEY (project_id, section)
) STRICT;

-- A change idea of a project.
CREATE TABLE planning_idea (
  id         TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES planning_project (id),
  words      TEXT NOT NULL,
  source     TEXT NOT NULL,
  from_whom  TEXT NOT NULL,
  answer     TEXT NOT NULL,
  because    TEXT NOT NULL,
  author_id  TEXT NOT NULL,
  version    INTEGER NOT NULL
) STRICT;
CREATE INDEX planning_idea_project ON planning_idea (project_id);

-- Who does what until when. The owner's name stays when the member has left.
CREATE TABLE planning_action (
  id         TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES planning_project (id),
  words      TEXT NOT NULL,
  owner_id   TEXT,
  owner_name TEXT NOT NULL,
  due_on     TEXT,
  state      TEXT NOT NULL,
  author_id  TEXT NOT NULL,
  at         INTEGER NOT NULL,
  version    INTEGER NOT NULL
) STRICT;
CREATE INDEX planning_action_project ON planning_action (project_id);
CREATE INDEX planning_action_owner ON planning_action (owner_id);

-- What a part, an idea or an action was, with each change. `thing` is the part's word, or the id.
CREATE TABLE planning_revision (
  project_id TEXT NOT NULL REFERENCES planning_project (id),
  thing      TEXT NOT NULL,
  kind       TEXT NOT NULL,
  version    INTEGER NOT NULL,
  body       TEXT NOT NULL,
  audience   TEXT NOT NULL,
  author_id  TEXT NOT NULL,
  at         INTEGER NOT NULL,
  PRIMARY KEY (project_id, thing, version)
) STRICT;

-- The secret address by which a calendar program reads a person's days. Only its hash is kept.
CREATE TABLE planning_feed (
  hash       TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  made_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX planning_feed_account ON planning_feed (account_id);

-- Who reaches a project through a partner practice: its team and its coaches, this project only.
CREATE VIEW access_partner AS
  SELECT r.account_id AS account_id, p.practice_id AS practice_id, p.id AS project_id, r.role AS role
    FROM planning_partner x
    JOIN planning_project p ON p.id = x.project_id
    JOIN access_reach r ON r.practice_id = x.practice_id
   WHERE r.role IN ('staff', 'lead', 'physician', 'parent_partner', 'sponsor', 'coach', 'coach_in_training', 'supervisor');


-- 0013_pdsa
-- Tests of change. The first test of a ramp names the ramp; `audience` is the team, or the program's practices once shared.
CREATE TABLE pdsa_cycle (
  id            TEXT PRIMARY KEY,
  practice_id   TEXT NOT NULL REFERENCES practices_practice (id),
  project_id    TEXT REFERENCES planning_project (id),
  idea_id       TEXT REFERENCES planning_idea (id),
  previous_id   TEXT REFERENCES pdsa_cycle (id),
  ramp_id       TEXT NOT NULL,
  borrowed_from TEXT REFERENCES pdsa_cycle (id),
  title         TEXT NOT NULL,
  audience      TEXT NOT NULL,
  author_id     TEXT NOT NULL REFERENCES access_account (id),
  made_at       INTEGER NOT NULL,
  version       INTEGER NOT NULL
) STRICT;
CREATE INDEX pdsa_cycle_practice ON pdsa_cycle (practice_id, made_at);
CREATE INDEX pdsa_cycle_ramp ON pdsa_cycle (ramp_id);

-- What is written in each of the four steps, as the JSON of its fields; no row: nothing yet.
CREATE TABLE pdsa_step (
  cycle_id TEXT NOT NULL REFERENCES pdsa_cycle (id),
  step     TEXT NOT NULL,
  fields   TEXT NOT NULL,
  version  INTEGER NOT NULL,
  PRIMARY KEY (cycle_id, step)
) STRICT;

-- Who changed a step, when, and what stood there before. One sitting of one person is one line.
CREATE TABLE pdsa_revision (
  cycle_id  TEXT NOT NULL REFERENCES pdsa_cycle (id),
  step      TEXT NOT NULL,
  version   INTEGER NOT NULL,
  author_id TEXT NOT NULL REFERENCES access_account (id),
  began_at  INTEGER NOT NULL,
  at        INTEGER NOT NULL,
  before    TEXT NOT NULL,
  after     TEXT NOT NULL,
  PRIMARY KEY (cycle_id, step, version)
) STRICT;


-- 0014_files
-- Photos and documents that belong to a thing of a practice: a test, a project. `about` is the thing's id.
CREATE TABLE files_file (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  about       TEXT NOT NULL,
  name        TEXT NOT NULL,
  kind        TEXT NOT NULL,
  state       TEXT NOT NULL,
  audience    TEXT NOT NULL,
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  added_at    INTEGER NOT NULL,
  bytes       INTEGER NOT NULL,
  version     INTEGER NOT NULL
) STRICT;
CREATE INDEX files_file_about ON files_file (practice_id, about, added_at);
CREATE INDEX files_file_state ON files_file (state, added_at);

-- Its bytes, as base64 in parts: `form` is what arrived, or what is shown, large and small.
CREATE TABLE files_part (
  file_id  TEXT NOT NULL REFERENCES files_file (id),
  form     TEXT NOT NULL,
  position INTEGER NOT NULL,
  content  TEXT NOT NULL,
  PRIMARY KEY (file_id, form, position)
) STRICT;


-- 0015_welcome
-- The one next step of a practice, and what people say when they are new.

-- In the team's own words, in place of the suggested one. No words: none.
CREATE TABLE practices_own_step (
  practice_id TEXT PRIMARY KEY REFERENCES practices_practice (id),
  words       TEXT NOT NULL,
  who         TEXT NOT NULL,
  until_day   TEXT,
  said_by     TEXT NOT NULL,
  version     INTEGER NOT NULL
) STRICT;

-- "Not now": what is not suggested before a day. Who said so is not kept.
CREATE TABLE practices_put_off (
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  step        TEXT NOT NULL,
  until_day   TEXT NOT NULL,
  PRIMARY KEY (practice_id, step)
) STRICT;

-- How far a person is with the welcome, and the minutes a week they have.
CREATE TABLE practices_newcomer (
  practice_id    TEXT NOT NULL REFERENCES practices_practice (id),
  account_id     TEXT NOT NULL REFERENCES access_account (id),
  begun_on       TEXT NOT NULL,
  done           TEXT NOT NULL,
  minutes_a_week INTEGER,
  version        INTEGER NOT NULL,
  PRIMARY KEY (practice_id, account_id)
) STRICT;

CREATE TABLE practices_skill (
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  account_id  TEXT NOT NULL REFERENCES access_account (id),
  skill       TEXT NOT NULL,
  level       TEXT NOT NULL,
  PRIMARY KEY (practice_id, account_id, skill)
) STRICT;

-- What goes well, bothers, is hoped or feared. The author is kept to count people and to let them take it back; no answer
-- names them.
CREATE TABLE practices_voice (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  kind        TEXT NOT NULL,
  words       TEXT NOT NULL,
  only_coach  INTEGER NOT NULL
) STRICT;
CREATE INDEX practices_voice_practice ON practices_voice (practice_id);


-- 0016_barriers
-- What gets in the way of a practice's work, requests for help with their answers, and kind words. Every text carries its
-- readers.

CREATE TABLE barriers_barrier (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  kind        TEXT NOT NULL,
  words       TEXT NOT NULL,
  since       TEXT,
  weight      INTEGER NOT NULL,
  about_id    TEXT,
  tried       TEXT NOT NULL,
  helped      TEXT NOT NULL,
  state       TEXT NOT NULL,
  audience    TEXT NOT NULL,
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  made_at     INTEGER NOT NULL,
  changed_at  INTEGER NOT NULL,
  version     INTEGER NOT NULL
) STRICT;
CREATE INDEX barriers_barrier_practice ON barriers_barrier (practice_id);

CREATE TABLE barriers_request (
  id              TEXT PRIMARY KEY,
  practice_id     TEXT NOT NULL REFERENCES practices_practice (id),
  kind            TEXT NOT NULL,
  words           TEXT NOT NULL,
  tried           TEXT NOT NULL,
  urgency         TEXT NOT NULL,
  barrier_id      TEXT REFERENCES barriers_barrier (id),
  owner_id        TEXT REFERENCES access_account (id),
  due_on          TEXT,
  path            TEXT NOT NULL,
  path_words      TEXT NOT NULL,
  expert_id       TEXT REFERENCES access_account (id),
  state           TEXT NOT NULL,
  outcome         TEXT NOT NULL,
  useful          TEXT,
  audience        TEXT NOT NULL,
  author_id       TEXT NOT NULL REFERENCES access_account (id),
  made_at         INTEGER NOT NULL,
  first_answer_at INTEGER,
  version         INTEGER NOT NULL
) STRICT;
CREATE INDEX barriers_request_practice ON barriers_request (practice_id);
CREATE INDEX barriers_request_expert ON barriers_request (expert_id);

-- An answer is read by whoever reads its request.
CREATE TABLE barriers_answer (
  id         TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES barriers_request (id),
  words      TEXT NOT NULL,
  author_id  TEXT NOT NULL REFERENCES access_account (id),
  made_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX barriers_answer_request ON barriers_answer (request_id, made_at);


-- 0017_coaching
-- Coaching: calls and visits, what both sides promised, who leads which task by now, and a coach's saved views.

-- Calls that come again, made in one go.
CREATE TABLE coaching_series (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  program_id  TEXT NOT NULL REFERENCES programs_program (id),
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  made_at     INTEGER NOT NULL
) STRICT;

-- `fields` is the JSON of what is known of a contact; what is counted and sorted by stands in columns beside it. `first_at` is
-- when it was first meant to be.
CREATE TABLE coaching_contact (
  id            TEXT PRIMARY KEY,
  practice_id   TEXT NOT NULL REFERENCES practices_practice (id),
  program_id    TEXT NOT NULL REFERENCES programs_program (id),
  series_id     TEXT REFERENCES coaching_series (id),
  author_id     TEXT NOT NULL REFERENCES access_account (id),
  audience      TEXT NOT NULL,
  mode          TEXT NOT NULL,
  state         TEXT NOT NULL,
  starts_at     INTEGER NOT NULL,
  first_at      INTEGER NOT NULL,
  planned_min   INTEGER NOT NULL,
  prep_min      INTEGER NOT NULL,
  travel_min    INTEGER NOT NULL,
  contact_min   INTEGER NOT NULL,
  follow_up_min INTEGER NOT NULL,
  strategy      TEXT,
  confidence    INTEGER,
  fields        TEXT NOT NULL,
  made_at       INTEGER NOT NULL,
  version       INTEGER NOT NULL
) STRICT;
CREATE INDEX coaching_contact_state ON coaching_contact (practice_id, program_id, state, starts_at);
CREATE INDEX coaching_contact_soon ON coaching_contact (state, starts_at);
CREATE INDEX coaching_contact_series ON coaching_contact (series_id, starts_at);

-- Who changed a contact, when, and what stood there then.
CREATE TABLE coaching_revision (
  contact_id TEXT NOT NULL REFERENCES coaching_contact (id),
  version    INTEGER NOT NULL,
  author_id  TEXT NOT NULL REFERENCES access_account (id),
  at         INTEGER NOT NULL,
  fields     TEXT NOT NULL,
  PRIMARY KEY (contact_id, version)
) STRICT;

CREATE TABLE coaching_promise (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  program_id  TEXT NOT NULL REFERENCES programs_program (id),
  contact_id  TEXT REFERENCES coaching_contact (id),
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  audience    TEXT NOT NULL,
  side        TEXT NOT NULL,
  who         TEXT NOT NULL,
  words       TEXT NOT NULL,
  due_on      TEXT,
  state       TEXT NOT NULL,
  made_at     INTEGER NOT NULL,
  at          INTEGER NOT NULL,
  version     INTEGER NOT NULL
) STRICT;
CREATE INDEX coaching_promise_practice ON coaching_promise (practice_id, program_id, state);
CREATE INDEX coaching_promise_contact ON coaching_promise (contact_id);

-- Who leads a task of improvement: each change is a line of its own, so that the way from the coach to the team is seen.
CREATE TABLE coaching_skill (
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  program_id  TEXT NOT NULL REFERENCES programs_program (id),
  skill       TEXT NOT NULL,
  version     INTEGER NOT NULL,
  led_by      TEXT NOT NULL,
  confidence  INTEGER,
  plan        TEXT NOT NULL,
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  at          INTEGER NOT NULL,
  PRIMARY KEY (practice_id, program_id, skill, version)
) STRICT;

-- How a coach likes to look at the list of practices.
CREATE TABLE coaching_view (
  id         TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES access_account (id),
  name       TEXT NOT NULL,
  asked      TEXT NOT NULL
) STRICT;
CREATE INDEX coaching_view_account ON coaching_view (account_id);


-- 0018_agreement
-- The agreement between a practice and its coaches, in editions; what was ticked, talked about, and how ready both are.

-- No row: the lines as they are shipped, edition 1.
CREATE TABLE programs_agreement (
  enrollment_id TEXT NOT NULL REFERENCES programs_enrollment (id),
  edition       INTEGER NOT NULL,
  lines         TEXT NOT NULL,
  author_id     TEXT NOT NULL REFERENCES access_account (id),
  made_at       INTEGER NOT NULL,
  PRIMARY KEY (enrollment_id, edition)
) STRICT;

CREATE TABLE programs_agreement_yes (
  enrollment_id TEXT NOT NULL REFERENCES programs_enrollment (id),
  edition       INTEGER NOT NULL,
  side          TEXT NOT NULL,
  name          TEXT NOT NULL,
  said_on       TEXT NOT NULL,
  account_id    TEXT NOT NULL REFERENCES access_account (id),
  PRIMARY KEY (enrollment_id, edition, side)
) STRICT;

CREATE TABLE programs_agreement_comment (
  id            TEXT PRIMARY KEY,
  enrollment_id TEXT NOT NULL REFERENCES programs_enrollment (id),
  line          TEXT NOT NULL,
  words         TEXT NOT NULL,
  author_id     TEXT NOT NULL REFERENCES access_account (id),
  made_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX programs_agreement_comment_enrollment ON programs_agreement_comment (enrollment_id);

-- One tap for a line and a month: it took place, or both agreed to skip it. No row: nobody has said.
CREATE TABLE programs_agreement_tick (
  enrollment_id TEXT NOT NULL REFERENCES programs_enrollment (id),
  line          TEXT NOT NULL,
  month         TEXT NOT NULL,
  state         TEXT NOT NULL,
  said_by       TEXT NOT NULL REFERENCES access_account (id),
  version       INTEGER NOT NULL,
  PRIMARY KEY (enrollment_id, line, month)
) STRICT;

CREATE TABLE programs_agreement_talk (
  enrollment_id TEXT NOT NULL REFERENCES programs_enrollment (id),
  talk          TEXT NOT NULL,
  side          TEXT NOT NULL,
  heard         TEXT NOT NULL,
  easier        TEXT NOT NULL,
  author_id     TEXT NOT NULL REFERENCES access_account (id),
  made_at       INTEGER NOT NULL,
  version       INTEGER NOT NULL,
  PRIMARY KEY (enrollment_id, talk, side)
) STRICT;

-- What coach and team found together; `answers` is JSON.
CREATE TABLE programs_readiness (
  enrollment_id TEXT NOT NULL REFERENCES programs_enrollment (id),
  round         TEXT NOT NULL,
  answers       TEXT NOT NULL,
  words         TEXT NOT NULL,
  author_id     TEXT NOT NULL REFERENCES access_account (id),
  made_at       INTEGER NOT NULL,
  version       INTEGER NOT NULL,
  PRIMARY KEY (enrollment_id, round)
) STRICT;


-- 0019_notes
-- Private writing. `words` is sealed: only the key beside the database opens it (decision 18). Nothing here is counted,
-- searched or exported.

CREATE TABLE coaching_note (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  program_id  TEXT,
  kind        TEXT NOT NULL,
  about       TEXT NOT NULL,
  words       TEXT NOT NULL,
  audience    TEXT NOT NULL,
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  state       TEXT NOT NULL,
  written_at  INTEGER NOT NULL,
  changed_at  INTEGER NOT NULL,
  version     INTEGER NOT NULL
) STRICT;
CREATE INDEX coaching_note_author ON coaching_note (author_id, changed_at);
CREATE INDEX coaching_note_practice ON coaching_note (practice_id, changed_at);

CREATE TABLE coaching_reply (
  id        TEXT PRIMARY KEY,
  note_id   TEXT NOT NULL REFERENCES coaching_note (id),
  author_id TEXT NOT NULL REFERENCES access_account (id),
  words     TEXT NOT NULL,
  at        INTEGER NOT NULL
) STRICT;
CREATE INDEX coaching_reply_note ON coaching_reply (note_id, at);

-- Who has had it before their eyes, so that its author knows when taking it back.
CREATE TABLE coaching_seen (
  note_id    TEXT NOT NULL REFERENCES coaching_note (id),
  account_id TEXT NOT NULL REFERENCES access_account (id),
  seen_at    INTEGER NOT NULL,
  PRIMARY KEY (note_id, account_id)
) STRICT;

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


-- 0021_cover
-- Who stands in for a coach, and between which days (both included, where the practice is). The role itself is a line of
-- access_grant, from the first morning to the last evening.
CREATE TABLE coaching_cover (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  program_id  TEXT NOT NULL REFERENCES programs_program (id),
  away_id     TEXT NOT NULL REFERENCES access_account (id),
  stand_in_id TEXT NOT NULL REFERENCES access_account (id),
  from_day    TEXT NOT NULL,
  until_day   TEXT NOT NULL,
  grant_id    TEXT NOT NULL,
  ended       INTEGER NOT NULL
) STRICT;
CREATE INDEX coaching_cover_open ON coaching_cover (ended, from_day);
CREATE INDEX coaching_cover_practice ON coaching_cover (practice_id, ended);


-- 0022_encouragement
-- Encouragement: a few kind words between people. `words` is sealed: only the key beside the database opens it (decision 18).
-- Nothing here is counted, searched or exported.

-- To one person: audience 'named', with that person in access_named; to the team: audience 'team' and no `to_id`.
CREATE TABLE encouragement_message (
  id          TEXT PRIMARY KEY,
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  program_id  TEXT,
  audience    TEXT NOT NULL,
  author_id   TEXT NOT NULL REFERENCES access_account (id),
  to_id       TEXT,
  words       TEXT NOT NULL,
  sent_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX encouragement_message_practice ON encouragement_message (practice_id, sent_at);
CREATE INDEX encouragement_message_author ON encouragement_message (author_id, sent_at);

-- Who has put it away, and whether with thanks.
CREATE TABLE encouragement_seen (
  message_id TEXT NOT NULL REFERENCES encouragement_message (id),
  account_id TEXT NOT NULL REFERENCES access_account (id),
  seen_at    INTEGER NOT NULL,
  thanked    INTEGER NOT NULL,
  PRIMARY KEY (message_id, account_id)
) STRICT;

-- Efforts somebody was told of: each is noticed once.
CREATE TABLE encouragement_noticed (
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  key         TEXT NOT NULL,
  at          INTEGER NOT NULL,
  PRIMARY KEY (practice_id, key)
) STRICT;

-- What a person put off, for themself, until a day.
CREATE TABLE encouragement_not_now (
  account_id  TEXT NOT NULL REFERENCES access_account (id),
  practice_id TEXT NOT NULL REFERENCES practices_practice (id),
  key         TEXT NOT NULL,
  until_day   TEXT NOT NULL,
  PRIMARY KEY (account_id, practice_id, key)
) STRICT;

-- Whether somebody would like to get such messages. No row: yes.
CREATE TABLE encouragement_choice (
  account_id TEXT PRIMARY KEY REFERENCES access_account (id),
  wanted     INTEGER NOT NULL,
  version    INTEGER NOT NULL
) STRICT;


-- 0024_seen
-- Who has had which text of somebody else before their eyes, and in which version: so that its author knows it when fewer are
-- to read it.
CREATE TABLE access_seen (
  thing_id   TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES access_account (id),
  author_id  TEXT NOT NULL REFERENCES access_account (id),
  version    INTEGER NOT NULL,
  seen_at    INTEGER NOT NULL,
  PRIMARY KEY (thing_id, account_id)
) STRICT;

-- Words that were added after somebody opened a note are not read by them yet.
ALTER TABLE coaching_note ADD COLUMN words_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE coaching_seen ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- Who comes for a while comes as a coach who stands in, or as one in training who looks on.
ALTER TABLE coaching_cover ADD COLUMN role TEXT NOT NULL DEFAULT 'coach';


-- 0025_trail
-- A practice's newest numbers (measures/trail.hpp); not beside its strip, so that a thousand strips are read without them.
CREATE TABLE measures_trail (
  practice_id TEXT PRIMARY KEY REFERENCES practices_practice (id),
  numbers     TEXT NOT NULL
) STRICT;


-- 0026_picked
-- When a team picked what it works on, and who was at the table.
ALTER TABLE priorities_priority ADD COLUMN picked_on TEXT;
ALTER TABLE priorities_priority ADD COLUMN picked_by TEXT NOT NULL DEFAULT '';


-- 0029_draft
-- Drafts of coaches in training, for the coach who reads and releases them: there are few.
CREATE INDEX coaching_contact_draft ON coaching_contact (practice_id, program_id) WHERE audience = 'coaches';

