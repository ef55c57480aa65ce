-- Decisions that give or revoke awards, certificates with the golden book, and what is calibrated to print them.

CREATE TABLE award_decision (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    subject text NOT NULL CHECK (btrim(subject) <> ''),
    composed jsonb NOT NULL,
    movement uuid REFERENCES movement,
    money jsonb NOT NULL,
    revokes jsonb,
    paper uuid REFERENCES outgoing_paper,
    in_force jsonb,
    dropped jsonb,
    revision integer NOT NULL
);

CREATE INDEX ON award_decision (commune_id);
CREATE INDEX ON award_decision (movement);

CREATE TABLE award_grant (
    id uuid PRIMARY KEY,
    decision uuid NOT NULL REFERENCES award_decision,
    number integer NOT NULL CHECK (number > 0),
    nomination uuid,
    award jsonb NOT NULL,
    name text NOT NULL,
    line text,
    money jsonb,
    payment jsonb,
    revocation jsonb,
    certificate_returned jsonb,
    money_returned jsonb,
    UNIQUE (decision, number),
    CHECK (payment IS NULL OR money IS NOT NULL)
);

CREATE INDEX ON award_grant (nomination);

-- The next free number of each year; the row is locked while numbers are taken, so that there are no gaps or doubles.
CREATE TABLE golden_book (
    commune_id uuid NOT NULL,
    year integer NOT NULL,
    next integer NOT NULL CHECK (next > 0),
    PRIMARY KEY (commune_id, year)
);

CREATE TABLE certificate (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    decision uuid NOT NULL REFERENCES award_decision,
    "grant" uuid NOT NULL UNIQUE REFERENCES award_grant,
    book_year integer NOT NULL,
    book_number integer NOT NULL CHECK (book_number > 0),
    code text NOT NULL UNIQUE,
    words jsonb NOT NULL,
    prints jsonb NOT NULL,
    revocation jsonb,
    UNIQUE (commune_id, book_year, book_number)
);

CREATE INDEX ON certificate (decision);
