import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { signIn } from './product.mjs';
import { queueOfConsole } from './queue-of-console.mjs';
import { TappingDevice } from './tapping-device.mjs';

/** The sessions and the people of each, who get a seat first: fewer for a few taps. */
const sizeFor = (taps) => (taps < 1_000 ? { groups: 4, peoplePerGroup: 20 } : { groups: 8, peoplePerGroup: 40 });
/** Every so many taps, somebody walks in whom nobody knows. */
const tapsPerWalkIn = 50;
/** Milliseconds between two taps by the true clock, so that the taps lie days back when they are sent. */
const apart = 15_000;
/** Two devices within this time on one person would be a matter of seconds, which clocks do not decide. */
const tooClose = 5 * 60_000;
const states = ['present', 'late', 'excused', 'absent', null];
const hour = 3_600_000;
/** The devices: one whose clock is right, one that is fast, one that is slow. */
const clocks = [0, 5 * hour, -3 * hour];

/** Chance that is the same for the same seed (mulberry32). */
function chanceFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A way to the API in the name of one person; fails as the way of the service worker does. */
function asPerson({ NotDone }, address, cookie) {
  return async (method, path, body, headers = {}) => {
    const content = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const given = { method, ...content, headers: { cookie, 'x-saath': '1', ...content.headers, ...headers } };
    const answer = await fetch(`${address}/api/v1${path}`, given);
    const read = await answer.json();
    if (!answer.ok) throw new NotDone(answer.status, read.code, read.params ?? {});
    return read;
  };
}

/** Groups whose session began ten minutes ago, led by these people of the staff, and the people on their rosters. */
export async function stage(ask, tag, { groups, peoplePerGroup, facilitatorIds, skip = 0 }) {
  const [branch] = (await ask('GET', '/branches')).items;
  const begun = new Date(Date.now() - 10 * 60_000);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Kolkata', dateStyle: 'short', timeStyle: 'short' }).format(begun);
  const [startsOn, startsAt] = clock.split(' ');
  const schedule = { startsOn, startsAt, minutes: 60, recurrence: 'FREQ=DAILY' };
  const names = Array.from({ length: groups }, (_, index) => `Taps ${tag} ${String(index + 1)}`);
  const { items } = await ask('GET', `/members?branchId=${branch.id}&limit=${skip + peoplePerGroup}`);
  const people = items.slice(skip).map(({ id }) => id);
  for (const name of names) {
    const group = { branchId: branch.id, kind: 'community-activity', name, language: 'en', schedule, facilitatorIds };
    const { id } = await ask('POST', '/groups', group);
    for (const memberId of people) await ask('POST', `/groups/${id}/enrolments`, { memberId, startsOn });
  }
  const window = [-1, 1].map((minutes) => new Date(begun.getTime() + minutes * 60_000).toISOString());
  const around = await ask('GET', `/sessions?from=${window[0]}&to=${window[1]}&limit=200`);
  const sessions = around.items.filter(({ groupName }) => names.includes(groupName)).map(({ id }) => id);
  if (sessions.length !== groups) throw new Error(`${sessions.length} of ${groups} sessions are under way.`);
  return { sessions, people };
}

/** Taps at chance and remembers what must be true in the end: the last tap on each person, and who walked in. */
async function tapAll({ devices, chance, sessions, people, taps, tag }) {
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const last = new Map();
  const walkIns = [];
  const from = Date.now() - taps * apart;
  for (let tap = 0; tap < taps; tap += 1) {
    const [sessionId, personId, at] = [pick(sessions), pick(people), from + tap * apart];
    const place = `${sessionId} ${personId}`;
    const before = last.get(place);
    const device = before !== undefined && at - before.at < tooClose ? before.device : pick(devices);
    if (tap % tapsPerWalkIn === tapsPerWalkIn - 1) {
      // One word, because people are shown by the first.
      const text = `G${tag}${[...String(tap)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
      walkIns.push(text);
      await device.act({ type: 'add-walk-in', sessionId, by: 'name', text }, at);
    } else {
      const state = pick(states);
      last.set(place, { state, at, device });
      await device.act({ type: 'mark-attendance', sessionId, personId, state }, at);
    }
    if (chance() < 0.06) await pick(devices).send();
  }
  return { last, walkIns };
}

async function sendRest(devices) {
  for (let round = 0; devices.some(({ waiting }) => waiting > 0); round += 1) {
    if (round > 500) throw new Error('The queues do not become empty.');
    for (const device of devices) {
      if (device.refused.length > 0) throw new Error(`Refused: ${[...new Set(device.refused)].join(', ')}`);
      await device.send();
    }
  }
}

/** Compares the sheets of the server with what was tapped. */
async function compare(ask, { sessions, last, walkIns }) {
  let [lost, doubled] = [0, 0];
  const names = [];
  for (const sessionId of sessions) {
    const { items } = await ask('GET', `/sessions/${sessionId}/roster`);
    const marks = new Map(items.map(({ personId, mark }) => [personId, mark?.state ?? null]));
    doubled += items.length - marks.size;
    for (const [place, { state }] of last) {
      const [session, personId] = place.split(' ');
      if (session === sessionId && (marks.get(personId) ?? null) !== state) lost += 1;
    }
    names.push(...items.map(({ displayName }) => displayName));
  }
  for (const name of walkIns) {
    const times = names.filter((one) => one === name).length;
    if (times === 0) lost += 1;
    else doubled += times - 1;
  }
  return { lost, doubled };
}

/**
 * Taps on three devices, whose clocks are hours apart, with cuts of the network, kills of the browser and repeated requests, against the
 * running product; then everything is sent, and the sheets are compared with what was tapped. The same seed taps the same.
 */
export async function measureTaps({ address }, { taps = 10_000, seed = 1 } = {}) {
  const queue = await queueOfConsole();
  const chance = chanceFrom(seed);
  const tag = [...String(Date.now() % 1_000_000)].map((digit) => 'klmnopqrst'[Number(digit)]).join('');
  const people = [demoSignIns.administrator, demoSignIns.counsellor, demoSignIns.administrator];
  const asked = [];
  for (const { email } of people) asked.push(asPerson(queue, address, await signIn(address, email, demoSignIns.password)));
  const devices = [];
  for (const [index, ask] of asked.entries()) {
    const me = await ask('GET', '/me');
    const owner = { userId: me.user.id, centreId: me.active };
    devices.push(await TappingDevice.open(queue, { owner, ask, chance, clockOffMs: clocks[index] }));
  }
  const scene = await stage(asked[0], tag, sizeFor(taps));
  const tapped = await tapAll({ devices, chance, taps, tag, ...scene });
  await sendRest(devices);
  const { lost, doubled } = await compare(asked[0], { ...scene, ...tapped });
  const sum = (name) => devices.reduce((total, { counts }) => total + counts[name], 0);
  return {
    taps,
    ...Object.fromEntries(['requests', 'cuts', 'kills', 'repeats', 'disputes'].map((name) => [name, sum(name)])),
    lost,
    doubled,
  };
}
