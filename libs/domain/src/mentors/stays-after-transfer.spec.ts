import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { BranchId } from '../kernel/index.ts';
import { staysAfterTransfer } from './stays-after-transfer.ts';

describe('a mentor of somebody who goes to another branch', () => {
  it.each([
    { mentor: 'kothrud', needsSameBranch: false, then: true, what: 'where branches do not matter' },
    { mentor: 'kothrud', needsSameBranch: true, then: false, what: 'where they do, from the old branch' },
    { mentor: 'hadapsar', needsSameBranch: true, then: true, what: 'where they do, from the new branch' },
  ])('stays: $then, $what', ({ mentor, needsSameBranch, then }) =>
    expect(staysAfterTransfer(idOf<BranchId>(mentor), idOf<BranchId>('hadapsar'), { needsSameBranch })).toBe(then),
  );
});
