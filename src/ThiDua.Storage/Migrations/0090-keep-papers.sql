-- Papers that a commune issues, from draft to issue, and the registers of their numbers.

CREATE TABLE outgoing_paper (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    kind text NOT NULL,
    about text NOT NULL CHECK (about <> ''),
    content json NOT NULL, -- as written, byte for byte: its hash is kept when it is issued
    drafted jsonb NOT NULL,
    edited jsonb,
    composed_since json,
    series text NOT NULL,
    year integer,
    number integer CHECK (number > 0),
    numbered jsonb,
    signature jsonb,
    issued jsonb,
    replaces uuid REFERENCES outgoing_paper,
    replaced_by uuid REFERENCES outgoing_paper,
    revision integer NOT NULL CHECK (revision > 0),
    CHECK ((number IS NULL) = (year IS NULL) AND (number IS NULL) = (numbered IS NULL)),
    CHECK (issued IS NULL OR (signature IS NOT NULL AND (number IS NOT NULL OR series = '')))
);

CREATE INDEX ON outgoing_paper (commune_id, about, kind);
CREATE UNIQUE INDEX outgoing_paper_number ON outgoing_paper (commune_id, year, series, number);
-- Two who draft the first paper about a thing at once: one of them waits and is told. Corrections stand beside what they replace.
CREATE UNIQUE INDEX outgoing_paper_first ON outgoing_paper (commune_id, kind, about) WHERE replaces IS NULL;
CREATE UNIQUE INDEX outgoing_paper_correction ON outgoing_paper (replaces) WHERE replaces IS NOT NULL;

-- The last number given in a year; its row is locked until who takes the next one has kept it.
CREATE TABLE paper_register (
    commune_id uuid NOT NULL,
    series text NOT NULL CHECK (series <> ''),
    year integer NOT NULL,
    last integer NOT NULL CHECK (last >= 0),
    last_day date,
    PRIMARY KEY (commune_id, series, year)
);

-- What was issued stays; only that it was replaced is noted later, once.
CREATE FUNCTION refuse_change_of_issued_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'an issued paper stays';
    END IF;
    IF (to_jsonb(NEW) - 'replaced_by') IS DISTINCT FROM (to_jsonb(OLD) - 'replaced_by') OR OLD.replaced_by IS NOT NULL THEN
        RAISE EXCEPTION 'an issued paper never changes';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER issued_paper_never_changes BEFORE UPDATE OR DELETE ON outgoing_paper
    FOR EACH ROW WHEN (OLD.issued IS NOT NULL) EXECUTE FUNCTION refuse_change_of_issued_paper();
