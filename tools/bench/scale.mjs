import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectOwner } from '../scale/connect-owner.mjs';
import { fill } from '../scale/fill.mjs';
import { lookAtPlans, measureGrowth } from './endpoint-speed.mjs';
import { startProduct } from './product.mjs';
import { untilIdle } from './until-idle.mjs';

/** Where the two installations are: a new folder, or the one that SAATH_SCALE_DIR names, which stays and is not filled again. */
function folderOf(name) {
  const parent = process.env.SAATH_SCALE_DIR;
  const folder = parent === undefined ? mkdtempSync(join(tmpdir(), `saath-${name}-`)) : join(parent, name);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

const load = () =>
  loadavg()
    .map((average) => average.toFixed(1))
    .join(', ');

async function fillUp({ folder }, factor) {
  const filled = join(folder, 'filled');
  if (existsSync(filled)) return;
  const client = await connectOwner(folder);
  try {
    await fill(client, { folder, factor, say: console.log });
    writeFileSync(filled, '');
  } finally {
    await client.end();
  }
}

/** Starts two demos, fills one of them with the large amount, and prints how each endpoint of the pages grew and what it reads. */
export async function measureScale(factor) {
  const folders = { demo: folderOf('demo'), large: folderOf('large') };
  const statements = join(folders.large, 'statements.jsonl');
  const running = [];
  const start = async (name, settings) => {
    const product = await startProduct(folders[name], settings);
    running.push(product);
    return product;
  };
  try {
    const [demo, large] = [await start('demo'), await start('large')];
    await fillUp(large, factor);
    for (const product of running) await untilIdle(product);
    console.log(`Load of the machine before: ${load()}`);
    console.table(await measureGrowth(demo, large, console.log));
    console.log(`Load of the machine after: ${load()}`);
    await running.pop().stop();
    const recorder = fileURLToPath(new URL('record-statements.mjs', import.meta.url));
    const recorded = await start('large', { NODE_OPTIONS: `--import=${recorder}`, SAATH_BENCH_STATEMENTS: statements });
    console.table(await lookAtPlans(recorded, statements));
  } finally {
    for (const product of running) await product.stop();
    rmSync(statements, { force: true });
    if (process.env.SAATH_SCALE_DIR === undefined)
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
  }
}
