import { readFileSync } from 'node:fs';
import { connectAs, connectOwner } from '../scale/connect-owner.mjs';
import { usualLadder } from '../../libs/domain/dist/programmes/index.js';
import { untilIdle } from './until-idle.mjs';

const tenths = (number) => Math.round(number * 10) / 10;

/** Members of the demo centre, each with an open ladder whose first step nobody has done in time. */
async function fill(owner, centreId, count) {
  const { rows } = await owner.query(
    `select s.id as session, s.starts_at, f.id as staff, g.branch_id as branch from sessions s join groups g on g.centre_id = $1 and g.id = s.group_id
     join staff f on f.centre_id = $1 and f.role = 'counsellor' and f.state = 'active'
     where s.centre_id = $1 and s.state = 'held' order by s.starts_at desc limit 1`,
    [centreId],
  );
  const [{ session, starts_at: startsAt, staff, branch }] = rows;
  await owner.query(
    `insert into members (centre_id, id, code, alias, stage, stage_since, branch_id, language, created_at, updated_at)
     select $1, gen_random_uuid(), 'LB-' || n, 'Bench ' || n, 'in-programme', '2026-01-01', $2, 'en', now(), now() from generate_series(1, $3) n`,
    [centreId, branch, count],
  );
  await owner.query(
    `insert into ladders (centre_id, id, member_id, state, policy, opened_at, misses, step, who, owner_id, due_at, changes_at)
     select $1, gen_random_uuid(), m.id, 'open', $2, now() - interval '12 hours', 1, 0, 'same-day', $3, now() - interval '2 hours', now() - interval '1 hour'
     from members m where m.centre_id = $1 and m.code like 'LB-%'`,
    [centreId, JSON.stringify(usualLadder), staff],
  );
  await owner.query(
    `insert into ladder_events (centre_id, id, ladder_id, type, at, session_id, starts_at, state)
     select $1, gen_random_uuid(), l.id, 'session', now() - interval '3 days', $2, $3, 'missed' from ladders l join members m on m.centre_id = $1 and m.id = l.member_id
     where l.centre_id = $1 and m.code like 'LB-%'`,
    [centreId, session, startsAt],
  );
  await owner.query(
    `insert into ladder_events (centre_id, id, ladder_id, type, at, step, staff_id)
     select $1, gen_random_uuid(), e.ladder_id, 'given', e.at, 0, $2 from ladder_events e join ladders l on l.centre_id = $1 and l.id = e.ladder_id
     join members m on m.centre_id = $1 and m.id = l.member_id where e.centre_id = $1 and e.type = 'session' and m.code like 'LB-%'`,
    [centreId, staff],
  );
  await owner.query('analyze members, ladders, ladder_events');
}

/** Seconds of processor time that a process has used. */
const processorSeconds = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

/** Seconds in which the worker has looked at every ladder that is due, and the sum of their versions then. */
async function evaluate(owner, { folder, pids }, centreId) {
  const platform = await connectAs('saath_platform', folder);
  const [began, used] = [performance.now(), processorSeconds(pids.worker)];
  await platform.query(
    `insert into platform.due_work (centre_id, kind, due_at) values ($1, 'ladders', now()) on conflict (centre_id, kind) do update set due_at = now()`,
    [centreId],
  );
  await platform.query('notify due_work');
  const left = `select exists (select from ladders where centre_id = $1 and changes_at <= now()) as waits`;
  do await new Promise((resolve) => setTimeout(resolve, 50));
  while ((await owner.query(left, [centreId])).rows[0].waits);
  const seconds = tenths((performance.now() - began) / 1_000);
  await platform.end();
  const { rows } = await owner.query('select sum(version)::int as versions from ladders where centre_id = $1', [centreId]);
  return { seconds, processor: tenths(processorSeconds(pids.worker) - used), versions: rows[0].versions };
}

/** The figures of open ladders whose step passes on at once, and of a second look, after which nothing is due. */
export async function measureLadders(product, count) {
  const { folder } = product;
  const owner = await connectOwner(folder);
  const { rows } = await owner.query(`select id from platform.centres where slug = 'nayi-subah'`);
  const centreId = rows[0].id;
  await owner.query(`select set_config('app.centre_id', $1, false)`, [centreId]);
  try {
    await fill(owner, centreId, count);
    const [first, second] = [await evaluate(owner, product, centreId), await evaluate(owner, product, centreId)];
    await untilIdle({ folder });
    return {
      ladders: count,
      'evaluated, s': first.seconds,
      'of it processor time of the worker, s': first.processor,
      'a second time, s': second.seconds,
      unchanged: first.versions === second.versions,
    };
  } finally {
    await owner.end();
  }
}
