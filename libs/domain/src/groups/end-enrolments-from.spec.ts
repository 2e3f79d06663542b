import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, isDayBefore, Temporal } from '../kernel/index.ts';
import type { EnrolmentId, GroupId, MemberId } from '../kernel/index.ts';
import { endEnrolmentsFrom } from './end-enrolments-from.ts';
import { covers } from './enrolment.ts';
import type { Enrolment } from './enrolment.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const on = day('2026-11-22');
const anEnrolment = (startsOn: string, endsOn: string | null, group = 'group-1'): Enrolment => ({
  id: idOf<EnrolmentId>(`enrolment-${group}-${startsOn}`),
  groupId: idOf<GroupId>(group),
  personId: idOf<MemberId>('sagar'),
  personKind: 'member',
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
  enrolledAt: Temporal.Instant.from('2026-10-01T10:00+05:30'),
});

describe('enrolments that end on 2026-11-22', () => {
  it.each([
    { sentence: 'one without an end', given: anEnrolment('2026-10-01', null), then: '2026-11-22' },
    { sentence: 'one that would have ended later', given: anEnrolment('2026-10-01', '2026-11-23'), then: '2026-11-22' },
    { sentence: 'one that began on that day', given: anEnrolment('2026-11-22', null), then: '2026-11-22' },
    { sentence: 'one that would have begun later, which is withdrawn', given: anEnrolment('2026-12-01', null), then: '2026-12-01' },
  ])('end: $sentence', ({ given, then }) => {
    expect(endEnrolmentsFrom([given], on)).toEqual([
      {
        enrolment: { ...given, endsOn: day(then) },
        events: [
          {
            type: 'enrolment-ended',
            subject: { kind: 'enrolment', id: given.id },
            concerns: ['sagar'],
            facts: { groupId: 'group-1', on: then },
          },
        ],
      },
    ]);
  });

  it.each([
    { sentence: 'one that ended on that day', given: anEnrolment('2026-10-01', '2026-11-22') },
    { sentence: 'one that ended before', given: anEnrolment('2026-10-01', '2026-11-21') },
    { sentence: 'one that was withdrawn', given: anEnrolment('2026-11-01', '2026-11-01') },
  ])('stay the same: $sentence', ({ given }) => expect(endEnrolmentsFrom([given], on)).toEqual([]));

  it('end in every group, in the order given', () => {
    const given = [anEnrolment('2026-10-01', null, 'group-2'), anEnrolment('2026-10-01', null, 'group-1')];
    expect(endEnrolmentsFrom(given, on).map(({ enrolment }) => enrolment.groupId)).toEqual(['group-2', 'group-1']);
  });

  it('cover no day from then on, and every earlier day as before', () => {
    const around = Array.from({ length: 140 }, (_, index) => on.add({ days: index - 40 }));
    const lengths = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.option(fc.integer({ min: 0, max: 60 }))), { maxLength: 6 });
    fc.assert(
      fc.property(lengths, (all) => {
        const given = all.map(([from, length], index): Enrolment => {
          const startsOn = on.add({ days: from });
          const endsOn = length === null ? null : startsOn.add({ days: length });
          return { ...anEnrolment('2026-10-01', null), id: idOf<EnrolmentId>(`enrolment-${index}`), startsOn, endsOn };
        });
        const ended = new Map(endEnrolmentsFrom(given, on).map(({ enrolment }) => [enrolment.id, enrolment]));
        const wrong = given.flatMap((before) => {
          const after = ended.get(before.id) ?? before;
          return around.filter((asked) => covers(after, asked) !== (covers(before, asked) && isDayBefore(asked, on)));
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
