import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { ConsentId, Instant, MemberId, ReminderId, SessionId } from '../kernel/index.ts';
import { planReminders } from './plan-reminders.ts';
import type { PlanReminders } from './plan-reminders.ts';
import { reconcile } from './reconcile.ts';
import type { Recipient, Reminder } from './reminder.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);
const sagar: Recipient = {
  to: { kind: 'member', id: idOf<MemberId>('sagar') },
  language: 'mr',
  addresses: ['email'],
  channels: ['email'],
  consents: [
    {
      id: idOf<ConsentId>('consent-1'),
      purpose: 'messages',
      channel: 'email',
      grantedOn: Temporal.PlainDate.from('2026-10-01'),
      expiresOn: null,
      withdrawnOn: null,
    },
  ],
};
/** At 06:00, so that the reminder is due at 04:00, which moves to 20:59 on the evening before. */
const session = {
  id: idOf<SessionId>('session-1'),
  state: 'planned',
  startsAt: at('2026-11-24T06:00+05:30'),
  timeZone: 'Asia/Kolkata',
} as const;
const plan = (but: Partial<PlanReminders>) =>
  planReminders({
    session,
    rules: [{ rule: 'two-hours-before', minutesBefore: 120 }],
    recipients: [sagar],
    quietHours: { quietFrom: Temporal.PlainTime.from('21:00'), quietUntil: Temporal.PlainTime.from('09:00') },
    now: at('2026-11-23T22:00+05:30'),
    ...but,
  });
const waiting: Reminder = {
  ...{ id: idOf<ReminderId>('reminder-1'), rule: 'two-hours-before', sessionId: session.id, to: sagar.to },
  ...{ channel: 'email', language: 'mr', dueAt: at('2026-11-23T20:59+05:30'), state: 'planned', reason: null },
};
const nothing = { toInsert: [], toReplan: [], toCancel: [], toNotify: [] };

describe('a moment before the quiet hours that has passed', () => {
  it('is in no plan: the reminder stands at the moment at which it would be sent, and names the one that was missed', () => {
    expect(plan({})).toMatchObject([
      {
        state: 'suppressed',
        reason: 'quiet-hours',
        dueAt: at('2026-11-24T04:00+05:30'),
        missedAt: at('2026-11-23T20:59+05:30'),
      },
    ]);
  });

  it('is in no plan either for a person who could not be written to', () =>
    expect(plan({ recipients: [{ ...sagar, addresses: [], channels: [] }] })).toMatchObject([
      { state: 'suppressed', reason: 'no-address', dueAt: at('2026-11-24T04:00+05:30') },
    ]));

  it('is planned while it is still to come', () => {
    const [row] = plan({ now: at('2026-11-23T20:59+05:30') });
    expect(row).toMatchObject({ state: 'planned', dueAt: at('2026-11-23T20:59+05:30') });
    expect(row).not.toHaveProperty('missedAt');
  });

  it.each([
    { sentence: 'has just passed', now: at('2026-11-23T20:59:05+05:30') },
    { sentence: 'passed an hour ago', now: at('2026-11-23T22:00+05:30') },
  ])('leaves a row that waits for it to the worker when it $sentence, and adds a suppressed row otherwise', ({ now }) => {
    const desired = plan({ now });
    expect(reconcile({ existing: [waiting], desired, now })).toEqual(nothing);
    expect(reconcile({ existing: [], desired, now })).toEqual({ ...nothing, toInsert: desired });
  });
});
