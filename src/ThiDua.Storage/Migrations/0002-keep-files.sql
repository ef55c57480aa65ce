-- What is known of kept files; their bytes lie on disk under the hash.

CREATE TABLE stored_file (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    name text NOT NULL,
    kind text NOT NULL,
    size bigint NOT NULL CHECK (size > 0),
    uploaded_by uuid,
    uploaded_by_name text NOT NULL,
    uploaded_at timestamptz NOT NULL
);

CREATE INDEX ON stored_file (commune_id, hash);
