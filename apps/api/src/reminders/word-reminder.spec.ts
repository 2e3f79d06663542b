import { describe, expect, it } from '@jest/globals';
import { idOf, Temporal, type GroupId, type ReminderId, type SessionId } from '@saath/domain/kernel';
import { createChannelRegistry, type Channel, type ChannelCode } from '@saath/notifications';
import type { ReminderToSend } from './reminder-to-send.query.ts';
import { wordReminder } from './word-reminder.ts';

const startsAt = Temporal.Instant.from('2026-11-25T18:30+05:30');
const reminder: ReminderToSend = {
  ...{
    id: idOf<ReminderId>('r1'),
    rule: 'day-before',
    state: 'claimed',
    attempts: 0,
    outages: 0,
    version: 1,
    channel: 'sms',
    language: 'en',
  },
  ...{ recipientId: 'p1', toldStart: startsAt, toldCancelled: false, name: 'Asha', sharesPhone: true, addressFor: () => '+919822012345' },
  session: {
    ...{ id: idOf<SessionId>('s1'), groupId: idOf<GroupId>('g1'), state: 'planned', startsAt, timeZone: 'Asia/Kolkata' },
    ...{ branchName: 'Kothrud', roomName: null, isPlaced: false },
  },
};
const channel = (code: ChannelCode): Channel => ({
  ...{ code, guarantee: 'neither' },
  verify: () => Promise.resolve() as never,
  send: () => Promise.resolve() as never,
});
const registry = createChannelRegistry([channel('sms'), channel('email')]);
const worded = (over: 'email' | 'sms', changes: Partial<ReminderToSend> = {}): string => {
  const prepared = wordReminder(
    { ...reminder, ...changes },
    {
      ...{ centreName: 'Nayi Subah', next: undefined, now: Temporal.Instant.from('2026-11-24T18:30+05:30') },
      routes: [{ channel: over, address: '+919822012345', consented: true }],
    },
    registry,
  );
  if (!prepared.sendable) throw new Error(prepared.reason);
  return prepared.message.text;
};

describe('a message to a telephone that a family shares', () => {
  it.each(['day-before', 'two-hours-before', 'session-cancelled'])('of %s names nobody', (rule) => {
    expect(worded('sms', { rule })).toMatch(/^Hello, /);
    expect(worded('sms', { rule })).not.toContain('Asha');
  });

  it.each([
    { over: 'sms', changes: { sharesPhone: false } },
    { over: 'email', changes: {} },
  ] as const)('greets by name over $over with $changes', ({ over, changes }) => expect(worded(over, changes)).toMatch(/^Hello Asha, /));
});
