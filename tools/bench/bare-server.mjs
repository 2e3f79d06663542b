import 'reflect-metadata';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Fastify from 'fastify';
import pg from 'pg';

const connections = 10;

/** The address of the product's own database for the app role, out of its data folder. */
function appUrl(folder) {
  const { roles } = JSON.parse(readFileSync(join(folder, 'database-secrets.json'), 'utf8'));
  const port = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://saath_app:${roles.saath_app}@127.0.0.1:${port}/saath`;
}

/**
 * Begin, set the centre, the product's own list statement, commit. No sign-in, no permissions, no views. Under `/` as pg sends a statement
 * unless told otherwise; under `/prepared` with a statement that each connection parses and plans once.
 */
async function serve(folder) {
  const pool = new pg.Pool({ connectionString: appUrl(folder), max: connections, idleTimeoutMillis: 600_000 });
  const { memberPage } = await import('../../apps/api/dist/members/member-list.read-model.js');
  const list = memberPage('true', '51');
  const centre = await centreOf(folder);
  const answer = (statement) => async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.centre_id', $1, true)`, [centre]);
      const { rows } = await client.query({ ...statement, values: [centre, new Date()] });
      await client.query('commit');
      return { items: rows.slice(0, 50), nextCursor: null };
    } finally {
      client.release();
    }
  };
  const server = Fastify();
  server.get('/', answer({ text: list }));
  server.get('/prepared', answer({ name: 'list', text: list }));
  return server.listen({ port: 0, host: '127.0.0.1' });
}

/** A server with nothing but Fastify and pg, in a process of its own as the product's is: what loads them has the same room beside both. */
export async function startBareServer(folder) {
  const child = fork(fileURLToPath(import.meta.url), [folder], { execArgv: ['--no-warnings'] });
  const [url] = await once(child, 'message');
  return { url, stop: () => Promise.all([once(child, 'exit'), child.kill()]) };
}

async function centreOf(folder) {
  const { roles } = JSON.parse(readFileSync(join(folder, 'database-secrets.json'), 'utf8'));
  const client = new pg.Client({
    connectionString: appUrl(folder).replace(`saath_app:${roles.saath_app}`, `saath_platform:${roles.saath_platform}`),
  });
  await client.connect();
  try {
    return (await client.query('select id from platform.centres limit 1')).rows[0].id;
  } finally {
    await client.end();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.send(await serve(process.argv[2]));
