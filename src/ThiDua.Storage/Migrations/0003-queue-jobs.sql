-- Work that runs in the background. A job waits, is leased by one worker, and ends done or failed with a reason.

CREATE TABLE job (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL, -- all zeros for work of the system itself
    kind text NOT NULL,
    what jsonb NOT NULL,
    queued_by uuid,
    queued_by_name text NOT NULL,
    queued_at timestamptz NOT NULL,
    not_before timestamptz NOT NULL,
    attempts integer NOT NULL,
    leased_until timestamptz,
    percent integer NOT NULL CHECK (percent BETWEEN 0 AND 100),
    sentence text NOT NULL,
    done_at timestamptz,
    failed_at timestamptz,
    reason text,
    CHECK (done_at IS NULL OR failed_at IS NULL)
);

CREATE INDEX job_waiting ON job (not_before) WHERE done_at IS NULL AND failed_at IS NULL;

CREATE FUNCTION ring_for_job() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY job;
    RETURN NULL;
END $$;

CREATE TRIGGER ring_for_job AFTER INSERT ON job FOR EACH STATEMENT EXECUTE FUNCTION ring_for_job();
