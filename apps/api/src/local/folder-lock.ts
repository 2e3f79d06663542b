import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderProblem } from '../database/embedded/start-fault.ts';
import { stillRuns } from '../database/embedded/still-runs.ts';
import { hasCode } from '../platform/has-code.ts';

/** The content of the lock file: the id of this process, and on the next line its program. */
const own = [String(process.pid), process.argv[1] ?? ''];

const lockFile = (folder: string): string => join(folder, 'saath.pid');

function holderOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const [id = '', program = ''] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(id);
  return pid !== process.pid && stillRuns(pid, program) ? pid : undefined;
}

/** The process of the copy that uses a data folder; undefined when none runs. */
export const lockedBy = (folder: string): number | undefined => holderOf(lockFile(folder));

/** Writes the lock file; answers false when it exists. One step, so that only one of two copies that start at once succeeds. */
function claim(file: string): boolean {
  try {
    writeFileSync(file, own.join('\n'), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Locks the data folder for this copy; a second copy is refused while the first runs, and the lock of a killed copy is replaced. Answers how to unlock it. */
export function lockFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    const file = lockFile(folder);
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
