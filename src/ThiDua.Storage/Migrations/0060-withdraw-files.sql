-- A file that must not stay (it bears the stamp of a state secret): its bytes go, that it was there is still known.

ALTER TABLE stored_file ADD withdrawn_at timestamptz, ADD withdrawn_because text,
    ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL));

-- Asked before bytes are removed: does anything still refer to them, in whatever commune.
CREATE INDEX stored_file_bytes ON stored_file (hash) WHERE withdrawn_at IS NULL;
CREATE INDEX reading_page_bytes ON reading_page (hash);
