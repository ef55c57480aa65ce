-- Dossiers ask their procedures one by one where only a few are looked at.

CREATE INDEX ON fact_procedure (commune_id, code);
