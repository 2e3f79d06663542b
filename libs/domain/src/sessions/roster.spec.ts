import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, PersonId } from '../kernel/index.ts';
import { covers } from '../groups/index.ts';
import { roster } from './roster.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const groupId = idOf<GroupId>('group-1');
const session = { groupId, startsAt: Temporal.Instant.from('2026-11-03T23:15+05:30'), timeZone: 'Asia/Kolkata' };
const anEnrolment = (name: string, startsOn: string, endsOn: string | null, group = groupId) => ({
  personId: idOf<PersonId>(name),
  groupId: group,
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
});
const names = (people: readonly { readonly personId: PersonId }[]) => people.map(({ personId }) => personId);

describe('the roster of a session', () => {
  it.each([
    { sentence: 'holds who is enrolled with no end', given: anEnrolment('sagar', '2026-10-01', null), then: ['sagar'] },
    { sentence: 'holds who starts that day', given: anEnrolment('sagar', '2026-11-03', null), then: ['sagar'] },
    { sentence: 'holds who leaves the day after', given: anEnrolment('sagar', '2026-10-01', '2026-11-04'), then: ['sagar'] },
    { sentence: 'leaves out who ends that day', given: anEnrolment('sagar', '2026-10-01', '2026-11-03'), then: [] },
    { sentence: 'leaves out who starts the day after', given: anEnrolment('sagar', '2026-11-04', null), then: [] },
    {
      sentence: 'leaves out who is in another group',
      given: anEnrolment('sagar', '2026-10-01', null, idOf<GroupId>('group-2')),
      then: [],
    },
  ])('$sentence', ({ given, then }) => expect(names(roster(session, [given]))).toEqual(then));

  it('keeps the order given', () => {
    const all = [anEnrolment('ravi', '2026-11-01', null), anEnrolment('anil', '2026-10-01', null)];
    expect(names(roster(session, all))).toEqual(['ravi', 'anil']);
  });

  it('follows a session to the day it was moved to', () => {
    const enrolments = [anEnrolment('sagar', '2026-11-04', null)];
    expect(roster(session, enrolments)).toEqual([]);
    expect(names(roster({ ...session, startsAt: session.startsAt.add({ hours: 24 }) }, enrolments))).toEqual(['sagar']);
  });

  it('is exactly the enrolments of the group that cover the local day, whatever they are', () => {
    const enrolments = fc.array(
      fc.record({ from: fc.integer({ min: -20, max: 20 }), length: fc.option(fc.integer({ min: 0, max: 20 })), mine: fc.boolean() }),
    );
    fc.assert(
      fc.property(enrolments, (facts) => {
        const given = facts.map(({ from, length, mine }, index) => {
          const startsOn = day('2026-11-03').add({ days: from });
          const endsOn = length === null ? null : startsOn.add({ days: length });
          return { id: index, groupId: mine ? groupId : idOf<GroupId>('group-2'), startsOn, endsOn };
        });
        const expected = given.filter((one) => one.groupId === groupId && covers(one, day('2026-11-03')));
        expect(roster(session, given)).toEqual(expected);
      }),
    );
  });
});
