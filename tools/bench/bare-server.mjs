import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fastify from 'fastify';
import pg from 'pg';

const connections = 10;

/** The address of the product's own database for the app role, out of its data folder. */
function appUrl(folder) {
  const { roles } = JSON.parse(readFileSync(join(folder, 'database-secrets.json'), 'utf8'));
  const port = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://saath_app:${roles.saath_app}@127.0.0.1:${port}/saath`;
}

/** A server with nothing but Fastify and pg: begin, set the centre, the product's own list statement, commit. No sign-in, no permissions, no views. */
export async function startBareServer(folder) {
  const pool = new pg.Pool({ connectionString: appUrl(folder), max: connections });
  const { itemColumns } = await import('../../apps/api/dist/members/member-list.query.js');
  const list = `select ${itemColumns} from members m join branches b on b.centre_id = m.centre_id and b.id = m.branch_id
    where m.centre_id = $1 order by m.alias_key, m.id::text limit 51`;
  const centre = await centreOf(folder);
  const server = Fastify();
  server.get('/', async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.centre_id', $1, true)`, [centre]);
      const { rows } = await client.query(list, [centre, new Date()]);
      await client.query('commit');
      return { items: rows.slice(0, 50), nextCursor: null };
    } finally {
      client.release();
    }
  });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    stop: async () => {
      await server.close();
      await pool.end();
    },
  };
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
