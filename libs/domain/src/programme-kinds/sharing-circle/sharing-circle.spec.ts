import { describe, expect, it } from '@jest/globals';
import { aGroup, aMember, aRelative, history, on } from '../../testing/index.ts';
import { sharingCircle } from './sharing-circle.ts';

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
  ])('takes in $who', ({ given }) => expect(sharingCircle.eligibility(given, aGroup(), on)).toEqual({ allowed: true }));

  it.each([
    { given: aMember('enquiry'), who: 'an enquiry', then: ['not-at-this-stage'] },
    { given: aMember('left'), who: 'someone who left', then: ['not-at-this-stage'] },
    { given: aRelative, who: 'a relative', then: ['members-only'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(sharingCircle.eligibility(given, aGroup(), on)).toEqual({ allowed: false, reasons: then }),
  );

  it.each([
    { given: history('present', 'absent'), then: [['missed-last', 1]] },
    { given: history('present', 'absent', 'absent'), then: [['missed-last', 1]] },
    { given: history('absent', 'absent', 'absent'), then: [['missed-in-a-row', 3]] },
    { given: history('absent', 'absent', 'present', 'absent'), then: [['missed-last', 1]] },
  ])('hears $then', ({ given, then }) => expect(sharingCircle.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('asks per person for mood, craving', () => expect(sharingCircle.recordFields.map(({ key }) => key)).toEqual(['mood', 'craving']));
});
