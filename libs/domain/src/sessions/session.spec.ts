import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, Instant, PersonId, SessionId } from '../kernel/index.ts';
import type { ScheduleVersion } from '../groups/index.ts';
import { cancelSession } from './cancel-session.ts';
import { finishSession } from './finish-session.ts';
import type { FinishSession } from './finish-session.ts';
import { moveSession } from './move-session.ts';
import { dayOf, hasBegun, hasStarted, isHistory, isOver } from './session.ts';
import type { CancelledSession, HeldSession, PlannedSession } from './session.ts';
import { startSession } from './start-session.ts';
import { undoStart } from './undo-start.ts';

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
  place: null,
  isExtra: false,
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
  roster: [],
});
function aCancelledSession(): CancelledSession {
  const { startedAt: _startedAt, ...place } = aPlannedSession();
  return { ...place, state: 'cancelled', decision: 'cancelled', movedBefore: false, reason: 'flood' };
}
/** The group meets on Tuesdays, until the end of July. */
const tuesdays: ScheduleVersion = {
  ...{ appliesFrom: Temporal.PlainDate.from('2026-05-05'), startsOn: Temporal.PlainDate.from('2026-05-05'), minutes: 90 },
  ...{ startsAt: Temporal.PlainTime.from('17:30'), recurrence: 'FREQ=WEEKLY;BYDAY=TU', timeZone: 'Asia/Kolkata' },
  until: Temporal.PlainDate.from('2026-07-31'),
};
const calendar = { schedules: [tuesdays], holidays: [] };
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
    { sentence: 'an hour before it was sent', was: '2026-06-02T17:32+05:30', then: '2026-06-02T17:32+05:30' },
    { sentence: 'at a time that is still to come, which is now', was: '2026-06-02T23:00+05:30', then: '2026-06-02T18:32+05:30' },
    { sentence: 'before it could be, which is as early as it can be', was: '2026-06-02T09:00+05:30', then: '2026-06-02T16:30+05:30' },
  ])('was $sentence', ({ was, then }) =>
    expect(startSession(aPlannedSession(), { at: at(was), now: at('2026-06-02T18:32+05:30') })).toMatchObject({
      ok: true,
      value: { session: { startedAt: at(then) } },
    }),
  );

  it.each([
    { given: aPlannedSession(), now: at('2026-06-02T16:29+05:30'), then: 'sessions/too-early' },
    { given: aStartedSession(), now: at('2026-06-02T17:10+05:30'), then: 'sessions/already-started' },
    { given: aCancelledSession(), now: at('2026-06-02T17:10+05:30'), then: 'sessions/not-planned' },
    { given: aHeldSession(), now: at('2026-06-02T17:10+05:30'), then: 'sessions/not-planned' },
  ])('refuses with $then', ({ given, now, then }) => {
    expect(startSession(given, { now })).toMatchObject({ ok: false, problem: { code: then } });
  });
});

describe('taking back a start', () => {
  it('makes a started session one that nobody has started, and is reported', () =>
    expect(undoStart(aStartedSession())).toEqual({
      ok: true,
      value: { session: aPlannedSession(), events: [happenedTo('session-start-undone')] },
    }));

  it('leaves a session that can be cancelled and started again', () => {
    const undone = undoStart(aStartedSession());
    const now = at('2026-06-02T17:10+05:30');
    expect(undone.ok && cancelSession(undone.value.session, { reason: 'flood', now }).ok).toBe(true);
    expect(undone.ok && startSession(undone.value.session, { now }).ok).toBe(true);
  });

  it.each([
    { given: aPlannedSession(), then: 'sessions/not-started' },
    { given: aHeldSession(), then: 'sessions/not-planned' },
    { given: aCancelledSession(), then: 'sessions/not-planned' },
  ])('refuses with $then', ({ given, then }) => expect(undoStart(given)).toMatchObject({ ok: false, problem: { code: then } }));
});

