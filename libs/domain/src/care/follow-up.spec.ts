import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { FollowUpId, MemberId } from '../kernel/index.ts';
import { planAftercare } from './aftercare-plan.ts';
import { completeFollowUp } from './complete-follow-up.ts';
import { overdueDays } from './follow-up.ts';
import type { DoneFollowUp, DueFollowUp } from './follow-up.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const now = Temporal.Instant.from('2026-11-22T12:00+05:30');
const today = day('2026-11-22');
const aDueFollowUp = (): DueFollowUp => ({
  id: idOf<FollowUpId>('follow-up-1'),
  memberId: idOf<MemberId>('sagar'),
  kind: 'day-7',
  dueOn: day('2026-11-20'),
  ownerId: null,
  state: 'due',
});
const aDoneFollowUp = (): DoneFollowUp => ({ ...aDueFollowUp(), state: 'done', outcome: 'reached', doneAt: now });

describe('aftercare planned at discharge', () => {
  const planned = planAftercare(day('2026-08-31'), day('2026-08-31')).map(({ kind, dueOn }) => `${kind} ${dueOn.toString()}`);

  it('is dense in the first three months', () => {
    expect(planned.slice(0, 6)).toEqual([
      'day-2 2026-09-02',
      'day-7 2026-09-07',
      'day-14 2026-09-14',
      'day-30 2026-09-30',
      'day-60 2026-10-30',
      'day-90 2026-11-29',
    ]);
  });

  it('then comes each quarter to two years', () => {
    expect(planned.slice(6)).toEqual([
      'extra 2027-02-28',
      'extra 2027-05-31',
      'extra 2027-08-31',
      'extra 2027-11-30',
      'extra 2028-02-29',
      'extra 2028-05-31',
      'extra 2028-08-31',
    ]);
  });
});

describe('a contact that is due', () => {
  it.each([
    { on: '2026-11-19', then: 0 },
    { on: '2026-11-20', then: 0 },
    { on: '2026-11-21', then: 1 },
    { on: '2026-12-20', then: 30 },
  ])('is overdue by $then days on $on', ({ on, then }) => expect(overdueDays(aDueFollowUp(), day(on))).toBe(then));

  it('is never overdue once done', () => expect(overdueDays(aDoneFollowUp(), day('2027-01-01'))).toBe(0));
});

describe('completing a contact', () => {
  it.each(['reached', 'visited'] as const)('closes it when the person was %s', (outcome) => {
    expect(completeFollowUp(aDueFollowUp(), { outcome, now, today })).toEqual({
      ok: true,
      value: {
        followUp: { ...aDueFollowUp(), state: 'done', outcome, doneAt: now },
        next: null,
        events: [{ type: 'follow-up-completed', followUpId: 'follow-up-1', at: now }],
      },
    });
  });

  it('asks for another try tomorrow when nobody was reached', () => {
    expect(completeFollowUp(aDueFollowUp(), { outcome: 'not-reached', now, today })).toMatchObject({
      ok: true,
      value: { followUp: { outcome: 'not-reached' }, next: { kind: 'extra', dueOn: day('2026-11-23') } },
    });
  });

  it('refuses a second time', () => {
    expect(completeFollowUp(aDoneFollowUp(), { outcome: 'reached', now, today })).toMatchObject({
      ok: false,
      problem: { code: 'follow-ups/already-done' },
    });
  });
});
