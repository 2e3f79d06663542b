import { describe, expect, it } from '@jest/globals';
import { journeyKinds, journeyTypesOf } from './journey.ts';

describe('the kinds of events in the history of a member', () => {
  it.each([
    { kinds: ['stages'], then: ['stage-changed'] },
    { kinds: ['branches'], then: ['branch-changed'] },
    { kinds: ['groups', 'sessions'], then: ['enrolled', 'enrolment-ended', 'attendance'] },
    { kinds: ['contacts', 'contacts'], then: ['follow-up-done'] },
    { kinds: ['consents'], then: ['consent-granted', 'consent-withdrawn'] },
    { kinds: ['sobriety'], then: ['sobriety-started', 'sobriety-ended'] },
    { kinds: [], then: [] },
  ] as const)('$kinds have the types $then', ({ kinds, then }) => expect(journeyTypesOf(kinds)).toEqual(then));

  it('have each type once, all of them where no kind is named', () => {
    const all = journeyTypesOf();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(journeyKinds.flatMap((kind) => journeyTypesOf([kind])));
  });
});
