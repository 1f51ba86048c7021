-- A practice, its improvement team and the five seats every team is asked about.

CREATE TABLE practices_practice (
  id         {id} PRIMARY KEY,
  name       {text} NOT NULL,
  city       {text} NOT NULL,
  state      {text} NOT NULL,
  kind       {text} NOT NULL,
  clinicians {int} NOT NULL,
  time_zone  {text} NOT NULL,
  about      {text} NOT NULL,
  shows_name {bool} NOT NULL,
  version    {int} NOT NULL
) {strict};

CREATE TABLE practices_member (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  account_id  {id},
  name        {text} NOT NULL,
  email       {text},
  joined_on   {text} NOT NULL,
  left_on     {text},
  note        {text},
  version     {int} NOT NULL
) {strict};
CREATE INDEX practices_member_practice ON practices_member (practice_id);

CREATE TABLE practices_member_role (
  member_id {id} NOT NULL REFERENCES practices_member (id),
  position  {int} NOT NULL,
  team_role {text} NOT NULL,
  PRIMARY KEY (member_id, team_role)
) {strict};

CREATE TABLE practices_seat (
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  team_role   {text} NOT NULL,
  state       {text} NOT NULL,
  note        {text},
  version     {int} NOT NULL,
  PRIMARY KEY (practice_id, team_role)
) {strict};
