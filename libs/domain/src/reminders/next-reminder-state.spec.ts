import { describe, expect, it } from '@jest/globals';
import { reminderEvents } from './ledger-event.ts';
import { nextReminderState } from './next-reminder-state.ts';
import { reminderStates } from './reminder.ts';
import type { ReminderState } from './reminder.ts';

const after = (state: ReminderState, ...events: readonly (typeof reminderEvents)[number][]) =>
  events.reduce<string>((from, event) => {
    const next = nextReminderState(from as ReminderState, event);
    return next.ok ? next.value : next.problem.code;
  }, state);
const eventsFrom = (state: ReminderState) => reminderEvents.filter((event) => nextReminderState(state, event).ok);

describe('a ledger row', () => {
  it.each([
    { sentence: 'is delivered', events: ['claim', 'send', 'accept', 'deliver'], then: 'delivered' },
    { sentence: 'is planned again after a rejection', events: ['claim', 'send', 'reject', 'retry'], then: 'planned' },
    { sentence: 'fails after the last rejection', events: ['claim', 'send', 'reject', 'fail'], then: 'failed' },
    { sentence: 'is unknown if the provider did not answer', events: ['claim', 'send', 'lose'], then: 'unknown' },
    { sentence: 'is delivered by a late receipt', events: ['claim', 'send', 'lose', 'deliver'], then: 'delivered' },
    { sentence: 'is sent again by staff if its outcome is unknown', events: ['claim', 'send', 'lose', 'resend'], then: 'planned' },
    { sentence: 'is planned again if its worker was interrupted before sending', events: ['claim', 'release'], then: 'planned' },
    { sentence: 'is planned again after it was cancelled', events: ['cancel', 'replan'], then: 'planned' },
    { sentence: 'is planned again after it was suppressed', events: ['suppress', 'replan'], then: 'planned' },
  ] as const)('$sentence', ({ events, then }) => expect(after('planned', ...events)).toBe(then));

  it.each([
    { state: 'planned', event: 'send' },
    { state: 'sending', event: 'cancel' },
    { state: 'sending', event: 'release' },
    { state: 'accepted', event: 'resend' },
    { state: 'unknown', event: 'retry' },
    { state: 'cancelled', event: 'claim' },
  ] as const)('refuses "$event" in the state $state', ({ state, event }) =>
    expect(nextReminderState(state, event)).toMatchObject({
      ok: false,
      problem: { code: 'reminders/transition-not-allowed', kind: 'conflict', params: { state, event } },
    }),
  );

  it('is final once it is delivered', () => expect(eventsFrom('delivered')).toEqual([]));

  it.each(reminderStates.filter((state) => state !== 'delivered'))('has a further event in the state %s', (state) =>
    expect(eventsFrom(state).length).toBeGreaterThan(0),
  );
});
