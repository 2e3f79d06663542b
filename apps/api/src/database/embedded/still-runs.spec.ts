import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { stillRuns } from './still-runs.ts';

const nap = () => spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', 'of-a-postgres']);

describe('a process that wrote down its id', () => {
  it('runs while one of its name has the id, and no longer than it lives', async () => {
    const child = nap();
    await once(child, 'spawn');
    const pid = child.pid ?? 0;
    expect(stillRuns(pid, 'of-a-postgres')).toBe(true);
    expect(stillRuns(pid, 'of-another')).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(stillRuns(pid, 'of-a-postgres')).toBe(false);
  });

  it.each([0, -1, NaN, 1.5])('does not run under the id %s', (pid) => expect(stillRuns(pid, '')).toBe(false));
});
