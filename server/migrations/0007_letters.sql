-- Work to do later, by whichever node takes it; letters and what people choose about them; links that open the door, and
-- invitations.

CREATE TABLE kit_job (
  id            {id} PRIMARY KEY,
  kind          {text} NOT NULL,
  key           {text} NOT NULL,
  payload       {text} NOT NULL,
  state         {text} NOT NULL,
  run_at        {int} NOT NULL,
  attempts      {int} NOT NULL,
  lease         {text},
  lease_ends_at {int},
  last_error    {text},
  created_at    {int} NOT NULL,
  done_at       {int},
  UNIQUE (kind, key)
) {strict};
CREATE INDEX kit_job_due ON kit_job (state, run_at);

-- What comes round by the clock, and when next.
CREATE TABLE kit_round (
  name    {text} PRIMARY KEY,
  next_at {int} NOT NULL
) {strict};

-- A mail, from the wish to send it until it is sent. The text is made when it is sent: no secret of a link stands here.
CREATE TABLE access_letter (
  id         {id} PRIMARY KEY,
  key        {text} NOT NULL UNIQUE,
  account_id {id} REFERENCES access_account (id),
  email      {text} NOT NULL,
  name       {text} NOT NULL,
  language   {text} NOT NULL,
  kind       {text} NOT NULL,
  args       {text} NOT NULL,
  link_kind  {text},
  link_about {text} NOT NULL,
  state      {text} NOT NULL,
  send_after {int} NOT NULL,
  created_at {int} NOT NULL,
  sent_at    {int},
  problem    {text}
) {strict};
CREATE INDEX access_letter_account ON access_letter (account_id, state);
CREATE INDEX access_letter_state ON access_letter (state, created_at);

-- What a person chose: each letter at once, one a day, or none but those that open the door. Minutes after midnight.
CREATE TABLE access_mail_choice (
  account_id {id} PRIMARY KEY REFERENCES access_account (id),
  rhythm     {text} NOT NULL,
  quiet_from {int} NOT NULL,
  quiet_to   {int} NOT NULL,
  version    {int} NOT NULL
) {strict};

CREATE TABLE access_invitation (
  id          {id} PRIMARY KEY,
  practice_id {id},
  program_id  {id},
  member_id   {id},
  place       {text} NOT NULL,
  role        {text} NOT NULL,
  name        {text} NOT NULL,
  email       {text},
  language    {text} NOT NULL,
  invited_by  {id} NOT NULL REFERENCES access_account (id),
  created_at  {int} NOT NULL,
  ends_at     {int} NOT NULL,
  accepted_at {int},
  account_id  {id} REFERENCES access_account (id),
  withdrawn_at {int}
) {strict};
CREATE INDEX access_invitation_practice ON access_invitation (practice_id);
CREATE INDEX access_invitation_program ON access_invitation (program_id);

-- The secret itself is kept only as a hash.
CREATE TABLE access_link (
  hash          {text} PRIMARY KEY,
  id            {id} NOT NULL UNIQUE,
  kind          {text} NOT NULL,
  account_id    {id} REFERENCES access_account (id),
  invitation_id {id} REFERENCES access_invitation (id),
  about         {text} NOT NULL,
  made_by       {id} REFERENCES access_account (id),
  by_mail       {bool} NOT NULL,
  created_at    {int} NOT NULL,
  ends_at       {int} NOT NULL,
  used_at       {int},
  pin_hash      {text},
  tries         {int} NOT NULL
) {strict};
CREATE INDEX access_link_account ON access_link (account_id, kind);

-- A login that a card's link opened reaches that card only.
ALTER TABLE access_login ADD COLUMN card {text};
