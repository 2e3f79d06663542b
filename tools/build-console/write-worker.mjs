import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** The service worker of Angular, which serves the files of the console. */
const ofAngular = "importScripts('./ngsw-worker.js');\n";

/** Writes `sw.js`: the service worker of Angular, and after it what `source` adds to it, as one classic script. */
export async function writeWorker(source, folder) {
  const bundle = await rolldown({ input: source, resolve: { conditionNames: ['@saath/source', 'import', 'default'] } });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  writeFileSync(join(folder, 'sw.js'), ofAngular + output[0].code);
}
