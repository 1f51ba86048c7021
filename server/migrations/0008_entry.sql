-- The chart review sheet: one row a chart, what was found for each measure; and goals that change over time.

CREATE TABLE measures_review_chart (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  starts_on   {text} NOT NULL,
  entered_by  {text} NOT NULL,
  entered_at  {int} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX measures_review_chart_period ON measures_review_chart (practice_id, starts_on);

CREATE TABLE measures_review_mark (
  chart_id   {id} NOT NULL REFERENCES measures_review_chart (id),
  measure_id {id} NOT NULL REFERENCES measures_measure (id),
  answer     {text} NOT NULL,
  PRIMARY KEY (chart_id, measure_id)
) {strict};

-- From a day on, a practice's goal for a measure is another one.
CREATE TABLE measures_goal_step (
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  measure_id  {id} NOT NULL REFERENCES measures_measure (id),
  from_on     {text} NOT NULL,
  goal        {real} NOT NULL,
  PRIMARY KEY (practice_id, measure_id, from_on)
) {strict};
