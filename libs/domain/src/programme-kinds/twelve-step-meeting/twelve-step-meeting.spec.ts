import { describe, expect, it } from '@jest/globals';
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
    { field: 'openness', then: { open: ['O'], closed: ['C'] } },
    { field: 'text', then: { step: ['ST'], tradition: ['TR'] } },
  ])('gives Meeting Guide the type codes of its field $field', ({ field, then }) =>
    expect(twelveStepMeeting.mappings.meetingGuide?.[field]).toEqual(then),
  );

  it('knows no marks', () => expect(twelveStepMeeting.attendance).toEqual({ states: [], misses: [] }));
});
