-- A merger founds a unit and moves people into it in one act, in whatever order the rows are written.

ALTER TABLE person ALTER CONSTRAINT person_commune_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE post ALTER CONSTRAINT post_unit_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE post ALTER CONSTRAINT post_commune_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE duty_grant ALTER CONSTRAINT duty_grant_unit_id_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE duty_grant ALTER CONSTRAINT duty_grant_commune_id_fkey DEFERRABLE INITIALLY DEFERRED;
