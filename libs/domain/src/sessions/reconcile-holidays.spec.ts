import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, SessionId } from '../kernel/index.ts';
import type { ScheduleVersion } from '../groups/index.ts';
import { cancelSession } from './cancel-session.ts';
import { moveSession } from './move-session.ts';
import { effectOnDay } from './effect-on-day.ts';
import { newSession, planSessions } from './plan-sessions.ts';
import { reconcileSessions } from './reconcile-sessions.ts';
import type { ReconcileSessions } from './reconcile-sessions.ts';
import { dateOf } from './session.ts';
import type { CancelledSession, PlannedSession, Session } from './session.ts';

const day = (text: string) => Temporal.PlainDate.from(`2026-${text}`);
/** An instant by the wall clock of Pune. */
const at = (text: string) => Temporal.Instant.from(`2026-${text}+05:30`);
const groupId = idOf<GroupId>('group-1');
const now = at('11-27T12:00');
const to = at('12-25T00:00');
const schedules: readonly [ScheduleVersion] = [
  {
    ...{ startsOn: day('11-02'), appliesFrom: day('11-02'), startsAt: Temporal.PlainTime.from('10:00'), minutes: 60 },
    ...{ recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE', until: null, timeZone: 'Asia/Kolkata' },
  },
];
const planned = planSessions({ groupId, schedules, holidays: [], existing: [], from: at('11-26T00:00'), to }).map((plan) =>
  newSession(idOf<SessionId>(dateOf(plan).slice(5)), plan),
);
const dates = planned.map(({ id }) => id as string);
const others = dates.filter((date) => date !== '12-07');

type Touch = (session: PlannedSession) => Session;
const inCalendar = (touch: Touch, date = '12-07'): readonly Session[] =>
  planned.map((session) => (session.id === date ? touch(session) : session));
const moved =
  (startsAt: string): Touch =>
  (session) => {
    const result = moveSession(session, { startsAt: at(startsAt), calendar: { schedules, holidays: [] }, now });
    return result.ok ? result.value.session : session;
  };
const cancelled: Touch = (session) => {
  const result = cancelSession(session, { reason: 'flood', now });
  return result.ok ? result.value.session : session;
};
const withdrawn = ({ startedAt: _startedAt, ...session }: PlannedSession): CancelledSession => ({
  ...session,
  state: 'cancelled',
  movedBefore: session.decision === 'moved',
  reason: 'holiday',
});
const started: Touch = (session) => ({ ...session, startedAt: now });
const held: Touch = (session) => ({ ...session, state: 'held', startedAt: now, finishedAt: now, headcount: null, roster: [] });

const holidays = [{ on: day('12-07') }];
const given = { groupId, schedules, holidays, existing: planned, recorded: new Set<SessionId>(), now, to };
/** The dates of the sessions in each list. */
const reconciled = (but: Partial<ReconcileSessions> = {}) => {
  const { kept, changed, withdrawn: gone, added, inConflict } = reconcileSessions({ ...given, ...but });
  return {
    kept: kept.map(({ id }) => id),
    changed: changed.map(({ before }) => before.id),
    withdrawn: gone.map(({ session, meets, because }) => [session.id, meets, because]),
    added: added.map(dateOf),
    inConflict: inConflict.map(({ session, because }) => [session.id, because]),
  };
};
const nothing = { kept: [], changed: [], withdrawn: [], added: [], inConflict: [] };

describe('a holiday', () => {
  it('cancels the session of its day, and the same session takes place again without it', () => {
    expect(reconciled()).toEqual({ ...nothing, kept: others, withdrawn: [['12-07', true, 'holiday']] });
    expect(reconciled({ existing: inCalendar(withdrawn), holidays: [] })).toEqual({ ...nothing, kept: others, changed: ['12-07'] });
  });

  it('leaves a cancelled session cancelled, and does not cancel it twice', () =>
    expect(reconciled({ existing: inCalendar(withdrawn) })).toEqual({ ...nothing, kept: others }));

  it('that is removed brings no session back that is over, or that staff cancelled', () => {
    const afterwards = { existing: inCalendar(withdrawn), holidays: [], now: at('12-07T10:00') };
    expect(reconciled(afterwards).changed).toEqual([]);
    expect(reconciled({ existing: inCalendar(cancelled), holidays: [] }).inConflict).toEqual([['12-07', 'cancelled']]);
  });

  it('that is removed on its day leaves the session at its own time where the new time of the schedule has passed', () => {
    const [schedule] = schedules;
    const earlier = [{ ...schedule, startsAt: Temporal.PlainTime.from('08:00') }];
    const today = { schedules: earlier, holidays: [], now: at('12-07T09:00') };
    expect(reconciled({ ...today, existing: planned }).inConflict).toEqual([['12-07', 'passed']]);
    const { changed } = reconcileSessions({ ...given, ...today, existing: inCalendar(withdrawn) });
    expect(changed.find(({ before }) => before.id === '12-07')?.after.startsAt).toEqual(at('12-07T10:00'));
  });

  it('that is removed adds the session of a day for which none was planned', () =>
    expect(reconciled({ existing: planned.filter(({ id }) => id !== '12-07'), holidays: [] }).added).toEqual(['2026-12-07']));

  it.each<{ sentence: string; touch: Touch; then: string }>([
    { sentence: 'that staff cancelled', touch: cancelled, then: 'cancelled' },
    { sentence: 'that staff moved away from it', touch: moved('12-08T12:00'), then: 'moved' },
    { sentence: 'that was started', touch: started, then: 'begun' },
    { sentence: 'that took place', touch: held, then: 'begun' },
  ])('leaves a session $sentence', ({ touch, then }) =>
    expect(reconciled({ existing: inCalendar(touch) })).toEqual({ ...nothing, kept: others, inConflict: [['12-07', then]] }),
  );

  it('leaves a session that staff moved to it', () => {
    const { inConflict, withdrawn: gone } = reconciled({ existing: inCalendar(moved('12-07T18:00'), '12-09') });
    expect({ inConflict, gone }).toEqual({ inConflict: [['12-09', 'moved']], gone: [['12-07', true, 'holiday']] });
  });

  it('leaves a session with marks, one under way and one that is over', () => {
    expect(reconciled({ recorded: new Set([idOf<SessionId>('12-07')]) }).inConflict).toEqual([['12-07', 'recorded']]);
    expect(reconciled({ now: at('12-07T10:30') }).inConflict).toEqual([['12-07', 'begun']]);
    expect(reconciled({ now: at('12-07T11:00') })).toMatchObject({ inConflict: [], withdrawn: [] });
  });
});

describe('the reason why a session is withdrawn', () => {
  const until = (on: string): readonly ScheduleVersion[] => [{ ...schedules[0], until: day(on) }];

  it('is the schedule where the group does not meet on the day, holiday or not', () =>
    expect(reconciled({ schedules: until('12-02') }).withdrawn[0]).toEqual(['12-07', false, 'schedule']));

  it('is the schedule where a session that was moved away from a holiday is after the last day', () => {
    const existing = inCalendar(moved('12-12T12:00'));
    expect(reconciled({ existing, schedules: until('12-10') }).withdrawn[0]).toEqual(['12-07', true, 'schedule']);
  });
});

describe('the occurrences on holidays', () => {
  it('are named up to the horizon, with a session or without, and none of the past or of other days', () => {
    const days = ['11-25', '12-07', '12-08', '12-16', '12-28'].map((on) => ({ on: day(on) }));
    const named = (existing: readonly Session[]) => reconcileSessions({ ...given, existing, holidays: days }).onHolidays.map(dateOf);
    expect(named(planned)).toEqual(['2026-12-07', '2026-12-16']);
    expect(named([])).toEqual(['2026-12-07', '2026-12-16']);
  });
});

describe('the effect of a holiday on its day', () => {
  const effect = (but: Partial<ReconcileSessions>) => {
    const { withdrawn: gone, restored, staying } = effectOnDay(reconcileSessions({ ...given, ...but }), day('12-07'));
    return {
      withdrawn: gone.map(({ id }) => id),
      restored: restored.map(({ startsAt }) => startsAt.toString()),
      staying: staying.map(({ session, because }) => [session.id, because]),
    };
  };
  const none = { withdrawn: [], restored: [], staying: [] };

  it('is the session that is withdrawn, and nothing of other days', () => {
    const also = [...holidays, { on: day('12-16') }];
    expect(effect({ holidays: also })).toEqual({ ...none, withdrawn: ['12-07'] });
  });

  it('is the session that takes place again, also one that was never planned', () => {
    const again = { ...none, restored: ['2026-12-07T04:30:00Z'] };
    expect(effect({ holidays: [], existing: inCalendar(withdrawn) })).toEqual(again);
    expect(effect({ holidays: [], existing: planned.filter(({ id }) => id !== '12-07') })).toEqual(again);
  });

  it('names the sessions of the day that stay: not one that was moved away from it, but one that was moved to it', () => {
    expect(effect({ existing: inCalendar(cancelled) })).toEqual({ ...none, staying: [['12-07', 'cancelled']] });
    expect(effect({ existing: inCalendar(moved('12-08T12:00')) })).toEqual(none);
    expect(effect({ existing: inCalendar(moved('12-07T18:00'), '12-09') })).toEqual({
      ...{ ...none, withdrawn: ['12-07'] },
      staying: [['12-09', 'moved']],
    });
  });
});
