import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, SessionId } from '../kernel/index.ts';
import type { ScheduleVersion } from '../groups/index.ts';
import { moveSession } from './move-session.ts';
import { newSession, planSessions, replanSessions } from './plan-sessions.ts';
import type { PlanSessions } from './plan-sessions.ts';
import { identityOf } from './session.ts';
import type { PlannedSession, Session } from './session.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const groupId = idOf<GroupId>('group-1');

const aVersion = (but: Partial<ScheduleVersion> = {}): ScheduleVersion => ({
  appliesFrom: day('2026-11-02'),
  startsOn: day('2026-11-02'),
  startsAt: Temporal.PlainTime.from('18:00'),
  minutes: 60,
  recurrence: 'FREQ=WEEKLY;BYDAY=TU',
  until: null,
  timeZone: 'Asia/Kolkata',
  ...but,
});
const aPlan = (but: Partial<PlanSessions> = {}): PlanSessions => ({
  groupId,
  schedules: [aVersion()],
  holidays: [],
  existing: [],
  from: at('2026-11-01T00:00Z'),
  to: at('2026-12-01T00:00Z'),
  ...but,
});
const store = (plan: PlanSessions): readonly PlannedSession[] =>
  planSessions(plan).map((session) => newSession(idOf<SessionId>(`session-${session.originalStart.toPlainDate().toString()}`), session));
const days = (sessions: readonly { readonly originalStart: Temporal.PlainDateTime }[]) =>
  sessions.map(({ originalStart }) => originalStart.toPlainDate().toString());
const cancelled = ({ startedAt: _startedAt, ...place }: PlannedSession): Session => ({ ...place, state: 'cancelled', reason: 'flood' });

describe('planning sessions', () => {
  it('adds every start of the schedule in the window', () => {
    expect(days(planSessions(aPlan()))).toEqual(['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24']);
  });

  it('gives a new session everything but its id', () => {
    expect(store(aPlan())[0]).toEqual({
      id: 'session-2026-11-03',
      groupId,
      originalStart: Temporal.PlainDateTime.from('2026-11-03T18:00'),
      timeZone: 'Asia/Kolkata',
      startsAt: at('2026-11-03T12:30Z'),
      endsAt: at('2026-11-03T13:30Z'),
      movedFrom: null,
      state: 'planned',
      startedAt: null,
    });
  });

  it('leaves holidays free', () => {
    const holidays = [{ on: day('2026-11-10') }, { on: day('2026-11-11') }];
    expect(days(planSessions(aPlan({ holidays })))).toEqual(['2026-11-03', '2026-11-17', '2026-11-24']);
  });

  it('adds nothing the second time', () => {
    expect(planSessions(aPlan({ existing: store(aPlan()) }))).toEqual([]);
  });

  it('does not bring back a session that was called off', () => {
    expect(planSessions(aPlan({ existing: store(aPlan()).map(cancelled) }))).toEqual([]);
  });

  it('does not put a second session where one was moved away', () => {
    const existing = store(aPlan()).map((session) => {
      const moved = moveSession(session, { startsAt: session.startsAt.add({ hours: 26 }), now: at('2026-11-01T00:00Z') });
      return moved.ok ? moved.value.session : session;
    });
    expect(existing.every(({ movedFrom }) => movedFrom !== null)).toBe(true);
    expect(planSessions(aPlan({ existing }))).toEqual([]);
  });

  it('knows two sessions apart by group and original start', () => {
    const [one] = store(aPlan());
    const [other] = store(aPlan({ groupId: idOf<GroupId>('group-2') }));
    expect(one && identityOf(one)).toBe('group-1@2026-11-03T18:00');
    expect(other && identityOf(other)).toBe('group-2@2026-11-03T18:00');
  });
});

