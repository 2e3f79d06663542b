import { describe, expect, it } from '@jest/globals';
import { defaultQuietHours } from '@saath/domain/centres';
import { idOf, Temporal, type GroupId, type ReminderId, type SessionId } from '@saath/domain/kernel';
import { checkBeforeSending, type Circumstances } from './check-before-sending.ts';
import type { ReminderToSend } from './reminder-to-send.query.ts';

const at = (text: string) => Temporal.Instant.from(`2026-11-${text}+05:30`);
const start = at('25T18:30');

interface Row {
  readonly rule?: string;
  readonly state?: ReminderToSend['session']['state'];
  readonly startsAt?: Temporal.Instant;
  readonly toldStart?: Temporal.Instant;
  readonly toldCancelled?: boolean;
  readonly isPlaced?: boolean;
}
const reminder = ({
  rule = 'two-hours-before',
  state = 'planned',
  startsAt = start,
  toldStart = startsAt,
  toldCancelled = false,
  isPlaced = false,
}: Row = {}): ReminderToSend => ({
  id: idOf<ReminderId>('reminder'),
  rule,
  state: 'claimed',
  attempts: 0,
  outages: 0,
  version: 1,
  channel: 'email',
  language: 'en',
  recipientId: 'sunil',
  session: {
    id: idOf<SessionId>('session'),
    groupId: idOf<GroupId>('group'),
    state,
    startsAt,
    timeZone: 'Asia/Kolkata',
    branchName: 'Dharampeth',
    roomName: null,
    isPlaced,
  },
  toldStart,
  toldCancelled,
  name: 'Sunil',
  sharesPhone: false,
  addressFor: () => undefined,
});
const circumstances = (change: Partial<Circumstances> = {}): Circumstances => ({
  now: at('25T16:30'),
  quietHours: { quietFrom: defaultQuietHours.from, quietUntil: defaultQuietHours.until },
  active: true,
  expected: true,
  ...change,
});
const check = (row: Row, change: Partial<Circumstances> = {}) => checkBeforeSending(reminder(row), circumstances(change));

describe('a reminder that is about to be sent', () => {
  it.each([
    { given: 'as it was planned', row: {}, change: {}, then: { do: 'send' } },
    { given: 'a second before the start', row: {}, change: { now: start.subtract({ seconds: 1 }) }, then: { do: 'send' } },
    { given: 'at the start', row: {}, change: { now: start }, then: { do: 'suppress', reason: 'past' } },
    { given: 'of a cancelled session', row: { state: 'cancelled' as const }, change: {}, then: { do: 'cancel' } },
    { given: 'of a session that was held', row: { state: 'held' as const }, change: {}, then: { do: 'cancel' } },
    { given: 'to a person who is no longer expected', row: {}, change: { expected: false }, then: { do: 'cancel' } },
    { given: 'from a centre that is suspended', row: {}, change: { active: false }, then: { do: 'give-back' } },
    {
      given: 'from a suspended centre, of a cancelled session',
      row: { state: 'cancelled' as const },
      change: { active: false },
      then: { do: 'give-back' },
    },
  ])('$given: $then', ({ row, change, then }) => expect(check(row, change)).toEqual(then));
});

describe('a reminder that is due in quiet hours', () => {
  it.each([
    { now: at('24T20:59'), startsAt: start, then: { do: 'send' } },
    { now: at('24T21:00'), startsAt: start, then: { do: 'wait', until: at('25T10:00') } },
    { now: at('25T09:59'), startsAt: start, then: { do: 'wait', until: at('25T10:00') } },
    { now: at('25T10:00'), startsAt: start, then: { do: 'send' } },
    { now: at('24T23:00'), startsAt: at('25T10:01'), then: { do: 'wait', until: at('25T10:00') } },
    { now: at('24T23:00'), startsAt: at('25T10:00'), then: { do: 'suppress', reason: 'quiet-hours' } },
    { now: at('24T23:00'), startsAt: at('25T07:30'), then: { do: 'suppress', reason: 'quiet-hours' } },
  ])('at $now, for a start at $startsAt: $then', ({ now, startsAt, then }) => expect(check({ startsAt }, { now })).toEqual(then));
});

describe('a notice of change that is about to be sent', () => {
  const [earlier, later] = [at('25T17:00'), at('26T18:30')];
  it.each([
    { given: 'cancelled', row: { rule: 'session-cancelled', state: 'cancelled' as const }, change: {}, then: { do: 'send' } },
    { given: 'cancelled, and planned again', row: { rule: 'session-cancelled' }, change: {}, then: { do: 'cancel' } },
    {
      given: 'cancelled, to a person who is no longer expected',
      row: { rule: 'session-cancelled', state: 'cancelled' as const },
      change: { expected: false },
      then: { do: 'send' },
    },
    { given: 'moved', row: { rule: 'session-moved', startsAt: later, toldStart: start }, change: {}, then: { do: 'send' } },
    { given: 'cancelled and planned again', row: { rule: 'session-moved', toldCancelled: true }, change: {}, then: { do: 'send' } },
    { given: 'moved to another branch', row: { rule: 'session-moved', isPlaced: true }, change: {}, then: { do: 'send' } },
    { given: 'moved again', row: { rule: 'session-moved-2', startsAt: later, toldStart: start }, change: {}, then: { do: 'send' } },
    { given: 'moved, and moved back', row: { rule: 'session-moved' }, change: {}, then: { do: 'cancel' } },
    {
      given: 'moved and then cancelled',
      row: { rule: 'session-moved', state: 'cancelled' as const, toldStart: earlier },
      change: {},
      then: { do: 'cancel' },
    },
    {
      given: 'moved to later, after the start that the reader knows',
      row: { rule: 'session-moved', startsAt: later, toldStart: earlier },
      change: { now: earlier },
      then: { do: 'suppress', reason: 'past' },
    },
    {
      given: 'moved to earlier, after the new start',
      row: { rule: 'session-moved', startsAt: earlier, toldStart: start },
      change: { now: earlier },
      then: { do: 'suppress', reason: 'past' },
    },
  ])('$given: $then', ({ row, change, then }) => expect(check(row, change)).toEqual(then));
});
