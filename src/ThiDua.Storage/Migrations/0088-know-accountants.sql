-- Kế toán is a duty too: payment lists bear the name.

ALTER TABLE duty_grant DROP CONSTRAINT duty_grant_duty_check;
ALTER TABLE duty_grant ADD CONSTRAINT duty_grant_duty_check CHECK (duty IN
    ('Officer', 'Chair', 'CouncilMember', 'Verifier', 'CultureOfficer', 'Accountant', 'Member', 'Province', 'Administrator'));
