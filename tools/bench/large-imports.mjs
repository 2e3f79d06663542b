import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { signIn, startProduct } from './product.mjs';
import { processorMs } from './resident.mjs';

const [header, ...people] = readFileSync('fixtures/nagpur-members.csv', 'utf8').trim().split(/\r?\n/);
const times = (count, row) => Array.from({ length: count }, (_, index) => row(index));
/** A sheet of people who are not on record; the first letter tells sheets apart. */
const members = (letter, count) =>
  [header, ...times(count, (index) => people[index % people.length].replace(/^N\d+,/, `${letter}${index},`))].join('\n');

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const firstDay = () => new Date(Date.now() - 28 * 86_400_000).toISOString().slice(0, 10);
/** A timetable of weekly groups, 125 in each branch, that began four weeks ago. */
const timetable = (count) =>
  [
    'Branch,Group,Kind,Days,Starts,Minutes,Repeats,From,Until,Room,Led by,Language,Capacity,Notes',
    ...times(
      count,
      (index) =>
        `Branch ${index % Math.ceil(count / 125)},Group ${index},group-counselling,${days[index % 5]},18:00,60,weekly,${firstDay()},,Room ${index % 7},Leader ${index % 90},Hindi,15,`,
    ),
  ].join('\n');

/** The activity of the event loop of the HTTP process since the last call: its longest turns, in milliseconds. */
async function longestTurns({ folder, pids }) {
  const file = join(folder, 'turns.json');
  rmSync(file, { force: true });
  process.kill(Number(pids.http), 'SIGCONT');
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await new Promise((done) => setTimeout(done, 10));
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** One request with its time, the processor time of the HTTP process, and the longest turn of its event loop. */
async function measured(product, call) {
  await longestTurns(product);
  const [began, before] = [performance.now(), processorMs(product.pids.http)];
  const answer = await call();
  const body = await answer.json();
  const seconds = Math.round((performance.now() - began) / 10) / 100;
  if (!answer.ok || body.state === 'failed') throw new Error(`${answer.status}: ${JSON.stringify(body).slice(0, 2_000)}`);
  const turns = await longestTurns(product);
  const processor = processorMs(product.pids.http) - before;
  return { body, figures: { seconds, 'processor, ms': processor, 'longest turn, ms': turns.processor, 'with waiting, ms': turns.wall } };
}

/** Imports of several sizes into one demo: prints how long each takes and for how long it keeps the event loop. */
export async function measureImports() {
  const folder = mkdtempSync(join(tmpdir(), 'saath-imports-'));
  chmodSync(folder, 0o755);
  const preload = pathToFileURL(resolve('tools/bench/loop-delay.mjs')).href;
  const product = await startProduct(folder, { NODE_OPTIONS: `--import=${preload} ${process.env.NODE_OPTIONS ?? ''}` });
  try {
    const cookie = await signIn(product.address, demoSignIns.administrator.email, demoSignIns.password);
    const headers = { cookie, 'x-saath': '1' };
    const table = {};
    const run = async (name, kind, sheet) => {
      const form = new FormData();
      form.append('file', new Blob([sheet], { type: 'text/csv' }), `${kind}.csv`);
      const send = (path, body) => fetch(`${product.address}/api/v1/imports/${path}`, { method: 'POST', headers, body });
      const dry = await measured(product, () => send(kind, form));
      table[`${name}: dry run`] = dry.figures;
      table[`${name}: commit`] = (await measured(product, () => send(`${dry.body.id}/commit`))).figures;
    };
    for (const letter of ['A', 'B', 'C']) await run(`120 members (${letter})`, 'members', members(letter, 120));
    await run('1,000 members', 'members', members('D', 1_000));
    await run('timetable of 5,000 groups', 'timetable', timetable(5_000));
    await run('the same timetable again', 'timetable', timetable(5_000));
    console.table(table);
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
