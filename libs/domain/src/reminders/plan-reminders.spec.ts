import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { ConsentId, Instant, MemberId, RelativeId, SessionId } from '../kernel/index.ts';
import type { Consent } from '../members/index.ts';
import { chooseChannel } from './choose-channel.ts';
import { planReminders } from './plan-reminders.ts';
import type { PlanReminders } from './plan-reminders.ts';
import { beforeQuietHours, isQuietAt } from './quiet-hours.ts';
import type { Recipient } from './reminder.ts';
import { retryAt, retryMinutes, type Failure } from './retry.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const timeZone = 'Asia/Kolkata';
const night = { quietFrom: time('21:00'), quietUntil: time('09:00') };
const dayBefore = { rule: 'day-before', minutesBefore: 24 * 60 };
const twoHours = { rule: 'two-hours-before', minutesBefore: 120 };

const aConsent = (but: Partial<Consent> = {}): Consent => ({
  id: idOf<ConsentId>('consent-1'),
  purpose: 'messages',
  channel: 'email',
  grantedOn: day('2026-10-01'),
  expiresOn: null,
  withdrawnOn: null,
  ...but,
});
const sagar: Recipient = {
  to: { kind: 'member', id: idOf<MemberId>('sagar') },
  language: 'mr',
  addresses: ['email'],
  channels: ['email'],
  consents: [aConsent()],
};
const asha: Recipient = {
  to: { kind: 'relative', id: idOf<RelativeId>('asha') },
  language: 'hi',
  addresses: ['sms', 'email'],
  channels: ['sms', 'email'],
  consents: [aConsent({ purpose: 'contact-relative', channel: null })],
};
const aPlan = (but: Partial<PlanReminders> = {}): PlanReminders => ({
  session: { id: idOf<SessionId>('session-1'), state: 'planned', startsAt: at('2026-11-24T18:00+05:30'), timeZone },
  rules: [dayBefore, twoHours],
  recipients: [sagar],
  quietHours: night,
  now: at('2026-11-23T12:00+05:30'),
  ...but,
});
const startingAt = (text: string): PlanReminders['session'] => ({ ...aPlan().session, startsAt: at(text) });

/** The number of the try after which a refused message is given up. */
const lastTry = retryMinutes.length + 1;

describe('a reminder at a time of day', () => {
  const eveningBefore = { ...dayBefore, at: '17:30' };
  it.each([
    { starts: '2026-11-24T18:00+05:30', zone: timeZone, due: '2026-11-23T17:30+05:30', what: 'of an evening' },
    { starts: '2026-11-24T09:30+05:30', zone: timeZone, due: '2026-11-23T17:30+05:30', what: 'of a morning' },
    { starts: '2026-11-24T00:15+05:30', zone: timeZone, due: '2026-11-23T17:30+05:30', what: 'that begins after midnight' },
    { starts: '2026-11-23T23:00-05:00', zone: 'America/New_York', due: '2026-11-22T17:30-05:00', what: 'in another zone' },
  ])('comes on the day before a session $what', ({ starts, zone, due }) => {
    const session = { ...startingAt(starts), timeZone: zone };
    const now = at(due).subtract({ hours: 1 });
    expect(planReminders(aPlan({ session, rules: [eveningBefore], now })).map(({ dueAt }) => dueAt.toString())).toEqual([
      at(due).toString(),
    ]);
  });

  it('moves out of quiet hours like every other', () => {
    const quietHours = { quietFrom: time('17:00'), quietUntil: time('09:00') };
    const [row] = planReminders(aPlan({ rules: [eveningBefore], quietHours }));
    expect(row?.dueAt.toString()).toBe(at('2026-11-23T16:59+05:30').toString());
  });
});

