import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { newFolder, startSaath } from './saath.ts';

const variable = 'SAATH_JOURNEYS_PREPARED';

/** Makes the demo centre once for all journeys, which takes longer than everything else of a start. Answers how to remove it. */
export default async function prepare(): Promise<() => void> {
  const saath = await startSaath();
  await saath.end('SIGTERM');
  process.env[variable] = saath.folder;
  return () => rmSync(saath.folder, { recursive: true, force: true });
}

/** A data folder with the demo centre as it was made. */
export function copyOfPrepared(): string {
  const from = process.env[variable];
  if (from === undefined) throw new Error(`${variable} names no folder.`);
  const folder = newFolder();
  const { status, stderr } = spawnSync('cp', ['-a', `${from}/.`, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`No copy was made: ${stderr}`);
  return folder;
}
