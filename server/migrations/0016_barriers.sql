-- What gets in the way of a practice's work, requests for help with their answers, and kind words. Every text carries its
-- readers.

CREATE TABLE barriers_barrier (
  id          {id} PRIMARY KEY,
  practice_id {id} NOT NULL REFERENCES practices_practice (id),
  kind        {text} NOT NULL,
  words       {text} NOT NULL,
  since       {text},
  weight      {int} NOT NULL,
  about_id    {id},
  tried       {text} NOT NULL,
  helped      {text} NOT NULL,
  state       {text} NOT NULL,
  audience    {text} NOT NULL,
  author_id   {id} NOT NULL REFERENCES access_account (id),
  made_at     {int} NOT NULL,
  changed_at  {int} NOT NULL,
  version     {int} NOT NULL
) {strict};
CREATE INDEX barriers_barrier_practice ON barriers_barrier (practice_id);

CREATE TABLE barriers_request (
  id              {id} PRIMARY KEY,
  practice_id     {id} NOT NULL REFERENCES practices_practice (id),
  kind            {text} NOT NULL,
  words           {text} NOT NULL,
  tried           {text} NOT NULL,
  urgency         {text} NOT NULL,
  barrier_id      {id} REFERENCES barriers_barrier (id),
  owner_id        {id} REFERENCES access_account (id),
  due_on          {text},
  path            {text} NOT NULL,
  path_words      {text} NOT NULL,
  expert_id       {id} REFERENCES access_account (id),
  state           {text} NOT NULL,
  outcome         {text} NOT NULL,
  useful          {text},
  audience        {text} NOT NULL,
  author_id       {id} NOT NULL REFERENCES access_account (id),
  made_at         {int} NOT NULL,
  first_answer_at {int},
  version         {int} NOT NULL
) {strict};
CREATE INDEX barriers_request_practice ON barriers_request (practice_id);
CREATE INDEX barriers_request_expert ON barriers_request (expert_id);

-- An answer is read by whoever reads its request.
CREATE TABLE barriers_answer (
  id         {id} PRIMARY KEY,
  request_id {id} NOT NULL REFERENCES barriers_request (id),
  words      {text} NOT NULL,
  author_id  {id} NOT NULL REFERENCES access_account (id),
  made_at    {int} NOT NULL
) {strict};
CREATE INDEX barriers_answer_request ON barriers_answer (request_id, made_at);