describe('planning reminders', () => {
  it('tells each person once for each rule, in their own language and channel', () => {
    const rows = planReminders(aPlan({ recipients: [sagar, asha] }));
    const session = { sessionId: 'session-1', state: 'planned' };
    expect(rows).toEqual([
      { ...session, rule: 'day-before', to: sagar.to, channel: 'email', language: 'mr', dueAt: at('2026-11-23T18:00+05:30') },
      { ...session, rule: 'day-before', to: asha.to, channel: 'sms', language: 'hi', dueAt: at('2026-11-23T18:00+05:30') },
      { ...session, rule: 'two-hours-before', to: sagar.to, channel: 'email', language: 'mr', dueAt: at('2026-11-24T16:00+05:30') },
      { ...session, rule: 'two-hours-before', to: asha.to, channel: 'sms', language: 'hi', dueAt: at('2026-11-24T16:00+05:30') },
    ]);
  });

  it.each([
    { sentence: 'is left alone in the day', startsAt: '2026-11-24T18:00+05:30', then: '2026-11-24T16:00+05:30' },
    { sentence: 'moves to the evening before', startsAt: '2026-11-24T07:30+05:30', then: '2026-11-23T20:59+05:30' },
    { sentence: 'moves to the end of the same evening', startsAt: '2026-11-24T23:15+05:30', then: '2026-11-24T20:59+05:30' },
    { sentence: 'stays on the minute the quiet ends', startsAt: '2026-11-24T11:00+05:30', then: '2026-11-24T09:00+05:30' },
    { sentence: 'moves from the last quiet minute', startsAt: '2026-11-24T10:59+05:30', then: '2026-11-23T20:59+05:30' },
  ])('$sentence', ({ startsAt, then }) => {
    const rows = planReminders(aPlan({ session: startingAt(startsAt), rules: [twoHours] }));
    expect(rows).toMatchObject([{ state: 'planned', dueAt: at(then) }]);
  });

  it.each([
    { sentence: 'cancelled', session: { ...aPlan().session, state: 'cancelled' as const } },
    { sentence: 'held', session: { ...aPlan().session, state: 'held' as const } },
    { sentence: 'beginning now', session: startingAt('2026-11-23T12:00+05:30') },
  ])('plans nothing for a session that is $sentence', ({ session }) => expect(planReminders(aPlan({ session }))).toEqual([]));

  it.each([
    { startsAt: '2026-11-26T12:00+05:30', then: ['day-before'] },
    { startsAt: '2026-11-26T12:01+05:30', then: [] },
    { startsAt: '2026-11-25T14:00+05:30', then: ['day-before', 'two-hours-before'] },
  ])('looks 48 hours ahead: at $startsAt it plans $then', ({ startsAt, then }) => {
    const planned = planReminders(aPlan({ session: startingAt(startsAt), now: at('2026-11-23T12:00+05:30') }));
    expect(planned.map(({ rule }) => rule)).toEqual(then);
  });

  it.each([
    { sentence: 'its moment was over', but: { now: at('2026-11-24T12:00+05:30') }, reason: 'past' },
    {
      sentence: 'its moment was over, whoever could not have been told',
      but: { now: at('2026-11-24T12:00+05:30'), recipients: [{ ...sagar, consents: [] }] },
      reason: 'past',
    },
    {
      sentence: 'it would have had to go out before the quiet hours that have begun',
      but: { session: startingAt('2026-11-25T06:00+05:30'), now: at('2026-11-23T22:00+05:30'), rules: [dayBefore] },
      reason: 'quiet-hours',
    },
    {
      sentence: 'there is no minute that is not quiet',
      but: { quietHours: { quietFrom: time('09:00'), quietUntil: time('09:00') } },
      reason: 'quiet-hours',
    },
    { sentence: 'nobody agreed', but: { recipients: [{ ...sagar, consents: [] }] }, reason: 'no-consent' },
    {
      sentence: 'the consent is for another channel',
      but: { recipients: [{ ...sagar, consents: [aConsent({ channel: 'sms' })] }] },
      reason: 'no-consent',
    },
    {
      sentence: 'the consent has been withdrawn',
      but: { recipients: [{ ...sagar, consents: [aConsent({ withdrawnOn: day('2026-11-23') })] }] },
      reason: 'no-consent',
    },
    {
      sentence: 'the consent ends before the reminder is due',
      but: { recipients: [{ ...sagar, consents: [aConsent({ expiresOn: day('2026-11-23') })] }] },
      reason: 'no-consent',
    },
    { sentence: 'no address is recorded', but: { recipients: [{ ...sagar, addresses: [], channels: [] }] }, reason: 'no-address' },
    {
      sentence: 'the centre has not connected the channel of the address',
      but: { recipients: [{ ...sagar, channels: [] }] },
      reason: 'channel-not-connected',
    },
  ])('keeps a reminder back when $sentence', ({ but, reason }) => {
    const [first] = planReminders(aPlan({ rules: [dayBefore], ...but }));
    expect(first).toMatchObject({ state: 'suppressed', reason });
  });
});

