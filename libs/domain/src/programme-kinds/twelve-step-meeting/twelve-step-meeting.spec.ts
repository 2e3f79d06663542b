import { describe, expect, it } from '@jest/globals';
import { meetingGuideTypes } from '../../programmes/index.ts';
import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { twelveStepMeeting } from './twelve-step-meeting.ts';

describeKind(twelveStepMeeting, {
  looks: { icon: 'stairs', colour: 'fellowship', confidentiality: 'headcount', cap: null, minutes: 60 },
  takesIn: [],
  refuses: [
    { given: aMember('in-programme'), who: 'a member by name', then: ['names-not-kept'] },
    { given: aRelative, who: 'a relative by name', then: ['names-not-kept'] },
  ],
  hears: [
    { given: ['absent', 'absent', 'absent', 'absent'], then: [] },
    { given: [], then: [] },
  ],
  asksFor: [],
});

describe('twelve-step-meeting alone', () => {
  it.each([
    { given: {}, then: [] },
    { given: { openness: 'open' }, then: ['O'] },
    { given: { openness: 'closed', text: 'step' }, then: ['C', 'ST'] },
    { given: { openness: 'open', text: 'tradition', listed: true }, then: ['O', 'TR'] },
    { given: { openness: 'sometimes', text: 7 }, then: [] },
  ])('is told to Meeting Guide as $then', ({ given, then }) => expect(meetingGuideTypes(twelveStepMeeting, given)).toEqual(then));

  it('knows no marks', () => expect(twelveStepMeeting.attendance).toEqual({ states: [], misses: [] }));
});
