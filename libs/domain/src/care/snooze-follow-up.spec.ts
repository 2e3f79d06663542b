import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { FollowUpId, MemberId } from '../kernel/index.ts';
import type { DueFollowUp } from './follow-up.ts';
import { snoozeFollowUp } from './snooze-follow-up.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-22');
const aDueFollowUp = (dueOn: string): DueFollowUp => ({
  id: idOf<FollowUpId>('follow-up-1'),
  memberId: idOf<MemberId>('sagar'),
  kind: 'day-7',
  origin: 'plan',
  method: 'call',
  dueOn: day(dueOn),
  ownerId: null,
  state: 'due',
});

describe('snoozing a follow-up', () => {
  it.each([
    { dueOn: '2026-11-20', until: '2026-11-23' },
    { dueOn: '2026-11-22', until: '2026-11-23' },
    { dueOn: '2026-11-28', until: '2026-11-29' },
  ])('moves one that is due on $dueOn to $until, and reports both days', ({ dueOn, until }) => {
    const snoozed = snoozeFollowUp(aDueFollowUp(dueOn), { until: day(until), today });
    expect(snoozed).toEqual({
      ok: true,
      value: {
        followUp: { ...aDueFollowUp(dueOn), dueOn: day(until) },
        events: [
          {
            type: 'follow-up-snoozed',
            subject: { kind: 'follow-up', id: 'follow-up-1' },
            concerns: ['sagar'],
            facts: { from: dueOn, until },
          },
        ],
      },
    });
  });

  it.each([
    { dueOn: '2026-11-20', until: '2026-11-22' },
    { dueOn: '2026-11-20', until: '2026-11-21' },
    { dueOn: '2026-11-28', until: '2026-11-28' },
    { dueOn: '2026-11-28', until: '2026-11-25' },
  ])('refuses to move one that is due on $dueOn to $until', ({ dueOn, until }) =>
    expect(snoozeFollowUp(aDueFollowUp(dueOn), { until: day(until), today })).toMatchObject({
      ok: false,
      problem: { code: 'follow-ups/snooze-not-in-future' },
    }),
  );

  it('refuses one that is done', () =>
    expect(
      snoozeFollowUp(
        { ...aDueFollowUp('2026-11-20'), state: 'done', outcome: 'reached', doneAt: Temporal.Instant.from('2026-11-21T05:00:00Z') },
        { until: day('2026-11-25'), today },
      ),
    ).toMatchObject({ ok: false, problem: { code: 'follow-ups/already-done' } }));
});
