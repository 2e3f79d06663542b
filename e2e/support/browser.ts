import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const finder = fileURLToPath(new URL('../../tools/find-program/index.mjs', import.meta.url));

/** The Chromium that CHROMIUM_PATH names or the machine has; one that is missing is installed when this user may. */
function findChromium(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [finder, 'chromium'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The browser journeys need Chromium; CHROMIUM_PATH may name one. ${stderr.trim()}.`);
  return stdout.trim();
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), headless: true, args: quiet });
