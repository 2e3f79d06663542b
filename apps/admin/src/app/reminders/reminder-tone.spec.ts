import { describe, expect, it } from '@jest/globals';
import { isLogFilter, mayResend, reasonWords, ruleWords, stateLook } from './reminder-tone.ts';

describe('the log of reminders', () => {
  it.each([
    { text: 'failed', then: true },
    { text: 'coming', then: true },
    { text: 'claimed', then: false },
    { text: undefined, then: false },
  ])('can be narrowed to $text: $then', ({ text, then }) => expect(isLogFilter(text)).toBe(then));

  it('takes a state it does not know for unclear', () => {
    expect(stateLook('delivered').key).toBe('reminders.state.delivered');
    expect(stateLook('lost').key).toBe('reminders.state.unknown');
  });

  it.each([
    { state: 'failed', then: true },
    { state: 'unknown', then: true },
    { state: 'delivered', then: false },
    { state: 'accepted', then: false },
    { state: 'suppressed', then: false },
  ] as const)('offers to send again when $state: $then', ({ state, then }) => expect(mayResend(state)).toBe(then));

  it.each([
    { rule: 'day-before', then: 'day-before' },
    { rule: 'session-moved-2', then: 'session-moved' },
    { rule: 'birthday', then: 'other' },
  ])('says $rule as $then', ({ rule, then }) => expect(ruleWords(rule)).toBe(then));

  it.each([
    { state: 'suppressed', reason: 'no-address', then: 'no-address' },
    { state: 'suppressed', reason: 'channel-not-connected', then: 'channel-not-connected' },
    { state: 'suppressed', reason: 'no-consent', then: 'no-consent' },
    { state: 'suppressed', reason: 'fault', then: 'fault' },
    { state: 'failed', reason: 'smtp-550', then: 'address-refused' },
    { state: 'rejected', reason: 'timeout', then: 'mail-server-down' },
    { state: 'rejected', reason: 'sign-in', then: 'mail-settings' },
    { state: 'failed', reason: 'smtp-451', then: 'other' },
    { state: 'unknown', reason: undefined, then: 'unknown' },
    { state: 'delivered', reason: null, then: undefined },
  ] as const)('gives for $state the reason $then', ({ state, reason, then }) => expect(reasonWords(state, reason)).toBe(then));
});
