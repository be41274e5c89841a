-- Who is to be told of what became of a file, and of files that did not come; and what was fetched from whom.
-- One text for SQLite and PostgreSQL, as in 0001.

-- Written in the transaction of what they tell; delivered later, at least once.
CREATE TABLE deliveries (
    -- What a receiver drops repeats by: random, the same at every try.
    id TEXT NOT NULL PRIMARY KEY,
    authority TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('upload.published', 'upload.unchanged', 'upload.held', 'upload.refused',
        'upload.missing', 'upload.late')),
    upload BIGINT REFERENCES uploads (id),
    -- When a file was expected that did not come by then.
    due_at BIGINT,
    channel TEXT NOT NULL CHECK (channel IN ('mail', 'webhook')),
    target TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    -- Not before this; whoever delivers moves it on first, so that nobody else does at the same time.
    next_at BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed', 'overtaken')),
    ended_at BIGINT,
    -- What went wrong at the last try.
    problem TEXT
);
CREATE INDEX deliveries_by_state ON deliveries (state, next_at);
CREATE INDEX deliveries_by_authority ON deliveries (authority, created_at);

-- Nights on which a file did not come: one alarm each.
CREATE TABLE missed_files (
    authority TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    told_at BIGINT NOT NULL,
    -- When a file came after all.
    came_at BIGINT,
    PRIMARY KEY (authority, due_at)
);

-- What is known of the address an authority's exports are fetched from.
CREATE TABLE pulls (
    authority TEXT NOT NULL PRIMARY KEY,
    url TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    tried_at BIGINT NOT NULL,
    succeeded_at BIGINT,
    -- Failures since the last success; and not before when it is tried again.
    failures BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    problem TEXT
);
