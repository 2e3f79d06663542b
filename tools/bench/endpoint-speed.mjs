import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { connectOwner } from '../scale/connect-owner.mjs';
import { signIn } from './product.mjs';

const rounds = Number(process.env.ROUNDS ?? 30);
/** A sequential scan of fewer rows is the right plan for a small table. */
const fewRows = 2_000;

const query = (parameters) => new URLSearchParams(parameters).toString();
const instantOf = (days) => new Date(days * 86_400_000).toISOString();

/** What the console's pages ask for, as they ask for it; the ids are those of the first records of each list. */
function endpointsOf({ branch, group, member, session }) {
  const today = Math.floor((Date.now() + 5.5 * 3_600_000) / 86_400_000) - 5.5 / 24;
  const day = query({ from: instantOf(today), to: instantOf(today + 1), limit: 20 });
  return [
    '/me',
    '/centre',
    '/today',
    '/today/counts',
    '/overview',
    '/attention',
    `/attention?branchId=${branch}`,
    `/attention?sessionId=${session}`,
    '/branches',
    `/branches/${branch}`,
    `/branches/${branch}/holidays`,
    '/staff',
    '/programme-kinds',
    '/members',
    `/members?branchId=${branch}`,
    '/members?stage=aftercare',
    `/members/${member}`,
    `/members/${member}/journey`,
    `/follow-ups?memberId=${member}`,
    '/follow-ups?state=due',
    '/groups',
    `/groups?branchId=${branch}`,
    `/groups/${group}`,
    `/sessions?${day}`,
    `/sessions?${day}&branchId=${branch}`,
    `/sessions/${session}`,
    `/sessions/${session}/roster`,
    '/reminders',
    '/audit',
  ];
}

async function reader(address) {
  const cookie = await signIn(address, demoSignIns.administrator.email, demoSignIns.password);
  return async (path) => {
    const answer = await fetch(`${address}/api/v1${path}`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}: ${await answer.text()}`);
    return answer.json();
  };
}

/** The branch, group, member and session whose pages are opened: one of the branch with the most history. */
async function recordsOf(client) {
  const { rows } = await client.query(
    `select g.branch_id as branch, g.id as group, s.id as session, s.roster[1] as member from sessions s
       join groups g on g.centre_id = s.centre_id and g.id = s.group_id
     where s.centre_id = (select id from platform.centres where slug = 'nayi-subah') and cardinality(s.roster) > 4
     order by s.starts_at desc, s.id desc limit 1`,
  );
  return rows[0];
}

const scansSql = `select relname as table, seq_scan::int as scans, seq_tup_read::float8 as rows from pg_stat_user_tables where schemaname = 'public'`;
/** The statistics of the server come up to a second after the statement. */
const statistics = async (client) => {
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const { rows } = await client.query(scansSql);
  return new Map(rows.map((row) => [row.table, row]));
};

/** The tables of which a request reads many rows by sequential scans, each with its rows. */
async function scansOf(client, read, path) {
  const before = await statistics(client);
  for (let again = 0; again < 3; again += 1) await read(path);
  const after = await statistics(client);
  return [...after.values()].flatMap(({ table, rows }) => {
    const each = Math.round((rows - (before.get(table)?.rows ?? 0)) / 3);
    return each > fewRows ? [`${table}: ${String(each)} rows`] : [];
  });
}

const at = (times, share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] * 10) / 10;

/** The path with the ids and times taken out, which is the same at both amounts. */
const nameOf = (path) => path.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…').replace(/from=[^&]*&to=[^&]*/, 'window');

async function openProduct({ address, folder }) {
  const client = await connectOwner(folder);
  await client.query(`select set_config('app.centre_id', (select id::text from platform.centres where slug = 'nayi-subah'), false)`);
  return { client, read: await reader(address), paths: endpointsOf(await recordsOf(client)) };
}

/** The times of one endpoint on both products, asked in turn: what else the machine does slows both. */
async function timesOf(products, index) {
  const times = products.map(() => []);
  for (let round = -2; round < rounds; round += 1) {
    for (const [place, { read, paths }] of products.entries()) {
      const began = performance.now();
      await read(paths[index]);
      if (round >= 0) times[place].push(performance.now() - began);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b));
}

/** One line for each endpoint that a page calls: how it grew from the demo alone to the large amount, and which tables it reads whole there. */
export async function measureGrowth(demo, large) {
  const products = [await openProduct(demo), await openProduct(large)];
  try {
    const found = [];
    for (const [index, path] of products[1].paths.entries()) {
      const [few, many] = await timesOf(products, index);
      const scans = await scansOf(products[1].client, products[1].read, path);
      found.push({
        endpoint: nameOf(path),
        'demo, ms': at(few, 0.5),
        'large, ms': at(many, 0.5),
        growth: Math.round((at(many, 0.5) / at(few, 0.5)) * 100) / 100,
        'large p95, ms': at(many, 0.95),
        'sequential scans': scans.join(', '),
      });
    }
    return found;
  } finally {
    for (const { client } of products) await client.end();
  }
}
