import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { ConsentId, Instant, MemberId, ReminderId, SessionId } from '../kernel/index.ts';
import { reminderEvents } from './ledger-event.ts';
import { nextReminderState } from './next-reminder-state.ts';
import { planReminders } from './plan-reminders.ts';
import { reconcile } from './reconcile.ts';
import type { Reconcile } from './reconcile.ts';
import { reminderStates } from './reminder.ts';
import type { Recipient, Reminder, ReminderPlan, ReminderState } from './reminder.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);
const now = at('2026-11-24T12:00+05:30');
const quietHours = { quietFrom: time('21:00'), quietUntil: time('09:00') };
const session = {
  id: idOf<SessionId>('session-1'),
  state: 'planned',
  startsAt: at('2026-11-24T18:00+05:30'),
  timeZone: 'Asia/Kolkata',
} as const;
const twoHours = { rule: 'two-hours-before', minutesBefore: 120 };

const aRecipient = (name: string): Recipient => ({
  to: { kind: 'member', id: idOf<MemberId>(name) },
  language: 'mr',
  addresses: ['email'],
  channels: ['email'],
  consents: [
    {
      id: idOf<ConsentId>(`consent-${name}`),
      purpose: 'messages',
      channel: null,
      grantedOn: Temporal.PlainDate.from('2026-10-01'),
      expiresOn: null,
      withdrawnOn: null,
    },
  ],
});
const sagar = aRecipient('sagar');
const ravi = aRecipient('ravi');
const aRow = (but: Partial<Reminder> = {}): Reminder => ({
  id: idOf<ReminderId>('reminder-1'),
  rule: 'two-hours-before',
  sessionId: session.id,
  to: sagar.to,
  channel: 'email',
  language: 'mr',
  dueAt: at('2026-11-24T16:00+05:30'),
  state: 'planned',
  reason: null,
  ...but,
});
const plan = (but: Partial<Parameters<typeof planReminders>[0]> = {}): readonly ReminderPlan[] =>
  planReminders({ session, rules: [twoHours], recipients: [sagar], quietHours, now, ...but });
const toCancelled: NonNullable<Reconcile['changed']> = {
  change: 'session-cancelled',
  session,
  inTimeFor: session.startsAt,
  recipients: [sagar, ravi],
  quietHours,
};
const toMoved = { ...toCancelled, change: 'session-moved' as const };
const nothing = { toInsert: [], toReplan: [], toCancel: [], toNotify: [] };

