import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed Chromium: CHROMIUM_PATH, the usual places, or Debian's package when this user may install it. */
function findChromium(): string {
  const candidates = [process.env['CHROMIUM_PATH'], ...known].filter((path) => path !== undefined);
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
    return findInstalled();
  }
  throw new Error('The browser journeys need Chromium: install the package chromium, or name a browser in CHROMIUM_PATH.');
}

function findInstalled(): string {
  const found = known.find((path) => existsSync(path));
  if (found === undefined) throw new Error('Chromium was installed but is not where it should be; name it in CHROMIUM_PATH.');
  return found;
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), headless: true, args: quiet });
