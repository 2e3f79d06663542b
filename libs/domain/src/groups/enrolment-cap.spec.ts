import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { EnrolmentId, GroupId, MemberId } from '../kernel/index.ts';
import { limitOf } from './capacity-decision.ts';
import { enrolMember } from './enrol-member.ts';
import { enrolmentsCovering } from './enrolment.ts';
import type { Enrolment } from './enrolment.ts';
import { mostOf, seatsOf } from './group.ts';

const groupId = idOf<GroupId>('group-1');
const now = Temporal.Instant.from('2026-10-20T10:00+05:30');
const first = Temporal.PlainDate.from('2026-11-01');
const schedule = { startsOn: first, appliesFrom: first, startsAt: Temporal.PlainTime.from('11:00'), minutes: 90, until: null };
const groupOf = (capacity: number | null) => ({
  ...{ id: groupId, capacity, settings: {} },
  schedules: [{ ...schedule, recurrence: 'FREQ=WEEKLY', timeZone: 'Asia/Kolkata' }],
});
/** A kind with the cap of its place, and the most that the kind itself allows. */
const kindOf = (cap: number | null, most: number | null) => ({
  ...{ size: { recommended: { from: 1, to: 1 }, cap }, bounds: { size: { cap: most } } },
  code: 'quiet-walk',
  eligibility: () => ({ allowed: true }) as const,
});
const decisionOf = (most: number, until: string | null = null) => ({
  ...{ id: idOf<never>('decision'), groupId, most },
  until: until === null ? null : Temporal.PlainDate.from(until),
});
const wish = (name: string, from = 0, length: number | null = null) => ({
  ...{ id: idOf<EnrolmentId>(`of-${name}`), now, startsOn: first.add({ days: from }) },
  endsOn: length === null ? null : first.add({ days: from + length }),
  person: { kind: 'member', id: idOf<MemberId>(name), stage: 'in-programme', mentor: false } as const,
});
const seated = (count: number): readonly Enrolment[] =>
  Array.from({ length: count }, (_, index) => {
    const { id, startsOn, endsOn, person } = wish(`seated-${String(index)}`);
    return { id, groupId, personId: person.id, personKind: 'member', startsOn, endsOn, enrolledAt: now };
  });

describe('one more person in a group', () => {
  it.each([
    { people: 0, capacity: 1, cap: 15, most: 15, decision: null, then: true },
    { people: 1, capacity: 1, cap: 15, most: 15, decision: null, then: 'groups/full' },
    { people: 2, capacity: null, cap: 3, most: 15, decision: null, then: true },
    { people: 3, capacity: null, cap: 3, most: 15, decision: null, then: 'groups/full' },
    { people: 14, capacity: 99, cap: null, most: 15, decision: null, then: true },
    { people: 15, capacity: 99, cap: null, most: 15, decision: null, then: 'groups/full' },
    { people: 500, capacity: null, cap: null, most: null, decision: null, then: true },
    { people: 2, capacity: 2, cap: 3, most: 4, decision: decisionOf(3), then: true },
    { people: 3, capacity: 2, cap: 3, most: 4, decision: decisionOf(3), then: 'groups/full' },
    { people: 3, capacity: 2, cap: 3, most: 4, decision: decisionOf(9), then: true },
    { people: 4, capacity: 2, cap: 3, most: 4, decision: decisionOf(9), then: 'groups/beyond-kind' },
    { people: 1, capacity: 2, cap: 3, most: 4, decision: decisionOf(1), then: true },
    { people: 2, capacity: 2, cap: 3, most: 4, decision: decisionOf(1), then: 'groups/full' },
    { people: 2, capacity: 2, cap: 3, most: 4, decision: decisionOf(3, '2026-11-01'), then: true },
    { people: 2, capacity: 2, cap: 3, most: 4, decision: decisionOf(3, '2026-10-31'), then: 'groups/full' },
  ])('beside $people, with $capacity seats, a cap of $cap, a kind of $most and $decision.most decided: $then', (given) => {
    const { people, capacity, cap, most, decision, then } = given;
    const enrolled = enrolMember(groupOf(capacity), kindOf(cap, most), seated(people), { ...wish('sagar'), decision });
    expect(enrolled.ok || enrolled.problem.code).toBe(then);
  });
});

describe('the people of any group', () => {
  const numbers = fc.option(fc.integer({ min: 1, max: 6 }));
  const wishes = fc.array(fc.tuple(fc.nat(8), fc.nat(30), fc.option(fc.integer({ min: 1, max: 20 }))), { maxLength: 12 });

  it('are never more than are decided on, or than its kind allows, on any day and in whatever order they come', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.option(fc.integer({ min: 1, max: 9 })), wishes, (capacity, cap, most, decided, all) => {
        const [group, kind] = [groupOf(capacity), kindOf(cap, most)];
        const decision = decided === null ? null : decisionOf(decided);
        const limit = limitOf(seatsOf(group, kind), decision, first, mostOf(kind)) ?? Infinity;
        expect(limit).toBeLessThanOrEqual(most ?? Infinity);
        let enrolments: readonly Enrolment[] = [];
        for (const [index, [who, from, length]] of all.entries()) {
          const command = { ...wish(`person-${String(who)}`, from, length), id: idOf<EnrolmentId>(String(index)), decision };
          const before = Object.freeze([...enrolments]);
          const enrolled = enrolMember(group, kind, before, command);
          expect(enrolMember(group, kind, before.toReversed(), command)).toEqual(enrolled);
          if (enrolled.ok) enrolments = [...before, enrolled.value.enrolment];
          else if (enrolled.problem.code !== 'groups/already-enrolled') expect(before.length).toBeGreaterThanOrEqual(limit);
        }
        // The fullest day is one on which somebody begins.
        for (const { startsOn } of enrolments) expect(enrolmentsCovering(enrolments, startsOn).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 50 },
    );
  });
});
