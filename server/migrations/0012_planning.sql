-- Projects: the planning tool of a practice. A project has one home practice and may have partner practices.

CREATE TABLE planning_project (
  id           {id} PRIMARY KEY,
  practice_id  {id} NOT NULL REFERENCES practices_practice (id),
  title        {text} NOT NULL,
  state        {text} NOT NULL,
  priority_id  {id},
  template_key {text},
  author_id    {id} NOT NULL,
  created_at   {int} NOT NULL,
  version      {int} NOT NULL
) {strict};
CREATE INDEX planning_project_practice ON planning_project (practice_id);

CREATE TABLE planning_partner (
  project_id  {id} NOT NULL REFERENCES planning_project (id),
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  PRIMARY KEY (project_id, practice_id)
) {strict};
CREATE INDEX planning_partner_practice ON planning_partner (practice_id);

-- The parts of the page, each one document with its own version and readers.
CREATE TABLE planning_section (
  project_id {id} NOT NULL REFERENCES planning_project (id),
  section    {text} NOT NULL,
  body       {text} NOT NULL,
  audience   {text} NOT NULL,
  author_id  {id} NOT NULL,
  at         {int} NOT NULL,
  version    {int} NOT NULL,
  PRIMARY KEY (project_id, section)
) {strict};

-- A change idea of a project.
CREATE TABLE planning_idea (
  id         {id} PRIMARY KEY,
  project_id {id} NOT NULL REFERENCES planning_project (id),
  words      {text} NOT NULL,
  source     {text} NOT NULL,
  from_whom  {text} NOT NULL,
  answer     {text} NOT NULL,
  because    {text} NOT NULL,
  author_id  {id} NOT NULL,
  version    {int} NOT NULL
) {strict};
CREATE INDEX planning_idea_project ON planning_idea (project_id);

-- Who does what until when. The owner's name stays when the member has left.
CREATE TABLE planning_action (
  id         {id} PRIMARY KEY,
  project_id {id} NOT NULL REFERENCES planning_project (id),
  words      {text} NOT NULL,
  owner_id   {id},
  owner_name {text} NOT NULL,
  due_on     {text},
  state      {text} NOT NULL,
  author_id  {id} NOT NULL,
  at         {int} NOT NULL,
  version    {int} NOT NULL
) {strict};
CREATE INDEX planning_action_project ON planning_action (project_id);
CREATE INDEX planning_action_owner ON planning_action (owner_id);

-- What a part, an idea or an action was, with each change. `thing` is the part's word, or the id.
CREATE TABLE planning_revision (
  project_id {id} NOT NULL REFERENCES planning_project (id),
  thing      {text} NOT NULL,
  kind       {text} NOT NULL,
  version    {int} NOT NULL,
  body       {text} NOT NULL,
  audience   {text} NOT NULL,
  author_id  {id} NOT NULL,
  at         {int} NOT NULL,
  PRIMARY KEY (project_id, thing, version)
) {strict};

-- The secret address by which a calendar program reads a person's days. Only its hash is kept.
CREATE TABLE planning_feed (
  hash       {text} PRIMARY KEY,
  account_id {id} NOT NULL,
  made_at    {int} NOT NULL
) {strict};
CREATE INDEX planning_feed_account ON planning_feed (account_id);

-- Who reaches a project through a partner practice: its team and its coaches, this project only.
CREATE VIEW access_partner AS
  SELECT r.account_id AS account_id, p.practice_id AS practice_id, p.id AS project_id, r.role AS role
    FROM planning_partner x
    JOIN planning_project p ON p.id = x.project_id
    JOIN access_reach r ON r.practice_id = x.practice_id
   WHERE r.role IN ('staff', 'lead', 'physician', 'parent_partner', 'sponsor', 'coach', 'coach_in_training', 'supervisor');
