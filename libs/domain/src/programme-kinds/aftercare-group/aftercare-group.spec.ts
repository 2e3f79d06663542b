import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../../kernel/index.ts';
import type { MemberId, RelativeId } from '../../kernel/index.ts';
import type { Stage } from '../../members/index.ts';
import type { AttendanceState, Candidate } from '../../programmes/index.ts';
import { aftercareGroup } from './aftercare-group.ts';

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

describe('aftercare-group', () => {
  it('looks and keeps as designed', () =>
    expect(aftercareGroup).toMatchObject({
      icon: 'potted_plant',
      colour: 'aftercare',
      confidentiality: 'notes',
      size: { cap: 20 },
      cadence: { minutes: 90 },
    }));

  it.each([
    { given: aMember('discharged'), who: 'someone just discharged' },
    { given: aMember('aftercare'), who: 'someone in aftercare' },
    { given: aMember('alumni'), who: 'an alumnus' },
  ])('takes in $who', ({ given }) => expect(aftercareGroup.eligibility(given, group, on)).toEqual({ allowed: true }));

  it.each([
    { given: aMember('in-programme'), who: 'a resident', then: ['not-an-alumnus'] },
    { given: aMember('left'), who: 'someone who left', then: ['not-an-alumnus'] },
    { given: aRelative, who: 'a relative', then: ['members-only'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(aftercareGroup.eligibility(given, group, on)).toEqual({ allowed: false, reasons: then }),
  );

  it.each([
    { given: history('present', 'present'), then: [] },
    { given: history('present', 'absent'), then: [['missed-last', 1]] },
    { given: history('absent', 'present'), then: [] },
    { given: history('present', 'absent', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', 'excused', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', null), then: [['missed-last', 1]] },
    { given: history('absent', 'absent', 'late'), then: [] },
  ])('hears $then', ({ given, then }) => expect(aftercareGroup.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('keeps a circle of women to women, and leaves it to staff where no gender is recorded', () => {
    const circle = { ...group, settings: { openTo: 'women' } };
    const sagar = { kind: 'member', id: idOf<MemberId>('member-1'), stage: 'alumni', mentor: false } as const;
    expect(aftercareGroup.eligibility({ ...sagar, gender: 'male' }, circle, on)).toEqual({ allowed: false, reasons: ['group-for-women'] });
    expect(aftercareGroup.eligibility({ ...sagar, gender: 'female' }, circle, on)).toEqual({ allowed: true });
    expect(aftercareGroup.eligibility({ ...sagar, gender: null }, circle, on)).toEqual({ allowed: true });
  });

  it('asks per person for outsideMeetings, outsideGoal, craving', () =>
    expect(aftercareGroup.recordFields.map(({ key }) => key)).toEqual(['outsideMeetings', 'outsideGoal', 'craving']));
});
