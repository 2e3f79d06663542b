import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { Instant, StaffId } from '../kernel/index.ts';
import { alerted, nextAlertAt, sessionAlert } from './session-alert.ts';
import type { AlertableSession } from './session-alert.ts';

const at = (time: string): Instant => Temporal.Instant.from(`2026-11-25T${time}+05:30`);
const session = (but: Partial<AlertableSession> = {}): AlertableSession => ({
  startsAt: at('09:45'),
  endsAt: at('11:00'),
  startedAt: null,
  groupEnteredAt: at('08:00'),
  ...but,
});
const started = session({ startedAt: at('09:50') });
const enteredAt = (time: string): AlertableSession => session({ groupEnteredAt: at(time) });

describe('the alert of a planned session', () => {
  it.each([
    { given: 'nobody started it, 14 minutes after its start', when: session(), now: '09:59', then: 'nothing' },
    { given: 'nobody started it, 15 minutes after its start', when: session(), now: '10:00', then: 'session-not-started' },
    { given: 'nobody started it, 29 minutes after its start', when: session(), now: '10:14', then: 'session-not-started' },
    { given: 'nobody started it, 30 minutes after its start', when: session(), now: '10:15', then: 'session-not-started, escalated' },
    {
      given: 'nobody started it, a minute before two hours after its end',
      when: session(),
      now: '12:59',
      then: 'session-not-started, escalated',
    },
    { given: 'nobody started it, two hours after its end', when: session(), now: '13:00', then: 'session-unfinished' },
    { given: 'it is started', when: started, now: '10:15', then: 'nothing' },
    { given: 'it is started, a minute before two hours after its end', when: started, now: '12:59', then: 'nothing' },
    { given: 'it is started, two hours after its end', when: started, now: '13:00', then: 'session-unfinished' },
    { given: 'it is started, four hours after its end', when: started, now: '15:00', then: 'session-unfinished, escalated' },
    { given: 'its group was entered a minute after its start', when: enteredAt('09:46'), now: '13:00', then: 'nothing' },
    { given: 'its group was entered as it began', when: enteredAt('09:45'), now: '13:00', then: 'session-unfinished' },
  ])('is $then when $given', ({ when, now, then }) => {
    const alert = sessionAlert(when, at(now));
    expect(alert === null ? 'nothing' : `${alert.code}${alert.isEscalated ? ', escalated' : ''}`).toBe(then);
  });

  it.each([
    { now: '10:14', since: '10:00' },
    { now: '12:00', since: '10:15' },
    { now: '14:00', since: '13:00' },
  ])('at $now is so since $since', ({ now, since }) => expect(sessionAlert(session(), at(now))?.since.equals(at(since))).toBe(true));
});

describe('the next moment of an alert', () => {
  it.each([
    { given: session(), now: '09:00', then: '10:00' },
    { given: session(), now: '10:00', then: '10:15' },
    { given: session(), now: '10:15', then: '13:00' },
    { given: started, now: '10:15', then: '13:00' },
    { given: started, now: '13:00', then: '15:00' },
    { given: started, now: '15:00', then: null },
    { given: enteredAt('09:46'), now: '09:00', then: null },
  ])('after $now is $then', ({ given, now, then }) =>
    expect(nextAlertAt(given, at(now))?.toString() ?? null).toBe(then === null ? null : at(then).toString()),
  );
});

describe('the people who are told', () => {
  const [sana, meera, anjali] = ['sana', 'meera', 'anjali'].map((id) => idOf<StaffId>(id)) as [StaffId, StaffId, StaffId];
  it.each([
    { given: 'at first', isEscalated: false, facilitators: [sana, meera], then: [sana, meera] },
    { given: 'later', isEscalated: true, facilitators: [sana], then: [sana, anjali] },
    { given: 'at first, without a facilitator', isEscalated: false, facilitators: [], then: [anjali] },
    { given: 'later, where the administrator facilitates', isEscalated: true, facilitators: [anjali], then: [anjali] },
  ])('$given are $then', ({ isEscalated, facilitators, then }) => expect(alerted({ isEscalated }, facilitators, [anjali])).toEqual(then));
});
