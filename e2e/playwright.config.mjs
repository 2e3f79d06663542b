import { keepFilesInMemory } from '../tools/test/in-memory.mjs';

keepFilesInMemory();

/** The longest time of one step; a moment becomes many on a busy machine. */
const slowestMs = 60_000;

/**
 * Journeys in a real browser against the product as `npm start` runs it. A project is the way somebody comes to it: the screen, the theme
 * and the language. `--shard=1/2` runs half of the files; no test is tried twice.
 */
export default {
  testDir: '.',
  globalSetup: './support/prepared.ts',
  outputDir: '../tmp/journeys',
  timeout: 300_000,
  expect: { timeout: slowestMs },
  retries: 0,
  forbidOnly: true,
  // As many as there are cores: each has a product of its own beside its browser.
  workers: 2,
  reporter: 'list',
  use: {
    actionTimeout: slowestMs,
    navigationTimeout: slowestMs,
    timezoneId: 'Asia/Kolkata',
    locale: 'en-IN',
    contextOptions: { reducedMotion: 'reduce' },
    // A service worker loads every file of the console in each new browser. Journeys that are about it ask for it.
    serviceWorkers: 'block',
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  projects: [
    // First, because its tests follow one another: at the end one of the workers would have nothing left to do.
    { name: 'machine', testMatch: ['start-and-stop.e2e.ts'] },
    {
      name: 'desktop',
      testMatch: [
        ...['every-page.e2e.ts', 'first-day.e2e.ts', 'large-centre.e2e.ts', 'mentor-pairing.e2e.ts', 'new-version.e2e.ts'],
        ...['first-thirty-days.e2e.ts', 'missed-session.e2e.ts', 'two-records.e2e.ts'],
      ],
      use: { viewport: { width: 1440, height: 900 }, colorScheme: 'light', language: 'en', keyboard: true },
    },
    {
      name: 'phone',
      testMatch: ['every-page.e2e.ts', 'counsellor-day.e2e.ts', 'without-network.e2e.ts'],
      use: { viewport: { width: 412, height: 915 }, hasTouch: true, colorScheme: 'dark', language: 'hi', thumb: true },
    },
    {
      name: 'tablet',
      testMatch: ['every-page.e2e.ts'],
      use: { viewport: { width: 1024, height: 768 }, colorScheme: 'light', language: 'mr', axe: false, byAddress: true },
    },
  ],
};
