-- One row once the first start is over: the demo world was loaded, or a first administrator was opened.

CREATE TABLE moved_in (
    demo boolean NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
