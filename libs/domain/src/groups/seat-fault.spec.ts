import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal } from '../kernel/index.ts';
import type { EnrolmentId, GroupId, MemberId } from '../kernel/index.ts';
import type { Enrolment } from './enrolment.ts';
import { seatFault } from './seat-fault.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const enrolment = (name: string, startsOn: string, endsOn: string | null = null, group = 'group-1'): Enrolment => ({
  id: idOf<EnrolmentId>(`${name} from ${startsOn}`),
  groupId: idOf<GroupId>(group),
  personId: idOf<MemberId>(name),
  personKind: 'member',
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
  enrolledAt: Temporal.Instant.from('2026-10-01T10:00+05:30'),
});
/** Sagar wants a seat for November. */
const wanted = enrolment('sagar', '2026-11-01', '2026-12-01');

describe('a seat for some days', () => {
  it.each([
    { sentence: 'the group is empty', others: [], seats: 1 },
    { sentence: 'another seat is free all the time', others: [enrolment('ravi', '2026-10-01')], seats: 2 },
    { sentence: 'the other person leaves on the first day', others: [enrolment('ravi', '2026-10-01', '2026-11-01')], seats: 1 },
    { sentence: 'the other person begins on the day after the last', others: [enrolment('ravi', '2026-12-01')], seats: 1 },
    {
      sentence: 'two people have the other seat one after the other',
      others: [enrolment('ravi', '2026-11-01', '2026-11-15'), enrolment('anil', '2026-11-15')],
      seats: 2,
    },
    { sentence: 'the group has no limit', others: [enrolment('ravi', '2026-10-01'), enrolment('anil', '2026-10-01')], seats: null },
    { sentence: 'the full group is another one', others: [enrolment('ravi', '2026-10-01', null, 'group-2')], seats: 1 },
    { sentence: 'the person is enrolled in another group', others: [enrolment('sagar', '2026-10-01', null, 'group-2')], seats: 1 },
    { sentence: 'the only other enrolment is the same one, which is being changed', others: [wanted], seats: 1 },
    { sentence: 'an enrolment of the person was withdrawn', others: [enrolment('sagar', '2026-11-10', '2026-11-10')], seats: 1 },
  ])('is free if $sentence', ({ others, seats }) => expect(seatFault(wanted, others, seats)).toBeUndefined());

  it.each([
    { sentence: 'the only seat is taken all the time', others: [enrolment('ravi', '2026-10-01')], seats: 1 },
    { sentence: 'the only seat is taken on the last day', others: [enrolment('ravi', '2026-11-30')], seats: 1 },
    { sentence: 'the only seat is taken on the first day', others: [enrolment('ravi', '2026-10-01', '2026-11-02')], seats: 1 },
    {
      sentence: 'both seats are taken on one day in between',
      others: [enrolment('ravi', '2026-10-01', '2026-11-16'), enrolment('anil', '2026-11-15')],
      seats: 2,
    },
  ])('is refused as full if $sentence', ({ others, seats }) =>
    expect(seatFault(wanted, others, seats)).toMatchObject({ code: 'groups/full', kind: 'conflict', params: { seats } }),
  );

  it.each([
    { sentence: 'from before', others: [enrolment('sagar', '2026-10-01')], seats: 9 },
    { sentence: 'on the last day', others: [enrolment('sagar', '2026-11-30')], seats: null },
    { sentence: 'also where the group is full', others: [enrolment('sagar', '2026-10-01'), enrolment('ravi', '2026-10-01')], seats: 1 },
  ])('is refused to a person who already has one: $sentence', ({ others, seats }) =>
    expect(seatFault(wanted, others, seats)).toMatchObject({ code: 'groups/already-enrolled' }),
  );
});
