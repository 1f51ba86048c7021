-- What people pin on a chart, and when a team looked at it together.

CREATE TABLE charts_annotation (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  measure_id  {id} NOT NULL REFERENCES measures_measure (id),
  period      {text} NOT NULL,
  words       {text} NOT NULL,
  audience    {text} NOT NULL,
  author_id   {id} NOT NULL REFERENCES access_account (id),
  at          {int} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX charts_annotation_practice ON charts_annotation (practice_id, measure_id);

-- `people`: the names of those who were there, one a line.
CREATE TABLE charts_look (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  measure_id  {id} NOT NULL REFERENCES measures_measure (id),
  looked_on   {text} NOT NULL,
  people      {text} NOT NULL,
  words       {text},
  audience    {text} NOT NULL,
  author_id   {id} NOT NULL REFERENCES access_account (id),
  at          {int} NOT NULL
) {strict};
CREATE INDEX charts_look_practice ON charts_look (practice_id, measure_id);
