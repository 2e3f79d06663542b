import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer, type EmbeddedServer } from '../database/embedded/embedded-server.ts';
import { migrate } from '../database/migrate.ts';

declare global {
  var saathTestServer: { readonly server: EmbeddedServer; readonly folder: string } | undefined;
}

export const templateDatabase = 'saath_template';

/** Durability is off, because the data is deleted after the run, and a connection proves its password fast. */
const cheap = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=256MB', 'scram_iterations=1'];

/** Specs reach the server through a socket among its data, where a statement costs half of what it does through TCP. Node has none on Windows. */
function throughSocket(url: string, folder: string): string {
  if (process.platform === 'win32') return url;
  const address = new URL(url);
  address.searchParams.set('host', folder);
  return address.href;
}

/** Starts one PostgreSQL for the whole run and migrates a template that each spec file copies. */
export default async function startPostgres(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saath-test-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedServer(folder, [...cheap, 'unix_socket_directories=.']);
  await server.createDatabase(templateDatabase);
  await migrate(server.url(templateDatabase, 'saath_owner'));
  process.env['SAATH_TEST_SUPERUSER_URL'] = throughSocket(server.superuserUrl, join(folder, 'postgres'));
  process.env['SAATH_TEST_SECRETS'] = join(folder, 'database-secrets.json');
  globalThis.saathTestServer = { server, folder };
}