describe('planning again after a change', () => {
  const now = at('2026-11-12T00:00Z');
  const existing = store(aPlan());
  const toWednesday = [aVersion(), aVersion({ appliesFrom: day('2026-11-13'), recurrence: 'FREQ=WEEKLY;BYDAY=WE' })];

  it('withdraws what is to come and adds what the new schedule says', () => {
    const replan = replanSessions({ ...aPlan({ schedules: toWednesday, existing }), now });
    expect(days(replan.toWithdraw)).toEqual(['2026-11-17', '2026-11-24']);
    expect(days(replan.toAdd)).toEqual(['2026-11-18', '2026-11-25']);
    expect(replan.toChange).toEqual([]);
  });

  it('does nothing when nothing changed', () => {
    expect(replanSessions({ ...aPlan({ existing }), now })).toEqual({ toAdd: [], toWithdraw: [], toChange: [] });
  });

  it('adds nothing to the past', () => {
    expect(days(replanSessions({ ...aPlan(), now }).toAdd)).toEqual(['2026-11-17', '2026-11-24']);
  });

  it('withdraws a session from a new holiday', () => {
    const replan = replanSessions({ ...aPlan({ existing, holidays: [{ on: day('2026-11-17') }] }), now });
    expect(days(replan.toWithdraw)).toEqual(['2026-11-17']);
  });

  it('changes the length and keeps the session', () => {
    const longer = [aVersion(), aVersion({ appliesFrom: day('2026-11-13'), minutes: 90 })];
    const replan = replanSessions({ ...aPlan({ existing, schedules: longer }), now });
    expect(replan.toWithdraw).toEqual([]);
    expect(replan.toChange.map(({ id, endsAt }) => ({ id, endsAt: endsAt.toString() }))).toEqual([
      { id: 'session-2026-11-17', endsAt: '2026-11-17T14:00:00Z' },
      { id: 'session-2026-11-24', endsAt: '2026-11-24T14:00:00Z' },
    ]);
  });

  it('changes the instant when the branch turns out to be in another zone', () => {
    const elsewhere = [aVersion(), aVersion({ appliesFrom: day('2026-11-13'), timeZone: 'Asia/Kathmandu' })];
    const replan = replanSessions({ ...aPlan({ existing, schedules: elsewhere }), now });
    expect(replan.toChange.map(({ startsAt }) => startsAt.toString())).toEqual(['2026-11-17T12:15:00Z', '2026-11-24T12:15:00Z']);
  });

  it.each([
    { sentence: 'was called off', touch: cancelled },
    { sentence: 'was started', touch: (session: PlannedSession): Session => ({ ...session, startedAt: now }) },
    { sentence: 'was moved', touch: (session: PlannedSession): Session => ({ ...session, movedFrom: now }) },
    {
      sentence: 'was held',
      touch: (session: PlannedSession): Session => ({ ...session, state: 'held', startedAt: now, finishedAt: now, headcount: null }),
    },
  ])('leaves a session alone that $sentence', ({ touch }) => {
    const replan = replanSessions({ ...aPlan({ schedules: toWednesday, existing: existing.map(touch) }), now });
    expect(replan.toWithdraw).toEqual([]);
    expect(replan.toChange).toEqual([]);
  });

  it('leaves a session alone that bears a record', () => {
    const touched = new Set([idOf<SessionId>('session-2026-11-17')]);
    const replan = replanSessions({ ...aPlan({ schedules: toWednesday, existing }), now, touched });
    expect(days(replan.toWithdraw)).toEqual(['2026-11-24']);
  });

  it.each([
    {
      sentence: 'takes a session in that starts as its window opens',
      window: { from: at('2026-11-17T12:30Z') },
      then: ['2026-11-17', '2026-11-24'],
    },
    { sentence: 'leaves a session out that starts as its window closes', window: { to: at('2026-11-24T12:30Z') }, then: ['2026-11-17'] },
  ])('$sentence', ({ window, then }) => {
    expect(days(replanSessions({ ...aPlan({ schedules: toWednesday, existing, ...window }), now }).toWithdraw)).toEqual(then);
  });

  it('leaves a session alone that starts this instant, and adds none', () => {
    const starting = at('2026-11-17T12:30Z');
    expect(days(replanSessions({ ...aPlan({ schedules: toWednesday, existing }), now: starting }).toWithdraw)).toEqual(['2026-11-24']);
    expect(days(replanSessions({ ...aPlan(), now: starting }).toAdd)).toEqual(['2026-11-24']);
  });

  it('does not reach beyond its window', () => {
    const replan = replanSessions({ ...aPlan({ schedules: toWednesday, existing, to: at('2026-11-20T00:00Z') }), now });
    expect(days(replan.toWithdraw)).toEqual(['2026-11-17']);
  });
});

describe('any plan', () => {
  const facts = fc.record({
    recurrence: fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'FREQ=MONTHLY;BYDAY=2SU,4SU'),
    hour: fc.integer({ min: 0, max: 23 }),
    timeZone: fc.constantFrom('Asia/Kolkata', 'Europe/Berlin', 'America/New_York'),
    weeks: fc.integer({ min: 1, max: 20 }),
    calledOff: fc.array(fc.nat({ max: 40 }), { maxLength: 5 }),
    holidays: fc.array(fc.nat({ max: 140 }), { maxLength: 5 }),
  });

  it('adds nothing when it is made twice, whatever was called off in between', () => {
    fc.assert(
      fc.property(facts, ({ hour, weeks, calledOff, holidays, ...rest }) => {
        const plan = aPlan({
          schedules: [aVersion({ ...rest, startsAt: Temporal.PlainTime.from({ hour }) })],
          holidays: holidays.map((offset) => ({ on: day('2026-11-01').add({ days: offset }) })),
          to: at('2026-11-01T00:00Z').add({ hours: 24 * 7 * weeks }),
        });
        const existing = store(plan).map((session, index) => (calledOff.includes(index) ? cancelled(session) : session));
        expect(new Set(existing.map(identityOf)).size).toBe(existing.length);
        expect(planSessions({ ...plan, existing })).toEqual([]);
        expect(replanSessions({ ...plan, existing, now: plan.from }).toWithdraw).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
