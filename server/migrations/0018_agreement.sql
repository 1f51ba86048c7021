-- The agreement between a practice and its coaches, in editions; what was ticked, talked about, and how ready both are.

-- No row: the lines as they are shipped, edition 1.
CREATE TABLE programs_agreement (
  enrollment_id {id} NOT NULL REFERENCES programs_enrollment (id),
  edition       {int} NOT NULL,
  lines         {text} NOT NULL,
  author_id     {id} NOT NULL REFERENCES access_account (id),
  made_at       {int} NOT NULL,
  PRIMARY KEY (enrollment_id, edition)
) {strict};

CREATE TABLE programs_agreement_yes (
  enrollment_id {id} NOT NULL REFERENCES programs_enrollment (id),
  edition       {int} NOT NULL,
  side          {text} NOT NULL,
  name          {text} NOT NULL,
  said_on       {text} NOT NULL,
  account_id    {id} NOT NULL REFERENCES access_account (id),
  PRIMARY KEY (enrollment_id, edition, side)
) {strict};

CREATE TABLE programs_agreement_comment (
  id            {id} PRIMARY KEY,
  enrollment_id {id} NOT NULL REFERENCES programs_enrollment (id),
  line          {text} NOT NULL,
  words         {text} NOT NULL,
  author_id     {id} NOT NULL REFERENCES access_account (id),
  made_at       {int} NOT NULL
) {strict};
CREATE INDEX programs_agreement_comment_enrollment ON programs_agreement_comment (enrollment_id);

-- One tap for a line and a month: it took place, or both agreed to skip it. No row: nobody has said.
CREATE TABLE programs_agreement_tick (
  enrollment_id {id} NOT NULL REFERENCES programs_enrollment (id),
  line          {text} NOT NULL,
  month         {text} NOT NULL,
  state         {text} NOT NULL,
  said_by       {id} NOT NULL REFERENCES access_account (id),
  version       {int} NOT NULL,
  PRIMARY KEY (enrollment_id, line, month)
) {strict};

CREATE TABLE programs_agreement_talk (
  enrollment_id {id} NOT NULL REFERENCES programs_enrollment (id),
  talk          {text} NOT NULL,
  side          {text} NOT NULL,
  heard         {text} NOT NULL,
  easier        {text} NOT NULL,
  author_id     {id} NOT NULL REFERENCES access_account (id),
  made_at       {int} NOT NULL,
  version       {int} NOT NULL,
  PRIMARY KEY (enrollment_id, talk, side)
) {strict};

-- What coach and team found together; `answers` is JSON.
CREATE TABLE programs_readiness (
  enrollment_id {id} NOT NULL REFERENCES programs_enrollment (id),
  round         {text} NOT NULL,
  answers       {text} NOT NULL,
  words         {text} NOT NULL,
  author_id     {id} NOT NULL REFERENCES access_account (id),
  made_at       {int} NOT NULL,
  version       {int} NOT NULL,
  PRIMARY KEY (enrollment_id, round)
) {strict};
