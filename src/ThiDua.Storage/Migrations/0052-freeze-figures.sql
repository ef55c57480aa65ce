-- Snapshots of figures: the bytes themselves, so text and not jsonb.

CREATE TABLE figure_snapshot (
    id uuid PRIMARY KEY,
    movement uuid NOT NULL REFERENCES movement,
    commune_id uuid NOT NULL,
    as_of date NOT NULL,
    content text NOT NULL,
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    by jsonb NOT NULL
);

CREATE INDEX ON figure_snapshot (movement, as_of);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON figure_snapshot FOR EACH ROW EXECUTE FUNCTION refuse_change();
