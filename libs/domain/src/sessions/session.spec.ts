import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, Instant, SessionId } from '../kernel/index.ts';
import { cancelSession } from './cancel-session.ts';
import { finishSession } from './finish-session.ts';
import { moveSession } from './move-session.ts';
import { dayOf, hasStarted, identityOf } from './session.ts';
import type { CancelledSession, HeldSession, PlannedSession, Session } from './session.ts';
import { startSession } from './start-session.ts';

const at = (text: string): Instant => Temporal.Instant.from(text);

const aPlannedSession = (but: Partial<PlannedSession> = {}): PlannedSession => ({
  id: idOf<SessionId>('session-1'),
  groupId: idOf<GroupId>('group-1'),
  originalStart: Temporal.PlainDateTime.from('2026-06-02T17:30'),
  decision: null,
  timeZone: 'Asia/Kolkata',
  startsAt: at('2026-06-02T17:30+05:30'),
  endsAt: at('2026-06-02T19:00+05:30'),
  movedFrom: null,
  state: 'planned',
  startedAt: null,
  ...but,
});
const aStartedSession = (): PlannedSession => aPlannedSession({ startedAt: at('2026-06-02T17:05+05:30') });
const aHeldSession = (): HeldSession => ({
  ...aPlannedSession(),
  state: 'held',
  startedAt: at('2026-06-02T17:30+05:30'),
  finishedAt: at('2026-06-02T19:00+05:30'),
  headcount: null,
});
function aCancelledSession(): CancelledSession {
  const { startedAt: _startedAt, ...place } = aPlannedSession();
  return { ...place, state: 'cancelled', decision: 'cancelled', reason: 'flood' };
}
const named = { confidentiality: 'notes' } as const;
const headcountOnly = { confidentiality: 'headcount' } as const;
/** The only event of a decision about the session. It has no facts, and it is news about nobody in particular. */
const happenedTo = (type: string) => ({ type, subject: { kind: 'session', id: 'session-1' }, concerns: [], facts: {} });

describe('cancelling a session', () => {
  it('keeps its identity and times and is reported, up to the last moment before the start', () => {
    const now = at('2026-06-02T17:29+05:30');
    expect(cancelSession(aPlannedSession(), { reason: ' flood ', now })).toEqual({
      ok: true,
      value: { session: aCancelledSession(), events: [happenedTo('session-cancelled')] },
    });
  });

  it.each([
    { given: aPlannedSession(), when: { reason: 'flood', now: at('2026-06-02T17:30+05:30') }, then: 'sessions/already-started' },
    { given: aStartedSession(), when: { reason: 'flood', now: at('2026-06-02T17:10+05:30') }, then: 'sessions/already-started' },
    { given: aHeldSession(), when: { reason: 'flood', now: at('2026-06-02T12:00+05:30') }, then: 'sessions/not-planned' },
    { given: aCancelledSession(), when: { reason: 'flood', now: at('2026-06-02T12:00+05:30') }, then: 'sessions/not-planned' },
    { given: aPlannedSession(), when: { reason: '  ', now: at('2026-06-02T12:00+05:30') }, then: 'sessions/reason-missing' },
  ])('refuses with $then', ({ given, when, then }) =>
    expect(cancelSession(given, when)).toMatchObject({ ok: false, problem: { code: then } }),
  );
});

describe('starting a session', () => {
  it.each([
    { sentence: 'an hour ahead', now: at('2026-06-02T16:30+05:30') },
    { sentence: 'on time', now: at('2026-06-02T17:30+05:30') },
    { sentence: 'a day late, from paper', now: at('2026-06-03T17:30+05:30') },
  ])('works $sentence', ({ now }) => {
    expect(startSession(aPlannedSession(), { now })).toEqual({
      ok: true,
      value: { session: aPlannedSession({ startedAt: now }), events: [happenedTo('session-started')] },
    });
  });

  it.each([
    { given: aPlannedSession(), now: at('2026-06-02T16:29+05:30'), then: 'sessions/too-early' },
    { given: aStartedSession(), now: at('2026-06-02T17:10+05:30'), then: 'sessions/already-started' },
    { given: aCancelledSession(), now: at('2026-06-02T17:10+05:30'), then: 'sessions/not-planned' },
    { given: aHeldSession(), now: at('2026-06-02T17:10+05:30'), then: 'sessions/not-planned' },
  ])('refuses with $then', ({ given, now, then }) => {
    expect(startSession(given, { now })).toMatchObject({ ok: false, problem: { code: then } });
  });
});

describe('finishing a session', () => {
  const now = at('2026-06-02T18:55+05:30');
  it('closes it as held', () => {
    const held = { ...aStartedSession(), state: 'held', finishedAt: now, headcount: null };
    expect(finishSession(aStartedSession(), named, { headcount: null, now })).toEqual({
      ok: true,
      value: { session: held, events: [happenedTo('session-finished')] },
    });
  });

  it('counts as started on time if nobody started it', () => {
    const finished = finishSession(aPlannedSession(), named, { headcount: null, now });
    expect(finished).toMatchObject({ ok: true, value: { session: { state: 'held', startedAt: at('2026-06-02T17:30+05:30') } } });
  });

  it.each([0, 14, 1000])('takes a headcount of %d where only a headcount is recorded', (headcount) => {
    expect(finishSession(aPlannedSession(), headcountOnly, { headcount, now })).toMatchObject({
      ok: true,
      value: { session: { headcount } },
    });
  });

  it.each([
    { given: aPlannedSession(), kind: named, headcount: null, now: at('2026-06-02T17:29+05:30'), then: 'sessions/not-started' },
    { given: aHeldSession(), kind: named, headcount: null, now, then: 'sessions/not-planned' },
    { given: aCancelledSession(), kind: named, headcount: null, now, then: 'sessions/not-planned' },
    { given: aStartedSession(), kind: named, headcount: 12, now, then: 'sessions/headcount-not-allowed' },
    { given: aStartedSession(), kind: headcountOnly, headcount: null, now, then: 'sessions/headcount-missing' },
    { given: aStartedSession(), kind: headcountOnly, headcount: -1, now, then: 'sessions/headcount-out-of-range' },
    { given: aStartedSession(), kind: headcountOnly, headcount: 1001, now, then: 'sessions/headcount-out-of-range' },
    { given: aStartedSession(), kind: headcountOnly, headcount: 1.5, now, then: 'sessions/headcount-out-of-range' },
  ])('refuses with $then', ({ given, kind, then, ...when }) => {
    expect(finishSession(given, kind, when)).toMatchObject({ ok: false, problem: { code: then } });
  });
});

