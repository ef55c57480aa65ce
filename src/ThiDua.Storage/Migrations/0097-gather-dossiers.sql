-- Dossiers that propose awards to a level: parts with their papers, sending, return, acceptance.

CREATE TABLE award_dossier (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    movement uuid NOT NULL REFERENCES movement,
    level text NOT NULL,
    title text NOT NULL,
    parts_basis text NOT NULL,
    receiver_id uuid, -- the unit above; null where the commune's own council receives it
    candidates jsonb NOT NULL,
    parts jsonb NOT NULL,
    sent jsonb,
    opened jsonb,
    accepted jsonb,
    history jsonb NOT NULL,
    revision integer NOT NULL,
    CHECK (opened IS NULL OR sent IS NOT NULL),
    CHECK (accepted IS NULL OR opened IS NOT NULL)
);

CREATE INDEX ON award_dossier (commune_id, movement);
CREATE INDEX ON award_dossier (receiver_id) WHERE sent IS NOT NULL;