describe('choosing a channel', () => {
  const on = day('2026-11-23');
  it.each([
    { sentence: 'the preferred one', channels: ['sms', 'email'], consents: [aConsent({ channel: null })], then: { channel: 'sms' } },
    { sentence: 'the next one that is allowed', channels: ['sms', 'email'], consents: [aConsent()], then: { channel: 'email' } },
    { sentence: 'none without consent', channels: ['sms'], consents: [aConsent()], then: { channel: 'sms', refused: 'no-consent' } },
    { sentence: 'none without an address', channels: [], consents: [aConsent()], then: { refused: 'no-address' } },
    {
      sentence: "none for a member by a relative's consent",
      channels: ['email'],
      consents: [aConsent({ purpose: 'contact-relative' })],
      then: { channel: 'email', refused: 'no-consent' },
    },
  ] as const)('takes $sentence', ({ channels, consents, then }) => {
    expect(chooseChannel({ to: sagar.to, addresses: channels, channels, consents }, on)).toMatchObject(then);
  });

  it('does not tell a relative by consent to write to the member', () => {
    expect(chooseChannel({ ...asha, consents: [aConsent({ channel: null })] }, on)).toMatchObject({ refused: 'no-consent' });
    expect(chooseChannel(asha, on)).toEqual({ channel: 'sms' });
  });
});

describe('moving out of quiet hours', () => {
  it.each([
    { sentence: 'in the day', given: '2026-11-24T12:00+05:30', then: '2026-11-24T12:00+05:30' },
    { sentence: 'as the quiet begins', given: '2026-11-24T21:00+05:30', then: '2026-11-24T20:59+05:30' },
    { sentence: 'before midnight', given: '2026-11-24T23:30+05:30', then: '2026-11-24T20:59+05:30' },
    { sentence: 'after midnight', given: '2026-11-24T03:00+05:30', then: '2026-11-23T20:59+05:30' },
  ])('goes back $sentence', ({ given, then }) => expect(beforeQuietHours(at(given), timeZone, night)).toEqual(at(then)));

  it('goes back within one day where the quiet does not span midnight', () => {
    const noon = { quietFrom: time('13:00'), quietUntil: time('15:00') };
    expect(beforeQuietHours(at('2026-11-24T14:00+05:30'), timeZone, noon)).toEqual(at('2026-11-24T12:59+05:30'));
  });
});

describe('trying again', () => {
  const first = {
    failure: { kind: 'refused', times: 1 },
    failedAt: at('2026-11-23T18:00+05:30'),
    startsAt: at('2026-11-24T18:00+05:30'),
    timeZone,
    quietHours: night,
  } as const;
  const refused = (times: number): Failure => ({ kind: 'refused', times });
  const unavailable = (times: number): Failure => ({ kind: 'unavailable', times });

  it.each([
    { failure: refused(1), then: '2026-11-23T18:01+05:30' },
    { failure: refused(2), then: '2026-11-23T18:05+05:30' },
    { failure: refused(3), then: '2026-11-23T18:15+05:30' },
    { failure: refused(4), then: '2026-11-23T19:00+05:30' },
    { failure: unavailable(1), then: '2026-11-23T18:01+05:30' },
    { failure: unavailable(2), then: '2026-11-23T18:05+05:30' },
    { failure: unavailable(3), then: '2026-11-23T18:15+05:30' },
    { failure: unavailable(40), then: '2026-11-23T18:15+05:30' },
  ])('waits longer when $failure.kind for the time $failure.times', ({ failure, then }) =>
    expect(retryAt({ ...first, failure })).toEqual(at(then)),
  );

  it('waits for the quiet hours to end', () => {
    const late = { ...first, failure: refused(4), failedAt: at('2026-11-23T20:30+05:30') };
    expect(retryAt(late)).toEqual(at('2026-11-24T09:00+05:30'));
  });

  it.each([
    { sentence: 'the fifth time', but: { failure: refused(lastTry) } },
    { sentence: 'once the session would have begun', but: { failure: refused(4), failedAt: at('2026-11-24T17:00+05:30') } },
    { sentence: 'an outage at the start', but: { failure: unavailable(9), failedAt: at('2026-11-24T17:45+05:30') } },
    {
      sentence: 'when the quiet lasts until after the start',
      but: { failedAt: at('2026-11-24T06:00+05:30'), startsAt: at('2026-11-24T09:00+05:30') },
    },
  ])('gives up $sentence', ({ but }) => expect(retryAt({ ...first, ...but })).toBeUndefined());
});

