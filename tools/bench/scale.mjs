// `node tools/run.mjs bench scale [factor]`: how the endpoints of the pages grow from the demo alone to the large amount, in one run.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectOwner } from '../scale/connect-owner.mjs';
import { fill } from '../scale/fill.mjs';
import { growthOf, measureEndpoints } from './endpoint-speed.mjs';
import { startProduct } from './product.mjs';

/** Fills a new demo with the large amount and prints each endpoint's figures on both. */
export async function measureScale(factor) {
  const folder = mkdtempSync(join(tmpdir(), 'saath-scale-'));
  chmodSync(folder, 0o755);
  const product = await startProduct(folder);
  const client = await connectOwner(folder);
  try {
    const demo = await measureEndpoints(product);
    await fill(client, { folder, factor, say: console.log });
    console.table(growthOf(demo, await measureEndpoints(product)));
  } finally {
    await client.end();
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
