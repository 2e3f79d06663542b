import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, PersonId } from '../kernel/index.ts';
import { isExpectedAt } from '../groups/index.ts';
import { roster } from './roster.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const groupId = idOf<GroupId>('group-1');
const session = { groupId, startsAt: Temporal.Instant.from('2026-11-03T23:15+05:30'), timeZone: 'Asia/Kolkata' };
const anEnrolment = (name: string, startsOn: string, endsOn: string | null, group = groupId) => ({
  personId: idOf<PersonId>(name),
  groupId: group,
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
  enrolledAt: Temporal.Instant.from('2026-10-01T10:00+05:30'),
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

  it.each([
    { at: '2026-11-03T23:14+05:30', then: ['sagar'] },
    { at: '2026-11-03T23:15+05:30', then: ['sagar'] },
    { at: '2026-11-03T23:16+05:30', then: [] },
    { at: '2026-11-29T09:00+05:30', then: [] },
  ])('names a person enrolled at $at for days from October on: $then', ({ at, then }) => {
    const enrolment = { ...anEnrolment('sagar', '2026-10-01', null), enrolledAt: Temporal.Instant.from(at) };
    expect(names(roster(session, [enrolment]))).toEqual(then);
  });

  it('names a person who left and came back once, by the enrolment of that day', () => {
    const before = anEnrolment('sagar', '2026-10-01', '2026-10-20');
    const again = { ...anEnrolment('sagar', '2026-11-01', null), enrolledAt: Temporal.Instant.from('2026-11-01T10:00+05:30') };
    expect(roster(session, [before, again])).toEqual([again]);
  });

  it('names a person enrolled after the first date of a moved session and before its new start', () => {
    const enrolment = { ...anEnrolment('sagar', '2026-11-01', null), enrolledAt: Temporal.Instant.from('2026-11-05T10:00+05:30') };
    expect(roster(session, [enrolment])).toEqual([]);
    expect(names(roster({ ...session, startsAt: Temporal.Instant.from('2026-11-06T23:15+05:30') }, [enrolment]))).toEqual(['sagar']);
  });

  it('is exactly the enrolments of the group that cover the local day and were entered before the start, whatever they are', () => {
    const enrolments = fc.array(
      fc.record({
        from: fc.integer({ min: -20, max: 20 }),
        length: fc.option(fc.integer({ min: 0, max: 20 })),
        minutes: fc.integer({ min: -3, max: 3 }),
        mine: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(enrolments, (facts) => {
        const given = facts.map(({ from, length, minutes, mine }, index) => {
          const startsOn = day('2026-11-03').add({ days: from });
          const endsOn = length === null ? null : startsOn.add({ days: length });
          const enrolledAt = session.startsAt.add({ minutes });
          return { id: index, groupId: mine ? groupId : idOf<GroupId>('group-2'), startsOn, endsOn, enrolledAt };
        });
        const moment = { day: day('2026-11-03'), startsAt: session.startsAt };
        const expected = given.filter((one) => one.groupId === groupId && isExpectedAt(one, moment));
        expect(roster(session, given)).toEqual(expected);
      }),
    );
  });
});
