-- Tests of change. The first test of a ramp names the ramp; `audience` is the team, or the program's practices once shared.
CREATE TABLE pdsa_cycle (
  id            {id} PRIMARY KEY,
  practice_id   {id} NOT NULL REFERENCES practices_practice (id),
  project_id    {id} REFERENCES planning_project (id),
  idea_id       {id} REFERENCES planning_idea (id),
  previous_id   {id} REFERENCES pdsa_cycle (id),
  ramp_id       {id} NOT NULL,
  borrowed_from {id} REFERENCES pdsa_cycle (id),
  title         {text} NOT NULL,
  audience      {text} NOT NULL,
  author_id     {id} NOT NULL REFERENCES access_account (id),
  made_at       {int} NOT NULL,
  version       {int} NOT NULL
) {strict};
CREATE INDEX pdsa_cycle_practice ON pdsa_cycle (practice_id, made_at);
CREATE INDEX pdsa_cycle_ramp ON pdsa_cycle (ramp_id);

-- What is written in each of the four steps, as the JSON of its fields; no row: nothing yet.
CREATE TABLE pdsa_step (
  cycle_id {id} NOT NULL REFERENCES pdsa_cycle (id),
  step     {text} NOT NULL,
  fields   {text} NOT NULL,
  version  {int} NOT NULL,
  PRIMARY KEY (cycle_id, step)
) {strict};

-- Who changed a step, when, and what stood there before. One sitting of one person is one line.
CREATE TABLE pdsa_revision (
  cycle_id  {id} NOT NULL REFERENCES pdsa_cycle (id),
  step      {text} NOT NULL,
  version   {int} NOT NULL,
  author_id {id} NOT NULL REFERENCES access_account (id),
  began_at  {int} NOT NULL,
  at        {int} NOT NULL,
  before    {text} NOT NULL,
  after     {text} NOT NULL,
  PRIMARY KEY (cycle_id, step, version)
) {strict};
