import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** A connection of a database role to the database of a running data folder. */
export async function connectAs(role, folder) {
  const { roles } = JSON.parse(readFileSync(join(folder, 'database-secrets.json'), 'utf8'));
  const port = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  const client = new pg.Client({ connectionString: `postgres://${role}:${roles[role]}@127.0.0.1:${port}/saath` });
  await client.connect();
  return client;
}

/** A connection of the owner. */
export const connectOwner = (folder) => connectAs('saath_owner', folder);
