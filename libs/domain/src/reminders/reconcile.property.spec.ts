import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { ConsentId, Instant, MemberId, ReminderId, SessionId } from '../kernel/index.ts';
import { planReminders } from './plan-reminders.ts';
import { reconcile } from './reconcile.ts';
import type { Reconcile } from './reconcile.ts';
import { reminderKey, reminderStates, wasNotified } from './reminder.ts';
import type { Recipient, Reminder, ReminderPlan, ReminderState } from './reminder.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);
const quietHours = { quietFrom: time('21:00'), quietUntil: time('09:00') };
const sessionId = idOf<SessionId>('session-1');
const timeZone = 'Asia/Kolkata';
const rules = [
  { rule: 'day-before', minutesBefore: 24 * 60 },
  { rule: 'two-hours-before', minutesBefore: 120 },
];
const people = ['sagar', 'ravi', 'tara'] as const;

const aRecipient = (name: string, agrees: boolean): Recipient => ({
  to: { kind: 'member', id: idOf<MemberId>(name) },
  language: 'mr',
  addresses: ['email'],
  channels: ['email'],
  consents: agrees
    ? [
        {
          id: idOf<ConsentId>(`consent-${name}`),
          purpose: 'messages',
          channel: null,
          grantedOn: Temporal.PlainDate.from('2026-10-01'),
          expiresOn: null,
          withdrawnOn: null,
        },
      ]
    : [],
});

/** A ledger as stored: at most one row for each rule and person. */
const ledgers = fc
  .uniqueArray(
    fc.record({
      rule: fc.constantFrom('day-before', 'two-hours-before', 'session-cancelled', 'session-moved'),
      name: fc.constantFrom(...people),
      state: fc.constantFrom(...reminderStates),
      minutes: fc.integer({ min: -600, max: 3_000 }),
    }),
    { selector: ({ rule, name }) => `${rule}|${name}`, maxLength: 12 },
  )
  .map((rows) => rows.map(({ rule, name, state, minutes }, index) => aRow(rule, name, state, minutes, index)));

const aRow = (rule: string, name: string, state: ReminderState, minutes: number, index: number): Reminder => ({
  id: idOf<ReminderId>(`row-${index}`),
  rule,
  sessionId,
  to: { kind: 'member', id: idOf<MemberId>(name) },
  channel: 'email',
  language: 'mr',
  dueAt: at('2026-11-24T12:00+05:30').add({ minutes }),
  state,
  reason: null,
});

const scenes = fc.record({
  existing: ledgers,
  expected: fc.subarray([...people]),
  agreed: fc.subarray([...people]),
  startsIn: fc.integer({ min: -300, max: 4_000 }),
  change: fc.constantFrom(undefined, 'session-cancelled' as const, 'session-moved' as const),
});
const now = at('2026-11-24T12:00+05:30');

function sceneOf({
  existing,
  expected,
  agreed,
  startsIn,
  change,
}: typeof scenes extends fc.Arbitrary<infer Scene> ? Scene : never): Reconcile {
  const startsAt = now.add({ minutes: startsIn });
  const state = change === 'session-cancelled' ? ('cancelled' as const) : ('planned' as const);
  const recipientOf = (name: string): Recipient =>
    aRecipient(
      name,
      agreed.some((one) => one === name),
    );
  const desired = planReminders({
    session: { id: sessionId, state, startsAt, timeZone },
    rules,
    recipients: expected.map(recipientOf),
    quietHours,
    now,
  });
  const base = { existing, desired, now };
  if (change === undefined) return base;
  const session = { id: sessionId, timeZone };
  return { ...base, changed: { change, session, inTimeFor: startsAt, recipients: people.map(recipientOf), quietHours } };
}

/** The ledger after what was decided has been written. */
function written(
  existing: readonly Reminder[],
  { toInsert, toReplan, toCancel, toNotify }: ReturnType<typeof reconcile>,
): readonly Reminder[] {
  const replanned = new Map(toReplan.map(({ id, plan }) => [id, plan]));
  const inserted = [...toInsert, ...toNotify].map((plan: ReminderPlan, index): Reminder => ({
    ...plan,
    id: idOf<ReminderId>(`new-${index}`),
    reason: plan.state === 'suppressed' ? plan.reason : null,
  }));
  const kept = existing.map((row): Reminder => {
    const plan = replanned.get(row.id);
    if (plan !== undefined) return { ...row, ...plan, reason: plan.state === 'suppressed' ? plan.reason : null };
    return toCancel.includes(row.id) ? { ...row, state: 'cancelled' } : row;
  });
  return [...kept, ...inserted];
}

describe('any ledger brought in line', () => {
  it('stays as it is when it is looked at again', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const given = sceneOf(scene);
        const existing = written(given.existing, reconcile(given));
        const { toInsert, toReplan, toCancel } = reconcile({ existing, desired: given.desired, now });
        expect({ toInsert, toReplan, toCancel }).toEqual({ toInsert: [], toReplan: [], toCancel: [] });
      }),
    );
  });

  it('has one row for each rule and person, and tells of a change exactly once', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const given = sceneOf(scene);
        const decided = reconcile(given);
        const keys = written(given.existing, decided).map(reminderKey);
        expect(new Set(keys).size).toBe(keys.length);
        const told = new Set(given.existing.filter(wasNotified).map(({ to }) => to.id));
        for (const { to } of decided.toNotify) expect(told.has(to.id)).toBe(true);
        const notified = decided.toNotify.map(({ to }) => to.id);
        expect(new Set(notified).size).toBe(notified.length);
      }),
    );
  });

  it('never touches what has left or is leaving, and promises nothing without consent', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const given = sceneOf(scene);
        const decided = reconcile(given);
        const touched = [...decided.toCancel, ...decided.toReplan.map(({ id }) => id)];
        const free = given.existing.filter(({ state }) => ['planned', 'cancelled', 'suppressed'].includes(state)).map(({ id }) => id);
        expect(touched.filter((id) => !free.includes(id))).toEqual([]);
        const promised = [...decided.toInsert, ...decided.toNotify, ...decided.toReplan.map(({ plan }) => plan)].filter(
          ({ state }) => state === 'planned',
        );
        expect(promised.filter(({ to }) => !scene.agreed.some((name) => name === to.id))).toEqual([]);
      }),
    );
  });
});
