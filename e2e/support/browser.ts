import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';

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

/** Launches the Chromium that CHROMIUM_PATH names or the machine has; one that is missing is installed when this user may. */
export function launchOptions(): LaunchOptions {
  const { status, stdout, stderr } = spawnSync(process.execPath, [finder, 'chromium'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The browser journeys need Chromium; CHROMIUM_PATH may name one. ${stderr.trim()}.`);
  return { executablePath: stdout.trim(), headless: true, args: quiet };
}

export const openBrowser = (): Promise<Browser> => chromium.launch(launchOptions());