describe('moving a session', () => {
  const now = at('2026-06-02T12:00+05:30');
  it('keeps its length and its identity', () => {
    const startsAt = at('2026-06-03T10:00+05:30');
    const was = aPlannedSession();
    expect(moveSession(was, { startsAt, now })).toEqual({
      ok: true,
      value: {
        session: aPlannedSession({ startsAt, endsAt: at('2026-06-03T11:30+05:30'), movedFrom: was.startsAt, decision: 'moved' }),
        events: [happenedTo('session-moved')],
      },
    });
  });

  it('may move a session again', () => {
    const moved = aPlannedSession({ startsAt: at('2026-06-03T10:00+05:30'), movedFrom: at('2026-06-02T17:30+05:30') });
    const again = moveSession(moved, { startsAt: at('2026-06-04T10:00+05:30'), now });
    expect(again).toMatchObject({ ok: true, value: { session: { movedFrom: at('2026-06-03T10:00+05:30') } } });
  });

  it.each([
    { given: aPlannedSession(), startsAt: now, then: 'sessions/start-in-past' },
    { given: aPlannedSession(), startsAt: at('2026-06-02T17:30+05:30'), then: 'sessions/start-unchanged' },
    { given: aStartedSession(), startsAt: at('2026-06-03T17:30+05:30'), then: 'sessions/already-started' },
    { given: aHeldSession(), startsAt: at('2026-06-03T17:30+05:30'), then: 'sessions/not-planned' },
    { given: aCancelledSession(), startsAt: at('2026-06-03T17:30+05:30'), then: 'sessions/not-planned' },
  ])('refuses with $then', ({ given, startsAt, then }) => {
    expect(moveSession(given, { startsAt, now })).toMatchObject({ ok: false, problem: { code: then } });
  });
});

describe('a session', () => {
  it.each([
    { given: aPlannedSession(), now: '2026-06-02T17:29+05:30', then: false },
    { given: aPlannedSession(), now: '2026-06-02T17:30+05:30', then: true },
    { given: aStartedSession(), now: '2026-06-02T17:10+05:30', then: true },
  ])('has started at $now: $then', ({ given, now, then }) => expect(hasStarted(given, at(now))).toBe(then));

  it('belongs to the local day it starts, also past midnight', () => {
    const late = { startsAt: at('2026-06-06T23:15+05:30'), timeZone: 'Asia/Kolkata' };
    expect(dayOf(late).toString()).toBe('2026-06-06');
    expect(dayOf({ ...late, timeZone: 'UTC' }).toString()).toBe('2026-06-06');
    expect(dayOf({ ...late, timeZone: 'Pacific/Auckland' }).toString()).toBe('2026-06-07');
  });
});

describe('any sequence of decisions about a session', () => {
  interface Act {
    readonly what: 'start' | 'finish' | 'cancel' | 'move';
    readonly minutes: number;
    readonly by: number;
  }
  const acts = fc.array(
    fc.record<Act>({
      what: fc.constantFrom('start', 'finish', 'cancel', 'move'),
      minutes: fc.integer({ min: -300, max: 300 }),
      by: fc.integer({ min: -2_000, max: 2_000 }),
    }),
    { maxLength: 8 },
  );
  const first = aPlannedSession();
  const done = (session: Session, { what, minutes, by }: Act) => {
    const now = first.startsAt.add({ minutes });
    switch (what) {
      case 'start':
        return startSession(session, { now });
      case 'finish':
        return finishSession(session, named, { headcount: null, now });
      case 'cancel':
        return cancelSession(session, { reason: 'flood', now });
      case 'move':
        return moveSession(session, { startsAt: session.startsAt.add({ minutes: by }), now });
    }
  };

  it('it stays the same session, of the same length, and a held or cancelled session stays so', () => {
    fc.assert(
      fc.property(acts, (all) => {
        let session: Session = first;
        // Time only goes on.
        for (const act of all.toSorted((a, b) => a.minutes - b.minutes)) {
          const result = done(session, act);
          if (session.state !== 'planned') expect(result.ok).toBe(false);
          if (!result.ok) continue;
          const { session: next, events } = result.value;
          expect(identityOf(next)).toBe(identityOf(first));
          expect(next.id).toBe(first.id);
          expect(next.startsAt.until(next.endsAt).total('minutes')).toBe(90);
          expect(events.map(({ subject }) => subject.id)).toEqual([first.id]);
          if (next.state === 'held') expect(Temporal.Instant.compare(next.startedAt, next.finishedAt)).toBeLessThanOrEqual(0);
          session = next;
        }
      }),
    );
  });
});
