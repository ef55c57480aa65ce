-- A draft that changes terms rests on a version of them: one that is no longer in force must not be applied over a later one.

ALTER TABLE terms_change ADD version integer;
UPDATE terms_change SET version = (SELECT max(number) FROM movement_terms WHERE movement_terms.movement = terms_change.movement);
ALTER TABLE terms_change ALTER version SET NOT NULL;
