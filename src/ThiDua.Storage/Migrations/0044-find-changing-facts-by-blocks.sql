-- Which facts may still change is asked for a few late days: summaries of blocks find them, and cost an import next to nothing.

DO $$
DECLARE
    kind text;
BEGIN
    FOREACH kind IN ARRAY ARRAY['dossier', 'document', 'procedure', 'payment', 'answer', 'checklist_item', 'work_file', 'result', 'report'] LOOP
        EXECUTE format('DROP INDEX fact_%s_stable_on_idx', kind);
        EXECUTE format('CREATE INDEX fact_%1$s_stable_on_idx ON fact_%1$s USING brin (stable_on) WITH (pages_per_range = 32, autosummarize = on)', kind);
    END LOOP;
END $$;
