-- Names are folded anew (ऋ as ri and ru, म्हात्रे, राव as Rao, नरेंद्र as Narendra): the worker makes the keys of the people on record again.
insert into platform.due_work (centre_id, kind, due_at) select id, 'member-keys', now() from platform.centres
on conflict (centre_id, kind) do update set due_at = least(platform.due_work.due_at, excluded.due_at);
