import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../../kernel/index.ts';
import type { MemberId, RelativeId } from '../../kernel/index.ts';
import type { Stage } from '../../members/index.ts';
import type { AttendanceState, Candidate } from '../../programmes/index.ts';
import { sharingCircle } from './sharing-circle.ts';

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

describe('sharing-circle', () => {
  it('looks and keeps as designed', () =>
    expect(sharingCircle).toMatchObject({
      icon: 'wb_twilight',
      colour: 'sharing',
      confidentiality: 'presence',
      size: { cap: 20 },
      cadence: { minutes: 45 },
    }));

  it.each([
    { given: aMember('admitted'), who: 'someone just admitted' },
    { given: aMember('in-programme'), who: 'someone in the programme' },
    { given: aMember('discharged'), who: 'someone just discharged' },
    { given: aMember('alumni'), who: 'an alumnus' },
  ])('takes in $who', ({ given }) => expect(sharingCircle.eligibility(given, group, on)).toEqual({ allowed: true }));

  it.each([
    { given: aMember('enquiry'), who: 'an enquiry', then: ['not-at-this-stage'] },
    { given: aMember('left'), who: 'someone who left', then: ['not-at-this-stage'] },
    { given: aRelative, who: 'a relative', then: ['members-only'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(sharingCircle.eligibility(given, group, on)).toEqual({ allowed: false, reasons: then }),
  );

  it.each([
    { given: history('present', 'absent'), then: [['missed-last', 1]] },
    { given: history('present', 'absent', 'absent'), then: [['missed-last', 1]] },
    { given: history('absent', 'absent', 'absent'), then: [['missed-in-a-row', 3]] },
    { given: history('absent', 'absent', 'present', 'absent'), then: [['missed-last', 1]] },
  ])('hears $then', ({ given, then }) => expect(sharingCircle.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('keeps a circle of women to women, and leaves it to staff where no gender is recorded', () => {
    const circle = { ...group, settings: { openTo: 'women' } };
    const sagar = { kind: 'member', id: idOf<MemberId>('member-1'), stage: 'alumni', mentor: false } as const;
    expect(sharingCircle.eligibility({ ...sagar, gender: 'male' }, circle, on)).toEqual({ allowed: false, reasons: ['group-for-women'] });
    expect(sharingCircle.eligibility({ ...sagar, gender: 'female' }, circle, on)).toEqual({ allowed: true });
    expect(sharingCircle.eligibility({ ...sagar, gender: null }, circle, on)).toEqual({ allowed: true });
  });

  it('asks per person for mood, craving', () => expect(sharingCircle.recordFields.map(({ key }) => key)).toEqual(['mood', 'craving']));
});
