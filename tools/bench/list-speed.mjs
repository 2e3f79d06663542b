import autocannon from 'autocannon';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { startBareServer } from './bare-server.mjs';
import { signIn } from './product.mjs';
import { p99AtPace } from './steady-load.mjs';

const rounds = 4;
const seconds = 5;
const connections = 20;

const load = (url, headers) => autocannon({ url, headers, connections, duration: seconds });
const best = (results) => Math.max(...results.map(({ requests }) => requests.average));
const ratio = (some, others) => Math.round((best(some) / best(others)) * 100) / 100;

/**
 * The list of 50 members against a bare Fastify and pg server with the same statement in the same kind of transaction, in four interleaved
 * rounds. Of each figure the best round counts: what else the machine does can only make one worse.
 */
export async function measureList({ address, folder }) {
  const cookie = await signIn(address, demoSignIns.administrator.email, demoSignIns.password);
  const ours = `${address}/api/v1/members?limit=50`;
  const bare = await startBareServer(folder);
  try {
    const results = { ours: [], bare: [], prepared: [] };
    for (let round = 0; round < rounds; round += 1) {
      results.bare.push(await load(bare.url, {}));
      results.prepared.push(await load(`${bare.url}/prepared`, {}));
      results.ours.push(await load(ours, { cookie }));
    }
    const failed = Object.values(results)
      .flat()
      .reduce((sum, { errors, non2xx }) => sum + errors + non2xx, 0);
    const half = Math.max(1, Math.round(best(results.ours) / 2));
    const p99 = { ours: [], bare: [] };
    for (let round = 0; round < rounds; round += 1) {
      p99.ours.push(await p99AtPace(ours, { cookie }, half, seconds));
      p99.bare.push(await p99AtPace(bare.url, {}, half, seconds));
    }
    return {
      'list of 50 members, requests/s': Math.round(best(results.ours)),
      'bare server, requests/s': Math.round(best(results.bare)),
      'bare server with a prepared statement, requests/s': Math.round(best(results.prepared)),
      'ratio (at least 0.6)': ratio(results.ours, results.bare),
      'ratio to the bare server with a prepared statement': ratio(results.ours, results.prepared),
      'p99 at half load, best round, ms (less than 50)': Math.min(...p99.ours),
      'p99 at half load, each round, ms': p99.ours.join(' '),
      'p99 of the bare server at the same pace, each round, ms': p99.bare.join(' '),
      'failed requests': failed,
    };
  } finally {
    await bare.stop();
  }
}
