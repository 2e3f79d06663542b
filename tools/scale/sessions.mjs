import { idOf, idSql } from './ids.mjs';
import { meetingOf } from './places.mjs';

const isoDay = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6 };

/** SQL: an even number from 0 to 99 for a mark, always the same for the same mark. */
const chance = (of) => `(hashint8(${of})::bigint & 2147483647) % 100`;

/** A week of held sessions, with the roster and the marks of each. People of every twenty-fifth place were absent in the last nine days. */
async function fillWeek(client, centre, week, monday, amount, days) {
  const meetings = Array.from({ length: amount.groups }, (_, group) => meetingOf(group, amount.groupsOfBranch));
  const numbers = meetings.flatMap(({ days: on, at }, group) => on.map((day, nth) => ({ group, nth, at, day: isoDay[day] })));
  const number = '($2::bigint * 2 * $3::int + g.group_number * 2 + g.nth)';
  const person = idSql('member', 'x.group_number * 25 + p');
  await client.query('begin');
  await client.query(
    `insert into sessions (centre_id, id, group_id, original_start, time_zone, starts_at, ends_at, state, started_at, finished_at, roster, created_at, updated_at)
     select $1, ${idSql('session', number)}, ${idSql('group', 'g.group_number')}, to_char(d.day, 'YYYY-MM-DD') || 'T' || g.at, 'Asia/Kolkata', t.starts_at,
       t.starts_at + interval '1 hour', 'held', t.starts_at, t.starts_at + interval '1 hour',
       array(select ${idSql('member', 'g.group_number * 25 + p')} from generate_series(0, 24) p where p < 15 or (p < 20) = (d.day < $9::date)),
       t.starts_at, t.starts_at
     from unnest($4::int[], $5::int[], $6::text[], $7::int[]) as g (group_number, nth, at, weekday)
       cross join lateral (select $8::date + g.weekday - 1 as day) d
       cross join lateral (select (d.day + g.at::time) at time zone 'Asia/Kolkata' as starts_at) t
     where t.starts_at + interval '1 hour' < now() on conflict do nothing`,
    [
      centre,
      week,
      amount.groups,
      numbers.map(({ group }) => group),
      numbers.map(({ nth }) => nth),
      numbers.map(({ at }) => at),
      numbers.map(({ day }) => day),
      monday,
      days.half,
    ],
  );
  await client.query(
    `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
     select $1, ${idSql('mark', 'x.session_number * 25 + p')}, ${idSql('session', 'x.session_number')}, ${person}, 'member',
       case when x.starts_at > now() - interval '9 days' and (x.group_number * 25 + p) % 51 = 7 then 'absent'
         when c.roll < 86 then 'present' when c.roll < 91 then 'late' when c.roll < 96 then 'excused' else 'absent' end,
       x.starts_at, $5
     from (select n as session_number, (n / 2) % $4::int as group_number, s.starts_at
         from generate_series($2::bigint, $3::bigint) n join sessions s on s.centre_id = $1 and s.id = ${idSql('session', 'n')}) x
       cross join generate_series(0, 24) p
       cross join lateral (select ${chance('x.session_number * 25 + p')} as roll) c
     where p < 15 or (p < 20) = ((x.starts_at at time zone 'Asia/Kolkata')::date < $6::date) on conflict do nothing`,
    [centre, week * 2 * amount.groups, (week + 1) * 2 * amount.groups - 1, amount.groups, idOf('user', 0), days.half],
  );
  await client.query('commit');
}

/** The history of the large centre, week by week; a week that a run before has written is left alone. */
export async function fillSessions(client, centre, amount, days, say) {
  for (let week = 0; week <= amount.weeks; week += 1) {
    const monday = days.firstMonday.add({ days: 7 * week }).toString();
    const { rows } = await client.query('select 1 from sessions where centre_id = $1 and id between $2 and $3 limit 1', [
      centre,
      idOf('session', week * 2 * amount.groups),
      idOf('session', (week + 1) * 2 * amount.groups - 1),
    ]);
    if (rows.length === 0) await fillWeek(client, centre, week, monday, amount, days);
    if (week % 20 === 19) say(`… ${String(week + 1)} of ${String(amount.weeks)} weeks`);
  }
}
