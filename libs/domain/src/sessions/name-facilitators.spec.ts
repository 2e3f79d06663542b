import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { SessionId, StaffId } from '../kernel/index.ts';
import { nameFacilitators } from './name-facilitators.ts';

const id = idOf<SessionId>('session-1');
const [prakash, sana, rohan] = ['prakash', 'sana', 'rohan'].map((name) => idOf<StaffId>(name)) as [StaffId, StaffId, StaffId];

describe('naming the people who lead a session', () => {
  it.each([
    { given: [sana], before: [prakash], named: [sana], facts: { leading: [sana], released: [prakash] } },
    { given: [sana, sana], before: [prakash], named: [sana], facts: { leading: [sana], released: [prakash] } },
    { given: [prakash, rohan], before: [prakash], named: [prakash, rohan], facts: { leading: [rohan], released: [] } },
    { given: [], before: [sana], named: [], facts: { leading: [prakash], released: [sana] } },
    { given: [], before: [prakash], named: [], facts: { leading: [], released: [] } },
  ])('$given after $before says who leads now and who does not: $facts', ({ given, before, named, facts }) =>
    expect(nameFacilitators({ id, state: 'planned' }, { staffIds: given, before, ofGroup: [prakash] })).toEqual({
      ok: true,
      value: { named, events: [{ type: 'session-facilitators-named', subject: { kind: 'session', id }, concerns: [], facts }] },
    }),
  );

  it.each(['held', 'cancelled'] as const)('is refused for a session that is %s', (state) =>
    expect(nameFacilitators({ id, state }, { staffIds: [sana], before: [prakash], ofGroup: [prakash] })).toMatchObject({
      ok: false,
      problem: { code: 'sessions/not-planned' },
    }),
  );
});
