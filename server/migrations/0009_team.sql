-- What the family seat needs, physicians who take part beside the team, and who took over from a member who left.

ALTER TABLE practices_member ADD COLUMN successor_id {id};

CREATE TABLE practices_family_seat (
  practice_id    {id} PRIMARY KEY REFERENCES practices_practice (id),
  advisory_group {bool} NOT NULL,
  parents_wanted {int} NOT NULL,
  buddy          {text} NOT NULL,
  stipend        {text} NOT NULL,
  language       {text} NOT NULL,
  times          {text} NOT NULL,
  version        {int} NOT NULL
) {strict};

CREATE TABLE practices_physician (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  name        {text} NOT NULL,
  joined_on   {text} NOT NULL,
  left_on     {text},
  version     {int} NOT NULL
) {strict};
CREATE INDEX practices_physician_practice ON practices_physician (practice_id);
