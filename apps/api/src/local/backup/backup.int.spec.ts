import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedServer, type EmbeddedServer } from '../../database/embedded/embedded-server.ts';
import { until } from '../../testing/until.ts';
import { nameOfKey, readManifest, type Manifest } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';
import { takeBackup } from './take-backup.ts';

const home = mkdtempSync(join(tmpdir(), 'saath-backup-'));
chmodSync(home, 0o755);
const folder = join(home, 'data');
const backup = join(home, 'backup');
const masterKey = 'ab'.repeat(32);
const take = (target: string): Promise<Manifest> =>
  takeBackup({ folder, target, version: '0.1.0', masterKey: undefined, now: new Date('2026-11-29T06:00:00Z') });

async function connect(server: EmbeddedServer): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  return client;
}
/** The number of taps in a data folder, read with a server of its own. */
async function countTaps(data: string): Promise<number> {
  const server = await startEmbeddedServer(data);
  const client = await connect(server);
  const { rows } = await client.query<{ taps: number }>('select count(*)::int as taps from taps');
  await client.end();
  await server.stop();
  return rows[0]?.taps ?? -1;
}

let manifest: Manifest;
let before = 0;
let after = 0;

/** Writes rows without pause, so that the backup copies files that change under it. */
beforeAll(async () => {
  const server = await startEmbeddedServer(folder);
  writeFileSync(join(folder, 'master-key'), masterKey);
  // The lock of a copy that runs as another process.
  writeFileSync(join(folder, 'saath.pid'), String(process.ppid));
  const client = await connect(server);
  await client.query('create table taps (id int primary key, filler text)');
  let written = 0;
  const ended = new AbortController();
  const writes = (async () => {
    while (!ended.signal.aborted) {
      await client.query("insert into taps values ($1, repeat('x', 2000))", [written]);
      written += 1;
    }
  })();
  await until(() => written > 50);
  before = written;
  manifest = await take(backup);
  after = written;
  ended.abort();
  await writes;
  await client.end();
  await server.stop();
  rmSync(join(folder, 'saath.pid'));
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a backup', () => {
  it('was taken while rows were written', () => expect(after).toBeGreaterThan(before));

  it('restores every row that was acknowledged before it, and none twice', async () => {
    const restored = join(home, 'restored');
    await restoreBackup({ backup, folder: restored, masterKey });
    const taps = await countTaps(restored);
    expect(taps).toBeGreaterThanOrEqual(before);
    expect(taps).toBeLessThanOrEqual(after + 1);
    expect(readFileSync(join(restored, 'master-key'), 'utf8')).toBe(masterKey);
  });

  it('names the master key and does not contain it', () => {
    expect(manifest.masterKey).toBe(nameOfKey(masterKey));
    expect(existsSync(join(backup, 'master-key'))).toBe(false);
    expect(JSON.stringify(manifest)).not.toContain(masterKey);
  });

  it('is closed to other users of the machine', () => expect(statSync(backup).mode & 0o077).toBe(0));

  it('is taken of an installation that does not run, too', async () => {
    const cold = join(home, 'cold');
    await take(cold);
    const restored = join(home, 'restored-cold');
    await restoreBackup({ backup: cold, folder: restored, masterKey });
    expect(await countTaps(restored)).toBe(await countTaps(folder));
    expect(existsSync(join(folder, 'saath.pid'))).toBe(false);
  });

  it('is refused where a folder exists, and leaves it as it was', async () => {
    const manifestBefore = readManifest(backup);
    await expect(take(backup)).rejects.toThrow(/exists/u);
    expect(readManifest(backup)).toEqual(manifestBefore);
  });

  it('is refused of a folder without a database', async () => {
    const empty = join(home, 'empty');
    mkdirSync(empty);
    const options = { folder: empty, target: join(home, 'of-empty'), version: '0.1.0', masterKey, now: new Date() };
    await expect(takeBackup(options)).rejects.toThrow(/no database/u);
    expect(existsSync(options.target)).toBe(false);
  });
});

describe('restoring', () => {
  const target = join(home, 'refused');
  const fault = async (options: { from?: string; key?: string | undefined; into?: string }): Promise<string> => {
    const { from = backup, key, into = target } = options;
    const [result] = await Promise.allSettled([restoreBackup({ backup: from, folder: into, masterKey: key })]);
    return result.status === 'rejected' && result.reason instanceof Error ? result.reason.message : 'restored';
  };
  const damaged = (damage: (copy: string) => void): string => {
    const copy = mkdtempSync(join(home, 'damaged-'));
    cpSync(backup, copy, { recursive: true });
    damage(copy);
    return copy;
  };

  it.each([
    ['without a master key', { key: undefined }, /No master key is given/u],
    ['with another master key', { key: 'cd'.repeat(32) }, /is another one/u],
    ['into a folder that is not empty', { key: masterKey, into: folder }, /is not empty/u],
    ['from a folder without a manifest', { key: masterKey, from: home }, /not a whole backup/u],
  ])('is refused %s', async (_, options, message) => {
    expect(await fault(options)).toMatch(message);
    expect(existsSync(target)).toBe(false);
  });

  it('is refused when a file was changed after the backup', async () => {
    const from = damaged((copy) => appendFileSync(join(copy, 'postgres', 'postgresql.conf'), '# one line more\n'));
    expect(await fault({ key: masterKey, from })).toMatch(/postgresql\.conf is missing or was changed/u);
    expect(existsSync(target)).toBe(false);
  });

  it('is refused when a file is missing', async () => {
    const from = damaged((copy) => rmSync(join(copy, 'postgres', 'global', 'pg_control')));
    expect(await fault({ key: masterKey, from })).toMatch(/pg_control is missing or was changed/u);
  });

  it('is refused when the files are of another version of PostgreSQL, which it names', async () => {
    const from = damaged((copy) => writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, postgres: '15' })));
    expect(await fault({ key: masterKey, from })).toMatch(/PostgreSQL 15, .* brings PostgreSQL 18/u);
    expect(existsSync(`${target}.unfinished`)).toBe(false);
  });
});
