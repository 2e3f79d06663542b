import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { connectAs, connectOwner } from '../scale/connect-owner.mjs';
import { addressOf, endpointsOf, nameOf } from './endpoints.mjs';
import { plansOf } from './plans.mjs';
import { signIn } from './product.mjs';

const rounds = Number(process.env.ROUNDS ?? 30);
/** Requests before the first that is measured: connections are opened and programs compiled. */
const warmUps = 5;

/** Asks for an endpoint as the person whose page it is. */
async function reader(address) {
  const cookieOf = (who) => signIn(address, demoSignIns[who].email, demoSignIns.password);
  const cookies = { administrator: await cookieOf('administrator'), operator: await cookieOf('operator') };
  return async (endpoint) => {
    const path = addressOf(endpoint);
    const answer = await fetch(`${address}/api/v1${path}`, { headers: { cookie: cookies[endpoint.who] } });
    if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}: ${await answer.text()}`);
    return answer.json();
  };
}

/** The records whose pages are opened: the last session with a roster and what it is of, the next session, and the first of each other record that has a page. */
async function recordsOf(folder) {
  const client = await connectOwner(folder);
  const demo = `(select id from platform.centres where slug = 'nayi-subah')`;
  await client.query(`select set_config('app.centre_id', ${demo}::text, false)`);
  const { rows } = await client.query(
    `select g.branch_id as branch, g.id as group, s.id as session, s.roster[1] as member, s.starts_at as at,
       (select t.id from staff t where t.centre_id = s.centre_id order by t.id limit 1) as staff,
       (select n.id from sessions n where n.centre_id = s.centre_id and n.state = 'planned' and n.starts_at > now() order by n.starts_at, n.id limit 1) as coming,
       (select i.id from imports i where i.centre_id = s.centre_id order by i.id limit 1) as sheet,
       (select a.id from absences a where a.centre_id = s.centre_id order by a.id limit 1) as absence,
       (select r.id from relatives r where r.centre_id = s.centre_id and r.member_id = s.roster[1] order by r.id limit 1) as relative,
       (select p.id from mentors p where p.centre_id = s.centre_id order by p.id limit 1) as mentor,
       (select l.id from ladders l where l.centre_id = s.centre_id order by l.id limit 1) as ladder,
       (select q.id from questionnaire_answers q where q.centre_id = s.centre_id order by q.id limit 1) as answer,
       (select f.id from safety_notes f where f.centre_id = s.centre_id order by f.id limit 1) as note,
       (select y.id from stories y where y.centre_id = s.centre_id order by y.id limit 1) as story
     from sessions s join groups g on g.centre_id = s.centre_id and g.id = s.group_id
     where s.centre_id = ${demo} and cardinality(s.roster) > 4 order by s.starts_at desc, s.id desc limit 1`,
  );
  await client.end();
  return rows[0];
}

const openProduct = async ({ address, folder }) => ({ read: await reader(address), endpoints: endpointsOf(await recordsOf(folder)) });

const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
const tenths = (number) => Math.round(number * 10) / 10;
const ratio = (large, small) => Math.round((at(large, 0.5) / at(small, 0.5)) * 100) / 100;

/** The sorted times of one endpoint on each product, asked in turn: what else the machine does slows both. */
async function timesOf(products, both) {
  const times = products.map(() => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [place, { read }] of products.entries()) {
      const began = performance.now();
      await read(both[place]);
      if (round >= 0) times[place].push(performance.now() - began);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b));
}

const rowsOf = (answer) => (Array.isArray(answer.items) ? answer.items.length : undefined);

/** The growth of the first rows of a list, as many as the smaller product has: what a page costs where both show the same. */
async function growthOfSameRows(products, both, counts) {
  const limit = Math.max(1, Math.min(...counts));
  const [few, many] = await timesOf(
    products,
    both.map((endpoint) => ({ ...endpoint, limit })),
  );
  return ratio(many, few);
}

async function measureOne(products, both) {
  const counts = [];
  for (const [place, { read }] of products.entries()) counts.push(rowsOf(await read(both[place])));
  const [few, many] = await timesOf(products, both);
  const growth = ratio(many, few);
  const isLonger = both[0].limit !== undefined && counts[1] > counts[0];
  return {
    endpoint: nameOf(both[1]),
    'demo, ms': tenths(at(few, 0.5)),
    'large, ms': tenths(at(many, 0.5)),
    growth,
    rows: counts[0] === undefined ? '' : `${String(counts[0])} → ${String(counts[1])}`,
    'growth, same rows': isLonger ? await growthOfSameRows(products, both, counts) : growth,
    'large p95, ms': tenths(at(many, 0.95)),
  };
}

/**
 * One line for each endpoint that a page calls: how it grew from the demo alone to the large amount, as it is asked and with the same rows.
 * Each is said as soon as it is measured.
 */
export async function measureGrowth(demo, large, say) {
  const products = [await openProduct(demo), await openProduct(large)];
  const found = [];
  for (const index of products[1].endpoints.keys()) {
    const line = await measureOne(
      products,
      products.map(({ endpoints }) => endpoints[index]),
    );
    say(`${line.endpoint}: ${String(line.growth)}`);
    found.push(line);
  }
  return found;
}

/** One line for each endpoint of a product: the pages that its statements touch, and the tables that they read row by row. */
export async function lookAtPlans(product, statements) {
  const { read, endpoints } = await openProduct(product);
  const client = await connectAs('saath_app', product.folder);
  try {
    const { id } = await centreOf(product.folder);
    await client.query(`select set_config('app.centre_id', $1, false)`, [id]);
    const found = [];
    for (const endpoint of endpoints) {
      const { pages, scans } = await plansOf(client, statements, () => read(endpoint));
      found.push({ endpoint: nameOf(endpoint), 'pages of 8 kB': pages, 'sequential scans': scans.join(', ') });
    }
    return found;
  } finally {
    await client.end();
  }
}

async function centreOf(folder) {
  const client = await connectOwner(folder);
  const { rows } = await client.query(`select id from platform.centres where slug = 'nayi-subah'`);
  await client.end();
  return rows[0];
}
