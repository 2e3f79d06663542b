// `node tools/run.mjs pictures`: takes the pictures of the README from the running product with its demo centre. Build first.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { openBrowser } from '../../e2e/support/browser.ts';
import { startProduct } from '../bench/product.mjs';

const shots = [
  { name: 'today-desktop-light', path: '/today', width: 1440, height: 900, scheme: 'light' },
  { name: 'today-phone-dark', path: '/today', width: 412, height: 915, scheme: 'dark' },
  { name: 'run-phone-light', path: 'run', width: 412, height: 915, scheme: 'light' },
  { name: 'attention-phone-dark', path: '/attention', width: 412, height: 915, scheme: 'dark' },
];
const out = join('docs', 'pictures');
mkdirSync(out, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'saath-pictures-'));
chmodSync(folder, 0o755);
const product = await startProduct(folder);
const browser = await openBrowser();
try {
  for (const { name, path, width, height, scheme } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, timezoneId: 'Asia/Kolkata', locale: 'en-IN' });
    await page.request.post(`${product.address}/api/v1/auth/sign-in`, {
      headers: { 'x-saath': '1' },
      data: { email: demoSignIns.counsellor.email, password: demoSignIns.password },
    });
    const today = await (await page.request.get(`${product.address}/api/v1/today`)).json();
    await page.goto(`${product.address}${path === 'run' ? `/sessions/${today.sessions[0].id}/run` : path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(out, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
}
