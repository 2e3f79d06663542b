-- When a sign-in ends if nobody uses it. Null for one that only expires_at ends, such as those opened before this column was there.
alter table platform.sign_ins add column idle_at timestamptz;
