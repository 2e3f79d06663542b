import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderProblem } from '../database/embedded/embedded-server.ts';
import { commandOf, hasCode, isAlive } from '../platform/processes.ts';

/** The process in the file, while it lives and still runs what it ran when it wrote there. */
function holderOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const [number, command = ''] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !isAlive(pid)) return undefined;
  const running = commandOf(pid);
  return command === '' || running === undefined || running === command ? pid : undefined;
}

/** Writes who holds the folder; answers false when the file is there already. One step, so that of two who start at once one is first. */
function claim(file: string): boolean {
  try {
    writeFileSync(file, `${String(process.pid)}\n${commandOf(process.pid) ?? ''}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes the data folder for this copy; a second copy is refused while the first lives, and a folder left by a killed copy is taken over. */
export function lockFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'saath.pid');
    const isFree = claim(file);
    const holder = isFree ? undefined : holderOf(file);
    if (!isFree && holder === undefined) rmSync(file, { force: true });
    if (!isFree && (holder !== undefined || !claim(file))) {
      throw new DataFolderProblem(
        `Another copy of Saath (process ${String(holder ?? 'just started')}) is using ${folder}. Stop it first, or choose another folder with SAATH_DATA_DIR.`,
      );
    }
    return () => rmSync(file, { force: true });
  } catch (error) {
    if (error instanceof DataFolderProblem) throw error;
    throw new DataFolderProblem(`The data folder ${folder} cannot be written. Choose another with SAATH_DATA_DIR.`, { cause: error });
  }
}
