-- When a team picked what it works on, and who was at the table.
ALTER TABLE priorities_priority ADD COLUMN picked_on {text};
ALTER TABLE priorities_priority ADD COLUMN picked_by {text} NOT NULL DEFAULT '';
