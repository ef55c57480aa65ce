-- Facts: a table for each kind, its columns named after the fields; what was replaced stands in fact_*_past with the
-- batch that closed it. No raw row is kept: the original file is, and a row is found again by batch, sheet and line.
-- stable_on is the first day from which nothing said of the row depends on the day that is asked about.

CREATE TABLE fact_dossier (
    commune_id uuid NOT NULL, key_hash uuid NOT NULL, content_hash bigint NOT NULL, batch integer NOT NULL,
    line integer NOT NULL, stable_on date NOT NULL, received_on date NOT NULL, due_on date, settled_on date,
    received_at timestamp, due_at timestamp, finished_at timestamp, returned_at timestamp,
    supplement_requests bigint, waiting_days bigint, fee bigint, overdue_days bigint, sheet smallint NOT NULL,
    channel smallint, status smallint, outcome_said smallint, digitised smallint, payment smallint,
    applicant_kind smallint, timeliness smallint, in_system boolean, paper_result_due boolean,
    electronic_result boolean, paid_online boolean, synchronised boolean, population_data boolean,
    shared_data boolean, feedback boolean, withdrawn_in_time boolean, code text, procedure_code text,
    procedure_name text, field text, unit_code text, unit text, officer text, applicant_mark text
) PARTITION BY RANGE (received_on);

CREATE INDEX ON fact_dossier (commune_id, received_on);
CREATE INDEX ON fact_dossier (stable_on);

CREATE TABLE fact_dossier_past (LIKE fact_dossier, closed_by integer NOT NULL);
CREATE INDEX ON fact_dossier_past (commune_id, closed_by);

CREATE TABLE fact_document (
    commune_id uuid NOT NULL, key_hash uuid NOT NULL, content_hash bigint NOT NULL, batch integer NOT NULL,
    line integer NOT NULL, stable_on date NOT NULL, counted_on date NOT NULL, issued_on date, arrived_on date,
    ceased_on date, due_on date, done_on date, disseminated_on date, sheet smallint NOT NULL, direction smallint,
    level smallint, exchanged boolean, electronic boolean, signed boolean, normative boolean, reviewed boolean,
    checked boolean, followed boolean, for_action boolean, done_properly boolean, postponed boolean,
    to_disseminate boolean, number text, arrival_number text, kind text, issuer text, recipient text, subject text,
    unit text, officer text, disseminated_by text
) PARTITION BY RANGE (counted_on);

CREATE INDEX ON fact_document (commune_id, counted_on);
CREATE INDEX ON fact_document (stable_on);

CREATE TABLE fact_document_past (LIKE fact_document, closed_by integer NOT NULL);
CREATE INDEX ON fact_document_past (commune_id, closed_by);

CREATE TABLE fact_procedure (
    commune_id uuid NOT NULL, key_hash uuid NOT NULL, content_hash bigint NOT NULL, batch integer NOT NULL,
    line integer NOT NULL, stable_on date NOT NULL, from_on date NOT NULL, abolished_on date, announced_on date,
    published_on date, publication_days bigint, sheet smallint NOT NULL, online_level smallint, applicable boolean,
    at_desk boolean, on_website boolean, complete boolean, has_fee boolean, fee_waived boolean,
    online_payment boolean, returns_document boolean, for_citizens boolean, population_data boolean, code text,
    name text, field text
);

CREATE INDEX ON fact_procedure (commune_id, from_on);
CREATE INDEX ON fact_procedure (stable_on);

CREATE TABLE fact_procedure_past (LIKE fact_procedure, closed_by integer NOT NULL);
CREATE INDEX ON fact_procedure_past (commune_id, closed_by);

CREATE TABLE fact_payment (
    commune_id uuid NOT NULL, key_hash uuid NOT NULL, content_hash bigint NOT NULL, batch integer NOT NULL,
    line integer NOT NULL, stable_on date NOT NULL, paid_on date NOT NULL, paid_at timestamp, amount bigint,
    sheet smallint NOT NULL, state smallint, online boolean, code text, dossier_code text, procedure_code text,
    field text
) PARTITION BY RANGE (paid_on);

CREATE INDEX ON fact_payment (commune_id, paid_on);
CREATE INDEX ON fact_payment (stable_on);

CREATE TABLE fact_payment_past (LIKE fact_payment, closed_by integer NOT NULL);
CREATE INDEX ON fact_payment_past (commune_id, closed_by);

