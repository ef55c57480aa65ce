-- A commune's own .docx for a kind of paper; the newest that was not retired is used.

CREATE TABLE paper_template (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    kind text NOT NULL,
    file uuid NOT NULL REFERENCES stored_file,
    name text NOT NULL,
    brought jsonb NOT NULL,
    retired jsonb
);

CREATE INDEX ON paper_template (commune_id, kind);
