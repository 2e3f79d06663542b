import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectOwner } from '../scale/connect-owner.mjs';
import { fill } from '../scale/fill.mjs';
import { measureGrowth } from './endpoint-speed.mjs';
import { startProduct } from './product.mjs';

async function startIn(name) {
  const folder = mkdtempSync(join(tmpdir(), `saath-${name}-`));
  chmodSync(folder, 0o755);
  return startProduct(folder);
}

/** Starts two new demos, fills one of them with the large amount, and prints how each endpoint of the pages grew. */
export async function measureScale(factor) {
  const [demo, large] = [await startIn('demo'), await startIn('large')];
  const client = await connectOwner(large.folder);
  try {
    await fill(client, { folder: large.folder, factor, say: console.log });
    console.table(await measureGrowth(demo, large));
  } finally {
    await client.end();
    for (const { folder, stop } of [demo, large]) {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
