import { describe, expect, it } from '@jest/globals';
import { DataFolderProblem, folderFault, startFault } from './start-fault.ts';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

describe('the cause of a failed start of the database', () => {
  it.each([
    { log: ['FATAL:  could not write lock file "postmaster.pid": No space left on device'], says: 'is full', do: 'Free some space' },
    {
      log: [
        'FATAL:  database files are incompatible with server',
        'DETAIL:  The data directory was initialized by PostgreSQL version 17, which is not compatible with this version 18.4.',
      ],
      says: 'written by PostgreSQL 17; this version of Saath brings PostgreSQL 18',
      do: 'SAATH_DATA_DIR',
    },
    { log: ['FATAL:  data directory "/x" has wrong ownership'], says: 'belongs to another user', do: 'Start as the user' },
    {
      log: ['LOG:  starting', 'FATAL:  could not open lock file "/tmp/x.lock": Permission denied', 'LOG:  shut down'],
      says: 'may not be opened',
      do: 'The database says:\nFATAL:  could not open lock file "/tmp/x.lock": Permission denied',
    },
    {
      log: ['FATAL:  could not map anonymous shared memory: Cannot allocate memory'],
      says: 'not enough memory',
      do: 'Close other programs',
    },
    { log: ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use'], says: 'was taken', do: 'Start again' },
    { log: ['PANIC:  could not locate a valid checkpoint record'], says: 'damaged', do: 'Restore a backup' },
    { log: ['FATAL:  something new', ''], says: 'It says:\nFATAL:  something new', do: '' },
    { log: [], says: 'said nothing', do: 'SAATH_DATA_DIR' },
  ])('is said in plain words: $says', ({ log, says, do: advice }) => {
    const { message } = startFault('/data', log, undefined);
    expect(message).toContain(says);
    expect(message).toContain(advice);
    expect(message).not.toContain('undefined');
  });

  it('keeps what an error of the starting code says', () => {
    expect(startFault('/data', [], new Error('spawn postgres ENOENT')).message).toContain('spawn postgres ENOENT');
  });
});

describe('a folder that cannot be written', () => {
  it.each([
    { error: withCode('ENOSPC'), says: 'is full' },
    { error: withCode('EDQUOT'), says: 'is full' },
    { error: withCode('EACCES'), says: 'cannot be written' },
  ])('$error.code: $says', ({ error, says }) => {
    const fault = folderFault('/data', error);
    expect(fault).toBeInstanceOf(DataFolderProblem);
    expect(fault.message).toContain(says);
  });
});
