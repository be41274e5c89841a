-- What a sender calls one upload, so that sending it again after a lost answer is no second upload.

ALTER TABLE uploads ADD COLUMN idempotency_key TEXT;
CREATE INDEX uploads_by_idempotency_key ON uploads (feed, idempotency_key);
