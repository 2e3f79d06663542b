import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../../kernel/index.ts';
import type { MemberId, RelativeId } from '../../kernel/index.ts';
import type { Stage } from '../../members/index.ts';
import type { AttendanceState, Candidate } from '../../programmes/index.ts';
import { twelveStepMeeting } from './twelve-step-meeting.ts';

const on = Temporal.PlainDate.from('2026-06-02');
const group = { startsOn: on, endsOn: null, settings: {} };
const aMember = (stage: Stage, mentor = false): Candidate => ({
  kind: 'member',
  id: idOf<MemberId>('member-1'),
  stage,
  mentor,
  gender: 'male',
});
const aRelative: Candidate = { kind: 'relative', id: idOf<RelativeId>('relative-1') };
const history = (...states: (AttendanceState | null)[]) => states.map((state, index) => ({ on: on.add({ days: index }), state }));

describe('twelve-step-meeting', () => {
  it('looks and keeps as designed', () =>
    expect(twelveStepMeeting).toMatchObject({
      icon: 'stairs',
      colour: 'fellowship',
      confidentiality: 'headcount',
      size: { cap: null },
      cadence: { minutes: 60 },
    }));

  it.each([
    { given: aMember('in-programme'), who: 'a member by name', then: ['names-not-kept'] },
    { given: aRelative, who: 'a relative by name', then: ['names-not-kept'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(twelveStepMeeting.eligibility(given, group, on)).toEqual({ allowed: false, reasons: then }),
  );

  it.each([
    { given: history('absent', 'absent', 'absent', 'absent'), then: [] },
    { given: history(), then: [] },
  ])('hears $then', ({ given, then }) => expect(twelveStepMeeting.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('asks per person for nothing', () => expect(twelveStepMeeting.recordFields.map(({ key }) => key)).toEqual([]));

  it('knows no marks', () => expect(twelveStepMeeting.attendance).toEqual({ states: [], misses: [] }));
});
