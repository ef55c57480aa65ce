-- Nominations for awards, and the records of merit of people, units and households.

CREATE TABLE nomination (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    movement uuid NOT NULL REFERENCES movement,
    year integer NOT NULL,
    is_final boolean NOT NULL,
    award text NOT NULL,
    level text NOT NULL,
    ground text NOT NULL,
    candidate jsonb NOT NULL, -- {kind, unit, person, name, line}
    subject text NOT NULL, -- the same candidate, whatever the name is spelt like
    achievement text NOT NULL,
    state text NOT NULL,
    eligibility jsonb,
    answers jsonb NOT NULL,
    vote jsonb, -- counts only
    decision jsonb,
    revocation jsonb,
    deeds jsonb NOT NULL,
    revision integer NOT NULL
);

CREATE INDEX ON nomination (movement, year, is_final);
CREATE INDEX ON nomination (commune_id, state);
-- One candidate stands once for one award of one review.
CREATE UNIQUE INDEX nominated_once ON nomination (movement, year, is_final, award, subject) WHERE state NOT IN ('Withdrawn', 'Revoked');

CREATE TABLE merit_entry (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    subject text NOT NULL,
    whose jsonb NOT NULL,
    kind text NOT NULL,
    what text NOT NULL CHECK (btrim(what) <> ''),
    "from" date NOT NULL,
    until date CHECK (until >= "from"),
    year integer,
    paper jsonb, -- {number, issued, issuer, file}
    scope text,
    achievement text,
    movement uuid,
    nomination uuid REFERENCES nomination,
    is_founded boolean,
    replies jsonb NOT NULL,
    by jsonb NOT NULL,
    struck_out jsonb
);
COMMENT ON TABLE merit_entry IS 'Of a complaint only since when it is verified and what came out: nothing about who complained.';

CREATE INDEX ON merit_entry (commune_id, subject, "from");
CREATE INDEX ON merit_entry (nomination);
