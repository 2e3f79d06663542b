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

/** The command line of a process; undefined when the system does not report it. */
function commandOf(pid: number): string | undefined {
  const file = `/proc/${String(pid)}/cmdline`;
  if (existsSync('/proc/self/cmdline')) return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
  const { status, stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/**
 * Whether the process with a recorded id still runs, recognised by a word of its command line: after a restart of the machine, the id may
 * belong to another program.
 */
export function stillRuns(pid: number, word: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  return commandOf(pid)?.includes(word) ?? true;
}
