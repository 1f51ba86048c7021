-- Drafts of coaches in training, for the coach who reads and releases them: there are few.
CREATE INDEX coaching_contact_draft ON coaching_contact (practice_id, program_id) WHERE audience = 'coaches';
