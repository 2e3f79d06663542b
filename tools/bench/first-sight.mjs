import { openBrowser } from '../../e2e/support/browser.ts';
import { signIn } from './product.mjs';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';

/** A slow line: 50 kB a second, 150 ms for the first byte, and a processor at a quarter of its pace. */
const line = { offline: false, latency: 150, downloadThroughput: 50 * 1024, uploadThroughput: 50 * 1024 };
const slowdown = 4;
const phone = { width: 412, height: 915 };
const seconds = (milliseconds) => Math.round(milliseconds / 10) / 100;

/** How long until the heading of Today is there, until anything is drawn, and what was transferred. */
async function visit(context, address) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const began = performance.now();
  await page.goto(`${address}/today`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
  const heading = performance.now() - began;
  await page.waitForLoadState('networkidle');
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await page.evaluate(() => navigator.serviceWorker.ready);
  return { heading, paint, bytes, page };
}

/** First load of Today by a counsellor who is signed in, on a slow line: cold, and again with what the browser has stored. */
export async function measureFirstSight({ address }) {
  const cookies = (await signIn(address, demoSignIns.counsellor.email, demoSignIns.password)).split('; ').map((cookie) => {
    const [name, ...value] = cookie.split('=');
    return { name, value: value.join('='), url: address };
  });
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: phone });
    await context.addCookies(cookies);
    // As after an update: nothing is stored but the sign-in.
    await context.addInitScript(() => localStorage.setItem('saath.signed-in', 'yes'));
    const cold = await visit(context, address);
    await cold.page.waitForTimeout(15_000);
    await cold.page.close();
    const warm = await visit(context, address);
    return {
      'Today signed in, first load, kB transferred': Math.round(cold.bytes / 102.4) / 10,
      'Today on 50 kB/s and a quarter of the processor: outline after, s': seconds(cold.paint),
      'the same: heading, cold, s': seconds(cold.heading),
      'the same: heading, warm, s': seconds(warm.heading),
    };
  } finally {
    await browser.close();
  }
}
