-- What is declared beside the facts: months without a list, numbers of secret documents, targets that do not apply.

CREATE TABLE declared_month (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    key text NOT NULL,
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    what text NOT NULL,
    numerator numeric CHECK (numerator >= 0),
    denominator numeric CHECK (denominator >= numerator),
    secrets bigint CHECK (secrets >= 0),
    source text NOT NULL,
    note text,
    evidence jsonb NOT NULL,
    by jsonb NOT NULL,
    CHECK (num_nonnulls(numerator, denominator) <> 1),
    CHECK (secrets IS NULL OR numerator IS NULL)
);

CREATE INDEX ON declared_month (commune_id, key, month);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON declared_month FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE not_applicable_case (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    movement uuid NOT NULL REFERENCES movement,
    criterion uuid NOT NULL,
    place integer NOT NULL CHECK (place >= 0),
    reason text NOT NULL CHECK (btrim(reason) <> ''),
    by jsonb NOT NULL,
    approved jsonb,
    withdrawn jsonb
);

-- One case of a target at a time.
CREATE UNIQUE INDEX ON not_applicable_case (movement, criterion, place) WHERE withdrawn IS NULL;
