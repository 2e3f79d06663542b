import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { connectOwner } from '../scale/connect-owner.mjs';
import { stage } from './offline-taps.mjs';
import { signIn } from './product.mjs';
import { asPerson } from './talk-wishes.mjs';
import { untilIdle } from './until-idle.mjs';

const rounds = 100;
/** The first answers open connections and compile programs. */
const warmUps = 10;
/** People in one group, which has no more than 80 seats. */
const seats = 50;
const tenths = (number) => Math.round(number * 10) / 10;

/** People of the demo centre's first branch, in whose list they are the first; each has a contact that should have taken place three days ago. */
async function fill(folder, branchId, count) {
  const owner = await connectOwner(folder);
  try {
    const { rows } = await owner.query(`select id from platform.centres where slug = 'nayi-subah'`);
    const [{ id: centreId }] = rows;
    await owner.query(`select set_config('app.centre_id', $1, false)`, [centreId]);
    await owner.query(
      `insert into members (centre_id, id, code, alias, stage, stage_since, branch_id, language, created_at, updated_at)
       select $1, gen_random_uuid(), 'AB-' || n, 'Aa ' || n, 'aftercare', current_date - 40, $2, 'en', now(), now() from generate_series(1, $3) n`,
      [centreId, branchId, count],
    );
    await owner.query(
      `insert into follow_ups (centre_id, id, member_id, kind, origin, method, due_on, state, version, created_at)
       select $1, gen_random_uuid(), id, 'after-miss', 'staff', 'call', current_date - 3, 'due', 1, now()
       from members where centre_id = $1 and code like 'AB-%'`,
      [centreId],
    );
    await owner.query('analyze members, follow_ups');
  } finally {
    await owner.end();
  }
}

async function figuresOf(ask, path) {
  const times = [];
  for (let round = 0; round < rounds + warmUps; round += 1) {
    const began = performance.now();
    await ask('GET', path);
    times.push(performance.now() - began);
  }
  const inOrder = times.slice(warmUps).toSorted((a, b) => a - b);
  return { 'median, ms': tenths(inOrder[rounds / 2]), 'p95, ms': tenths(inOrder[Math.floor(rounds * 0.95)]) };
}

/** How long the list of those who need a word takes, when so many people of a group have asked to talk and were not called: the whole of it, and its first page. */
export async function measureAttention({ address, folder }, count) {
  const [administrator, counsellor] = await Promise.all(
    ['administrator', 'counsellor'].map((who) => signIn(address, demoSignIns[who].email, demoSignIns.password)),
  );
  const [ask, told] = [asPerson(address, administrator), asPerson(address, counsellor)];
  const [branch] = (await ask('GET', '/branches')).items;
  await fill(folder, branch.id, count);
  const { memberships, active } = await told('GET', '/me');
  const { staffId } = memberships.find(({ centre }) => centre.id === active);
  const people = [];
  while (people.length < count) {
    const size = { groups: 1, peoplePerGroup: Math.min(seats, count - people.length), facilitatorIds: [staffId], skip: people.length };
    const scene = await stage(ask, `${String(Date.now())} ${String(people.length)}`, size);
    for (const personId of scene.people) {
      const at = new Date().toISOString();
      await ask('PUT', `/sessions/${scene.sessions[0]}/talk-wishes`, { personId, wanted: true, askedAt: at, sentAt: at });
    }
    people.push(...scene.people);
  }
  await untilIdle({ folder });
  const { items } = await told('GET', '/attention?limit=200');
  const listed = items.filter(({ memberId, reasons }) => people.includes(memberId) && reasons.length > 1).length;
  if (listed !== people.length) throw new Error(`${String(listed)} of ${String(people.length)} people are on the list with both reasons.`);
  return {
    [`all ${String(items.length)}`]: await figuresOf(told, '/attention?limit=200'),
    'a page of 50': await figuresOf(told, '/attention?limit=50'),
  };
}
