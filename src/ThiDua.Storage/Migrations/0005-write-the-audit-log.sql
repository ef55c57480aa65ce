-- Who changed what, when, from where. One chain of entries per commune (all zeros: the system and the province);
-- every entry carries the hash of the one before, so that an entry changed or taken out later is seen.

CREATE TABLE audit_entry (
    chain uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    at timestamptz NOT NULL,
    account_id uuid,
    account_name text NOT NULL,
    address text,
    action text NOT NULL,
    subject text NOT NULL,
    subject_key text NOT NULL,
    before json, -- json, not jsonb: the text is hashed as it was written
    after json,
    hash bytea NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (chain, number)
);

CREATE INDEX audit_entry_subject ON audit_entry (subject, subject_key);

-- The last entry of each chain: writers queue on its row, and a chain cut short at its end is seen.
CREATE TABLE audit_head (
    chain uuid PRIMARY KEY,
    number bigint NOT NULL,
    hash bytea NOT NULL
);

CREATE FUNCTION refuse_to_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit log is only ever added to.';
END $$;

CREATE TRIGGER only_ever_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();
