-- How certificates are set on the sheets of one printer: places of fields, offsets, a scan of the blank, the emblem.

CREATE TABLE certificate_printer (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    name text NOT NULL CHECK (btrim(name) <> ''),
    sheet jsonb NOT NULL,
    scan uuid,
    emblem uuid,
    saved jsonb NOT NULL
);

CREATE INDEX ON certificate_printer (commune_id);
