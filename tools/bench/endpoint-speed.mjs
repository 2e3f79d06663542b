import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { connectOwner } from '../scale/connect-owner.mjs';
import { signIn } from './product.mjs';

const rounds = 30;
/** A sequential scan of fewer rows is the right plan for a small table. */
const fewRows = 2_000;

const query = (parameters) => new URLSearchParams(parameters).toString();
const instant = (days) => new Date(Date.now() + days * 86_400_000).toISOString();

/** What the console's pages ask for, as they ask for it; the ids are those of the first records of each list. */
function endpointsOf({ branch, group, member, session }) {
  const day = query({ from: instant(-0.5), to: instant(0.5), limit: 200 });
  const week = query({ from: instant(-3.5), to: instant(3.5), limit: 200 });
  return [
    '/me',
    '/centre',
    '/today',
    '/overview',
    '/attention',
    `/attention?branchId=${branch}`,
    '/branches',
    `/branches/${branch}`,
    `/branches/${branch}/holidays`,
    '/staff?limit=200',
    '/programme-kinds',
    '/members',
    `/members?branchId=${branch}`,
    '/members?stage=aftercare',
    `/members/${member}`,
    `/members/${member}/journey`,
    `/follow-ups?memberId=${member}`,
    '/follow-ups?state=due&limit=100',
    '/groups',
    `/groups?branchId=${branch}`,
    `/groups/${group}`,
    `/sessions?${day}`,
    `/sessions?${week}`,
    `/sessions?${week}&branchId=${branch}`,
    `/sessions/${session}`,
    `/sessions/${session}/roster`,
    '/reminders?limit=100',
    '/audit?limit=100',
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

async function timesOf(read, path) {
  const times = [];
  await read(path);
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await read(path);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return { median: at(times, 0.5), p95: at(times, 0.95) };
}

/** The path with the ids and times taken out, which is the same at both amounts. */
const nameOf = (path) => path.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…').replace(/from=[^&]*&to=[^&]*/, 'window');

/** Median and p95 of every endpoint that a page calls, one request after another, and the tables that it reads by sequential scans. */
export async function measureEndpoints({ address, folder }) {
  const client = await connectOwner(folder);
  try {
    await client.query(`select set_config('app.centre_id', (select id::text from platform.centres where slug = 'nayi-subah'), false)`);
    const read = await reader(address);
    const found = [];
    for (const [index, path] of endpointsOf(await recordsOf(client)).entries())
      found.push({ index, name: nameOf(path), ...(await timesOf(read, path)), scans: await scansOf(client, read, path) });
    return found;
  } finally {
    await client.end();
  }
}

/** One line for each endpoint: how it grew from the demo alone to the large amount. */
export const growthOf = (demo, large) =>
  large.map(({ index, name, median, p95, scans }) => ({
    endpoint: name,
    'demo, ms': demo[index].median,
    'large, ms': median,
    growth: Math.round((median / demo[index].median) * 100) / 100,
    'large p95, ms': p95,
    'sequential scans': scans.join(', '),
  }));
