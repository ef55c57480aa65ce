-- Keys by which a system of the commune's may push one source's files. Only the hash is kept.

CREATE TABLE system_token (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    source_id uuid NOT NULL REFERENCES source,
    name text NOT NULL CHECK (name <> ''),
    hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz NOT NULL,
    made_by text NOT NULL,
    revoked_at timestamptz,
    revoked_by text,
    last_used_at timestamptz,
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);

CREATE INDEX ON system_token (commune_id);
