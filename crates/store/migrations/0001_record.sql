-- The durable record. One text for SQLite and PostgreSQL: times are seconds since 1970, hashes hexadecimal text,
-- truth values 0 and 1, numbers of rows given out inside the transaction that holds audit_tail.

CREATE TABLE feeds (
    id BIGINT NOT NULL PRIMARY KEY,
    -- An authority's code; later also a named partnership, whose rows may name any of feed_authorities.
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('full', 'changes')),
    UNIQUE (owner, name)
);

CREATE TABLE feed_authorities (
    feed BIGINT NOT NULL REFERENCES feeds (id),
    authority TEXT NOT NULL,
    PRIMARY KEY (feed, authority)
);

-- Files as received; their bytes are blobs named by sha256.
CREATE TABLE uploads (
    id BIGINT NOT NULL PRIMARY KEY,
    feed BIGINT NOT NULL REFERENCES feeds (id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    received_by TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    -- How the sender asked for it to be read (JSON), so that an interrupted upload can be finished.
    how TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    stage TEXT NOT NULL DEFAULT 'received'
        CHECK (stage IN ('received', 'previewed', 'published', 'unchanged', 'held', 'refused')),
    finished_at BIGINT,
    -- Report, reasons and difference (JSON).
    result TEXT
);
CREATE INDEX uploads_by_feed ON uploads (feed, id);
CREATE INDEX uploads_by_stage ON uploads (stage, id);

-- Every change of what is published, in order: the id is the sequence a generation is stamped with.
CREATE TABLE publications (
    id BIGINT NOT NULL PRIMARY KEY,
    feed BIGINT NOT NULL REFERENCES feeds (id),
    kind TEXT NOT NULL CHECK (kind IN ('export', 'rollback', 'expiry')),
    upload BIGINT REFERENCES uploads (id),
    restores BIGINT REFERENCES publications (id),
    -- What else decided the reading of the bytes: layout, gazetteer, record version.
    fingerprint TEXT NOT NULL,
    reason TEXT,
    published_by TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    homes_new BIGINT NOT NULL,
    homes_changed BIGINT NOT NULL,
    homes_gone BIGINT NOT NULL,
    homes_returned BIGINT NOT NULL,
    -- The first generation that holds it; unknown until then.
    generation BIGINT
);
CREATE INDEX publications_by_feed ON publications (feed, id);
CREATE INDEX publications_by_upload ON publications (upload);

-- The latest record of every home ever published; listed = 1 while it is in the index.
CREATE TABLE vacancies (
    id TEXT NOT NULL PRIMARY KEY,
    authority TEXT NOT NULL,
    feed BIGINT NOT NULL REFERENCES feeds (id),
    record TEXT NOT NULL,
    record_version BIGINT NOT NULL,
    content_hash TEXT NOT NULL,
    status TEXT NOT NULL,
    opens_at BIGINT,
    closes_at BIGINT,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    absent_since BIGINT,
    listed BIGINT NOT NULL CHECK (listed IN (0, 1)),
    -- The last publication that touched it.
    publication BIGINT NOT NULL REFERENCES publications (id)
);
CREATE INDEX vacancies_by_authority ON vacancies (authority, listed, id);
CREATE INDEX vacancies_by_feed ON vacancies (feed, id);
CREATE INDEX vacancies_by_publication ON vacancies (publication);

-- What happened to each home; never changed, never deleted. It holds the whole record, so that what a feed said at
-- any publication can be restored.
CREATE TABLE vacancy_events (
    vacancy TEXT NOT NULL,
    publication BIGINT NOT NULL REFERENCES publications (id),
    feed BIGINT NOT NULL REFERENCES feeds (id),
    kind TEXT NOT NULL CHECK (kind IN ('new', 'changed', 'gone', 'returned', 'restored', 'delisted', 'moved')),
    changes TEXT NOT NULL,
    record TEXT NOT NULL,
    record_version BIGINT NOT NULL,
    absent_since BIGINT,
    listed BIGINT NOT NULL CHECK (listed IN (0, 1)),
    PRIMARY KEY (vacancy, publication)
);
CREATE INDEX vacancy_events_by_publication ON vacancy_events (publication);

-- One row: what readers serve. Its change is the only commit point of a generation.
CREATE TABLE head (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    -- Raised by every writer that takes over; a writer with an older epoch can change nothing.
    epoch BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    directory TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    upload_seq BIGINT NOT NULL,
    published_at BIGINT NOT NULL
);
INSERT INTO head (one, epoch, generation, directory, manifest_sha256, upload_seq, published_at)
VALUES (1, 0, 0, '', '', 0, 0);

CREATE TABLE generations (
    number BIGINT NOT NULL PRIMARY KEY,
    directory TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    upload_seq BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    collected_at BIGINT
);

CREATE TABLE tokens (
    id TEXT NOT NULL PRIMARY KEY,
    authority TEXT NOT NULL,
    label TEXT NOT NULL,
    secret_sha256 TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    last_used_at BIGINT
);

-- Who did what, in order, each entry's hash taken over the one before it.
CREATE TABLE audit (
    seq BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    detail TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

-- One row: the last entry. Every writing transaction begins by updating it, and so they queue.
CREATE TABLE audit_tail (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_tail (one, seq, hash) VALUES (1, 0, '');
