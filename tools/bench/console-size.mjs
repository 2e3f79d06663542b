import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../e2e/support/browser.ts';

const folder = 'apps/admin/dist/browser';
const kb = (bytes) => Math.round(bytes / 102.4) / 10;
const zipped = (file) => gzipSync(readFileSync(join(folder, file))).length;

/**
 * The bytes that a first visit transfers until the sign-in page stands still (page, scripts, styles, texts, fonts), as a browser counts
 * them.
 */
async function firstLoad(address) {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const sizes = [];
    page.on('requestfinished', (request) => sizes.push(request.sizes()));
    await page.goto(address, { waitUntil: 'networkidle' });
    return (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  } finally {
    await browser.close();
  }
}

/** The transfer of a first visit, and the largest chunk that a route loads on its own. */
export async function measureConsole({ address }) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const initial = new Set([...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file]) => file));
  const chunks = readdirSync(folder).filter((file) => file.endsWith('.js') && !initial.has(file));
  return {
    'console first load, kB transferred': kb(await firstLoad(address)),
    'largest route chunk, kB compressed': kb(Math.max(0, ...chunks.map(zipped))),
  };
}
