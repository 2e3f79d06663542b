import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, SessionId } from '../kernel/index.ts';
import type { ScheduleVersion } from '../groups/index.ts';
import { moveSession } from './move-session.ts';
import { newSession, planSessions } from './plan-sessions.ts';
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
const cancelled = ({ startedAt: _startedAt, ...place }: PlannedSession): Session => ({
  ...place,
  state: 'cancelled',
  decision: 'cancelled',
  movedBefore: false,
  reason: 'flood',
});

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
      decision: null,
      movedFrom: null,
      place: null,
      isExtra: false,
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
      const moved = moveSession(session, {
        startsAt: session.startsAt.add({ hours: 26 }),
        calendar: aPlan(),
        now: at('2026-11-01T00:00Z'),
      });
      return moved.ok ? moved.value.session : session;
    });
    expect(existing.every(({ movedFrom }) => movedFrom !== null)).toBe(true);
    expect(planSessions(aPlan({ existing }))).toEqual([]);
  });

  it('knows two sessions apart by group and original date', () => {
    const [one] = store(aPlan());
    const [other] = store(aPlan({ groupId: idOf<GroupId>('group-2') }));
    expect(one && identityOf(one)).toBe('group-1@2026-11-03');
    expect(other && identityOf(other)).toBe('group-2@2026-11-03');
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
      }),
      { numRuns: 60 },
    );
  });
});
