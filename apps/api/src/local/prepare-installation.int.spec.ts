import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ConfigProblem } from '../platform/config.ts';
import { verifyPassword } from '../sign-in/password.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { prepareInstallation } from './prepare-installation.ts';

let api: TestApi;
const operator = { email: 'operator@own.example', password: 'own-house-2026' };

/** The passwords by which operators can sign in. */
async function operators(): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: api.database.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ password_hash: string }>('select password_hash from platform.users where operator');
    return rows.map(({ password_hash: hash }) => hash);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('preparing an installation', () => {
  it('is refused without the owner of the tables', async () => {
    const database = { ...api.config.database, owner: '' };
    await expect(prepareInstallation({ ...api.config, database }, operator)).rejects.toThrow(ConfigProblem);
  });

  it.each([
    { named: { email: 'operator@own.example', password: undefined }, says: 'belong together' },
    { named: { email: undefined, password: 'own-house-2026' }, says: 'belong together' },
    { named: { email: 'operator@own.example', password: 'too-short' }, says: 'at least 10 characters' },
    { named: { email: 'operator@own.example', password: '1234567890' }, says: 'OPERATOR_PASSWORD is easy to guess' },
    { named: { email: 'operator@own.example', password: 'Operator@2026' }, says: 'OPERATOR_PASSWORD is easy to guess' },
    { named: { email: 'operator', password: 'own-house-2026' }, says: 'OPERATOR_EMAIL is not an e-mail address' },
  ])('is refused for an operator named as $named', async ({ named, says }) => {
    await expect(prepareInstallation(api.config, named)).rejects.toThrow(says);
    expect(await operators()).toEqual([]);
  });

  it('brings tables, queue and operator, and changes nothing the second time', async () => {
    expect(await operators()).toEqual([]);
    const first = await prepareInstallation(api.config, operator);
    expect(first).toEqual(['Prepared the database (0 migrations).', `Sign in as the operator ${operator.email}.`]);
    const [hash, ...more] = await operators();
    expect(more).toEqual([]);
    expect(await verifyPassword(hash ?? null, operator.password)).toBe(true);
    expect(await prepareInstallation(api.config, operator)).toEqual(first);
    expect(await operators()).toEqual([hash]);
  });

  it('keeps the operators of before when none is named', async () => {
    const before = await operators();
    await prepareInstallation(api.config, { email: undefined, password: undefined });
    expect(await operators()).toEqual(before);
  });
});
