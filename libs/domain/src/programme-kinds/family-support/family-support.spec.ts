import { describe, expect, it } from '@jest/globals';
import { aGroup, aMember, aRelative, history, on } from '../../testing/index.ts';
import { familySupport } from './family-support.ts';

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
    expect(familySupport.eligibility(given, aGroup(), on)).toEqual({ allowed: true }),
  );

  it.each([
    { given: aMember('in-programme'), who: 'a member', then: ['not-a-relative'] },
    { given: aMember('alumni'), who: 'an alumnus', then: ['not-a-relative'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(familySupport.eligibility(given, aGroup(), on)).toEqual({ allowed: false, reasons: then }),
  );

  it.each([
    { given: history('present', 'absent'), then: [] },
    { given: history('absent', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', 'excused', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', 'absent', 'present'), then: [] },
  ])('hears $then', ({ given, then }) => expect(familySupport.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('asks per person for strain', () => expect(familySupport.recordFields.map(({ key }) => key)).toEqual(['strain']));
});
