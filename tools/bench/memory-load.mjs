import autocannon from 'autocannon';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { signIn } from './product.mjs';
import { residentMb } from './resident.mjs';

const readsPerRound = 20_000;
const rounds = 2;
const connections = 20;
/** The addresses that the pages of an administrator read, in turn. */
const paths = [
  '/today',
  '/overview',
  '/attention',
  '/members?limit=50',
  '/groups',
  '/branches',
  '/follow-ups',
  '/reminders?limit=50',
  '/audit?limit=50',
];

/**
 * Resident memory of the HTTP process after 20,000 reads of every kind that the pages make, and after 20,000 more: the second figure says
 * whether it still grows.
 */
export async function measureMemory({ address, pids }) {
  const cookie = await signIn(address, demoSignIns.administrator.email, demoSignIns.password);
  const requests = paths.map((path) => ({ path: `/api/v1${path}` }));
  const figures = {};
  for (let round = 1; round <= rounds; round += 1) {
    const { errors, non2xx } = await autocannon({ url: address, headers: { cookie }, requests, connections, amount: readsPerRound });
    if (errors + non2xx > 0) throw new Error(`${errors + non2xx} reads failed.`);
    figures[`HTTP process after ${(round * readsPerRound).toLocaleString('en')} reads, resident, MB (less than 300)`] = residentMb(
      pids.http,
    );
  }
  return figures;
}
