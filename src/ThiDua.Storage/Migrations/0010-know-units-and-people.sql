-- Units with dates of force and lineage; people with posts and duties. Days are inclusive; no last day means no known end.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE unit (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN
        ('Nation', 'Province', 'District', 'Commune', 'Office', 'OneStopSection', 'MassOrganisation', 'Hamlet')),
    name text NOT NULL,
    name_folded text NOT NULL GENERATED ALWAYS AS (fold(name)) STORED,
    parent_id uuid REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    commune_id uuid NOT NULL REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    valid_from date NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    -- Luật Tổ chức chính quyền địa phương 72/2025/QH15: two levels of local government from 2025-07-01.
    CONSTRAINT no_district_after_june_2025 CHECK (kind <> 'District' OR valid_until <= '2025-06-30')
);
COMMENT ON COLUMN unit.commune_id IS 'The commune of a part, else the unit itself: whose own affair it is.';
CREATE INDEX unit_parent_id ON unit (parent_id);
CREATE INDEX unit_commune_id ON unit (commune_id);

CREATE TABLE unit_link (
    predecessor_id uuid NOT NULL REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    successor_id uuid NOT NULL REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    day date NOT NULL,
    PRIMARY KEY (predecessor_id, successor_id),
    CHECK (predecessor_id <> successor_id)
);
COMMENT ON COLUMN unit_link.day IS 'First day of the successor; the predecessor ends on the day before.';
CREATE INDEX unit_link_successor_id ON unit_link (successor_id);

CREATE TABLE person (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL REFERENCES unit,
    name text NOT NULL,
    name_folded text NOT NULL GENERATED ALWAYS AS (fold(name)) STORED,
    given_name text NOT NULL GENERATED ALWAYS AS (regexp_replace(name, '^.* ', '')) STORED
);
CREATE INDEX person_commune_id ON person (commune_id, given_name, name);
CREATE INDEX person_name_folded ON person USING gin (name_folded gin_trgm_ops);

CREATE TABLE post (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person,
    unit_id uuid NOT NULL REFERENCES unit,
    commune_id uuid NOT NULL REFERENCES unit,
    title text NOT NULL,
    valid_from date NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    CONSTRAINT one_post_at_a_time EXCLUDE USING gist
        (person_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX post_unit_id ON post (unit_id);

CREATE TABLE duty_grant (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person,
    duty text NOT NULL CHECK (duty IN
        ('Officer', 'Chair', 'CouncilMember', 'Verifier', 'CultureOfficer', 'Member', 'Province', 'Administrator')),
    unit_id uuid NOT NULL REFERENCES unit,
    commune_id uuid NOT NULL REFERENCES unit,
    valid_from date NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    CONSTRAINT a_duty_is_granted_once EXCLUDE USING gist
        (person_id WITH =, duty WITH =, unit_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX duty_grant_commune_id ON duty_grant (commune_id, duty);
