-- Who takes part in a movement, with what was promised and what came of it.

CREATE TABLE registration (
    id uuid PRIMARY KEY,
    movement uuid NOT NULL REFERENCES movement,
    commune_id uuid NOT NULL,
    key text NOT NULL,
    participant jsonb NOT NULL,
    pledges jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('Written', 'Waiting', 'Returned', 'Approved')),
    history jsonb NOT NULL,
    UNIQUE (movement, key)
);

CREATE INDEX ON registration (commune_id);
