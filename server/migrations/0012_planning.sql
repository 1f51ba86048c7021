-- Projects: the planning tool of a practice.

CREATE TABLE planning_project (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  title       {text} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX planning_project_practice ON planning_project (practice_id);

-- A change idea of a project.
CREATE TABLE planning_idea (
  id         {id} PRIMARY KEY,
  project_id {id} NOT NULL REFERENCES planning_project (id),
  words      {text} NOT NULL,
  version    {int} NOT NULL
) {strict};
CREATE INDEX planning_idea_project ON planning_idea (project_id);
