-- Sums of facts by indicator, month and dimension, changed in the transaction that changes the facts.

-- The definition a sum was made by; a definition never changes.
CREATE TABLE rolled_form (
    indicator uuid PRIMARY KEY,
    kind text NOT NULL,
    form jsonb NOT NULL
);

-- For which communes sums are kept; all others are counted from the facts.
CREATE TABLE rolled_up (
    commune_id uuid NOT NULL,
    indicator uuid NOT NULL REFERENCES rolled_form,
    PRIMARY KEY (commune_id, indicator)
);

CREATE INDEX ON rolled_up (indicator);

-- Dimension 0 is the whole; the numbers of the others stand in FactDimension.
CREATE TABLE roll_up (
    commune_id uuid NOT NULL,
    indicator uuid NOT NULL,
    month date NOT NULL,
    dimension smallint NOT NULL,
    considered integer NOT NULL,
    denominator integer NOT NULL,
    numerator bigint NOT NULL,
    value text NOT NULL,
    excluded integer[] NOT NULL
) PARTITION BY LIST (dimension);

CREATE TABLE roll_up_whole PARTITION OF roll_up FOR VALUES IN (0);
CREATE TABLE roll_up_by PARTITION OF roll_up DEFAULT;
CREATE INDEX ON roll_up_whole (commune_id, indicator, month);
CREATE INDEX ON roll_up_by (commune_id, indicator, dimension, month);
