-- What a practice could work on, what speaks for it, and the dots people give.

CREATE TABLE priorities_priority (
  id            {id} PRIMARY KEY,
  practice_id   {id} NOT NULL REFERENCES practices_practice (id),
  words         {text} NOT NULL,
  more          {text} NOT NULL,
  source        {text} NOT NULL,
  evidence      {text} NOT NULL,
  evidence_link {text} NOT NULL,
  measure_id    {id},
  urgent        {int} NOT NULL,
  leadership    {int} NOT NULL,
  together      {int} NOT NULL,
  low_cost      {int} NOT NULL,
  ready_made    {int} NOT NULL,
  partners      {int} NOT NULL,
  importance    {int} NOT NULL,
  energy        {int} NOT NULL,
  ease          {int} NOT NULL,
  state         {text} NOT NULL,
  why           {text} NOT NULL,
  answer        {text} NOT NULL,
  answer_why    {text} NOT NULL,
  merged_into   {id},
  project_id    {id},
  added_by      {text} NOT NULL,
  version       {int} NOT NULL
) {strict};
CREATE INDEX priorities_priority_practice ON priorities_priority (practice_id);

CREATE TABLE priorities_dots (
  priority_id {id} NOT NULL REFERENCES priorities_priority (id),
  account_id  {id} NOT NULL REFERENCES access_account (id),
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  dots        {int} NOT NULL,
  PRIMARY KEY (priority_id, account_id)
) {strict};
CREATE INDEX priorities_dots_practice ON priorities_dots (practice_id);

-- Whether the dots of a practice are open. No row: secret.
CREATE TABLE priorities_vote (
  practice_id {id} PRIMARY KEY REFERENCES practices_practice (id),
  shown       {bool} NOT NULL,
  version     {int} NOT NULL
) {strict};
