import { readFile } from 'node:fs/promises';
import type { ImportKind } from './sheet-kinds.ts';

/** The sample sheet that the import page offers: invented people, every column filled as it should be. */
export const sampleSheet = (kind: ImportKind): Promise<string> =>
  readFile(new URL(`../../assets/samples/${kind}.csv`, import.meta.url), 'utf8');