describe('finishing a session', () => {
  const now = at('2026-06-02T19:00+05:30');
  const roster = [idOf<PersonId>('sagar'), idOf<PersonId>('tara')];
  const finish = (but: Partial<FinishSession> = {}): FinishSession => ({ headcount: null, beforeEnd: false, roster, now, ...but });

  it('closes it as held, with the people who were expected', () => {
    const held = { ...aStartedSession(), state: 'held', finishedAt: now, headcount: null, roster };
    expect(finishSession(aStartedSession(), named, finish())).toEqual({
      ok: true,
      value: { session: held, events: [happenedTo('session-finished')] },
    });
  });

  it.each([
    { given: aStartedSession(), was: '2026-06-02T18:50+05:30', then: '2026-06-02T18:50+05:30' },
    { given: aStartedSession(), was: '2026-06-02T23:00+05:30', then: '2026-06-02T19:00+05:30' },
    { given: aStartedSession(), was: '2026-06-02T17:10+05:30', then: '2026-06-02T17:30+05:30' },
    { given: aPlannedSession(), was: '2026-06-02T09:00+05:30', then: '2026-06-02T17:30+05:30' },
    {
      given: aPlannedSession({ startedAt: at('2026-06-02T17:50+05:30') }),
      was: '2026-06-02T17:40+05:30',
      then: '2026-06-02T17:50+05:30',
    },
  ])('was at $was, which counts as $then', ({ given, was, then }) =>
    expect(finishSession(given, named, finish({ at: at(was) }))).toMatchObject({ ok: true, value: { session: { finishedAt: at(then) } } }),
  );

  it('names nobody twice', () =>
    expect(finishSession(aStartedSession(), named, finish({ roster: [...roster, ...roster] }))).toMatchObject({
      ok: true,
      value: { session: { roster } },
    }));

  it('counts as started on time if nobody started it', () => {
    const finished = finishSession(aPlannedSession(), named, finish());
    expect(finished).toMatchObject({ ok: true, value: { session: { state: 'held', startedAt: at('2026-06-02T17:30+05:30') } } });
  });

  it.each([0, 14, 1000])('takes a headcount of %d where only a headcount is recorded, and keeps no names', (headcount) => {
    expect(finishSession(aPlannedSession(), headcountOnly, finish({ headcount }))).toMatchObject({
      ok: true,
      value: { session: { headcount, roster: [] } },
    });
  });

  it.each([
    { sentence: 'a minute after the start, when that is confirmed', when: finish({ beforeEnd: true, now: at('2026-06-02T17:31+05:30') }) },
    { sentence: 'at the start, when that is confirmed', when: finish({ beforeEnd: true, now: at('2026-06-02T17:30+05:30') }) },
    { sentence: 'at the end without a question', when: finish() },
    { sentence: 'days later without a question', when: finish({ now: at('2026-06-09T19:00+05:30') }) },
    { sentence: 'days later, confirmed for nothing', when: finish({ beforeEnd: true, now: at('2026-06-09T19:00+05:30') }) },
  ])('is possible $sentence', ({ when }) => expect(finishSession(aPlannedSession(), named, when).ok).toBe(true));

  it.each([
    { given: aPlannedSession(), kind: named, when: finish({ now: at('2026-06-02T17:29+05:30') }), then: 'sessions/not-begun' },
    { given: aStartedSession(), kind: named, when: finish({ now: at('2026-06-02T17:29+05:30') }), then: 'sessions/not-begun' },
    {
      given: aStartedSession(),
      kind: named,
      when: finish({ beforeEnd: true, now: at('2026-06-02T17:29:59+05:30') }),
      then: 'sessions/not-begun',
    },
    { given: aStartedSession(), kind: named, when: finish({ now: at('2026-06-02T18:59:59+05:30') }), then: 'sessions/not-over' },
    {
      given: aPlannedSession(),
      kind: headcountOnly,
      when: finish({ headcount: 9, now: at('2026-06-02T18:00+05:30') }),
      then: 'sessions/not-over',
    },
    { given: aHeldSession(), kind: named, when: finish(), then: 'sessions/not-planned' },
    { given: aCancelledSession(), kind: named, when: finish(), then: 'sessions/not-planned' },
    { given: aStartedSession(), kind: named, when: finish({ headcount: 12 }), then: 'sessions/headcount-not-allowed' },
    { given: aStartedSession(), kind: headcountOnly, when: finish(), then: 'sessions/headcount-missing' },
    { given: aStartedSession(), kind: headcountOnly, when: finish({ headcount: -1 }), then: 'sessions/headcount-out-of-range' },
    { given: aStartedSession(), kind: headcountOnly, when: finish({ headcount: 1001 }), then: 'sessions/headcount-out-of-range' },
    { given: aStartedSession(), kind: headcountOnly, when: finish({ headcount: 1.5 }), then: 'sessions/headcount-out-of-range' },
  ])('refuses with $then', ({ given, kind, when, then }) => {
    expect(finishSession(given, kind, when)).toMatchObject({ ok: false, problem: { code: then } });
  });

  it('asks before the end with the time of the end', () =>
    expect(finishSession(aStartedSession(), named, finish({ now: at('2026-06-02T18:00+05:30') }))).toMatchObject({
      problem: { params: { endsAt: '2026-06-02T13:30:00Z' } },
    }));
});

