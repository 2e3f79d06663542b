import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, newFolder, startSaath, type Saath } from './support/saath.ts';

const operator = { OPERATOR_EMAIL: 'operator@example.org', OPERATOR_PASSWORD: 'four quiet words here' };
const environment = { SAATH_DEMO: 'off' };
const nobody = 65_534;
const othersMayRead = (path: string): boolean =>
  (statSync(path).mode & 0o005) === 0o005 && (path === '/' || othersMayRead(join(path, '..')));
/** Of root's machine, an ordinary user, as far as they may read this checkout: all other journeys run as the person who runs them. */
const user: { readonly uid?: number } = process.getuid?.() === 0 && othersMayRead(process.cwd()) ? { uid: nobody } : {};
let saath: Saath;

/** Starts once more; the operator of the first start is known. */
const again = async (): Promise<void> => {
  saath = await startSaath({ environment, folder: saath.folder, ...user });
};
const isReady = async (): Promise<boolean> => (await fetch(`${saath.address}/health/ready`)).ok;
const mayBeSignedIn = async (address = saath.address): Promise<number> => {
  const body = JSON.stringify({ email: operator.OPERATOR_EMAIL, password: operator.OPERATOR_PASSWORD });
  const headers = { 'content-type': 'application/json', 'x-saath': '1' };
  return (await fetch(`${address}/api/v1/auth/sign-in`, { method: 'POST', headers, body })).status;
};

/** Asks again and again for a minute, as often as it takes to see a state that passes. */
const until = (isSo: () => boolean | Promise<boolean>): Promise<void> => expect.poll(isSo, { timeout: 60_000, intervals: [10] }).toBe(true);

test.describe('the product on one machine', () => {
  // What one leaves behind is what the next begins with.
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    saath = await startSaath({ environment: { ...environment, ...operator }, ...user });
  });
  test.afterEach(({}, { status, expectedStatus }) => {
    if (status !== expectedStatus) console.error(saath.tail());
  });
  test.afterAll(() => saath.stop());

  test('is ready, and lets the operator in who was named at the start', async () => {
    await until(isReady);
    expect(await mayBeSignedIn()).toBe(200);
  });

  test('runs for an ordinary user of the machine as well as for root', () => {
    if (process.getuid?.() === 0 && user.uid === undefined)
      console.log('DID NOT RUN as an ordinary user: this checkout is in a folder that only root may read.');
    expect(statSync(join(saath.folder, 'saath.pid')).uid).toBe(user.uid ?? process.getuid?.());
  });

  test('refuses a second copy on the same data folder, and the first goes on', async () => {
    await expect(startSaath({ environment, folder: saath.folder, ...user })).rejects.toThrow(/another copy/i);
    await until(isReady);
  });

  test('refuses a port that is taken, and says which', async () => {
    const port = await freePort();
    const holder = createServer().listen(port);
    try {
      await expect(startSaath({ environment: { ...environment, PORT: String(port) } })).rejects.toThrow(
        new RegExp(`port ${String(port)}`, 'i'),
      );
    } finally {
      holder.close();
    }
  });

  test('refuses demo and local mailbox where strangers reach them, and says what to set', async () => {
    const exposed = { NODE_ENV: 'production', PUBLIC_URL: 'https://saath.example.org' };
    await expect(startSaath({ environment: exposed })).rejects.toThrow(
      /does not start: The demo .*SAATH_DEMO=off.*\nThe local mailbox .*MAIL_URL/,
    );
  });

  test('listens on this machine only', async () => {
    const elsewhere = Object.values(networkInterfaces()).flatMap((all = []) =>
      all.filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    for (const { address } of elsewhere) await expect(fetch(saath.address.replace('localhost', address))).rejects.toThrow();
    await until(isReady);
  });

  test('refuses a data folder it cannot write to', async () => {
    const folder = join(process.cwd(), 'package.json', 'data');
    await expect(startSaath({ environment, folder })).rejects.toThrow(/does not start: .*folder/i);
  });

  test('brings the database back when it was killed, and answers 503 until then', async () => {
    const answers = new Set<number>();
    saath.killDatabase();
    await until(async () => {
      const { status } = await fetch(`${saath.address}/health/ready`);
      return answers.add(status).has(503) && status === 200;
    });
    await until(async () => {
      const status = await mayBeSignedIn();
      answers.add(status);
      return status === 200;
    });
    expect([...answers].toSorted()).toEqual([200, 503]);
    // The worker too: what it says last of its queue is that it is back.
    const saidOfQueue = (): string[] =>
      saath
        .printed()
        .split('\n')
        .filter((line) => line.includes('"what":"queue"'));
    await until(() => saidOfQueue().at(-1)?.includes('"msg":"back"') === true);
  });

  test('is backed up while it runs, and the copy starts in another folder with what it knew', async () => {
    const copies = newFolder();
    const copy = { backup: join(copies, 'backup'), folder: join(copies, 'restored') };
    const run = (command: string, env: Record<string, string>) =>
      spawnSync(process.execPath, ['tools/run.mjs', command, copy.backup], { encoding: 'utf8', env: { ...process.env, ...env } });
    expect(run('backup', { SAATH_DATA_DIR: saath.folder })).toMatchObject({ status: 0 });
    const withoutKey = run('restore', { SAATH_DATA_DIR: copy.folder });
    expect([withoutKey.status, withoutKey.stderr]).toEqual([1, expect.stringMatching(/No restore: No master key is given/)]);
    const key = join(saath.folder, 'master-key');
    expect(run('restore', { SAATH_DATA_DIR: copy.folder, SAATH_MASTER_KEY_FILE: key })).toMatchObject({ status: 0 });
    const restored = await startSaath({ environment: { SAATH_DEMO: 'off' }, folder: copy.folder });
    try {
      expect(await mayBeSignedIn(restored.address)).toBe(200);
    } finally {
      await restored.stop();
      rmSync(copies, { recursive: true, force: true });
    }
  });

  test('ends every process on Ctrl-C, and says nothing of trouble', async () => {
    const before = saath.printed().length;
    await saath.end('SIGINT');
    const troubles = saath
      .printed()
      .slice(before)
      .split('\n')
      .filter((line) => line !== '' && !line.includes('"level":30'));
    expect(troubles).toEqual([]);
  });

  test('refuses to go on when the master key is another one, and is there again with its own and what it knew', async () => {
    const changed = { ...environment, SAATH_MASTER_KEY: 'ab'.repeat(32) };
    await expect(startSaath({ environment: changed, folder: saath.folder, ...user })).rejects.toThrow(/master key/i);
    await again();
    expect(await mayBeSignedIn()).toBe(200);
  });

  test('ends every process when the one in the terminal is killed', async () => {
    await saath.end('SIGKILL');
    await again();
    expect(await mayBeSignedIn()).toBe(200);
  });

  test('recovers when the supervisor was killed and the database lived on', async () => {
    await saath.killSupervisor();
    await again();
    expect(await mayBeSignedIn()).toBe(200);
  });

  test('recovers when every process was killed at once', async () => {
    await saath.killAll();
    await again();
    expect(await mayBeSignedIn()).toBe(200);
  });

  test('leaves a program alone that has the id of a process it lost, as after a restart of the machine', async () => {
    await saath.killAll();
    const bystander = spawn('sleep', ['600']);
    for (const file of ['saath.pid', 'postgres/postmaster.pid']) {
      const path = join(saath.folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(bystander.pid)));
    }
    await again();
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
    bystander.kill();
    expect(await mayBeSignedIn()).toBe(200);
  });
});
