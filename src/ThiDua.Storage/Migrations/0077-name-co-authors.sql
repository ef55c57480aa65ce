-- Who made an initiative together: each author has the line in his own record, which names the others.

ALTER TABLE merit_entry ADD COLUMN co_authors jsonb NOT NULL DEFAULT '[]'; -- [{person, name}]
