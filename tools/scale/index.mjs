// `node tools/run.mjs scale [--factor 1]`: fills the demo centre of the running `npm start` with the amount of docs/benchmarks.md.
import { parseArgs } from 'node:util';
import { connectOwner } from './connect-owner.mjs';
import { fill } from './fill.mjs';

const { values } = parseArgs({ options: { factor: { type: 'string', default: '1' } } });
const factor = Number(values.factor);
if (!(factor > 0 && factor <= 1)) {
  console.error('The factor is a number above 0, at most 1.');
  process.exit(2);
}
const folder = process.env.SAATH_DATA_DIR ?? '.saath';
const client = await connectOwner(folder);
try {
  await fill(client, { folder, factor, say: console.log });
} finally {
  await client.end();
}
