-- Who stands in for a coach, and between which days (both included, where the practice is). The role itself is a line of
-- access_grant, from the first morning to the last evening.
CREATE TABLE coaching_cover (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  program_id  {id} NOT NULL REFERENCES programs_program (id),
  away_id     {id} NOT NULL REFERENCES access_account (id),
  stand_in_id {id} NOT NULL REFERENCES access_account (id),
  from_day    {text} NOT NULL,
  until_day   {text} NOT NULL,
  grant_id    {text} NOT NULL,
  ended       {bool} NOT NULL
) {strict};
CREATE INDEX coaching_cover_open ON coaching_cover (ended, from_day);
CREATE INDEX coaching_cover_practice ON coaching_cover (practice_id, ended);
