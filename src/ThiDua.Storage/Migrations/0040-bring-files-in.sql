-- Sources of figures, and files that were brought in: received, checked, committed, perhaps undone.

CREATE TABLE source (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL,
    owes text NOT NULL,
    every_month boolean NOT NULL,
    mapping jsonb
);

CREATE UNIQUE INDEX ON source (commune_id, name);

-- The number stands in every fact the file brought: small, and in the order of arrival.
CREATE TABLE batch (
    id uuid PRIMARY KEY,
    number integer NOT NULL GENERATED ALWAYS AS IDENTITY UNIQUE,
    commune_id uuid NOT NULL,
    source_id uuid REFERENCES source,
    file_id uuid NOT NULL REFERENCES stored_file,
    job_id uuid REFERENCES job,
    kind text,
    shape jsonb NOT NULL,
    mapping jsonb,
    state text NOT NULL,
    counts jsonb,
    problems_by_rule jsonb,
    first_on date,
    last_on date,
    received jsonb NOT NULL,
    checked_at timestamptz,
    committed jsonb,
    undone jsonb,
    undone_because text,
    CHECK (mapping IS NULL OR kind IS NOT NULL),
    CHECK (state <> 'Committed' OR committed IS NOT NULL),
    CHECK (state <> 'Undone' OR undone IS NOT NULL)
);

CREATE INDEX ON batch (commune_id, number DESC);
CREATE INDEX ON batch (kind, commune_id) WHERE state = 'Committed';

-- What is wrong with its cells, in the order of the file; the first thousands, while batch.problems_by_rule counts all.
CREATE TABLE batch_problem (
    batch_id uuid NOT NULL REFERENCES batch,
    place integer NOT NULL,
    commune_id uuid NOT NULL,
    sheet integer NOT NULL,
    line integer NOT NULL,
    column_number integer NOT NULL,
    field text,
    rule text NOT NULL,
    blocks boolean NOT NULL,
    message text NOT NULL,
    PRIMARY KEY (batch_id, place)
);

-- How many of its rows fall into each month: what is there and what is missing.
CREATE TABLE batch_month (
    batch_id uuid NOT NULL REFERENCES batch,
    month date NOT NULL,
    commune_id uuid NOT NULL,
    rows integer NOT NULL,
    PRIMARY KEY (batch_id, month)
);

CREATE INDEX ON batch_month (commune_id, month);
