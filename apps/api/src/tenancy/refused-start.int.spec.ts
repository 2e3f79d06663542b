import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppModule } from '../app.module.ts';
import { UnsafeRole } from '../database/role-check.ts';
import { createHttpApp } from '../http/http-app.ts';
import type { Config } from '../platform/config.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { OtherMasterKey } from '../sign-in/refuse-other-key.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Another process on the same database, as far as its start. */
async function start(change: Partial<Config>): Promise<void> {
  const config = { ...api.config, ...change };
  const app = await createHttpApp(AppModule.with(config), config);
  try {
    await app.init();
  } finally {
    await app.close();
  }
}

describe('a process', () => {
  it.each(['app', 'platform'] as const)('refuses to start when the %s role owns the tables', async (role) => {
    const database = { ...api.config.database, [role]: api.config.database.owner };
    await expect(start({ database })).rejects.toThrow(UnsafeRole);
  });

  it('refuses to start when a role is a superuser', async () => {
    const database = { ...api.config.database, app: api.database.superuserUrl };
    await expect(start({ database })).rejects.toThrow(UnsafeRole);
  });

  it('takes any master key while nobody is on record, and only that one afterwards', async () => {
    const other = { masterKey: randomBytes(32) };
    await start(other);
    await seedCentre(api);
    await expect(start(other)).rejects.toThrow(OtherMasterKey);
    await start({});
  });
});
