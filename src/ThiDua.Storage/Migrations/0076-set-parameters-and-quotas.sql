-- What administrators lay over the shipped parameters of the law, and quotas beside those of a plan.

CREATE TABLE parameter_setting (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    key text NOT NULL,
    value numeric NOT NULL CHECK (value >= 0),
    source jsonb NOT NULL, -- {act, clause, from, until}
    by jsonb NOT NULL,
    withdrawn jsonb
);

CREATE INDEX ON parameter_setting (commune_id, key);

CREATE TABLE quota_setting (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    movement uuid NOT NULL REFERENCES movement,
    terms jsonb NOT NULL,
    by jsonb NOT NULL,
    withdrawn jsonb
);

CREATE INDEX ON quota_setting (movement);
