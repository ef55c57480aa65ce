-- The emulation and commendation fund of a commune, by year, and its book of entries.

CREATE TABLE fund_year (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    year integer NOT NULL,
    plan jsonb NOT NULL, -- {planned, ceiling, ceilingRule}
    set jsonb NOT NULL, -- {at, account, name}
    revision integer NOT NULL,
    UNIQUE (commune_id, year)
);

CREATE TABLE fund_entry (
    fund uuid NOT NULL REFERENCES fund_year,
    number integer NOT NULL CHECK (number > 0),
    kind text NOT NULL,
    amount numeric NOT NULL CHECK (amount > 0 AND amount = trunc(amount)),
    day date NOT NULL,
    text text NOT NULL CHECK (btrim(text) <> ''),
    paper text,
    decision uuid,
    because text,
    by jsonb NOT NULL,
    PRIMARY KEY (fund, number)
);

-- A decision is promised its money once.
CREATE UNIQUE INDEX fund_entry_commitment ON fund_entry (decision) WHERE kind = 'Commitment';
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON fund_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
