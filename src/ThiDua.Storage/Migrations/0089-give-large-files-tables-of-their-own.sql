-- Rows of a large file come in a table of their own, filled first and indexed then, and joined to the others of their kind
-- without a lock that anybody waits for. large_file is the number of its batch, 0 for rows that stand among all others.
-- Indexes belong to each table and not to all together: joining would have to make them while somebody waits.

DO $$
DECLARE
    kind text;
BEGIN
    FOREACH kind IN ARRAY ARRAY['dossier', 'document', 'payment', 'answer'] LOOP
        EXECUTE format('ALTER TABLE fact_%1$s RENAME TO fact_%1$s_common', kind);
        EXECUTE format('ALTER TABLE fact_%1$s_common ADD large_file integer NOT NULL DEFAULT 0', kind);
        EXECUTE format('CREATE TABLE fact_%1$s (LIKE fact_%1$s_common INCLUDING DEFAULTS) PARTITION BY LIST (large_file)', kind);
        EXECUTE format('ALTER TABLE fact_%1$s ATTACH PARTITION fact_%1$s_common FOR VALUES IN (0)', kind);
    END LOOP;
END $$;
