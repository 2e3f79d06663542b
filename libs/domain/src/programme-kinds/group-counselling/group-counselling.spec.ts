import { describe, expect, it } from '@jest/globals';
import { aGroup, aMember, aRelative, history, on } from '../../testing/index.ts';
import { groupCounselling } from './group-counselling.ts';

describe('group-counselling', () => {
  it('looks and keeps as designed', () =>
    expect(groupCounselling).toMatchObject({
      icon: 'forum',
      colour: 'counselling',
      confidentiality: 'notes',
      size: { cap: 15 },
      cadence: { minutes: 90 },
    }));

  it.each([
    { given: aMember('admitted'), who: 'someone just admitted' },
    { given: aMember('in-programme'), who: 'someone in the programme' },
    { given: aMember('discharged'), who: 'someone just discharged' },
    { given: aMember('alumni'), who: 'an alumnus' },
  ])('takes in $who', ({ given }) => expect(groupCounselling.eligibility(given, aGroup(), on)).toEqual({ allowed: true }));

  it.each([
    { given: aMember('enquiry'), who: 'an enquiry', then: ['not-at-this-stage'] },
    { given: aMember('left'), who: 'someone who left', then: ['not-at-this-stage'] },
    { given: aRelative, who: 'a relative', then: ['members-only'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(groupCounselling.eligibility(given, aGroup(), on)).toEqual({ allowed: false, reasons: then }),
  );

  it.each([
    { given: history('present', 'present'), then: [] },
    { given: history('present', 'absent'), then: [['missed-last', 1]] },
    { given: history('absent', 'present'), then: [] },
    { given: history('present', 'absent', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', 'excused', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', null), then: [['missed-last', 1]] },
    { given: history('absent', 'absent', 'late'), then: [] },
  ])('hears $then', ({ given, then }) => expect(groupCounselling.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('asks per person for participation, commitment', () =>
    expect(groupCounselling.recordFields.map(({ key }) => key)).toEqual(['participation', 'commitment']));
});
