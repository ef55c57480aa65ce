-- Plans as they come in, and what was read from them.

CREATE TABLE upload (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    file_id uuid NOT NULL REFERENCES stored_file,
    job_id uuid NOT NULL REFERENCES job,
    declared_free_of_secrets boolean NOT NULL CHECK (declared_free_of_secrets),
    draft_id uuid
);

CREATE INDEX ON upload (commune_id, id DESC);

CREATE TABLE reading (
    upload_id uuid PRIMARY KEY REFERENCES upload,
    commune_id uuid NOT NULL,
    content jsonb NOT NULL,
    lines jsonb NOT NULL,
    read_at timestamptz NOT NULL
);

-- The page as a picture, for the eye only; the picture itself lies in the file store.
CREATE TABLE reading_page (
    upload_id uuid NOT NULL REFERENCES upload,
    page integer NOT NULL CHECK (page > 0),
    commune_id uuid NOT NULL,
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    width integer NOT NULL CHECK (width > 0),
    height integer NOT NULL CHECK (height > 0),
    PRIMARY KEY (upload_id, page)
);

-- What was read stays provable: corrections stand beside it, in the draft.
CREATE FUNCTION refuse_change_of_reading() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a reading never changes';
END $$;

CREATE TRIGGER reading_never_changes BEFORE UPDATE OR DELETE ON reading
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_reading();
