import { describe, expect, it } from '@jest/globals';
import { aKind } from '../testing/index.ts';
import { ladderOf } from './ladder-of.ts';
import { isLadder, usualLadder } from './ladder-policy.ts';
import type { LadderPolicy, LadderStep } from './ladder-policy.ts';

const last: LadderStep = { who: 'in-charge', due: { after: 60 }, channel: 'phone', patience: 60 };
const withStep = (step: Partial<LadderStep>): LadderPolicy => ({ opensAfter: 1, steps: [{ ...last, ...step }, last] });

describe('the ladder of a kind', () => {
  it.each([
    { given: {}, then: 1, because: 'it says nothing' },
    { given: { ladder: { ...usualLadder, opensAfter: 3 } }, then: 3, because: 'it says so' },
    { given: { confidentiality: 'headcount' as const }, then: 0, because: 'nobody is named' },
  ])('opens after $then where $because', ({ given, then }) => expect(ladderOf(aKind(given)).opensAfter).toBe(then));

  it.each<{ policy: LadderPolicy; then: boolean; of: string }>([
    { of: 'the usual one', policy: usualLadder, then: true },
    { of: 'no step', policy: { opensAfter: 1, steps: [] }, then: false },
    { of: 'another last step', policy: { opensAfter: 1, steps: [{ ...last, who: 'mentor' }] }, then: false },
    { of: 'seven steps', policy: { opensAfter: 1, steps: Array.from({ length: 7 }, () => last) }, then: false },
    { of: 'a time of day', policy: withStep({ due: { at: '19:30', day: 14 } }), then: true },
    { of: 'no time of day', policy: withStep({ due: { at: '1x:00', day: 0 } }), then: false },
    { of: 'a time in the night', policy: withStep({ due: { at: '20:01', day: 0 } }), then: false },
    { of: 'a time before people are up', policy: withStep({ due: { at: '08:59', day: 0 } }), then: false },
    { of: 'the fifteenth day', policy: withStep({ due: { at: '09:00', day: 15 } }), then: false },
    { of: 'a time before', policy: withStep({ due: { after: -1 } }), then: false },
    { of: 'half a minute', policy: withStep({ patience: 0.5 }), then: false },
    { of: 'a negative number of misses', policy: { ...usualLadder, opensAfter: -1 }, then: false },
  ])('with $of is accepted: $then', ({ policy, then }) => expect(isLadder(policy)).toBe(then));
});
