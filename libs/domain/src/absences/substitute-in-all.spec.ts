import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { SessionId, StaffId } from '../kernel/index.ts';
import type { Substitute } from './rank-substitutes.ts';
import { rankForAll, substituteInAll } from './substitute-in-all.ts';

const [sana, prakash, meera] = ['sana', 'prakash', 'meera'].map((id) => idOf<StaffId>(id)) as [StaffId, StaffId, StaffId];
const [tuesday, friday] = ['tuesday', 'friday'].map((id) => idOf<SessionId>(id)) as [SessionId, SessionId];
const led = (...before: readonly StaffId[]) => [{ sessionId: tuesday, before }];

describe('one person in several sessions', () => {
  it.each([
    { before: [prakash], insteadOfId: prakash, then: [sana] },
    { before: [prakash, meera], insteadOfId: prakash, then: [meera, sana] },
    { before: [prakash, meera], insteadOfId: null, then: [sana] },
    { before: [meera], insteadOfId: prakash, then: [meera, sana] },
    { before: [sana, prakash], insteadOfId: prakash, then: [sana] },
    { before: [], insteadOfId: null, then: [sana] },
  ])('leads where $before led, instead of $insteadOfId: $then', ({ before, insteadOfId, then }) =>
    expect(substituteInAll(led(...before), { staffId: sana, insteadOfId })).toEqual([{ sessionId: tuesday, staffIds: then }]),
  );
});

describe('the people who could lead several sessions', () => {
  const person = (staffId: StaffId, isFree = true): Substitute => ({ staffId, isFree, freeFrom: null, reasons: [{ code: 'free' }] });
  const order = (onTuesday: readonly Substitute[], onFriday: readonly Substitute[]) =>
    rankForAll([
      { sessionId: tuesday, people: onTuesday },
      { sessionId: friday, people: onFriday },
    ]).map(({ staffId, sessions }) => [staffId, sessions.map(({ sessionId }) => sessionId)]);

  it.each([
    {
      given: 'one is free for both',
      tuesday: [person(prakash), person(sana)],
      friday: [person(sana), person(prakash, false)],
      first: sana,
    },
    { given: 'both are free', tuesday: [person(meera), person(sana)], friday: [person(meera), person(sana)], first: meera },
    { given: 'one may lead only one', tuesday: [person(prakash), person(sana)], friday: [person(sana)], first: sana },
  ])('have first whoever fits most of them: $given', ({ tuesday: one, friday: other, first }) =>
    expect(order(one, other)[0]).toEqual([first, [tuesday, friday]]),
  );
});
