-- Minutes tell who was there when a session opened and when a ballot closed, whoever leaves or comes later.
ALTER TABLE council_session ADD present_at_opening integer CHECK (present_at_opening > 0);
ALTER TABLE ballot ADD there jsonb; -- persons; null until it closes
