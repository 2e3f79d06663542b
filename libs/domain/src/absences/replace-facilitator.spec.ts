import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { SessionId, StaffId } from '../kernel/index.ts';
import { chooseSubstitutes, placesOf, takeSubstitutesBack } from './replace-facilitator.ts';
import type { TouchedSession } from './replace-facilitator.ts';

const [prakash, sana, rohan, meera] = ['prakash', 'sana', 'rohan', 'meera'].map((id) => idOf<StaffId>(id)) as [
  ...[StaffId, StaffId, StaffId, StaffId],
];
const wednesday = idOf<SessionId>('wednesday');
const touched = (but: Partial<TouchedSession> = {}): TouchedSession => ({
  ...{ sessionId: wednesday, before: [prakash], ofGroup: [prakash], substitutes: [] },
  ...but,
});

describe('choosing a substitute', () => {
  it.each([
    { given: touched(), staffId: sana, staffIds: [sana], because: 'replaces the absent person' },
    { given: touched({ before: [meera, prakash] }), staffId: sana, staffIds: [meera, sana], because: 'leaves the others' },
    { given: touched({ before: [sana], substitutes: [sana] }), staffId: rohan, staffIds: [rohan], because: 'replaces the earlier choice' },
    { given: touched({ before: [sana], substitutes: [sana] }), staffId: sana, staffIds: [sana], because: 'again changes nothing' },
    { given: touched({ before: [meera, prakash] }), staffId: meera, staffIds: [meera], because: 'may be who leads with them' },
  ])('$because', ({ given, staffId, staffIds }) =>
    expect(chooseSubstitutes(prakash, [given], [{ sessionId: wednesday, staffId }])).toEqual({
      ok: true,
      value: [{ sessionId: wednesday, staffIds, substitutes: [staffId] }],
    }),
  );

  it.each([
    { choice: { sessionId: idOf<SessionId>('friday'), staffId: sana }, then: 'absences/session-not-touched' },
    { choice: { sessionId: wednesday, staffId: prakash }, then: 'absences/substitute-is-away' },
  ])('is refused as a whole with $then', ({ choice, then }) =>
    expect(chooseSubstitutes(prakash, [touched()], [{ sessionId: wednesday, staffId: sana }, choice])).toMatchObject({
      ok: false,
      problem: { code: then },
    }),
  );
});

describe('taking the substitutes back', () => {
  it.each([
    { given: touched({ before: [sana], substitutes: [sana] }), then: [[]], because: 'gives the session back to its group' },
    { given: touched({ before: [meera, sana], substitutes: [sana], ofGroup: [prakash, meera] }), then: [[]], because: 'in any order' },
    { given: touched({ before: [sana], substitutes: [sana], ofGroup: [rohan] }), then: [[prakash]], because: 'or to the absent person' },
    { given: touched(), then: [], because: 'leaves a session without a substitute' },
  ])('$because', ({ given, then }) => expect(takeSubstitutesBack(prakash, [given]).map(({ staffIds }) => staffIds)).toEqual(then));
});

describe('the place in which a person is asked', () => {
  it.each([
    { given: touched(), then: 'prakash', because: 'that of the absent person' },
    { given: touched({ before: [sana], substitutes: [sana] }), then: 'sana', because: 'that of who was named because of the absence' },
    { given: touched({ before: [meera], substitutes: [] }), then: null, because: 'nobody’s where the others lead it' },
  ])('is $because', ({ given, then }) =>
    expect(placesOf(prakash, [given], [{ sessionId: wednesday, staffId: rohan }])).toEqual({
      ok: true,
      value: [{ sessionId: wednesday, staffId: rohan, insteadOfId: then }],
    }),
  );

  it('is refused as naming is', () =>
    expect(placesOf(prakash, [touched()], [{ sessionId: wednesday, staffId: prakash }])).toMatchObject({
      problem: { code: 'absences/substitute-is-away' },
    }));
});
