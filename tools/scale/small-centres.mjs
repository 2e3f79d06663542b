import { createHash } from 'node:crypto';
import { idSql } from './ids.mjs';

const centreId = (number) => {
  const hex = createHash('md5')
    .update(`scale:${String(number)}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

const statements = [
  `insert into branches (centre_id, id, name, code_prefix, time_zone, created_at, updated_at) values ($1, ${idSql('branch', '0')}, 'Main', 'M', 'Asia/Kolkata', now(), now())`,
  `insert into groups (centre_id, id, branch_id, kind, name, language, created_at, updated_at)
   select $1, ${idSql('group', 'n')}, ${idSql('branch', '0')}, 'sharing-circle', 'Circle ' || (n + 1), 'en', now() - interval '8 weeks', now() from generate_series(0, 2) n`,
  `insert into members (centre_id, id, code, alias, stage, stage_since, branch_id, language, created_at, updated_at)
   select $1, ${idSql('member', 'n')}, 'M-' || n, 'Person ' || n, 'in-programme', current_date - 60, ${idSql('branch', '0')}, 'en', now(), now() from generate_series(0, 29) n`,
  `insert into enrolments (centre_id, id, group_id, member_id, starts_on, enrolled_at)
   select $1, ${idSql('member', 'n')}, ${idSql('group', 'n / 10')}, ${idSql('member', 'n')}, current_date - 60, now() - interval '60 days' from generate_series(0, 29) n`,
  `insert into sessions (centre_id, id, group_id, original_start, time_zone, starts_at, ends_at, state, started_at, finished_at, roster, created_at, updated_at)
   select $1, ${idSql('session', 'n')}, ${idSql('group', 'n % 3')}, to_char(t.at, 'YYYY-MM-DD') || 'T10:00', 'Asia/Kolkata', t.at at time zone 'Asia/Kolkata',
     (t.at + interval '1 hour') at time zone 'Asia/Kolkata', 'held', now(), now(), array(select ${idSql('member', 'n % 3 * 10 + p')} from generate_series(0, 9) p), now(), now()
   from generate_series(0, 23) n cross join lateral (select current_date - 7 * (n / 3) - 1 + time '10:00' as at) t`,
  `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
   select $1, ${idSql('mark', 'n * 10 + p')}, ${idSql('session', 'n')}, ${idSql('member', 'n % 3 * 10 + p')}, 'member', 'present', now(), ${idSql('user', '0')}
   from generate_series(0, 23) n cross join generate_series(0, 9) p`,
];

/** Centres of thirty people each beside the large one. One that is complete is left alone. */
export async function fillSmallCentres(client, keys, count) {
  for (let number = 0; number < count; number += 1) {
    const id = centreId(number);
    await client.query('begin');
    const { rowCount } = await client.query(
      `insert into platform.centres (id, slug, name, time_zone, languages, data_key, created_at, updated_at)
       values ($1, $2, $3, 'Asia/Kolkata', '{en}', $4, now(), now()) on conflict do nothing`,
      [id, `small-${String(number)}`, `Small centre ${String(number)}`, keys.newWrappedKey(id)],
    );
    await client.query(`select set_config('app.centre_id', $1, true)`, [id]);
    if (rowCount === 1) for (const statement of statements) await client.query(statement, [id]);
    await client.query('commit');
  }
}
