-- The radar: thresholds a commune set, and what was seen and is looked into.

CREATE TABLE radar_threshold (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    rule text NOT NULL,
    name text NOT NULL,
    value numeric NOT NULL CHECK (value > 0),
    reason text NOT NULL CHECK (btrim(reason) <> ''),
    by jsonb NOT NULL
);

CREATE INDEX ON radar_threshold (commune_id);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON radar_threshold FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE radar_check (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    movement uuid NOT NULL REFERENCES movement,
    rule text NOT NULL,
    key text NOT NULL,
    sentence text NOT NULL,
    count bigint NOT NULL,
    rows jsonb NOT NULL,
    found_on date NOT NULL,
    explained jsonb,
    explanation text,
    closed jsonb,
    UNIQUE (movement, rule, key),
    CHECK (closed IS NULL OR explained IS NOT NULL)
);
