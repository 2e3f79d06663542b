// `node tools/run.mjs bench`: the figures of docs/benchmarks.md, measured against a database of its own. `bench scale` measures growth, `bench programmes` groups and sessions in the installations that it has filled, `bench first-sight` the first page alone, `bench calendar` the drawing of a week, `bench imports` large sheets, `bench rules` the expansion of schedules, `bench taps [how many] [seed] [address]` whether taps without a network are lost or doubled, `bench ladders [how many]` how long the worker takes for open ladders, `bench search` the search among 20,000 people, `bench attention [how many]` how long the list of those who need a word takes, `bench talk [how many]` how soon the bell tells that somebody would like to talk. Build first.
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressConsole } from '../start/compress-console.mjs';
import { measureAttention } from './attention.mjs';
import { startProduct } from './product.mjs';
import { measureProgrammes } from './programmes.mjs';
import { measureFirstSight } from './first-sight.mjs';
import { measureCalendar } from './calendar-draw.mjs';
import { measureConsole } from './console-size.mjs';
import { measureImport } from './import-speed.mjs';
import { measureImports } from './large-imports.mjs';
import { measureLadders } from './ladders.mjs';
import { measureList } from './list-speed.mjs';
import { measureSearch } from './search-speed.mjs';
import { measureMemory } from './memory-load.mjs';
import { residentMb } from './resident.mjs';
import { measureRules } from './rule-windows.mjs';
import { measureScale } from './scale.mjs';
import { measureTaps } from './offline-taps.mjs';
import { measureTalk } from './talk-wishes.mjs';

if (process.argv[2] === 'scale') {
  await measureScale(Number(process.argv[3] ?? '1'));
  process.exit(0);
}
if (process.argv[2] === 'programmes') {
  if (process.env.SAATH_SCALE_DIR === undefined) throw new Error('SAATH_SCALE_DIR names no folder that `bench scale` has filled.');
  console.table(await measureProgrammes(process.env.SAATH_SCALE_DIR));
  process.exit(0);
}
if (process.argv[2] === 'rules') {
  console.table(measureRules());
  process.exit(0);
}
if (process.argv[2] === 'imports') {
  await measureImports();
  process.exit(0);
}

const [, , what, ...given] = process.argv;
const figuresOfTaps = (product) => measureTaps(product, { taps: Number(given[0] ?? '10000'), seed: Number(given[1] ?? '1') });
if (what === 'taps' && given[2] !== undefined) {
  const figures = await figuresOfTaps({ address: given[2] });
  console.log(JSON.stringify(figures));
  process.exit(figures.lost + figures.doubled === 0 ? 0 : 1);
}

const folder = mkdtempSync(join(tmpdir(), 'saath-bench-'));
chmodSync(folder, 0o755);
compressConsole(join('apps', 'admin', 'dist', 'browser'));
let product = await startProduct(folder);
try {
  if (what === 'first-sight') console.table(await measureFirstSight(product));
  else if (what === 'calendar') console.table(await measureCalendar(product));
  else if (what === 'taps') console.table(await figuresOfTaps(product));
  else if (what === 'ladders') console.table(await measureLadders(product, Number(given[0] ?? '20000')));
  else if (what === 'search') console.table(await measureSearch(product));
  else if (what === 'attention') console.table(await measureAttention(product, Number(given[0] ?? '200')));
  else if (what === 'talk') console.table(await measureTalk(product, Number(given[0] ?? '100')));
  else await measureAll();
} finally {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll() {
  const figures = { 'start to ready, s (new folder with the demo, built)': product.startSeconds };
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  figures['HTTP process resident, MB'] = residentMb(product.pids.http);
  figures['worker resident, MB'] = residentMb(product.pids.worker);
  Object.assign(figures, await measureConsole(product));
  Object.assign(figures, await measureFirstSight(product));
  Object.assign(figures, await measureImport(product));
  Object.assign(figures, await measureList(product));
  Object.assign(figures, await measureMemory(product));
  Object.assign(figures, await measureSearch(product));
  await product.stop();
  product = await startProduct(folder);
  figures['second start to ready, s'] = product.startSeconds;
  console.table(figures);
}
