-- Where a share is taken of those present, it is of those at the vote: who leaves before the count makes it no smaller.
ALTER TABLE ballot ADD present integer CHECK (present > 0);
