-- Who has had which text of somebody else before their eyes, and in which version: so that its author knows it when fewer are
-- to read it.
CREATE TABLE access_seen (
  thing_id   {id} NOT NULL,
  account_id {id} NOT NULL REFERENCES access_account (id),
  author_id  {id} NOT NULL REFERENCES access_account (id),
  version    {int} NOT NULL,
  seen_at    {int} NOT NULL,
  PRIMARY KEY (thing_id, account_id)
) {strict};

-- Words that were added after somebody opened a note are not read by them yet.
ALTER TABLE coaching_note ADD COLUMN words_version {int} NOT NULL DEFAULT 1;
ALTER TABLE coaching_seen ADD COLUMN version {int} NOT NULL DEFAULT 1;

-- Who comes for a while comes as a coach who stands in, or as one in training who looks on.
ALTER TABLE coaching_cover ADD COLUMN role {text} NOT NULL DEFAULT 'coach';
