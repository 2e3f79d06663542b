import { describe, expect, it } from '@jest/globals';
import { aGroup, aMember, aRelative, history, on } from '../../testing/index.ts';
import { meetingGuideTypes } from '../../programmes/index.ts';
import { twelveStepMeeting } from './twelve-step-meeting.ts';

describe('twelve-step-meeting', () => {
  it('looks and keeps as designed', () =>
    expect(twelveStepMeeting).toMatchObject({
      icon: 'stairs',
      colour: 'fellowship',
      confidentiality: 'headcount',
      size: { cap: null },
      cadence: { minutes: 60 },
    }));

  it.each([
    { given: aMember('in-programme'), who: 'a member by name', then: ['names-not-kept'] },
    { given: aRelative, who: 'a relative by name', then: ['names-not-kept'] },
  ])('does not take in $who: $then', ({ given, then }) =>
    expect(twelveStepMeeting.eligibility(given, aGroup(), on)).toEqual({ allowed: false, reasons: then }),
  );

  it.each([
    { given: history('absent', 'absent', 'absent', 'absent'), then: [] },
    { given: history(), then: [] },
  ])('hears $then', ({ given, then }) => expect(twelveStepMeeting.signals(given).map(({ code, count }) => [code, count])).toEqual(then));

  it('asks per person for nothing', () => expect(twelveStepMeeting.recordFields.map(({ key }) => key)).toEqual([]));

  it.each([
    { given: {}, then: [] },
    { given: { openness: 'open' }, then: ['O'] },
    { given: { openness: 'closed', text: 'step' }, then: ['C', 'ST'] },
    { given: { openness: 'open', text: 'tradition', listed: true }, then: ['O', 'TR'] },
    { given: { openness: 'sometimes', text: 7 }, then: [] },
  ])('is told to Meeting Guide as $then', ({ given, then }) => expect(meetingGuideTypes(twelveStepMeeting, given)).toEqual(then));

  it('knows no marks', () => expect(twelveStepMeeting.attendance).toEqual({ states: [], misses: [] }));
});
