import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderProblem } from '../database/embedded/embedded-server.ts';
import { stillRuns } from '../database/embedded/still-runs.ts';

/** The program that holds a folder: its id, and under it how it was called. */
const own = [String(process.pid), process.argv[1] ?? ''];

function holderOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const [id = '', program = ''] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(id);
  return pid !== process.pid && stillRuns(pid, program) ? pid : undefined;
}

/** Takes the data folder for this copy; a second copy is refused while the first lives, and a folder left by a killed copy is taken over. */
export function lockFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'saath.pid');
    const holder = holderOf(file);
    if (holder !== undefined) {
      throw new DataFolderProblem(
        `Another copy of Saath (process ${String(holder)}) is using ${folder}. Stop it first, or choose another folder with SAATH_DATA_DIR.`,
      );
    }
    writeFileSync(file, own.join('\n'));
    return () => rmSync(file, { force: true });
  } catch (error) {
    if (error instanceof DataFolderProblem) throw error;
    throw new DataFolderProblem(`The data folder ${folder} cannot be written. Choose another with SAATH_DATA_DIR.`, { cause: error });
  }
}
