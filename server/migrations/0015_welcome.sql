-- The one next step of a practice, and what people say when they are new.

-- In the team's own words, in place of the suggested one. No words: none.
CREATE TABLE practices_own_step (
  practice_id {id} PRIMARY KEY REFERENCES practices_practice (id),
  words       {text} NOT NULL,
  who         {text} NOT NULL,
  until_day   {text},
  said_by     {text} NOT NULL,
  version     {int} NOT NULL
) {strict};

-- "Not now": what is not suggested before a day. Who said so is not kept.
CREATE TABLE practices_put_off (
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  step        {text} NOT NULL,
  until_day   {text} NOT NULL,
  PRIMARY KEY (practice_id, step)
) {strict};

-- How far a person is with the welcome, and the minutes a week they have.
CREATE TABLE practices_newcomer (
  practice_id    {id} NOT NULL REFERENCES practices_practice (id),
  account_id     {id} NOT NULL REFERENCES access_account (id),
  begun_on       {text} NOT NULL,
  done           {text} NOT NULL,
  minutes_a_week {int},
  version        {int} NOT NULL,
  PRIMARY KEY (practice_id, account_id)
) {strict};

CREATE TABLE practices_skill (
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  account_id  {id} NOT NULL REFERENCES access_account (id),
  skill       {text} NOT NULL,
  level       {text} NOT NULL,
  PRIMARY KEY (practice_id, account_id, skill)
) {strict};

-- What goes well, bothers, is hoped or feared. The author is kept to count people and to let them take it back; no answer
-- names them.
CREATE TABLE practices_voice (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  author_id   {id} NOT NULL REFERENCES access_account (id),
  kind        {text} NOT NULL,
  words       {text} NOT NULL,
  only_coach  {bool} NOT NULL
) {strict};
CREATE INDEX practices_voice_practice ON practices_voice (practice_id);
