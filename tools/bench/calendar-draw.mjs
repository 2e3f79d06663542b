import { openBrowser } from '../../e2e/support/browser.ts';
import { demoSignIns } from '../../apps/api/dist/demo/demo-sign-ins.js';
import { signIn } from './product.mjs';

const sessions = 60;
const rounds = 9;
const at = (days) => new Date(Date.now() + days * 86_400_000).toISOString();
const tenths = (number) => Math.round(number * 10) / 10;

/** A week of sessions made from those of the demo: nine on most days, hour after hour, in the window that is asked for. */
function weekOf(known, from) {
  return Array.from({ length: sessions }, (_, place) => {
    const starts = Date.parse(from) + (place % 7) * 86_400_000 + (8 + Math.floor(place / 7)) * 3_600_000;
    const times = { startsAt: new Date(starts).toISOString(), endsAt: new Date(starts + 3_000_000).toISOString() };
    const session = known[place % known.length];
    const groupName = `${from.slice(0, 10)} ${session.groupName}`;
    return { ...session, ...times, groupName, id: crypto.randomUUID(), state: 'planned', movedFrom: null };
  });
}

/** In the page: when all sessions of a week, which their names begin with, had been drawn, laid out and painted. */
function watch(expected) {
  const weekOfName = ({ textContent }) => textContent.slice(0, 10);
  const before = [...document.querySelectorAll('.cal-name')].map(weekOfName)[0];
  const drawn = () => [...document.querySelectorAll('.cal-name')].filter((name) => weekOfName(name) !== before).length;
  const look = new MutationObserver(() => {
    if (drawn() < expected) return;
    look.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.saathDrawn = performance.now())));
  });
  window.saathDrawn = undefined;
  performance.clearResourceTimings();
  look.observe(document.body, { childList: true, subtree: true });
}

const arrived = () =>
  Math.max(
    ...performance.getEntriesByType('resource').flatMap(({ name, responseEnd }) => (/\/sessions\?/.test(name) ? [responseEnd] : [])),
  );

/** How long a week of sixty sessions takes from its answer to its picture: the first, and the weeks that are then leafed to. */
export async function measureCalendar({ address }) {
  const cookie = await signIn(address, demoSignIns.administrator.email, demoSignIns.password);
  const answer = await fetch(`${address}/api/v1/sessions?${String(new URLSearchParams({ from: at(0), to: at(7), limit: '50' }))}`, {
    headers: { cookie },
  });
  const known = (await answer.json()).items;
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    const cookies = cookie.split('; ').map((one) => one.split('='));
    await context.addCookies(cookies.map(([name, ...value]) => ({ name, value: value.join('='), url: address })));
    const page = await context.newPage();
    await page.route(/\/api\/v1\/sessions\?/, (route) => {
      const items = weekOf(known, new URL(route.request().url()).searchParams.get('from'));
      return route.fulfill({ json: { items, nextCursor: null } });
    });
    const times = [];
    await page.addInitScript(`(${watch})(${sessions})`.replace('document.body', 'document'));
    await page.goto(`${address}/calendar/week`);
    for (let round = 0; ; round += 1) {
      await page.waitForFunction(() => window.saathDrawn !== undefined);
      times.push((await page.evaluate(() => window.saathDrawn)) - (await page.evaluate(arrived)));
      if (round === rounds) break;
      await page.evaluate(watch, sessions);
      await page.keyboard.press('ArrowRight');
    }
    const [first, ...others] = times;
    const inOrder = others.toSorted((a, b) => a - b);
    return {
      'first week, ms': tenths(first),
      'next weeks, median, ms': tenths(inOrder[rounds >> 1]),
      'longest, ms': tenths(inOrder.at(-1)),
    };
  } finally {
    await browser.close();
  }
}
