-- Who may do what. One text for SQLite and PostgreSQL, as in 0001. Secrets are kept as hashes only.

CREATE TABLE officers (
    id BIGINT NOT NULL PRIMARY KEY,
    -- In lower case.
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    -- A PHC string ($argon2id$…); none until the officer has set a password.
    password_hash TEXT,
    -- Who they are at their employer's own sign-in (OpenID Connect).
    oidc_issuer TEXT,
    oidc_subject TEXT,
    state TEXT NOT NULL CHECK (state IN ('active', 'suspended')),
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_signed_in_at BIGINT,
    UNIQUE (oidc_issuer, oidc_subject)
);

-- One role over one thing: an authority (its code), a partnership (its name) or everything (no name).
CREATE TABLE officer_roles (
    officer BIGINT NOT NULL REFERENCES officers (id),
    over_kind TEXT NOT NULL CHECK (over_kind IN ('authority', 'partnership', 'everything')),
    over_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('viewer', 'publisher', 'authority_admin', 'platform_admin')),
    granted_by TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    CHECK (role <> 'platform_admin' OR over_kind = 'everything'),
    CHECK ((over_name = '') = (over_kind = 'everything')),
    PRIMARY KEY (officer, over_kind, over_name)
);

-- Authorities that let homes together.
CREATE TABLE partnership_authorities (
    partnership TEXT NOT NULL,
    authority TEXT NOT NULL,
    PRIMARY KEY (partnership, authority)
);

-- Links that are handed over once: to welcome an officer, or to set a forgotten password anew.
CREATE TABLE officer_links (
    secret_sha256 TEXT NOT NULL PRIMARY KEY,
    officer BIGINT NOT NULL REFERENCES officers (id),
    kind TEXT NOT NULL CHECK (kind IN ('invitation', 'reset')),
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- Used, or overtaken by a later link.
    ended_at BIGINT
);
CREATE INDEX officer_links_by_officer ON officer_links (officer);

CREATE TABLE sessions (
    -- Names it to people; never its secret.
    id BIGINT NOT NULL PRIMARY KEY,
    secret_sha256 TEXT NOT NULL UNIQUE,
    officer BIGINT NOT NULL REFERENCES officers (id),
    address TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX sessions_by_officer ON sessions (officer);

-- Where an officer has signed in from: such an address has an allowance of its own, which no stranger can use up.
CREATE TABLE officer_addresses (
    officer BIGINT NOT NULL REFERENCES officers (id),
    address TEXT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (officer, address)
);

-- Attempts to sign in that did not succeed (or are being looked at), for a day.
CREATE TABLE sign_in_attempts (
    id BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    -- The hash of the e-mail address that was typed, whether or not an officer has it.
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    -- From an address the officer signed in from before.
    familiar BIGINT NOT NULL CHECK (familiar IN (0, 1)),
    -- Refused unseen, because there were too many; the first of a time only.
    unseen BIGINT NOT NULL CHECK (unseen IN (0, 1))
);
CREATE INDEX sign_in_attempts_by_account ON sign_in_attempts (account, at);
CREATE INDEX sign_in_attempts_by_address ON sign_in_attempts (address, at);
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (at);

-- What a token may do, separated by spaces.
ALTER TABLE tokens ADD COLUMN scopes TEXT NOT NULL DEFAULT 'upload';
CREATE INDEX tokens_by_label ON tokens (authority, label);

-- Whom an entry of the audit concerns: an index to find entries by, no part of what the hashes witness.
CREATE TABLE audit_authorities (
    authority TEXT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (authority, seq)
);
INSERT INTO audit_authorities (authority, seq)
SELECT f.owner, a.seq FROM uploads u JOIN feeds f ON f.id = u.feed JOIN audit a ON a.object = 'upload/' || u.id;
INSERT INTO audit_authorities (authority, seq)
SELECT f.owner, a.seq FROM publications p JOIN feeds f ON f.id = p.feed
JOIN audit a ON a.object = 'publication/' || p.id;
INSERT INTO audit_authorities (authority, seq)
SELECT t.authority, a.seq FROM tokens t JOIN audit a ON a.object = 'token/' || t.id;
