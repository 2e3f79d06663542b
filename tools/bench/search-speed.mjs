import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { tokensOf } from '../../apps/api/dist/members/member-tokens.js';
import { KeyRing } from '../../apps/api/dist/platform/vault.js';
import { searchKeys } from '../../libs/domain/dist/kernel/index.js';
import { connectOwner } from '../scale/connect-owner.mjs';
import { signIn } from './product.mjs';

const people = 20_000;
const rounds = 40;
const firstNames =
  'Asha José Savita सविता Sunita संजय Kamala Ravi Renée आशा Meera गौरी Vijay विजय Prakash Deepak लक्ष्मी Rekha Anil Imran'.split(' ');
const searches = [
  's',
  'sa',
  'savita',
  'सविता',
  'jose',
  'asha 12',
  'kamla',
  'sanjay',
  'renee',
  'nobody at all',
  'D-1',
  '98220 12345',
  '0123',
];
/** Every thirteenth person has this surname. */
const legalName = 'Tayade';
const lastNames = 'Meshram Ghodke Tayade Wankhede Raut Thakre Bawane Nagpure Zade Dongre Ingle Kamble Shende'.split(' ');

/** Puts people with their keys and tokens into the demo centre until it has 20,000. */
async function fillCentre(client, folder) {
  const { rows } = await client.query('select id, data_key from platform.centres limit 1');
  const [{ id: centre, data_key: dataKey }] = rows;
  const keyRing = new KeyRing(Buffer.from(readFileSync(join(folder, 'master-key'), 'utf8').trim(), 'hex'));
  const vault = keyRing.vaultOf(centre, dataKey);
  await client.query(`select set_config('app.centre_id', $1, false)`, [centre]);
  const aliases = Array.from({ length: people }, (_, index) => `${firstNames[index % firstNames.length]} ${String(index)}`);
  const members = await client.query(
    `insert into members (centre_id, id, code, alias, stage, stage_since, branch_id, language, created_at, updated_at)
     select $1, gen_random_uuid(), 'Z-' || n, alias, 'in-programme', '2026-01-01', (select id from branches where centre_id = $1 order by id limit 1), 'en', now(), now()
     from unnest($2::text[]) with ordinality as a (alias, n) returning id, alias`,
    [centre, aliases],
  );
  const keys = members.rows.flatMap(({ id, alias }) => searchKeys(alias).map((token) => ({ id, token })));
  await client.query(
    'insert into member_keys (centre_id, token, member_id) select $1, token, id from unnest($2::text[], $3::uuid[]) as k (token, id)',
    [centre, keys.map(({ token }) => token), keys.map(({ id }) => id)],
  );
  const tokens = members.rows.flatMap(({ id, alias }, index) => {
    const contact = { legalName: `${alias} ${lastNames[index % lastNames.length]}`, phone: `+9170${String(index).padStart(8, '0')}` };
    return tokensOf(vault, contact).map((token) => ({ id, token }));
  });
  await client.query(
    'insert into member_tokens (centre_id, token, member_id) select $1, token, id from unnest($2::bytea[], $3::uuid[]) as k (token, id)',
    [centre, tokens.map(({ token }) => token), tokens.map(({ id }) => id)],
  );
  await client.query('analyze members');
  await client.query('analyze member_tokens');
  await client.query('analyze member_keys');
}

/** The search for people in a centre with 20,000, over HTTP, one request after another: the median of each text, the slowest of them, and the 95th percentile of all. */
export async function measureSearch({ address, folder }) {
  const client = await connectOwner(folder);
  try {
    await fillCentre(client, folder);
  } finally {
    await client.end();
  }
  const cookie = await signIn(address, demoSignIns.administrator.email, demoSignIns.password);
  const asked = [];
  for (const text of searches) asked.push({ text, times: await timesOf({ address, cookie, text }) });
  // One request more would be refused: a person may search by legal name thirty times within an hour.
  asked.push({
    text: `legal name ${legalName}`,
    times: await timesOf({ address, cookie, text: legalName, part: '/legal-names', often: 30 }),
  });
  const medians = asked.map(({ text, times }) => ({ text, ms: at(times, 0.5) }));
  const slowest = medians.toSorted((a, b) => b.ms - a.ms)[0];
  return {
    'search among 20,000 people, 95th percentile of all, ms (less than 50)': at(
      asked.flatMap(({ times }) => times),
      0.95,
    ),
    'search among 20,000 people, median of the slowest text, ms (less than 50)': slowest.ms,
    'search among 20,000 people, median of each text, ms': medians.map(({ text, ms }) => `${text}: ${String(ms)}`).join(' · '),
  };
}

/** What so large a share of these milliseconds does not exceed. */
function at(times, share) {
  const inOrder = times.toSorted((a, b) => a - b);
  return Math.round(inOrder[Math.floor(inOrder.length * share)] * 10) / 10;
}

async function timesOf({ address, cookie, text, part = '', often = rounds }) {
  const times = [];
  for (let round = 0; round < often; round += 1) {
    const began = performance.now();
    const answer = await fetch(`${address}/api/v1/members/search${part}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-saath': '1', cookie },
      body: JSON.stringify({ text }),
    });
    if (!answer.ok) throw new Error(`Search answered ${answer.status}: ${await answer.text()}`);
    await answer.text();
    times.push(performance.now() - began);
  }
  return times;
}
