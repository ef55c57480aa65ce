-- A file's last rows are the late ones: blocks as small as a commune's last weeks let all others be passed over.
-- They are summarised after each import, not by a request for every block.

DO $$
DECLARE
    kind text;
BEGIN
    FOREACH kind IN ARRAY ARRAY['dossier', 'document', 'procedure', 'payment', 'answer', 'checklist_item', 'work_file', 'result', 'report'] LOOP
        EXECUTE format('DROP INDEX fact_%s_stable_on_idx', kind);
        EXECUTE format('CREATE INDEX fact_%1$s_stable_on_idx ON fact_%1$s USING brin (stable_on) WITH (pages_per_range = 4)', kind);
    END LOOP;
END $$;