describe('bringing the ledger in line', () => {
  it('inserts what is new', () => {
    expect(reconcile({ existing: [], desired: plan(), now })).toEqual({ ...nothing, toInsert: plan() });
  });

  it('does nothing when all is as it should be', () => {
    expect(reconcile({ existing: [aRow()], desired: plan(), now })).toEqual(nothing);
  });

  it('plans a suppressed row again when something else is missing by now, and not otherwise', () => {
    const desired = plan({ recipients: [{ ...sagar, channels: [] }] });
    const row = aRow({ state: 'suppressed', reason: 'channel-not-connected' });
    expect(reconcile({ existing: [row], desired, now })).toEqual(nothing);
    const other = aRow({ state: 'suppressed', reason: 'no-consent' });
    expect(reconcile({ existing: [other], desired, now })).toEqual({ ...nothing, toReplan: [{ id: 'reminder-1', plan: desired[0] }] });
  });

  it('cancels a reminder for someone who is not expected any more', () => {
    expect(reconcile({ existing: [aRow()], desired: plan({ recipients: [] }), now })).toEqual({ ...nothing, toCancel: ['reminder-1'] });
  });

  it('plans a waiting reminder again when the session has another start', () => {
    const desired = plan({ session: { ...session, startsAt: at('2026-11-24T19:00+05:30') } });
    expect(reconcile({ existing: [aRow()], desired, now, changed: toMoved })).toEqual({
      ...nothing,
      toReplan: [{ id: 'reminder-1', plan: desired[0] }],
    });
  });

  it.each(['cancelled', 'suppressed'] as const)('takes up a row again that was %s', (state) => {
    const reconciled = reconcile({ existing: [aRow({ state })], desired: plan(), now });
    expect(reconciled).toEqual({ ...nothing, toReplan: [{ id: 'reminder-1', plan: plan()[0] }] });
  });

  it('plans a waiting reminder again in the language that the person has chosen since', () => {
    const desired = plan({ recipients: [{ ...sagar, language: 'hi' }] });
    expect(reconcile({ existing: [aRow()], desired, now })).toEqual({ ...nothing, toReplan: [{ id: 'reminder-1', plan: desired[0] }] });
  });

  it('inserts a reminder whose moment is this instant', () => {
    const moment = at('2026-11-24T16:00+05:30');
    expect(reconcile({ existing: [], desired: plan({ now: moment }), now: moment }).toInsert).toMatchObject([
      { state: 'planned', dueAt: moment },
    ]);
  });

  it('keeps a waiting reminder back once the consent is gone', () => {
    const desired = plan({ recipients: [{ ...sagar, consents: [] }] });
    expect(reconcile({ existing: [aRow()], desired, now }).toReplan).toMatchObject([
      { plan: { state: 'suppressed', reason: 'no-consent' } },
    ]);
  });

  it('leaves a row to the worker whose moment has just come', () => {
    const later = at('2026-11-24T16:02+05:30');
    expect(reconcile({ existing: [aRow()], desired: plan({ now: later }), now: later })).toEqual(nothing);
  });

  it('leaves a row to the worker that was moved out of quiet hours to a minute ago', () => {
    const early = { ...session, startsAt: at('2026-11-25T07:30+05:30') };
    const later = at('2026-11-24T21:01+05:30');
    const existing = [aRow({ dueAt: at('2026-11-24T20:59+05:30') })];
    expect(reconcile({ existing, desired: plan({ session: early, now: later }), now: later })).toEqual(nothing);
  });

  it('keeps that row back once the consent is gone', () => {
    const early = { ...session, startsAt: at('2026-11-25T07:30+05:30') };
    const later = at('2026-11-24T21:01+05:30');
    const existing = [aRow({ dueAt: at('2026-11-24T20:59+05:30') })];
    const desired = plan({ session: early, now: later, recipients: [{ ...sagar, consents: [] }] });
    expect(reconcile({ existing, desired, now: later })).toEqual({ ...nothing, toReplan: [{ id: 'reminder-1', plan: desired[0] }] });
    expect(desired).toMatchObject([{ state: 'suppressed', reason: 'no-consent' }]);
  });

  it('cancels a row whose session moved so near that its moment is over', () => {
    const near = { ...session, startsAt: at('2026-11-24T13:00+05:30') };
    expect(reconcile({ existing: [aRow()], desired: plan({ session: near }), now }).toCancel).toEqual(['reminder-1']);
  });

  it('does not make up for a moment that was over before', () => {
    const later = at('2026-11-24T17:00+05:30');
    expect(reconcile({ existing: [], desired: plan({ now: later }), now: later })).toEqual(nothing);
  });

  it.each(['claimed', 'sending', 'accepted', 'rejected', 'unknown', 'delivered', 'failed'] as const)(
    'never touches a row that is %s',
    (state) => {
      const existing = [aRow({ state })];
      const reconciled = reconcile({ existing, desired: [], now });
      expect(reconciled).toEqual(nothing);
      expect(reconcile({ existing, desired: plan(), now }).toInsert).toEqual([]);
    },
  );
});

describe('after a session was called off', () => {
  const cancel = (existing: readonly Reminder[]) => reconcile({ existing, desired: [], changed: toCancelled, now });

  it('withdraws what was planned and tells nobody who had not been told', () => {
    expect(cancel([aRow()])).toEqual({ ...nothing, toCancel: ['reminder-1'] });
  });

  it.each(['sending', 'accepted', 'unknown', 'delivered'] as const)('tells the person whose reminder is %s', (state) => {
    expect(cancel([aRow({ state })])).toEqual({
      ...nothing,
      toNotify: [
        {
          rule: 'session-cancelled',
          sessionId: 'session-1',
          to: sagar.to,
          channel: 'email',
          language: 'mr',
          dueAt: now,
          state: 'planned',
        },
      ],
    });
  });

  it.each(['planned', 'claimed', 'rejected', 'failed', 'cancelled', 'suppressed'] as const)(
    'does not tell the person whose reminder is %s',
    (state) => expect(cancel([aRow({ state })]).toNotify).toEqual([]),
  );

  it('notifies a person once who had received two messages', () => {
    const rows = [aRow({ state: 'delivered' }), aRow({ id: idOf('reminder-2'), rule: 'day-before', state: 'delivered' })];
    expect(cancel(rows).toNotify).toHaveLength(1);
  });

  it('tells nobody a second time when it is looked at again', () => {
    const rows = [aRow({ state: 'delivered' }), aRow({ id: idOf('reminder-2'), rule: 'session-cancelled' })];
    expect(cancel(rows)).toEqual(nothing);
  });

  it('replaces a notice of a move that is still waiting', () => {
    const rows = [aRow({ state: 'delivered' }), aRow({ id: idOf('reminder-2'), rule: 'session-moved' })];
    expect(cancel(rows)).toMatchObject({ toCancel: ['reminder-2'], toNotify: [{ rule: 'session-cancelled' }] });
  });

  it('waits for the end of the quiet hours', () => {
    const late = at('2026-11-23T23:00+05:30');
    const { toNotify } = reconcile({ existing: [aRow({ state: 'delivered' })], desired: [], changed: toCancelled, now: late });
    expect(toNotify).toMatchObject([{ state: 'planned', dueAt: at('2026-11-24T09:00+05:30') }]);
  });

  it.each(['2026-11-24T07:30+05:30', '2026-11-24T09:00+05:30'])(
    'keeps a notice back that would be too late for %s, so that staff ring',
    (start) => {
      const changed = { ...toCancelled, inTimeFor: at(start) };
      const late = at('2026-11-23T23:00+05:30');
      const { toNotify } = reconcile({ existing: [aRow({ state: 'delivered' })], desired: [], changed, now: late });
      expect(toNotify).toMatchObject([{ state: 'suppressed', reason: 'quiet-hours' }]);
    },
  );

  it('asks for consent as it is now', () => {
    const changed = { ...toCancelled, recipients: [{ ...sagar, consents: [] }] };
    const { toNotify } = reconcile({ existing: [aRow({ state: 'delivered' })], desired: [], changed, now });
    expect(toNotify).toMatchObject([{ state: 'suppressed', reason: 'no-consent' }]);
  });
});

