import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderProblem } from '../database/embedded/embedded-server.ts';

function holderOf(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8'));
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return undefined;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? pid : undefined;
  }
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
    writeFileSync(file, String(process.pid));
    return () => rmSync(file, { force: true });
  } catch (error) {
    if (error instanceof DataFolderProblem) throw error;
    throw new DataFolderProblem(`The data folder ${folder} cannot be written. Choose another with SAATH_DATA_DIR.`, { cause: error });
  }
}
