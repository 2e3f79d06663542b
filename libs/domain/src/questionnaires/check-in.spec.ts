import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { MemberId } from '../kernel/index.ts';
import { recordCheckIn } from './check-in.ts';
import type { CheckIn, RecordedCheckIn } from './check-in.ts';
import { checkInRules, cravingRising, moodLow } from './check-in-signals.ts';

const now = Temporal.Instant.from('2026-11-25T06:00:00Z');
const memberId = idOf<MemberId>('sagar');
const said = (changes: Partial<CheckIn>): CheckIn => ({ mood: null, craving: null, wantsTalk: false, ...changes });

/** Check-ins on the days up to yesterday, one a day. */
const daily = (of: 'mood' | 'craving', values: readonly (number | null)[]): readonly RecordedCheckIn[] =>
  values.map((value, index) => ({
    ...said({ [of]: value }),
    id: `check-in-${String(index)}`,
    at: now.subtract({ hours: 24 * (values.length - index) }),
  }));

describe('recording a check-in', () => {
  it.each([
    { given: said({ mood: 1 }), then: { wantsTalk: false } },
    { given: said({ craving: 0 }), then: { wantsTalk: false } },
    { given: said({ mood: 5, craving: 10 }), then: { wantsTalk: false } },
    { given: said({ wantsTalk: true }), then: { wantsTalk: true } },
  ])('takes $given', ({ given, then }) =>
    expect(recordCheckIn(memberId, given, now)).toMatchObject({ ok: true, value: [{ type: 'checked-in', facts: then }] }),
  );
  it.each([
    { given: said({}), then: 'questionnaires/check-in-empty' },
    { given: said({ mood: 0 }), then: 'questionnaires/answer-not-valid' },
    { given: said({ mood: 6 }), then: 'questionnaires/answer-not-valid' },
    { given: said({ craving: 11 }), then: 'questionnaires/answer-not-valid' },
    { given: said({ craving: 2.5 }), then: 'questionnaires/answer-not-valid' },
  ])('refuses $given with $then', ({ given, then }) =>
    expect(recordCheckIn(memberId, given, now)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('craving is rising', () => {
  it.each([
    { values: [3, 5, 7], then: [3, 5, 7] },
    { values: [3, 3, 7], then: [3, 3, 7] },
    { values: [2, 5, 5], then: [2, 5, 5] },
    { values: [3, 6, 5], then: undefined },
    { values: [3, 4, 5], then: undefined },
    { values: [0, 2, 4], then: undefined },
    { values: [3, 7], then: undefined },
    { values: [9, 3, 5, 7], then: [3, 5, 7] },
    { values: [3, null, 5, 7], then: [3, 5, 7] },
    { values: [3, 5, 7, 6], then: undefined },
    { values: [8, 8, 8], then: undefined },
    { values: [], then: undefined },
  ])('$values: $then', ({ values, then }) => expect(cravingRising(daily('craving', values), now)?.values).toEqual(then));
  it('in whatever order the check-ins are read', () =>
    expect(cravingRising(daily('craving', [3, 5, 7]).toReversed(), now)?.values).toEqual([3, 5, 7]));
});

describe('mood is low', () => {
  it.each([
    { values: [2, 2], then: [2, 2] },
    { values: [1, 2], then: [1, 2] },
    { values: [2, 3], then: undefined },
    { values: [3, 2], then: undefined },
    { values: [1], then: undefined },
    { values: [4, 2, 1], then: [2, 1] },
    { values: [2, null, 2], then: [2, 2] },
  ])('$values: $then', ({ values, then }) => expect(moodLow(daily('mood', values), now)?.values).toEqual(then));
});

describe('check-ins', () => {
  it.each([
    { days: checkInRules.days - 1, then: true },
    { days: checkInRules.days + 1, then: false },
  ])('are a reason for 28 days: after $days, $then', ({ days, then }) => {
    const later = now.add({ hours: 24 * days }).subtract({ hours: 60 });
    expect(moodLow(daily('mood', [1, 1]), later) !== undefined).toBe(then);
  });
});
