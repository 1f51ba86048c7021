-- Coaching: calls and visits, what both sides promised, who leads which task by now, and a coach's saved views.

-- Calls that come again, made in one go.
CREATE TABLE coaching_series (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  program_id  {id} NOT NULL REFERENCES programs_program (id),
  author_id   {id} NOT NULL REFERENCES access_account (id),
  made_at     {int} NOT NULL
) {strict};

-- `fields` is the JSON of what is known of a contact; what is counted and sorted by stands in columns beside it. `first_at` is
-- when it was first meant to be.
CREATE TABLE coaching_contact (
  id            {id} PRIMARY KEY,
  practice_id   {id} NOT NULL REFERENCES practices_practice (id),
  program_id    {id} NOT NULL REFERENCES programs_program (id),
  series_id     {id} REFERENCES coaching_series (id),
  author_id     {id} NOT NULL REFERENCES access_account (id),
  audience      {text} NOT NULL,
  mode          {text} NOT NULL,
  state         {text} NOT NULL,
  starts_at     {int} NOT NULL,
  first_at      {int} NOT NULL,
  planned_min   {int} NOT NULL,
  prep_min      {int} NOT NULL,
  travel_min    {int} NOT NULL,
  contact_min   {int} NOT NULL,
  follow_up_min {int} NOT NULL,
  strategy      {text},
  confidence    {int},
  fields        {text} NOT NULL,
  made_at       {int} NOT NULL,
  version       {int} NOT NULL
) {strict};
CREATE INDEX coaching_contact_state ON coaching_contact (practice_id, program_id, state, starts_at);
CREATE INDEX coaching_contact_soon ON coaching_contact (state, starts_at);
CREATE INDEX coaching_contact_series ON coaching_contact (series_id, starts_at);

-- Who changed a contact, when, and what stood there then.
CREATE TABLE coaching_revision (
  contact_id {id} NOT NULL REFERENCES coaching_contact (id),
  version    {int} NOT NULL,
  author_id  {id} NOT NULL REFERENCES access_account (id),
  at         {int} NOT NULL,
  fields     {text} NOT NULL,
  PRIMARY KEY (contact_id, version)
) {strict};

CREATE TABLE coaching_promise (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  program_id  {id} NOT NULL REFERENCES programs_program (id),
  contact_id  {id} REFERENCES coaching_contact (id),
  author_id   {id} NOT NULL REFERENCES access_account (id),
  audience    {text} NOT NULL,
  side        {text} NOT NULL,
  who         {text} NOT NULL,
  words       {text} NOT NULL,
  due_on      {text},
  state       {text} NOT NULL,
  made_at     {int} NOT NULL,
  at          {int} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX coaching_promise_practice ON coaching_promise (practice_id, program_id, state);
CREATE INDEX coaching_promise_contact ON coaching_promise (contact_id);

-- Who leads a task of improvement: each change is a line of its own, so that the way from the coach to the team is seen.
CREATE TABLE coaching_skill (
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  program_id  {id} NOT NULL REFERENCES programs_program (id),
  skill       {text} NOT NULL,
  version     {int} NOT NULL,
  led_by      {text} NOT NULL,
  confidence  {int},
  plan        {text} NOT NULL,
  author_id   {id} NOT NULL REFERENCES access_account (id),
  at          {int} NOT NULL,
  PRIMARY KEY (practice_id, program_id, skill, version)
) {strict};

-- How a coach likes to look at the list of practices.
CREATE TABLE coaching_view (
  id         {id} PRIMARY KEY,
  account_id {id} NOT NULL REFERENCES access_account (id),
  name       {text} NOT NULL,
  asked      {text} NOT NULL
) {strict};
CREATE INDEX coaching_view_account ON coaching_view (account_id);
