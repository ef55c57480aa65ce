-- Under which codes other systems know a commune: a dossier of another agency is refused. A person states them; what a
-- file holds most only proposes.
CREATE TABLE own_code (
    commune_id uuid NOT NULL,
    code text NOT NULL CHECK (code ~ '^[A-Z0-9]+(\.[A-Z0-9]+)*$'),
    said jsonb NOT NULL,
    PRIMARY KEY (commune_id, code)
);

-- The agencies that stand in a file most often, with their rows.
ALTER TABLE batch ADD agencies jsonb;
