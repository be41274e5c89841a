-- Problems that people report of homes, and telling of them.
-- One text for SQLite and PostgreSQL, as in 0001.

CREATE TABLE reports (
    id BIGINT NOT NULL PRIMARY KEY,
    authority TEXT NOT NULL,
    reference TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('details', 'gone', 'personal', 'link', 'other')),
    -- As written; emptied long after the report was dealt with, for it may say something of a person.
    said TEXT NOT NULL,
    -- Where an answer is wanted: an e-mail address; emptied with it.
    contact TEXT,
    at BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
    closed_at BIGINT,
    closed_by TEXT,
    -- When what was written and the contact were removed.
    forgotten_at BIGINT
);
CREATE INDEX reports_by_authority ON reports (authority, state, id);
CREATE INDEX reports_by_contact ON reports (contact, at);

-- The outbox tells of reports as well. A table's rules are changed by making it anew.
CREATE TABLE deliveries_anew (
    id TEXT NOT NULL PRIMARY KEY,
    authority TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('upload.published', 'upload.unchanged', 'upload.held', 'upload.refused',
        'upload.missing', 'upload.late', 'report.received', 'report.copy', 'report.receipt')),
    upload BIGINT REFERENCES uploads (id),
    report BIGINT REFERENCES reports (id),
    due_at BIGINT,
    channel TEXT NOT NULL CHECK (channel IN ('mail', 'webhook')),
    target TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    next_at BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed', 'overtaken')),
    ended_at BIGINT,
    problem TEXT
);
INSERT INTO deliveries_anew (id, authority, event, upload, due_at, channel, target, created_at, attempts, next_at, state, ended_at, problem)
    SELECT id, authority, event, upload, due_at, channel, target, created_at, attempts, next_at, state, ended_at, problem FROM deliveries;
DROP TABLE deliveries;
ALTER TABLE deliveries_anew RENAME TO deliveries;
CREATE INDEX deliveries_by_state ON deliveries (state, next_at);
CREATE INDEX deliveries_by_authority ON deliveries (authority, created_at);
