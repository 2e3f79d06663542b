import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const commandOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return '';
    throw error;
  }
};

const childOf = (parent, name) =>
  readdirSync('/proc').find(
    (pid) =>
      /^\d+$/.test(pid) &&
      commandOf(pid).includes(`${name}.js`) &&
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[3] === String(parent),
  );

/** Starts the built product with the demo centre in a folder of its own, with further settings, and answers how to reach it. */
export async function startProduct(folder, settings = {}) {
  const port = await freePort();
  const began = Date.now();
  const child = spawn(process.execPath, ['--no-warnings', 'apps/api/dist/local/start-local.js'], {
    env: { ...process.env, PORT: String(port), SAATH_DATA_DIR: folder, ...settings },
  });
  let printed = '';
  await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      printed += chunk;
      if (printed.includes('Saath is ready')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(printed)));
  });
  child.removeAllListeners('exit');
  const supervisor = Number(readFileSync(join(folder, 'saath.pid'), 'utf8').split('\n')[0]);
  return {
    address: `http://127.0.0.1:${port}`,
    folder,
    startSeconds: Math.round((Date.now() - began) / 100) / 10,
    pids: { http: childOf(supervisor, 'http'), worker: childOf(supervisor, 'worker') },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}

/** Signs in and answers the cookie. */
export async function signIn(address, email, password) {
  const answer = await fetch(`${address}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-saath': '1' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Sign-in answered ${answer.status}: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
