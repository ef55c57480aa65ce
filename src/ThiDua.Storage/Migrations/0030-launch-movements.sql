-- Movements from their launch on: terms by version, tasks, recorded values, reminders.

CREATE TABLE movement (
    id uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    origin uuid, -- the draft that was launched
    launched jsonb NOT NULL, -- {at, account, name}
    closed jsonb,
    summed_up jsonb,
    CHECK (summed_up IS NULL OR closed IS NOT NULL)
);

CREATE INDEX ON movement (commune_id);
CREATE UNIQUE INDEX ON movement (origin);

CREATE TABLE movement_terms (
    movement uuid NOT NULL REFERENCES movement,
    number integer NOT NULL CHECK (number > 0),
    terms jsonb NOT NULL,
    reason text NOT NULL CHECK (btrim(reason) <> ''),
    "from" date NOT NULL,
    by jsonb NOT NULL,
    PRIMARY KEY (movement, number)
);

-- A version is written once; whoever wants other terms makes a new one.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% rows are written once', TG_TABLE_NAME;
END $$;

CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON movement_terms FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A draft that is there to change a movement's terms.
CREATE TABLE terms_change (
    draft uuid PRIMARY KEY,
    movement uuid NOT NULL REFERENCES movement,
    commune_id uuid NOT NULL
);

CREATE TABLE movement_task (
    id uuid PRIMARY KEY,
    movement uuid NOT NULL REFERENCES movement,
    commune_id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    duty text NOT NULL,
    person uuid,
    person_name text,
    start date NOT NULL,
    due date NOT NULL,
    reason text NOT NULL,
    is_fixed boolean NOT NULL,
    done jsonb,
    was_past_at_launch boolean NOT NULL,
    changes jsonb NOT NULL,
    CHECK (start <= due)
);

CREATE INDEX ON movement_task (movement);
CREATE INDEX movement_task_open ON movement_task (commune_id, due) WHERE done IS NULL;

CREATE TABLE recorded_value (
    id uuid PRIMARY KEY,
    movement uuid NOT NULL REFERENCES movement,
    commune_id uuid NOT NULL,
    criterion uuid NOT NULL,
    target integer NOT NULL CHECK (target >= 0),
    terms_version integer NOT NULL,
    measured jsonb NOT NULL,
    as_of date NOT NULL,
    source text NOT NULL,
    note text,
    evidence jsonb NOT NULL,
    by jsonb NOT NULL,
    FOREIGN KEY (movement, terms_version) REFERENCES movement_terms
);

CREATE INDEX ON recorded_value (movement, criterion, target, as_of);
CREATE TRIGGER written_once BEFORE UPDATE OR DELETE ON recorded_value FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One reminder of a task for each nearness of a last day; a postponed task is reminded of anew.
CREATE TABLE task_reminder (
    task uuid NOT NULL REFERENCES movement_task ON DELETE CASCADE,
    due date NOT NULL,
    nearness text NOT NULL,
    commune_id uuid NOT NULL,
    made_on date NOT NULL,
    PRIMARY KEY (task, due, nearness)
);
