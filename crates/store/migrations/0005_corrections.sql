-- What is put right by hand, and files whose bytes are kept no longer. One text for SQLite and PostgreSQL, as in 0001.

-- Homes withdrawn, and fields of homes corrected. In force until ended_at.
CREATE TABLE corrections (
    id BIGINT NOT NULL PRIMARY KEY,
    vacancy TEXT NOT NULL REFERENCES vacancies (id),
    authority TEXT NOT NULL,
    -- The field put right, as mappings name it; none where the home is withdrawn.
    field TEXT,
    -- What was typed.
    typed TEXT NOT NULL,
    -- What it sets in the record, by place (JSON).
    sets TEXT NOT NULL,
    -- What the feed said there when it was made (JSON).
    said TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    publication BIGINT NOT NULL REFERENCES publications (id),
    ended_at BIGINT,
    ended_by TEXT,
    ended_as TEXT CHECK (ended_as IN ('agreed', 'gone', 'taken_back', 'replaced', 'expired')),
    ended_publication BIGINT REFERENCES publications (id)
);
CREATE INDEX corrections_by_authority ON corrections (authority, ended_at);
CREATE INDEX corrections_by_vacancy ON corrections (vacancy, id);

-- The correction that a publication made or took back; its kind then reads 'rollback', as for whatever else a person
-- decides with a reason.
ALTER TABLE publications ADD COLUMN corrects BIGINT REFERENCES corrections (id) DEFERRABLE INITIALLY DEFERRED;

-- What the feed says of the home, where corrections make the record differ.
ALTER TABLE vacancies ADD COLUMN said TEXT;
-- 1 while the feed has the home and somebody has withdrawn it; listed is 0 then.
ALTER TABLE vacancies ADD COLUMN withheld BIGINT NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1));
ALTER TABLE vacancy_events ADD COLUMN said TEXT;
ALTER TABLE vacancy_events ADD COLUMN withheld BIGINT NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1));

-- When the bytes were deleted, because they had been kept for long enough.
ALTER TABLE uploads ADD COLUMN bytes_deleted_at BIGINT;
