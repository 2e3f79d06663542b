import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const parts = ['api-door', 'command', 'device-store', 'drain-in-background'];

/** The queue of the console as its sources have it: where commands are stored, what replaces what, and how they are sent while no page is open. */
export async function queueOfConsole() {
  const folder = mkdtempSync(join(tmpdir(), 'saath-queue-'));
  const entry = 'queue-of-console';
  const bundle = await rolldown({
    input: entry,
    resolve: { conditionNames: ['@saath/source', 'import', 'default'] },
    plugins: [
      {
        name: 'parts-of-the-queue',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry ? parts.map((part) => `export * from '${resolve('apps/admin/src/app/offline', part)}.ts';`).join('\n') : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const file = join(folder, 'queue.mjs');
  writeFileSync(file, output[0].code);
  const queue = await import(pathToFileURL(file).href);
  rmSync(folder, { recursive: true });
  return queue;
}
