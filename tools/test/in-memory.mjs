import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';

/** The file system in memory that Linux has. */
const memory = '/dev/shm';
const nameOf = (pid) => `saath-tests-${String(pid)}`;
const pidIn = (name) => Number(/^saath-tests-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
const gigabyte = 1024 ** 3;
/** What is kept there at most, twice over, and what the rest of a run needs of the memory beside it. */
const needed = { room: 2 * gigabyte, free: 6 * gigabyte };

function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

function hasRoom(folder, { room, free }) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= room && freemem() >= free;
  } catch {
    return false;
  }
}

/**
 * Keeps the temporary files of this process and of all that it starts in memory, until it ends. A database is more than a thousand files: on a
 * disk, to make one, copy and delete it is most of its cost. Where there is no room, or no such file system, they stay on the disk.
 */
export function keepFilesInMemory(parent = memory, least = needed) {
  const isKept = process.env.TMPDIR?.startsWith(join(parent, nameOf('')));
  if (isKept || !hasRoom(parent, least)) return;
  // Of a run that was killed, its files would stay in memory.
  for (const name of readdirSync(parent)) {
    const pid = pidIn(name);
    if (!Number.isNaN(pid) && !runs(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const folder = join(parent, nameOf(process.pid));
  mkdirSync(folder);
  // As of any folder for temporary files: a product that starts as another user keeps some there.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