describe('moving a session', () => {
  const now = at('2026-06-02T12:00+05:30');
  it('keeps its length and its identity', () => {
    const startsAt = at('2026-06-03T10:00+05:30');
    const was = aPlannedSession();
    expect(moveSession(was, { startsAt, calendar, now })).toEqual({
      ok: true,
      value: {
        session: aPlannedSession({ startsAt, endsAt: at('2026-06-03T11:30+05:30'), movedFrom: was.startsAt, decision: 'moved' }),
        events: [happenedTo('session-moved')],
      },
    });
  });

  it('may move a session again', () => {
    const moved = aPlannedSession({ startsAt: at('2026-06-03T10:00+05:30'), movedFrom: at('2026-06-02T17:30+05:30') });
    const again = moveSession(moved, { startsAt: at('2026-06-04T10:00+05:30'), calendar, now });
    expect(again).toMatchObject({ ok: true, value: { session: { movedFrom: at('2026-06-03T10:00+05:30') } } });
  });

  it.each([
    { given: aPlannedSession(), startsAt: now, then: 'sessions/start-in-past' },
    { given: aPlannedSession(), startsAt: at('2026-06-02T17:30+05:30'), then: 'sessions/start-unchanged' },
    { given: aStartedSession(), startsAt: at('2026-06-03T17:30+05:30'), then: 'sessions/already-started' },
    { given: aHeldSession(), startsAt: at('2026-06-03T17:30+05:30'), then: 'sessions/not-planned' },
    { given: aCancelledSession(), startsAt: at('2026-06-03T17:30+05:30'), then: 'sessions/not-planned' },
  ])('refuses with $then', ({ given, startsAt, then }) => {
    expect(moveSession(given, { startsAt, calendar, now })).toMatchObject({ ok: false, problem: { code: then } });
  });
});

describe('a session', () => {
  it.each([
    { given: aPlannedSession(), now: '2026-06-02T17:29+05:30', then: false },
    { given: aPlannedSession(), now: '2026-06-02T17:30+05:30', then: true },
    { given: aStartedSession(), now: '2026-06-02T17:10+05:30', then: true },
  ])('has started at $now: $then', ({ given, now, then }) => expect(hasStarted(given, at(now))).toBe(then));

  it.each([
    { now: '2026-06-02T17:29:59+05:30', begun: false, over: false },
    { now: '2026-06-02T17:30+05:30', begun: true, over: false },
    { now: '2026-06-02T18:59:59+05:30', begun: true, over: false },
    { now: '2026-06-02T19:00+05:30', begun: true, over: true },
  ])('at $now has begun: $begun, is over: $over', ({ now, begun, over }) =>
    expect([hasBegun(aStartedSession(), at(now)), isOver(aStartedSession(), at(now))]).toEqual([begun, over]),
  );

  it.each([
    { enteredAt: '2026-06-02T17:29+05:30', then: false },
    { enteredAt: '2026-06-02T17:30+05:30', then: false },
    { enteredAt: '2026-06-02T17:31+05:30', then: true },
    { enteredAt: '2026-07-01T09:00+05:30', then: true },
  ])('is history for a group entered at $enteredAt: $then', ({ enteredAt, then }) =>
    expect(isHistory(aPlannedSession(), at(enteredAt))).toBe(then),
  );

  it('belongs to the local day it starts, also past midnight', () => {
    const late = { startsAt: at('2026-06-06T23:15+05:30'), timeZone: 'Asia/Kolkata' };
    expect(dayOf(late).toString()).toBe('2026-06-06');
    expect(dayOf({ ...late, timeZone: 'UTC' }).toString()).toBe('2026-06-06');
    expect(dayOf({ ...late, timeZone: 'Pacific/Auckland' }).toString()).toBe('2026-06-07');
  });
});
