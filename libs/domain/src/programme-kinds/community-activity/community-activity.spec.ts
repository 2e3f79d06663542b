import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../../kernel/index.ts';
import type { MemberId, RelativeId } from '../../kernel/index.ts';
import type { Stage } from '../../members/index.ts';
import type { AttendanceState, Candidate } from '../../programmes/index.ts';
import { communityActivity } from './community-activity.ts';

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

describe('community-activity', () => {
  it('looks and keeps as designed', () =>
    expect(communityActivity).toMatchObject({
      icon: 'self_improvement',
      colour: 'activity',
      confidentiality: 'presence',
      size: { cap: 80 },
      cadence: { minutes: 90 },
    }));

  it.each([
    { given: aMember('admitted'), who: 'someone just admitted' },
    { given: aMember('in-programme'), who: 'someone in the programme' },
    { given: aMember('discharged'), who: 'someone just discharged' },
    { given: aMember('alumni'), who: 'an alumnus' },
    { given: aMember('enquiry'), who: 'an enquiry' },
    { given: aRelative, who: 'a relative' },
  ])('takes in $who', ({ given }) => expect(communityActivity.eligibility(given, group, on)).toEqual({ allowed: true }));

  it.each([
    { endsOn: on, then: { allowed: true } },
    { endsOn: on.subtract({ days: 1 }), then: { allowed: false, reasons: ['group-ended'] } },
  ])('in a group that runs until $endsOn: $then', ({ endsOn, then }) =>
    expect(communityActivity.eligibility(aRelative, { ...group, endsOn }, on)).toEqual(then),
  );

  it.each([
    { given: history('present', 'absent'), then: [] },
    { given: history('absent', 'absent'), then: [] },
    { given: history('absent', 'absent', 'absent'), then: [['missed-in-a-row', 3]] },
    { given: history('absent', 'absent', 'absent', 'absent'), then: [['missed-in-a-row', 4]] },
    { given: history('absent', 'absent', 'absent', 'present'), then: [] },
  ])('hears $then', ({ given, then }) => expect(communityActivity.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('asks per person for nothing', () => expect(communityActivity.recordFields.map(({ key }) => key)).toEqual([]));
});
