import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataFolderProblem, holderOf } from '../database/embedded/embedded-server.ts';
import { commandOf } from '../platform/processes.ts';
import { until } from '../testing/until.ts';
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

  it('is taken over when the number of a killed copy belongs to another program by now', () => {
    writeFileSync(join(folder, 'saath.pid'), `${String(process.ppid)}\nnode supervise.js`);
    const release = lockFolder(folder);
    expect(readFileSync(join(folder, 'saath.pid'), 'utf8')).toMatch(new RegExp(`^${String(process.pid)}\\n.*node`));
    release();
  });

  it('is refused while the copy that wrote there runs as it ran', () => {
    writeFileSync(join(folder, 'saath.pid'), `${String(process.ppid)}\n${commandOf(process.ppid) ?? ''}`);
    expect(() => lockFolder(folder)).toThrow(`process ${String(process.ppid)}`);
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

describe('the database in the folder', () => {
  const left = (text: string): void => writeFileSync(join(folder, 'postmaster.pid'), text);

  it.each([
    { what: 'another program that has the number by now', pid: () => process.pid },
    { what: 'nobody', pid: () => 4_194_303 },
  ])('is not held by $what', ({ pid }) => {
    left(`${String(pid())}\n${folder}\n`);
    expect(holderOf(folder)).toBeUndefined();
  });

  it('is held by a server that lives', async () => {
    const server = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'postgres']);
    left(`${String(server.pid)}\n${folder}\n`);
    await until(() => (commandOf(server.pid ?? 0) ?? '').includes('postgres'));
    expect(holderOf(folder)).toBe(server.pid);
    server.kill('SIGKILL');
  });

  it('is held by nobody when there is no such file', () => expect(holderOf(folder)).toBeUndefined());
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
