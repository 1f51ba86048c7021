-- Photos and documents that belong to a thing of a practice: a test, a project. `about` is the thing's id.
CREATE TABLE files_file (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  about       {id} NOT NULL,
  name        {text} NOT NULL,
  kind        {text} NOT NULL,
  state       {text} NOT NULL,
  audience    {text} NOT NULL,
  author_id   {id} NOT NULL REFERENCES access_account (id),
  added_at    {int} NOT NULL,
  bytes       {int} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX files_file_about ON files_file (practice_id, about, added_at);
CREATE INDEX files_file_state ON files_file (state, added_at);

-- Its bytes, as base64 in parts: `form` is what arrived, or what is shown, large and small.
CREATE TABLE files_part (
  file_id  {id} NOT NULL REFERENCES files_file (id),
  form     {text} NOT NULL,
  position {int} NOT NULL,
  content  {text} NOT NULL,
  PRIMARY KEY (file_id, form, position)
) {strict};
