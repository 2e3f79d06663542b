import { describe, expect, it } from '@jest/globals';
import { aGroup, aMember, aRelative, history, on } from '../../testing/index.ts';
import { aftercareGroup } from './aftercare-group.ts';

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
  ])('takes in $who', ({ given }) => expect(aftercareGroup.eligibility(given, aGroup(), on)).toEqual({ allowed: true }));

  it.each([
    { given: aMember('in-programme'), who: 'a resident', then: ['not-an-alumnus'] },
    { given: aMember('left'), who: 'someone who left', then: ['not-an-alumnus'] },
    { given: aRelative, who: 'a relative', then: ['members-only'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(aftercareGroup.eligibility(given, aGroup(), on)).toEqual({ allowed: false, reasons: then }),
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

  it('asks per person for outsideMeetings, outsideGoal, craving', () =>
    expect(aftercareGroup.recordFields.map(({ key }) => key)).toEqual(['outsideMeetings', 'outsideGoal', 'craving']));
});
