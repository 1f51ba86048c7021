-- How a chart is read, as people chose it: every version stays. Answers to notes. The rule set of a program.

ALTER TABLE programs_program ADD COLUMN rule_set {text} NOT NULL DEFAULT 'anhoej';

-- The highest version of a chart is the one that holds; none: the advised chart with the program's rules.
CREATE TABLE charts_setting (
  practice_id   {id} NOT NULL REFERENCES practices_practice (id),
  measure_id    {id} NOT NULL REFERENCES measures_measure (id),
  version       {int} NOT NULL,
  type          {text},
  rule_set      {text},
  two_sigma     {bool} NOT NULL,
  baseline      {text} NOT NULL,
  baseline_last {text},
  reason        {text},
  author_id     {id} REFERENCES access_account (id),
  at            {int} NOT NULL,
  PRIMARY KEY (practice_id, measure_id, version)
) {strict};
CREATE INDEX charts_setting_measure ON charts_setting (measure_id);

-- `four_questions`: begun from a suggestion, and all four of Wheeler's questions were answered with yes.
CREATE TABLE charts_phase (
  practice_id    {id} NOT NULL,
  measure_id     {id} NOT NULL,
  version        {int} NOT NULL,
  starts_on      {text} NOT NULL,
  baseline_last  {text},
  reason         {text} NOT NULL,
  four_questions {bool} NOT NULL,
  PRIMARY KEY (practice_id, measure_id, version, starts_on)
) {strict};
CREATE INDEX charts_phase_measure ON charts_phase (measure_id);

CREATE TABLE charts_exclusion (
  practice_id {id} NOT NULL,
  measure_id  {id} NOT NULL,
  version     {int} NOT NULL,
  period      {text} NOT NULL,
  reason      {text} NOT NULL,
  PRIMARY KEY (practice_id, measure_id, version, period)
) {strict};
CREATE INDEX charts_exclusion_measure ON charts_exclusion (measure_id);

-- A suggestion to start a phase that somebody thought about and did not follow; it is not made again.
CREATE TABLE charts_declined (
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  measure_id  {id} NOT NULL REFERENCES measures_measure (id),
  starts_on   {text} NOT NULL,
  reason      {text} NOT NULL,
  author_id   {id} NOT NULL REFERENCES access_account (id),
  at          {int} NOT NULL,
  PRIMARY KEY (practice_id, measure_id, starts_on)
) {strict};

INSERT INTO charts_setting (practice_id, measure_id, version, two_sigma, baseline, baseline_last, reason, at)
  SELECT practice_id, measure_id, 1, false, baseline, baseline_last, baseline_reason, 0 FROM measures_settings
   WHERE baseline <> 'program_start' OR baseline_reason IS NOT NULL;
ALTER TABLE measures_settings DROP COLUMN baseline;
ALTER TABLE measures_settings DROP COLUMN baseline_last;
ALTER TABLE measures_settings DROP COLUMN baseline_reason;

-- An answer to a note. Who reads it must be meant by both.
CREATE TABLE charts_reply (
  id            {id} PRIMARY KEY,
  annotation_id {id} NOT NULL REFERENCES charts_annotation (id),
  practice_id   {id} NOT NULL REFERENCES practices_practice (id),
  words         {text} NOT NULL,
  audience      {text} NOT NULL,
  author_id     {id} NOT NULL REFERENCES access_account (id),
  at            {int} NOT NULL,
  version       {int} NOT NULL
) {strict};
CREATE INDEX charts_reply_annotation ON charts_reply (annotation_id);

-- When what a measure counts was changed, so that its charts can say so.
CREATE TABLE measures_change (
  measure_id {id} NOT NULL REFERENCES measures_measure (id),
  version    {int} NOT NULL,
  changed_on {text} NOT NULL,
  PRIMARY KEY (measure_id, version)
) {strict};
