import { describe, expect, it } from '@jest/globals';
import { nextTurn } from './next-turn.ts';

describe('the next turn of a rhythm', () => {
  it.each([
    { every: 'daily', interval: 1, began: '2026-03-04', from: '2026-11-26', then: '2026-11-26' },
    { every: 'daily', interval: 3, began: '2026-11-24', from: '2026-11-26', then: '2026-11-27' },
    { every: 'weekly', interval: 1, began: '2026-03-04', from: '2026-11-26', then: '2026-11-26' },
    { every: 'weekly', interval: 2, began: '2026-11-18', from: '2026-11-26', then: '2026-11-30' },
    { every: 'weekly', interval: 2, began: '2026-11-11', from: '2026-11-26', then: '2026-11-26' },
    { every: 'monthly', interval: 2, began: '2026-10-04', from: '2026-11-26', then: '2026-12-01' },
    { every: 'dates', interval: 3, began: '2026-10-04', from: '2026-11-26', then: '2027-01-01' },
    { every: 'weekly', interval: 2, began: '2026-12-09', from: '2026-11-26', then: '2026-12-09' },
    { every: 'kept', interval: 1, began: '2026-03-04', from: '2026-11-26', then: '2026-03-04' },
  ] as const)('$every by $interval, begun on $began, from $from: $then', ({ began, from, then, ...rhythm }) =>
    expect(nextTurn(rhythm, began, from)).toBe(then),
  );
});