describe('any plan of reminders', () => {
  const quarters = fc.integer({ min: 0, max: 95 }).map((quarter) => time('00:00').add({ minutes: quarter * 15 }));
  const facts = fc.record({
    quietFrom: quarters,
    quietUntil: quarters,
    startsIn: fc.integer({ min: -100, max: 6000 }),
    minutesBefore: fc.integer({ min: 0, max: 4000 }),
    zone: fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'America/New_York'),
    now: fc.integer({ min: 0, max: 60 * 24 * 365 }).map((minutes) => at('2026-01-01T00:00Z').add({ minutes })),
  });

  it('has nothing due in quiet hours, nor after the start, nor in the past, nor beyond the horizon', () => {
    fc.assert(
      fc.property(facts, ({ quietFrom, quietUntil, startsIn, minutesBefore, zone, now }) => {
        const quietHours = { quietFrom, quietUntil };
        const session = { ...aPlan().session, startsAt: now.add({ minutes: startsIn }), timeZone: zone };
        const rows = planReminders(aPlan({ session, rules: [{ rule: 'some', minutesBefore }], quietHours, now }));
        for (const row of rows) {
          const { state, dueAt } = row;
          if (state === 'suppressed' && row.reason !== 'past') expect(Temporal.Instant.compare(dueAt, now)).toBeGreaterThanOrEqual(0);
          if (state !== 'planned') continue;
          expect(isQuietAt(dueAt, zone, quietHours)).toBe(false);
          expect(Temporal.Instant.compare(dueAt, session.startsAt)).toBeLessThan(0);
          expect(Temporal.Instant.compare(dueAt, now)).toBeGreaterThanOrEqual(0);
          expect(Temporal.Instant.compare(dueAt, now.add({ hours: 48 }))).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('any further try', () => {
  const facts = fc.record({
    kind: fc.constantFrom('refused', 'unavailable'),
    times: fc.integer({ min: 1, max: 7 }),
    failedAfter: fc.integer({ min: 0, max: 60 * 24 * 365 }),
    startsIn: fc.integer({ min: -60, max: 3_000 }),
    zone: fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'America/New_York'),
    from: fc.integer({ min: 0, max: 23 }),
    until: fc.integer({ min: 0, max: 23 }),
  });

  it('is later than the failure, before the session begins, never in quiet hours, and there is no sixth of a refused message', () => {
    fc.assert(
      fc.property(facts, ({ kind, times, failedAfter, startsIn, zone, from, until }) => {
        const failedAt = at('2026-01-01T00:00Z').add({ minutes: failedAfter });
        const startsAt = failedAt.add({ minutes: startsIn });
        const quietHours = { quietFrom: time('00:00').add({ hours: from }), quietUntil: time('00:00').add({ hours: until, minutes: 30 }) };
        const again = retryAt({ failure: { kind, times }, failedAt, startsAt, timeZone: zone, quietHours });
        if (kind === 'refused' && times >= lastTry) expect(again).toBeUndefined();
        if (again === undefined) return;
        expect(Temporal.Instant.compare(failedAt, again)).toBeLessThan(0);
        expect(Temporal.Instant.compare(again, startsAt)).toBeLessThan(0);
        expect(isQuietAt(again, zone, quietHours)).toBe(false);
      }),
    );
  });
});
