import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { stage } from './offline-taps.mjs';
import { signIn } from './product.mjs';

/** Milliseconds without a message, after which the next person asks: the message is then about them. */
const quietMs = 500;
/** Milliseconds after which a message is missing, not late. */
const patienceMs = 10_000;
/** The first wishes open connections and compile programs. */
const warmUps = 5;
const peoplePerGroup = 20;
const tenths = (number) => Math.round(number * 10) / 10;

/** Asks the API with the sign-in of one person. */
export const asPerson = (address, cookie) => async (method, path, body) => {
  const headers = { cookie, 'x-saath': '1', 'content-type': 'application/json' };
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}: ${await answer.text()}`);
  return answer.json();
};

/** The moment of something, or an error that names it when it does not come. */
function withPatience(moment, what) {
  const { promise, reject } = Promise.withResolvers();
  const late = setTimeout(() => reject(new Error(`${what} did not come within ${String(patienceMs)} ms.`)), patienceMs);
  return Promise.race([moment, promise]).finally(() => clearTimeout(late));
}

/** The bell of a person as their open window hears it: `next` is settled by the next message that something changed. */
async function bellOf(address, cookie) {
  const stop = new AbortController();
  const answer = await fetch(`${address}/api/v1/notifications/stream`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: stop.signal,
  });
  let [hear, last] = [() => {}, 0];
  const next = (what) => withPatience(new Promise((resolve) => (hear = resolve)), what);
  const opened = next('The first message of the bell');
  const listen = async () => {
    for await (const text of answer.body.pipeThrough(new TextDecoderStream())) if (/^event: /m.test(text)) hear((last = performance.now()));
  };
  const ended = listen().catch((error) => {
    if (!stop.signal.aborted) throw error;
  });
  await opened;
  return {
    next,
    quiet: async () => {
      while (performance.now() - last < quietMs) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    close: () => {
      stop.abort();
      return ended;
    },
  };
}

/** One wish: how long until the bell rings, and until the list of those who need a word has the person, in milliseconds. The wish is taken back. */
async function timeWish({ bell, told, wish, personId }) {
  await bell.quiet();
  const [heard, began] = [bell.next(`A message about ${personId}`), performance.now()];
  const [rung] = await Promise.all([heard, wish(personId, true)]);
  const asked = performance.now();
  const { items } = await told('GET', '/attention?limit=200');
  const listed = performance.now() - asked;
  const has = items.some(({ memberId, reasons }) => memberId === personId && reasons.some(({ code }) => code === 'talk-wanted'));
  if (!has) throw new Error(`The list does not say that ${personId} asked.`);
  const notices = await told('GET', '/notifications?limit=5');
  if (!notices.items.some(({ code, person }) => code === 'talk-wanted' && person?.memberId === personId))
    throw new Error('The bell does not name the person.');
  await wish(personId, false);
  return { bell: rung - began, list: rung - began + listed };
}

function figuresOf(times) {
  const inOrder = times.toSorted((a, b) => a - b);
  const at = (share) => tenths(inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))]);
  return { wishes: times.length, 'median, ms': at(0.5), 'p95, ms': at(0.95), 'longest, ms': tenths(inOrder.at(-1)) };
}

/**
 * How long it takes from the tap “would like to talk” of somebody else to the message in the bell of the counsellor, and until the list of those
 * who need a word has the person. The counsellor leads the group: of a person whose groups only others lead, those others are told.
 */
export async function measureTalk({ address }, wishes) {
  const cookieOf = (who) => signIn(address, demoSignIns[who].email, demoSignIns.password);
  const [administrator, counsellor] = [await cookieOf('administrator'), await cookieOf('counsellor')];
  const [ask, told] = [asPerson(address, administrator), asPerson(address, counsellor)];
  const { memberships, active } = await told('GET', '/me');
  const { staffId } = memberships.find(({ centre }) => centre.id === active);
  const { sessions, people } = await stage(ask, String(Date.now()), { groups: 1, peoplePerGroup, facilitatorIds: [staffId] });
  const bell = await bellOf(address, counsellor);
  let last = Date.now();
  const wish = (personId, wanted) => {
    // Of two answers of one person at one moment the first would count.
    last = Math.max(last + 1, Date.now());
    const at = new Date(last).toISOString();
    return ask('PUT', `/sessions/${sessions[0]}/talk-wishes`, { personId, wanted, askedAt: at, sentAt: at });
  };
  const times = [];
  for (let round = 0; round < wishes + warmUps; round += 1)
    times.push(await timeWish({ bell, told, wish, personId: people[round % people.length] }));
  await bell.close();
  const counted = times.slice(warmUps);
  return { 'until the bell': figuresOf(counted.map((time) => time.bell)), 'until the list': figuresOf(counted.map(({ list }) => list)) };
}
