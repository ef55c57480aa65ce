-- What a plan is recognised by when it comes in again, perhaps as a scan.
ALTER TABLE reading ADD COLUMN fingerprint jsonb NOT NULL;
