import { describe, expect, it } from '@jest/globals';
import { aGroup, aMember, aRelative, history, on } from '../../testing/index.ts';
import { communityActivity } from './community-activity.ts';

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
  ])('takes in $who', ({ given }) => expect(communityActivity.eligibility(given, aGroup(), on)).toEqual({ allowed: true }));

  it.each([
    { endsOn: on, then: { allowed: true } },
    { endsOn: on.subtract({ days: 1 }), then: { allowed: false, reasons: ['group-ended'] } },
  ])('in a group that runs until $endsOn: $then', ({ endsOn, then }) =>
    expect(communityActivity.eligibility(aRelative, { ...aGroup(), endsOn }, on)).toEqual(then),
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
