import { spawn } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { until } from '../testing/until.ts';
import { commandOf, hasCode, isAlive } from './processes.ts';

describe('a process', () => {
  it('is alive and has a command until it has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)', 'known-by-this']);
    const pid = child.pid ?? 0;
    await until(() => commandOf(pid)?.includes('known-by-this') === true);
    expect(isAlive(pid)).toBe(true);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect([isAlive(pid), commandOf(pid)]).toEqual([false, undefined]);
  });
});

describe('what the system says', () => {
  it.each([
    { error: Object.assign(new Error('exists'), { code: 'EEXIST' }), then: true },
    { error: { code: 'EEXIST' }, then: true },
    { error: Object.assign(new Error('none'), { code: 'ENOENT' }), then: false },
    { error: new Error('EEXIST'), then: false },
    { error: null, then: false },
    { error: 'EEXIST', then: false },
  ])('is heard by its code: $error', ({ error, then }) => expect(hasCode(error, 'EEXIST')).toBe(then));
});
