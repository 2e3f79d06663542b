import { hasCode } from '../../platform/has-code.ts';

/** The data folder cannot be used; the message says why and what to do. */
export class DataFolderProblem extends Error {}

const backup = 'Your data is untouched.';

/** The messages in the log of a database that cannot start, with the advice for people. */
const causes: readonly (readonly [RegExp, (folder: string, found: RegExpExecArray) => string])[] = [
  [
    /No space left on device|disk quota exceeded/i,
    (folder) => `The disk of ${folder} is full. Free some space there, or choose another folder with SAATH_DATA_DIR.`,
  ],
  [
    /initialized by PostgreSQL version (\d+)[^]*not compatible with this version (\d+)/i,
    (folder, [, theirs, ours]) =>
      `The data in ${folder} was written by PostgreSQL ${String(theirs)}; this version of Saath brings PostgreSQL ${String(ours)}. ${backup} ` +
      `Start the version of Saath that wrote it, or choose another folder with SAATH_DATA_DIR.`,
  ],
  [
    /^.*(?:Permission denied|has wrong ownership|has invalid permissions).*$/im,
    (folder, [line]) =>
      `The data folder ${folder} belongs to another user or may not be opened. Start as the user who owns it, or choose another with ` +
      `SAATH_DATA_DIR. The database says:\n${line.trim()}`,
  ],
  [
    /could not (?:create|resize|map) (?:shared|anonymous shared) memory|Cannot allocate memory/i,
    () => 'The machine has not enough memory for the database. Close other programs and start again.',
  ],
  [/could not bind|Address already in use/i, () => 'The port that the database had chosen was taken in the same moment. Start again.'],
  [
    /could not locate a valid checkpoint|invalid checkpoint|PANIC:|is not a valid data directory|could not open file/i,
    (folder) =>
      `The database files in ${folder} are damaged or incomplete. Restore a backup of the folder, or choose another with SAATH_DATA_DIR.`,
  ],
];

const lastLines = 5;

/** The cause of a failed start in plain words, from the log of the database; without a known cause the end of the log. */
export function startFault(folder: string, log: readonly string[], error: unknown): DataFolderProblem {
  const text = log.join('\n');
  for (const [pattern, words] of causes) {
    const found = pattern.exec(text);
    if (found !== null) return new DataFolderProblem(words(folder, found), { cause: error });
  }
  const end = text.trim().split('\n').slice(-lastLines).join('\n');
  const said = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  const detail = [end, said].filter((part) => part !== '').join('\n');
  return new DataFolderProblem(
    detail === ''
      ? `The database in ${folder} ended at once and said nothing. Look for its processes, restart the machine, or choose another folder with SAATH_DATA_DIR.`
      : `The database in ${folder} does not start. It says:\n${detail}`,
    { cause: error },
  );
}

/** Why a file of the data folder cannot be written. */
export const folderFault = (folder: string, error: unknown): DataFolderProblem =>
  new DataFolderProblem(
    ['ENOSPC', 'EDQUOT', '53100'].some((code) => hasCode(error, code))
      ? `The disk of ${folder} is full. Free some space there, or choose another folder with SAATH_DATA_DIR.`
      : `The data folder ${folder} cannot be written. Choose another with SAATH_DATA_DIR.`,
    { cause: error },
  );
