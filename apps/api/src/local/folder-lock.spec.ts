import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataFolderProblem } from '../database/embedded/start-fault.ts';
import { lockFolder } from './folder-lock.ts';
import { localMasterKey } from './local-secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saath-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is taken and given back', () => {
    const release = lockFolder(folder);
    expect(existsSync(join(folder, 'saath.pid'))).toBe(true);
    release();
    expect(existsSync(join(folder, 'saath.pid'))).toBe(false);
  });

  it('is refused while another copy lives', () => {
    writeFileSync(join(folder, 'saath.pid'), String(process.ppid));
    expect(() => lockFolder(folder)).toThrow(DataFolderProblem);
  });

  it('is taken over from a copy whose id belongs to another program since', () => {
    writeFileSync(join(folder, 'saath.pid'), `${String(process.ppid)}\n/no/such/supervise.js`);
    expect(() => lockFolder(folder)).not.toThrow();
    expect(readFileSync(join(folder, 'saath.pid'), 'utf8')).toMatch(new RegExp(`^${String(process.pid)}\\n`));
  });

  it.each(['', 'not a number', '-1', '0'])('is taken over from a file that says nothing: %j', (text) => {
    writeFileSync(join(folder, 'saath.pid'), text);
    expect(() => lockFolder(folder)).not.toThrow();
  });

  it('is taken over from a copy that was killed', () => {
    writeFileSync(join(folder, 'saath.pid'), '4194303');
    expect(() => lockFolder(folder)).not.toThrow();
  });

  it('is refused when it cannot be a folder', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => lockFolder(join(folder, 'file', 'inside'))).toThrow(DataFolderProblem);
  });
});

describe('the master key of a local installation', () => {
  it('is made once and kept', () => {
    const key = localMasterKey(folder, undefined);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(localMasterKey(folder, undefined)).toBe(key);
    expect(statSync(join(folder, 'master-key')).mode & 0o777).toBe(0o600);
  });

  it('comes from the environment when it is set there', () => expect(localMasterKey(folder, 'given')).toBe('given'));

  it('is not made anew beside a database that was encrypted with a lost one', () => {
    lockFolder(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18');
    expect(() => localMasterKey(folder, undefined)).toThrow(DataFolderProblem);
  });
});
