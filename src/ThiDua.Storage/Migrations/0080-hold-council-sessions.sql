-- The council, its sessions and its secret ballots. Why urn and turnout are as they are: decision record 0015.

CREATE TABLE council (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    name text NOT NULL CHECK (btrim(name) <> ''),
    decision jsonb NOT NULL, -- {number, day, issuer}
    "from" date NOT NULL,
    until date,
    seats jsonb NOT NULL
);

CREATE INDEX ON council (commune_id);

CREATE TABLE council_session (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    movement uuid NOT NULL REFERENCES movement,
    council uuid NOT NULL REFERENCES council,
    starts timestamptz NOT NULL,
    place text NOT NULL,
    conclusion text,
    called jsonb NOT NULL, -- {at, account, name}
    opened jsonb,
    ended jsonb,
    items jsonb NOT NULL,
    roll jsonb NOT NULL,
    conflicts jsonb NOT NULL,
    opinions jsonb NOT NULL,
    CHECK (ended IS NULL OR opened IS NOT NULL)
);

CREATE INDEX ON council_session (movement);
CREATE INDEX ON council_session (commune_id);

CREATE TABLE ballot (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    session uuid NOT NULL REFERENCES council_session,
    round integer NOT NULL CHECK (round > 0),
    items jsonb NOT NULL,
    tellers jsonb NOT NULL, -- with public keys only: there is no other key in this database
    slips_printed integer NOT NULL CHECK (slips_printed >= 0),
    prepared jsonb NOT NULL,
    opened jsonb,
    closed jsonb,
    counted jsonb,
    cancelled jsonb,
    why_cancelled text,
    slips jsonb, -- {used, spoilt, unused, invalid}
    results jsonb NOT NULL,
    UNIQUE (session, round)
);

-- Who took part. No time, no number of a slip, nothing of the vote.
CREATE TABLE ballot_turnout (
    ballot uuid NOT NULL REFERENCES ballot,
    person uuid NOT NULL,
    commune_id uuid NOT NULL,
    on_paper boolean NOT NULL,
    PRIMARY KEY (ballot, person)
);

-- Sums of votes under the seal of all tellers: every number is another one after every vote. Gone after the count.
CREATE TABLE ballot_urn (
    ballot uuid PRIMARY KEY REFERENCES ballot,
    commune_id uuid NOT NULL,
    is_open boolean NOT NULL,
    sealed bytea NOT NULL
);

ALTER TABLE ballot_urn ALTER sealed SET STORAGE EXTERNAL; -- random numbers do not compress

-- Parts that tellers gave to open the sums of a closed urn. Gone after the count.
CREATE TABLE ballot_share (
    ballot uuid NOT NULL REFERENCES ballot,
    person uuid NOT NULL,
    commune_id uuid NOT NULL,
    share bytea NOT NULL,
    PRIMARY KEY (ballot, person)
);

ALTER TABLE ballot_share ALTER share SET STORAGE EXTERNAL;
