import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** How a process was called; undefined where the system does not say. */
function commandOf(pid: number): string | undefined {
  const file = `/proc/${String(pid)}/cmdline`;
  if (existsSync('/proc/self/cmdline')) return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
  const { status, stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/**
 * Whether the process that wrote its id down still runs, told by a word of how it was called: after a restart of the machine the id may
 * belong to any other program, which is to be left alone.
 */
export function stillRuns(pid: number, word: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  return commandOf(pid)?.includes(word) ?? true;
}