describe('after a session was moved', () => {
  it('tells those who had been told and plans the others again', () => {
    const desired = plan({ session: { ...session, startsAt: at('2026-11-24T19:00+05:30') }, recipients: [sagar, ravi] });
    const existing = [aRow({ state: 'delivered' }), aRow({ id: idOf('reminder-2'), to: ravi.to })];
    expect(reconcile({ existing, desired, changed: toMoved, now })).toMatchObject({
      toInsert: [],
      toReplan: [{ id: 'reminder-2' }],
      toCancel: [],
      toNotify: [{ rule: 'session-moved', to: sagar.to }],
    });
  });

  it('tells of a second move under a rule of its own', () => {
    const existing = [aRow({ state: 'delivered' }), aRow({ id: idOf('reminder-2'), rule: 'session-moved', state: 'delivered' })];
    expect(reconcile({ existing, desired: plan(), changed: toMoved, now }).toNotify).toMatchObject([{ rule: 'session-moved-2' }]);
  });

  it('lets a notice that still waits tell the newest', () => {
    const existing = [aRow({ state: 'delivered' }), aRow({ id: idOf('reminder-2'), rule: 'session-moved' })];
    expect(reconcile({ existing, desired: plan(), changed: toMoved, now })).toEqual(nothing);
  });
});

describe('the ledger', () => {
  it.each([
    { from: 'planned', event: 'claim', to: 'claimed' },
    { from: 'planned', event: 'cancel', to: 'cancelled' },
    { from: 'planned', event: 'suppress', to: 'suppressed' },
    { from: 'planned', event: 'replan', to: 'planned' },
    { from: 'claimed', event: 'send', to: 'sending' },
    { from: 'claimed', event: 'release', to: 'planned' },
    { from: 'claimed', event: 'cancel', to: 'cancelled' },
    { from: 'claimed', event: 'suppress', to: 'suppressed' },
    { from: 'sending', event: 'send', to: 'sending' },
    { from: 'sending', event: 'accept', to: 'accepted' },
    { from: 'sending', event: 'reject', to: 'rejected' },
    { from: 'sending', event: 'lose', to: 'unknown' },
    { from: 'accepted', event: 'deliver', to: 'delivered' },
    { from: 'accepted', event: 'fail', to: 'failed' },
    { from: 'rejected', event: 'retry', to: 'planned' },
    { from: 'rejected', event: 'fail', to: 'failed' },
    { from: 'rejected', event: 'resend', to: 'planned' },
    { from: 'rejected', event: 'cancel', to: 'cancelled' },
    { from: 'unknown', event: 'accept', to: 'accepted' },
    { from: 'unknown', event: 'deliver', to: 'delivered' },
    { from: 'unknown', event: 'fail', to: 'failed' },
    { from: 'unknown', event: 'resend', to: 'planned' },
    { from: 'failed', event: 'deliver', to: 'delivered' },
    { from: 'failed', event: 'resend', to: 'planned' },
    { from: 'cancelled', event: 'replan', to: 'planned' },
    { from: 'suppressed', event: 'replan', to: 'planned' },
  ] as const)('goes from $from by $event to $to', ({ from, event, to }) => {
    expect(nextReminderState(from, event)).toEqual({ ok: true, value: to });
  });

  it.each([
    { from: 'planned', event: 'send' },
    { from: 'claimed', event: 'claim' },
    { from: 'sending', event: 'cancel' },
    { from: 'unknown', event: 'retry' },
    { from: 'unknown', event: 'send' },
    { from: 'delivered', event: 'resend' },
    { from: 'suppressed', event: 'resend' },
    { from: 'cancelled', event: 'claim' },
  ] as const)('refuses to $event what is $from', ({ from, event }) => {
    expect(nextReminderState(from, event)).toMatchObject({ ok: false, problem: { code: 'reminders/transition-not-allowed' } });
  });

  it('knows exactly 26 moves', () => {
    const moves = reminderStates.flatMap((state: ReminderState) => reminderEvents.filter((event) => nextReminderState(state, event).ok));
    expect(moves).toHaveLength(26);
  });
});
