-- A key that nobody renews must not open the door for ever: each has its last day.
ALTER TABLE system_token ADD expires_on date;
UPDATE system_token SET expires_on = (made_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + 365;
ALTER TABLE system_token ALTER expires_on SET NOT NULL;
