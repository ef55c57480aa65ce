-- Why the money of a decision may exceed what the fund has left is noted before its paper is issued.

ALTER TABLE award_decision ADD COLUMN beyond_fund jsonb;
