import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { FollowUpId, MemberId } from '../kernel/index.ts';
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

describe('a follow-up that is due', () => {
  it.each([
    { on: '2026-11-19', then: 0 },
    { on: '2026-11-20', then: 0 },
    { on: '2026-11-21', then: 1 },
    { on: '2026-12-20', then: 30 },
  ])('is overdue by $then days on $on', ({ on, then }) => expect(overdueDays(aDueFollowUp(), day(on))).toBe(then));

  it('is never overdue once done', () => expect(overdueDays(aDoneFollowUp(), day('2027-01-01'))).toBe(0));
});

describe('completing a follow-up', () => {
  it.each(['reached', 'visited'] as const)('ends it with the outcome %s, and reports that about the member', (outcome) => {
    expect(completeFollowUp(aDueFollowUp(), { outcome, now, today })).toEqual({
      ok: true,
      value: {
        followUp: { ...aDueFollowUp(), state: 'done', outcome, doneAt: now },
        next: null,
        events: [
          { type: 'follow-up-completed', subject: { kind: 'follow-up', id: 'follow-up-1' }, concerns: ['sagar'], facts: { outcome } },
        ],
      },
    });
  });

  it('plans another one for tomorrow if the member was not reached', () => {
    expect(completeFollowUp(aDueFollowUp(), { outcome: 'not-reached', now, today })).toMatchObject({
      ok: true,
      value: {
        followUp: { outcome: 'not-reached' },
        next: { kind: 'extra', dueOn: day('2026-11-23') },
        events: [{ type: 'follow-up-completed', facts: { outcome: 'not-reached' } }],
      },
    });
  });

  it('refuses a second time', () => {
    expect(completeFollowUp(aDoneFollowUp(), { outcome: 'reached', now, today })).toMatchObject({
      ok: false,
      problem: { code: 'follow-ups/already-done' },
    });
  });
});
