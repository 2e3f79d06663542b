import { join } from 'node:path';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { connectAs, connectOwner } from '../scale/connect-owner.mjs';
import { signIn, startProduct } from './product.mjs';
import { untilIdle } from './until-idle.mjs';

const rounds = Number(process.env.ROUNDS ?? 30);
/** Requests before the first that is measured: connections are opened and programs compiled. */
const warmUps = 5;
const dayMs = 86_400_000;
const tenths = (number) => Math.round(number * 10) / 10;
const days = (count) => new Date(Date.now() + count * dayMs).toISOString();

/** The demo centre of a product as its administrator and as the owner of its tables. */
async function openCentre({ address, folder }) {
  const cookie = await signIn(address, demoSignIns.administrator.email, demoSignIns.password);
  const owner = await connectOwner(folder);
  const { rows } = await owner.query(`select id from platform.centres where slug = 'nayi-subah'`);
  await owner.query(`select set_config('app.centre_id', $1, false)`, [rows[0].id]);
  const call = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: { cookie, 'x-saath': '1', 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  return { folder, centreId: rows[0].id, owner, call };
}

/** The largest group with names, its last session, who is enrolled there, and its schedule. */
async function largestGroup({ owner, centreId }) {
  const { rows } = await owner.query(
    `select g.id, g.branch_id as branch, s.id as session, s.roster, c.recurrence, c.starts_at_time, c.minutes
     from groups g
     join lateral (select o.id, o.roster from sessions o where o.centre_id = $1 and o.group_id = g.id and cardinality(o.roster) > 0
       order by o.starts_at desc limit 1) s on true
     join lateral (select v.recurrence, v.starts_at as starts_at_time, v.minutes from group_schedules v
       where v.centre_id = $1 and v.group_id = g.id order by v.applies_from desc limit 1) c on true
     where g.centre_id = $1 order by cardinality(s.roster) desc, g.id limit 1`,
    [centreId],
  );
  return rows[0];
}

/** The sorted times of something done again and again, in milliseconds. */
async function timesOf(act) {
  const times = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const began = performance.now();
    await act(round);
    if (round >= 0) times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b);
}

const figuresOf = (times) => ({ median: tenths(times[times.length >> 1]), p95: tenths(times[Math.floor(times.length * 0.95)]) });

/** The answers for which people wait around a group and its sessions: each with how it is done. */
async function actsOf(centre) {
  const group = await largestGroup(centre);
  const week = `from=${days(0)}&to=${days(7)}&branchId=${group.branch}&limit=200`;
  const other = group.starts_at_time === '18:00' ? '18:30' : '18:00';
  const on = days(1).slice(0, 10);
  const change = { startsOn: on, applyFrom: on, startsAt: other, minutes: group.minutes, recurrence: group.recurrence, until: null };
  const marks = (round) =>
    group.roster.slice(0, 40).map((personId, place) => ({
      ...{ clientId: `bench-${Date.now()}-${round}-${place}`, personId, state: round % 2 === 0 ? 'present' : 'absent' },
      markedAt: new Date().toISOString(),
    }));
  return {
    'calendar, week of a branch': () => centre.call('GET', `/sessions?${week}`),
    'roster of a session': () => centre.call('GET', `/sessions/${group.session}/roster`),
    'page of a group': () =>
      Promise.all(
        ['', '/figures', '/waiting-list', '/enrolments?limit=50'].map((part) => centre.call('GET', `/groups/${group.id}${part}`)),
      ),
    'attendance, up to 40 marks at once': (round) =>
      centre.call('PUT', `/sessions/${group.session}/attendance`, { marks: marks(round), sentAt: new Date().toISOString() }),
    'plan of a schedule change': () => centre.call('POST', `/groups/${group.id}/schedule/plan`, change),
    'conflicts of eight weeks, a branch': () =>
      centre.call('GET', `/schedule-conflicts?from=${days(0)}&to=${days(56)}&branchId=${group.branch}&limit=200`),
  };
}

/**
 * Opens the last session of the largest group for marks: it begins now. What was recorded of it stays, but not the taps of earlier runs: by
 * then there would be tens of thousands of one session, and of no other.
 */
async function openForMarks({ owner, centreId }, { session }) {
  await owner.query(
    `update sessions set starts_at = now() - interval '10 minutes', ends_at = now() + interval '50 minutes' where centre_id = $1 and id = $2`,
    [centreId, session],
  );
  await owner.query(`delete from attendance_changes where centre_id = $1 and session_id = $2 and client_id like 'bench-%'`, [
    centreId,
    session,
  ]);
  await owner.query('analyze attendance_changes');
}

/** Seconds in which the worker plans the sessions of eight weeks again, once those of which nobody was told are gone. */
async function planAgain({ folder, owner, centreId }) {
  const coming = `centre_id = $1 and state = 'planned' and starts_at > now() + interval '1 day'`;
  await owner.query(
    `delete from sessions s where ${coming} and not shifted and not extra
       and not exists (select from reminders r where r.centre_id = $1 and r.session_id = s.id)
       and not exists (select from commitments c where c.centre_id = $1 and s.id in (c.session_id, c.reviewed_in))`,
    [centreId],
  );
  const counted = async () => Number((await owner.query(`select count(*) from sessions where ${coming}`, [centreId])).rows[0].count);
  const before = await counted();
  const platform = await connectAs('saath_platform', folder);
  const began = performance.now();
  await platform.query(`update platform.due_work set due_at = now() where centre_id = $1 and kind = 'sessions'`, [centreId]);
  await platform.query(`notify due_work`);
  for (let isDue = true; isDue;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const sql = `select due_at <= now() + interval '1 hour' as due from platform.due_work where centre_id = $1 and kind = 'sessions'`;
    isDue = (await platform.query(sql, [centreId])).rows[0]?.due ?? false;
  }
  await platform.end();
  return { seconds: tenths((performance.now() - began) / 1_000), planned: (await counted()) - before };
}

/** Adds the figures of one product to the lines, with the growth from the one before. */
async function measureOne(name, product, lines) {
  const centre = await openCentre(product);
  try {
    await untilIdle(product);
    await openForMarks(centre, await largestGroup(centre));
    for (const [what, act] of Object.entries(await actsOf(centre))) {
      const { median, p95 } = figuresOf(await timesOf(act));
      const before = lines[what]?.['demo, ms'];
      const growth = before === undefined ? {} : { growth: Math.round((median / before) * 100) / 100 };
      lines[what] = { ...lines[what], [`${name}, ms`]: median, [`${name} p95, ms`]: p95, ...growth };
    }
    await untilIdle(product);
    if (name === 'large') console.log('Eight weeks planned again:', await planAgain(centre));
  } finally {
    await centre.owner.end();
  }
}

/** The figures of groups and sessions in the installations of `bench scale`, which are in a folder. */
export async function measureProgrammes(parent) {
  const lines = {};
  for (const name of ['demo', 'large']) {
    const product = await startProduct(join(parent, name));
    try {
      await measureOne(name, product, lines);
    } finally {
      await product.stop();
    }
  }
  return lines;
}
