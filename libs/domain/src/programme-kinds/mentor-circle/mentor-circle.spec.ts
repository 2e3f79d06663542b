import { describe, expect, it } from '@jest/globals';
import { aGroup, aMember, aRelative, history, on } from '../../testing/index.ts';
import { mentorCircle } from './mentor-circle.ts';

describe('mentor-circle', () => {
  it('looks and keeps as designed', () =>
    expect(mentorCircle).toMatchObject({
      icon: 'handshake',
      colour: 'mentor',
      confidentiality: 'notes',
      size: { cap: 15 },
      cadence: { minutes: 90 },
    }));

  it.each([
    { given: aMember('alumni', { mentor: true }), who: 'a mentor' },
    { given: aMember('aftercare', { mentor: true }), who: 'a mentor in aftercare' },
  ])('takes in $who', ({ given }) => expect(mentorCircle.eligibility(given, aGroup(), on)).toEqual({ allowed: true }));

  it.each([
    { given: aMember('alumni'), who: 'an alumnus who is no mentor', then: ['not-a-mentor'] },
    { given: aRelative, who: 'a relative', then: ['members-only'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(mentorCircle.eligibility(given, aGroup(), on)).toEqual({ allowed: false, reasons: then }),
  );

  it.each([
    { given: history('present', 'present'), then: [] },
    { given: history('present', 'absent'), then: [['missed-last', 1]] },
    { given: history('absent', 'present'), then: [] },
    { given: history('present', 'absent', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', 'excused', 'absent'), then: [['missed-in-a-row', 2]] },
    { given: history('absent', null), then: [['missed-last', 1]] },
    { given: history('absent', 'absent', 'late'), then: [] },
  ])('hears $then', ({ given, then }) => expect(mentorCircle.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('asks per person for load, topicForSupervision', () =>
    expect(mentorCircle.recordFields.map(({ key }) => key)).toEqual(['load', 'topicForSupervision']));

  it('knows no walk-ins', () => expect(mentorCircle.attendance.states).not.toContain('walk-in'));
});
