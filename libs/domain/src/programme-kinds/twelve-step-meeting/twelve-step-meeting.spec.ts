import { describe, expect, it } from '@jest/globals';
import type { ChoiceField } from '../../kernel/index.ts';
import { aMember, aRelative, describeKind } from '../../testing/index.ts';
import { twelveStepMeeting } from './twelve-step-meeting.ts';

describeKind(twelveStepMeeting, {
  looks: { icon: 'stairs', confidentiality: 'headcount', cap: null, minutes: 60 },
  accepts: [],
  refuses: [
    { given: aMember('in-programme'), person: 'a member by name', then: ['names-not-kept'] },
    { given: aRelative, person: 'a relative by name', then: ['names-not-kept'] },
  ],
  signals: [
    { given: ['absent', 'absent', 'absent', 'absent'], then: [] },
    { given: [], then: [] },
  ],
  recordFields: [],
});

describe('twelve-step-meeting alone', () => {
  it.each([
    { field: 'openness', then: { open: ['O'], closed: ['C'] } },
    { field: 'text', then: { step: ['ST'], tradition: ['TR'] } },
  ])('gives Meeting Guide the type codes of its field $field', ({ field, then }) =>
    expect(twelveStepMeeting.mappings.meetingGuide?.types[field]).toEqual(then),
  );

  it('knows no marks', () => expect(twelveStepMeeting.attendance).toEqual({ states: [], misses: [] }));

  it('goes from the first step to the twelfth, one from meeting to meeting', () => {
    const [reading] = twelveStepMeeting.sessionFields ?? [];
    expect(reading).toMatchObject({ key: 'reading', type: 'choice', follows: 'next-option' });
    const options = (reading as ChoiceField | undefined)?.options.map(({ value }) => value);
    expect(options).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
  });
});
