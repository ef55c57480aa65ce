-- Definitions of indicators by version, shipped (no commune) and the communes' own, and what movements are bound to.

CREATE TABLE indicator (
    id uuid PRIMARY KEY,
    commune_id uuid,
    key text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    definition jsonb NOT NULL,
    copied_from uuid REFERENCES indicator,
    reason text NOT NULL,
    by jsonb,
    UNIQUE NULLS NOT DISTINCT (commune_id, key, version)
);

CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON indicator FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Which version measures a target: the binding with the highest number holds.
CREATE TABLE indicator_binding (
    movement uuid NOT NULL REFERENCES movement,
    criterion uuid NOT NULL,
    place integer NOT NULL CHECK (place >= 0),
    number integer NOT NULL CHECK (number > 0),
    commune_id uuid NOT NULL,
    indicator uuid NOT NULL REFERENCES indicator,
    origin text NOT NULL,
    reason text NOT NULL CHECK (btrim(reason) <> ''),
    by jsonb NOT NULL,
    PRIMARY KEY (movement, criterion, place, number)
);

CREATE INDEX ON indicator_binding (indicator);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON indicator_binding FOR EACH ROW EXECUTE FUNCTION refuse_change();
