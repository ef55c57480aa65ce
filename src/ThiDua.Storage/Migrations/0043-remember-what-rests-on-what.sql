-- A file that found rows as an earlier file had left them rests on that file: the earlier one cannot be undone before it.
CREATE TABLE batch_rest (
    batch_id uuid NOT NULL REFERENCES batch,
    rests_on integer NOT NULL,
    commune_id uuid NOT NULL,
    rows integer NOT NULL,
    PRIMARY KEY (batch_id, rests_on)
);

CREATE INDEX ON batch_rest (commune_id, rests_on);

-- With it telephone numbers and accounts become marks that can only be compared, within one commune.
CREATE TABLE fact_mark_key (
    commune_id uuid PRIMARY KEY,
    key bytea NOT NULL CHECK (length(key) = 16)
);
