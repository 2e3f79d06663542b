import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The contents of a backup, written last: a folder without it is not a backup. */
export interface Manifest {
  readonly product: 'saath';
  readonly version: string;
  /** Major version of PostgreSQL whose files these are; no other can open them. */
  readonly postgres: string;
  readonly takenAt: string;
  /** Names the master key that opens the sealed columns. The key itself is not in the backup. */
  readonly masterKey: string;
  /** SHA-256 of each file, by its path in the backup. */
  readonly files: Readonly<Record<string, string>>;
}

/** The backup cannot be taken or restored; the message says why and what to do. */
export class BackupProblem extends Error {}

const file = (backup: string): string => join(backup, 'manifest.json');

export function writeManifest(backup: string, manifest: Manifest): void {
  writeFileSync(file(backup), `${JSON.stringify(manifest, undefined, 1)}\n`, { mode: 0o600 });
}

/** The manifest of a backup. Throws `BackupProblem` when the folder is not a whole backup. */
export function readManifest(backup: string): Manifest {
  try {
    return JSON.parse(readFileSync(file(backup), 'utf8')) as Manifest;
  } catch (error) {
    throw new BackupProblem(`${backup} is not a whole backup: its manifest.json cannot be read.`, { cause: error });
  }
}

/** Sixteen hexadecimal digits that name a master key without revealing it: the key has 256 random bits, so it cannot be guessed from them. */
export const nameOfKey = (masterKey: string): string =>
  createHash('sha256').update(`saath master key: ${masterKey.trim()}`).digest('hex').slice(0, 16);
