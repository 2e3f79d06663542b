import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer, type EmbeddedServer } from '../database/embedded/embedded-server.ts';
import { migrate } from '../database/migrate.ts';

declare global {
  var saathTestServer: { readonly server: EmbeddedServer; readonly folder: string } | undefined;
}

export const templateDatabase = 'saath_template';

/** Starts one PostgreSQL for the whole run and migrates a template that each spec file copies. Durability is off, because the data is deleted after the run. */
export default async function startPostgres(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saath-test-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedServer(folder, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']);
  await server.createDatabase(templateDatabase);
  await migrate(server.url(templateDatabase, 'saath_owner'));
  process.env['SAATH_TEST_SUPERUSER_URL'] = server.superuserUrl;
  process.env['SAATH_TEST_SECRETS'] = join(folder, 'database-secrets.json');
  globalThis.saathTestServer = { server, folder };
}
