import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'apps/admin/dist/browser';
const kb = (bytes) => Math.round(bytes / 102.4) / 10;
const zipped = (file) => gzipSync(readFileSync(join(folder, file))).length;

/** What a first visit to the sign-in page transfers (page, its scripts and styles, the Latin font), and the largest chunk of a route. */
export function measureConsole() {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const first = new Set([...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file]) => file));
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const chunks = files.filter((file) => !first.has(file)).map(zipped);
  const initial = [...first].map(zipped).reduce((sum, bytes) => sum + bytes, gzipSync(page).length);
  return {
    'console first load, kB compressed (without fonts)': kb(initial),
    'largest route chunk, kB compressed': kb(Math.max(0, ...chunks)),
  };
}
