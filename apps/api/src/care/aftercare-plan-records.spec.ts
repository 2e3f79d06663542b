import { describe, expect, it } from '@jest/globals';
import { stepsFor, twoYears } from '@saath/domain/care';
import { Temporal } from '@saath/domain/kernel';
import { contactsOf, type PlanRecord } from './aftercare-plan-records.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const plan = (changes: Partial<PlanRecord> = {}): PlanRecord => ({
  ...{ id: 'p1', member_id: 'm1', branch_id: 'b1', time_zone: 'Asia/Kolkata', discharged_on: '2026-11-20', leaving: 'planned' },
  ...{ steps: stepsFor(twoYears, 'planned'), quarterly_months: 0, weekly_on: null, weekly_at: null, owner_id: 's1', owner_name: 'Meera' },
  ...{ language: 'hi', preferred_time: 'any', group_name: null, goals_cipher: null, calls_ended_on: null, version: 1 },
  ...changes,
});
const contacts = (changes: Partial<PlanRecord>, from = '2026-11-20', holidays: readonly string[] = []) =>
  contactsOf(plan(changes), day(from), new Set(holidays)).map(
    ({ kind, dueOn, movedFrom }) => `${kind} ${dueOn.toString()}${movedFrom === null ? '' : ` from ${movedFrom.toString()}`}`,
  );
const two = {
  steps: [
    { day: 2, method: 'call' },
    { day: 7, method: 'visit' },
  ],
} as const;

describe('the contacts of a plan as it is stored', () => {
  it('are in the hands of its owner, of its member, and of the plan', () => {
    const [first] = contactsOf(plan(), day('2026-11-20'), new Set());
    expect(first).toMatchObject({ memberId: 'm1', ownerId: 's1', origin: 'plan', method: 'call' });
    expect(contactsOf(plan({ owner_id: null }), day('2026-11-20'), new Set()).every(({ ownerId }) => ownerId === null)).toBe(true);
  });

  it.each([
    {
      sentence: 'a Sunday moves to Monday',
      from: '2026-11-20',
      holidays: [],
      then: ['day-2 2026-11-23 from 2026-11-22', 'day-7 2026-11-27'],
    },
    {
      sentence: 'a holiday after the Sunday moves further',
      from: '2026-11-20',
      holidays: ['2026-11-23', '2026-11-27'],
      then: ['day-2 2026-11-24 from 2026-11-22', 'day-7 2026-11-28 from 2026-11-27'],
    },
    { sentence: 'what is past when it is recorded is not owed', from: '2026-11-24', holidays: [], then: ['day-7 2026-11-27'] },
    { sentence: 'what moved to the first day that is owed, is owed', from: '2026-11-27', holidays: [], then: ['day-7 2026-11-27'] },
    { sentence: 'nothing is owed after the last one', from: '2026-11-28', holidays: [], then: [] },
  ])('are such that $sentence', ({ from, holidays, then }) => expect(contacts(two, from, holidays)).toEqual(then));

  it('of somebody who left early begin on the same day, and have each day once', () => {
    const kinds = contacts({ leaving: 'unplanned', steps: stepsFor(twoYears, 'unplanned') }).map((text) => text.split(' ')[0]);
    expect(kinds).toEqual(['day-0', 'day-2', 'day-7', 'day-14', 'day-30', 'day-60', 'day-90']);
  });

  it.each([
    { months: 0, then: 0 },
    { months: 6, then: 1 },
    { months: 9, then: 2 },
    { months: 24, then: 7 },
  ])('have $then calls of a quarter until month $months', ({ months, then }) =>
    expect(contacts({ ...two, quarterly_months: months }).filter((text) => text.startsWith('quarterly'))).toHaveLength(then),
  );

  it.each([
    { weekday: 5, first: '2026-11-27' },
    { weekday: 6, first: '2026-11-21' },
    { weekday: 1, first: '2026-11-23' },
  ])('begin their weekly calls on weekday $weekday after the Friday of the discharge: $first', ({ weekday, first }) =>
    expect(contacts({ ...two, weekly_on: weekday }).find((text) => text.startsWith('weekly'))).toBe(`weekly ${first}`),
  );
});
