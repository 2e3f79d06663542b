import { describe, expect, it } from '@jest/globals';
import { pairsOf } from './branch-pairs.ts';

const [kothrud, hadapsar, sadar] = ['Kothrud', 'Hadapsar', 'Sadar'].map((name) => ({ id: name.toLowerCase(), name }));

describe('the pairs of a branch', () => {
  it('are one with each other branch, with the minutes known in either direction', () => {
    const times = [{ branchId: 'sadar', otherBranchId: 'kothrud', minutes: 40 }];
    const pairs = pairsOf(kothrud!, [kothrud!, hadapsar!, sadar!], times);
    expect(pairs.map(({ from, to, minutes }) => [from.name, to.name, minutes])).toEqual([
      ['Kothrud', 'Hadapsar', null],
      ['Kothrud', 'Sadar', 40],
    ]);
  });

  it('are none of a single branch', () => expect(pairsOf(kothrud!, [kothrud!], [])).toEqual([]));
});
