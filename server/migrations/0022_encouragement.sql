-- Encouragement: a few kind words between people. `words` is sealed: only the key beside the database opens it (decision 18).
-- Nothing here is counted, searched or exported.

-- To one person: audience 'named', with that person in access_named; to the team: audience 'team' and no `to_id`.
CREATE TABLE encouragement_message (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  program_id  {id},
  audience    {text} NOT NULL,
  author_id   {id} NOT NULL REFERENCES access_account (id),
  to_id       {id},
  words       {text} NOT NULL,
  sent_at     {int} NOT NULL
) {strict};
CREATE INDEX encouragement_message_practice ON encouragement_message (practice_id, sent_at);
CREATE INDEX encouragement_message_author ON encouragement_message (author_id, sent_at);

-- Who has put it away, and whether with thanks.
CREATE TABLE encouragement_seen (
  message_id {id} NOT NULL REFERENCES encouragement_message (id),
  account_id {id} NOT NULL REFERENCES access_account (id),
  seen_at    {int} NOT NULL,
  thanked    {bool} NOT NULL,
  PRIMARY KEY (message_id, account_id)
) {strict};

-- Efforts somebody was told of: each is noticed once.
CREATE TABLE encouragement_noticed (
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  key         {text} NOT NULL,
  at          {int} NOT NULL,
  PRIMARY KEY (practice_id, key)
) {strict};

-- What a person put off, for themself, until a day.
CREATE TABLE encouragement_not_now (
  account_id  {id} NOT NULL REFERENCES access_account (id),
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  key         {text} NOT NULL,
  until_day   {text} NOT NULL,
  PRIMARY KEY (account_id, practice_id, key)
) {strict};

-- Whether somebody would like to get such messages. No row: yes.
CREATE TABLE encouragement_choice (
  account_id {id} PRIMARY KEY REFERENCES access_account (id),
  wanted     {bool} NOT NULL,
  version    {int} NOT NULL
) {strict};
