-- Movements in the making, item by item; every item counts its revisions and keeps them.

CREATE TABLE draft (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    upload_id uuid REFERENCES upload,
    from_movement_id uuid,
    catalogue text,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL,
    launched_as uuid,
    CHECK (num_nonnulls(upload_id, from_movement_id, catalogue) <= 1)
);

CREATE INDEX ON draft (commune_id, id DESC);

ALTER TABLE upload ADD FOREIGN KEY (draft_id) REFERENCES draft;

CREATE TABLE draft_item (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    draft_id uuid NOT NULL REFERENCES draft,
    key text NOT NULL,
    ordinal integer NOT NULL,
    text text NOT NULL,
    details jsonb NOT NULL,
    source jsonb,
    read_as text,
    doubt text,
    confirmed_by text,
    removed_by text,
    revision integer NOT NULL CHECK (revision > 0)
);

CREATE INDEX ON draft_item (draft_id, key, ordinal);

CREATE TABLE draft_change (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    draft_id uuid NOT NULL REFERENCES draft,
    act text NOT NULL,
    by_name text NOT NULL,
    at timestamptz NOT NULL,
    undoes uuid UNIQUE REFERENCES draft_change
);

CREATE INDEX ON draft_change (draft_id, id DESC);

CREATE TABLE draft_item_revision (
    item_id uuid NOT NULL REFERENCES draft_item,
    revision integer NOT NULL,
    commune_id uuid NOT NULL,
    change_id uuid REFERENCES draft_change, -- null for the revision a draft begins with
    content jsonb NOT NULL,
    PRIMARY KEY (item_id, revision)
);

CREATE INDEX ON draft_item_revision (change_id);
