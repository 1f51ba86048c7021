-- Accounts, what they hold, how they sign in; and the kit's own tables: settings, audit, refusals.

CREATE TABLE kit_meta (
  key   {text} PRIMARY KEY,
  value {text} NOT NULL
) {strict};

CREATE TABLE kit_audit_chain (
  chain  {text} PRIMARY KEY,
  number {int} NOT NULL,
  hash   {text} NOT NULL
) {strict};

CREATE TABLE kit_audit (
  chain      {text} NOT NULL,
  number     {int} NOT NULL,
  at         {int} NOT NULL,
  account_id {text} NOT NULL,
  verb       {text} NOT NULL,
  target     {text} NOT NULL,
  version    {int} NOT NULL,
  address    {text} NOT NULL,
  hash       {text} NOT NULL,
  PRIMARY KEY (chain, number)
) {strict};

CREATE TABLE access_account (
  id            {id} PRIMARY KEY,
  email         {text} NOT NULL,
  email_folded  {text} NOT NULL UNIQUE,
  name          {text} NOT NULL,
  language      {text} NOT NULL,
  theme         {text} NOT NULL,
  password_hash {text},
  disabled_at   {int},
  created_at    {int} NOT NULL,
  version       {int} NOT NULL
) {strict};

-- A role held at a practice, at a program, or (a coach) at a practice within a program; a supervisor's over a coach.
CREATE TABLE access_grant (
  id          {id} PRIMARY KEY,
  account_id  {id} NOT NULL REFERENCES access_account (id),
  role        {text} NOT NULL,
  practice_id {id},
  program_id  {id},
  supervises  {id} REFERENCES access_account (id),
  since       {int} NOT NULL,
  ended_at    {int}
) {strict};
CREATE INDEX access_grant_account ON access_grant (account_id, practice_id);
CREATE INDEX access_grant_practice ON access_grant (practice_id);

CREATE TABLE access_login (
  hash       {text} PRIMARY KEY,
  id         {id} NOT NULL UNIQUE,
  account_id {id} NOT NULL REFERENCES access_account (id),
  device     {text} NOT NULL,
  address    {text} NOT NULL,
  created_at {int} NOT NULL,
  seen_at    {int} NOT NULL,
  ends_at    {int} NOT NULL
) {strict};
CREATE INDEX access_login_account ON access_login (account_id);

-- Browsers an account has signed in from: they are not slowed down by somebody else's wrong guesses.
CREATE TABLE access_device (
  hash       {text} PRIMARY KEY,
  account_id {id} NOT NULL REFERENCES access_account (id),
  seen_at    {int} NOT NULL
) {strict};
CREATE INDEX access_device_account ON access_device (account_id);

CREATE TABLE access_token (
  id         {id} PRIMARY KEY,
  account_id {id} NOT NULL REFERENCES access_account (id),
  name       {text} NOT NULL,
  hash       {text} NOT NULL UNIQUE,
  created_at {int} NOT NULL,
  used_at    {int},
  expires_on {text}
) {strict};
CREATE INDEX access_token_account ON access_token (account_id);

CREATE TABLE access_audience (
  role     {text} NOT NULL,
  audience {text} NOT NULL,
  PRIMARY KEY (role, audience)
) {strict};

CREATE TABLE access_named (
  thing_id   {id} NOT NULL,
  account_id {id} NOT NULL REFERENCES access_account (id),
  PRIMARY KEY (thing_id, account_id)
) {strict};

-- What was refused, kept short: the newest ten thousand.
CREATE TABLE access_refusal (
  id         {id} PRIMARY KEY,
  at         {int} NOT NULL,
  account_id {text} NOT NULL,
  address    {text} NOT NULL,
  method     {text} NOT NULL,
  path       {text} NOT NULL,
  status     {int} NOT NULL
) {strict};