CREATE TABLE fact_answer (
    commune_id uuid NOT NULL, key_hash uuid NOT NULL, content_hash bigint NOT NULL, batch integer NOT NULL,
    line integer NOT NULL, stable_on date NOT NULL, answered_on date NOT NULL, item bigint, sheet smallint NOT NULL,
    grade smallint, about_procedures boolean, valid boolean, slip text, channel text, field text, officer text
) PARTITION BY RANGE (answered_on);

CREATE INDEX ON fact_answer (commune_id, answered_on);
CREATE INDEX ON fact_answer (stable_on);

CREATE TABLE fact_answer_past (LIKE fact_answer, closed_by integer NOT NULL);
CREATE INDEX ON fact_answer_past (commune_id, closed_by);

CREATE TABLE fact_checklist_item (
    commune_id uuid NOT NULL, key_hash uuid NOT NULL, content_hash bigint NOT NULL, batch integer NOT NULL,
    line integer NOT NULL, stable_on date NOT NULL, checked_on date NOT NULL, updated_on date,
    sheet smallint NOT NULL, applicable boolean, met boolean, list text, code text, text text, link text
);

CREATE INDEX ON fact_checklist_item (commune_id, checked_on);
CREATE INDEX ON fact_checklist_item (stable_on);

CREATE TABLE fact_checklist_item_past (LIKE fact_checklist_item, closed_by integer NOT NULL);
CREATE INDEX ON fact_checklist_item_past (commune_id, closed_by);

CREATE TABLE fact_work_file (
    commune_id uuid NOT NULL, key_hash uuid NOT NULL, content_hash bigint NOT NULL, batch integer NOT NULL,
    line integer NOT NULL, stable_on date NOT NULL, opened_on date NOT NULL, closed_on date, archived_on date,
    sheet smallint NOT NULL, online boolean, listed boolean, paper_by_law boolean, code text, title text,
    field text, unit text, officer text
);

CREATE INDEX ON fact_work_file (commune_id, opened_on);
CREATE INDEX ON fact_work_file (stable_on);

CREATE TABLE fact_work_file_past (LIKE fact_work_file, closed_by integer NOT NULL);
CREATE INDEX ON fact_work_file_past (commune_id, closed_by);

CREATE TABLE fact_result (
    commune_id uuid NOT NULL, key_hash uuid NOT NULL, content_hash bigint NOT NULL, batch integer NOT NULL,
    line integer NOT NULL, stable_on date NOT NULL, issued_on date NOT NULL, valid_until date, digitised_on date,
    sheet smallint NOT NULL, own boolean, signed boolean, code text, procedure_code text, name text, field text
);

CREATE INDEX ON fact_result (commune_id, issued_on);
CREATE INDEX ON fact_result (stable_on);

CREATE TABLE fact_result_past (LIKE fact_result, closed_by integer NOT NULL);
CREATE INDEX ON fact_result_past (commune_id, closed_by);

CREATE TABLE fact_report (
    commune_id uuid NOT NULL, key_hash uuid NOT NULL, content_hash bigint NOT NULL, batch integer NOT NULL,
    line integer NOT NULL, stable_on date NOT NULL, due_on date NOT NULL, sent_on date, sheet smallint NOT NULL,
    via_system boolean, system_exists boolean, name text, field text, unit text, officer text
);

CREATE INDEX ON fact_report (commune_id, due_on);
CREATE INDEX ON fact_report (stable_on);

CREATE TABLE fact_report_past (LIKE fact_report, closed_by integer NOT NULL);
CREATE INDEX ON fact_report_past (commune_id, closed_by);

-- By year; what lies outside these years is kept as well.
DO $$
DECLARE
    kind text;
    year integer;
BEGIN
    FOREACH kind IN ARRAY ARRAY['dossier', 'document', 'payment', 'answer'] LOOP
        FOR year IN 2022..2030 LOOP
            EXECUTE format('CREATE TABLE fact_%1$s_%2$s PARTITION OF fact_%1$s FOR VALUES FROM (%3$L) TO (%4$L)',
                kind, year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
        END LOOP;
        EXECUTE format('CREATE TABLE fact_%1$s_other PARTITION OF fact_%1$s DEFAULT', kind);
    END LOOP;
END $$;
