import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, newFolder, saathOf, startSaath, type Running, type Saath } from './saath.ts';

const variable = 'SAATH_JOURNEYS_PREPARED';
const prepared = (): string => {
  const folder = process.env[variable];
  if (folder === undefined) throw new Error(`${variable} names no folder.`);
  return folder;
};
/** The owners of the places, a file each. */
const places = (): string => `${prepared()}.places`;
const runningAt = (file: string): Running => JSON.parse(readFileSync(join(places(), file), 'utf8')) as Running;

/** Makes the demo centre once for all journeys, which takes longer than everything else of a start. Answers how to leave nothing behind. */
export default async function prepare(): Promise<() => Promise<void>> {
  const saath = await startSaath();
  await saath.end('SIGTERM');
  process.env[variable] = saath.folder;
  mkdirSync(places());
  return async () => {
    for (const file of readdirSync(places())) await saathOf(runningAt(file)).stop();
    for (const folder of [places(), saath.folder]) rmSync(folder, { recursive: true, force: true });
  };
}

/** A data folder with the demo centre as it was made. */
export function copyOfPrepared(): string {
  const folder = newFolder();
  const { status, stderr } = spawnSync('cp', ['-a', `${prepared()}/.`, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`No copy was made: ${stderr}`);
  return folder;
}

/**
 * The product that the workers of one place share, one after another: a project of the journeys begins workers of its own, and a product for
 * each of them would take longer to start than many a journey. It is stopped at the end of all.
 */
export async function sharedSaath(place: number): Promise<Saath> {
  const file = `${String(place)}.json`;
  if (!existsSync(join(places(), file))) writeFileSync(join(places(), file), JSON.stringify(await launch({ folder: copyOfPrepared() })));
  return saathOf(runningAt(file));
}
