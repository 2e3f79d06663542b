import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { BranchId } from '../kernel/index.ts';
import { checkTravelTimes, travelBy } from './travel-time.ts';

const [kothrud, hadapsar, sadar] = ['kothrud', 'hadapsar', 'sadar'].map((id) => idOf<BranchId>(id)) as [BranchId, BranchId, BranchId];
const between = (branchId: BranchId, otherBranchId: BranchId, minutes = 35) => ({ branchId, otherBranchId, minutes });

describe('the way between two branches', () => {
  const travel = travelBy([between(kothrud, hadapsar)]);
  it.each([
    { from: kothrud, to: hadapsar, then: 35 },
    { from: hadapsar, to: kothrud, then: 35 },
    { from: kothrud, to: kothrud, then: 0 },
    { from: kothrud, to: sadar, then: 0 },
  ])('from $from to $to takes $then minutes', ({ from, to, then }) => expect(travel(from, to)).toBe(then));
});

describe('a change of the travel times', () => {
  const branches = new Set([kothrud, hadapsar]);
  const checked = (...times: readonly ReturnType<typeof between>[]) => checkTravelTimes(times, branches);

  it('has each pair of branches once', () =>
    expect(checked(between(kothrud, hadapsar))).toEqual({ ok: true, value: [between(kothrud, hadapsar)] }));

  it('may take the minutes of a pair away', () => {
    const none = { ...between(kothrud, hadapsar), minutes: null };
    expect(checkTravelTimes([none], branches)).toEqual({ ok: true, value: [none] });
  });

  it.each([
    { given: [between(kothrud, sadar)], then: 'branches/travel-branch-unknown' },
    { given: [between(kothrud, kothrud)], then: 'branches/travel-within-branch' },
    { given: [between(kothrud, hadapsar), between(hadapsar, kothrud, 40)], then: 'branches/travel-given-twice' },
  ])('is refused with $then', ({ given, then }) => expect(checked(...given)).toMatchObject({ ok: false, problem: { code: then } }));
});
