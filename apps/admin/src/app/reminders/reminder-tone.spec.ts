import { describe, expect, it } from '@jest/globals';
import { isLogFilter, logFilters, mayResend, reasonWords, ruleWords, stateLooks } from './reminder-tone.ts';

describe('the log of reminders', () => {
  it('shows every state under one filter', () => {
    expect(Object.values(logFilters).flat().toSorted()).toEqual(Object.keys(stateLooks).toSorted());
  });

  it.each([
    { text: 'sent', then: true },
    { text: 'failed', then: false },
    { text: null, then: false },
  ])('knows the filter $text: $then', ({ text, then }) => expect(isLogFilter(text)).toBe(then));

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
    { state: 'suppressed', reason: 'no-consent', then: 'no-consent' },
    { state: 'failed', reason: '5.1.1', then: 'other' },
    { state: 'unknown', reason: undefined, then: 'unknown' },
    { state: 'delivered', reason: null, then: undefined },
  ] as const)('gives for $state the reason $then', ({ state, reason, then }) => expect(reasonWords(state, reason)).toBe(then));
});
