import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../../kernel/index.ts';
import type { MemberId, RelativeId } from '../../kernel/index.ts';
import type { Stage } from '../../members/index.ts';
import type { AttendanceState, Candidate } from '../../programmes/index.ts';
import { familySupport } from './family-support.ts';

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

describe('family-support', () => {
  it('looks and keeps as designed', () =>
    expect(familySupport).toMatchObject({
      icon: 'family_restroom',
      colour: 'family',
      confidentiality: 'notes',
      size: { cap: 30 },
      cadence: { minutes: 90 },
    }));

  it.each([{ given: aRelative, who: 'a relative' }])('takes in $who', ({ given }) =>
    expect(familySupport.eligibility(given, group, on)).toEqual({ allowed: true }),
  );

  it.each([
    { given: aMember('in-programme'), who: 'a member', then: ['not-a-relative'] },
    { given: aMember('alumni'), who: 'an alumnus', then: ['not-a-relative'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(familySupport.eligibility(given, group, on)).toEqual({ allowed: false, reasons: then }),
  );

  it.each([
    { given: history('present', 'absent'), then: [] },
    { given: history('absent', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', 'excused', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', 'absent', 'present'), then: [] },
  ])('hears $then', ({ given, then }) => expect(familySupport.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('asks per person for strain', () => expect(familySupport.recordFields.map(({ key }) => key)).toEqual(['strain']));
});
