-- How often homes were searched for, by the hour: no search, no word and nobody stands here.
-- One text for SQLite and PostgreSQL, as in 0001.

CREATE TABLE search_counts (
    -- London's.
    day TEXT NOT NULL,
    hour BIGINT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('form', 'found', 'parameter', 'authority')),
    -- Which form (page, api, …), whether some homes were found, the name of a parameter, an authority's code.
    name TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (day, hour, what, name)
);
