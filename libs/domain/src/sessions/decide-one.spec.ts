import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { BranchId, GroupId, Result, RoomId, SessionId } from '../kernel/index.ts';
import type { ScheduleVersion } from '../groups/index.ts';
import { addSession } from './add-session.ts';
import type { AddSession } from './add-session.ts';
import { cancelSession } from './cancel-session.ts';
import type { GroupCalendar } from './group-calendar.ts';
import { moveSession } from './move-session.ts';
import { newSession, planSessions } from './plan-sessions.ts';
import { reconcileSessions } from './reconcile-sessions.ts';
import { restoreSession } from './restore-session.ts';
import { dateOf } from './session.ts';
import type { CancelledSession, PlannedSession, Session, SessionPlace } from './session.ts';

const day = (text: string) => Temporal.PlainDate.from(`2026-${text}`);
/** An instant by the wall clock of Pune. */
const at = (text: string) => Temporal.Instant.from(`2026-${text}+05:30`);
const groupId = idOf<GroupId>('group-1');
const [kothrud, hadapsar] = [idOf<BranchId>('kothrud'), idOf<BranchId>('hadapsar')];
const [hall, garden] = [idOf<RoomId>('hall'), idOf<RoomId>('garden')];
const now = at('11-27T12:00');
const tuesdays: ScheduleVersion = {
  ...{ startsOn: day('11-03'), appliesFrom: day('11-03'), startsAt: Temporal.PlainTime.from('18:00'), minutes: 60 },
  ...{ recurrence: 'FREQ=WEEKLY;BYDAY=TU', until: day('12-29'), timeZone: 'Asia/Kolkata' },
};
const calendar: GroupCalendar = { schedules: [tuesdays], holidays: [] };
const changed = (but: Partial<ScheduleVersion>): GroupCalendar => ({ ...calendar, schedules: [{ ...tuesdays, ...but }] });
const window = { from: now, to: at('12-31T00:00') };
const planned = planSessions({ groupId, ...calendar, existing: [], ...window }).map((plan) =>
  newSession(idOf<SessionId>(dateOf(plan).slice(5)), plan),
);
const first = planned.find(({ id }) => id === '12-01')!;
const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const cancelled = (session: Session): CancelledSession => valueOf(cancelSession(session, { reason: 'flood', now })).session;
const moved = (startsAt: string): PlannedSession => valueOf(moveSession(first, { startsAt: at(startsAt), calendar, now })).session;
const typesOf = ({ events }: { readonly events: readonly { readonly type: string }[] }) => events.map(({ type }) => type);

describe('moving a session to another place', () => {
  const from = { branchId: kothrud, roomId: hall };
  const to = (but: Partial<SessionPlace>, startsAt = first.startsAt, timeZone = 'Asia/Kolkata') =>
    moveSession(first, { startsAt, places: { from, to: { ...from, ...but }, timeZone }, calendar, now });

  it('into another room keeps its time, is a decision, and tells nobody', () => {
    const { session, events } = valueOf(to({ roomId: garden }));
    expect(session).toEqual({ ...first, place: { branchId: kothrud, roomId: garden }, decision: 'moved' });
    expect(typesOf({ events })).toEqual(['session-room-changed']);
  });

  it('to another branch is a move, by the clock of that branch', () => {
    const { session, events } = valueOf(to({ branchId: hadapsar }, first.startsAt, 'Asia/Kathmandu'));
    expect(session).toMatchObject({ startsAt: first.startsAt, timeZone: 'Asia/Kathmandu', movedFrom: null, decision: 'moved' });
    expect(typesOf({ events })).toEqual(['session-moved']);
  });

  it('and to another time is one move', () => {
    const { session, events } = valueOf(to({ roomId: garden }, at('12-02T18:00')));
    expect(session).toMatchObject({ startsAt: at('12-02T18:00'), endsAt: at('12-02T19:00'), movedFrom: first.startsAt });
    expect(typesOf({ events })).toEqual(['session-moved']);
  });

  it('is refused where it changes nothing, unlike no room instead of one', () => {
    expect(to({})).toMatchObject({ ok: false, problem: { code: 'sessions/start-unchanged' } });
    expect(to({ roomId: null }).ok).toBe(true);
  });

  it('is refused behind the last day of the group, unlike on the last day itself', () => {
    expect(moveSession(first, { startsAt: at('12-30T00:00'), calendar, now })).toMatchObject({
      ok: false,
      problem: { code: 'sessions/after-last-day', params: { lastDay: '2026-12-29' } },
    });
    expect(moveSession(first, { startsAt: at('12-29T23:45'), calendar, now }).ok).toBe(true);
  });

  it.each([
    { sentence: 'at the time of another session of the group', other: {}, then: false },
    { sentence: 'right after it', other: { endsAt: at('12-02T18:00'), startsAt: at('12-02T17:00') }, then: true },
    { sentence: 'a minute before it ends', other: { endsAt: at('12-02T18:01'), startsAt: at('12-02T17:00') }, then: false },
    { sentence: 'at the time of one that was finished', other: { state: 'held' as const, startedAt: null }, then: true },
    { sentence: 'into its own time', other: { id: first.id }, then: true },
  ])('is done $sentence: $then', ({ other, then }) => {
    const others = [{ ...first, id: idOf<SessionId>('s9'), startsAt: at('12-02T18:00'), endsAt: at('12-02T19:00'), ...other } as Session];
    const result = moveSession(first, { startsAt: at('12-02T18:00'), calendar, others, now });
    expect(result.ok ? result.ok : result.problem.code).toBe(then ? true : 'sessions/time-taken');
  });

  it('further ahead than a year is refused, unlike a room of a session that is there already', () => {
    const endless = changed({ until: null });
    const into = (startsAt: string) => moveSession(first, { startsAt: Temporal.Instant.from(startsAt), calendar: endless, now });
    expect(into('2027-11-28T00:00+05:30')).toMatchObject({
      ok: false,
      problem: { code: 'sessions/too-far-ahead', params: { months: 12 } },
    });
    expect(into('2027-11-27T23:45+05:30').ok).toBe(true);
    const far = { ...first, startsAt: Temporal.Instant.from('2028-01-01T12:30Z'), endsAt: Temporal.Instant.from('2028-01-01T13:30Z') };
    const places = { from, to: { ...from, roomId: garden }, timeZone: 'Asia/Kolkata' };
    expect(moveSession(far, { startsAt: far.startsAt, places, calendar: endless, now }).ok).toBe(true);
  });

  it('from a date on which its group does not meet any more makes it an added one', () => {
    const wednesdays = changed({ recurrence: 'FREQ=WEEKLY;BYDAY=WE' });
    expect(valueOf(moveSession(first, { startsAt: at('12-02T12:00'), calendar: wednesdays, now })).session.isExtra).toBe(true);
    expect(moved('12-02T12:00').isExtra).toBe(false);
  });
});

describe('undoing a cancellation', () => {
  const restored = (session: Session, given = calendar, when = now) => restoreSession(session, { calendar: given, now: when });

  it('lets the same session take place as if nobody had cancelled it', () => {
    expect(restored(cancelled(first))).toEqual({
      ok: true,
      value: { session: first, events: [{ type: 'session-restored', subject: { kind: 'session', id: '12-01' }, concerns: [], facts: {} }] },
    });
  });

  it('follows a time that the schedule got meanwhile', () => {
    const later = changed({ startsAt: Temporal.PlainTime.from('19:00'), minutes: 90 });
    expect(valueOf(restored(cancelled(first), later)).session).toMatchObject({ startsAt: at('12-01T19:00'), endsAt: at('12-01T20:30') });
  });

  it('lets a moved session take place where it was moved, also when the schedule has another time', () => {
    const movedSession = moved('12-02T10:00');
    expect(valueOf(restored(cancelled(movedSession), changed({ startsAt: Temporal.PlainTime.from('19:00') }))).session).toEqual(
      movedSession,
    );
  });

  it.each([
    { sentence: 'the group does not meet on its date any more', given: changed({ recurrence: 'FREQ=WEEKLY;BYDAY=WE' }) },
    { sentence: 'its date is a holiday', given: { ...calendar, holidays: [{ on: day('12-01') }] } },
  ])('makes it an added session where $sentence, which planning leaves as it is', ({ given }) => {
    const { session } = valueOf(restored(cancelled(first), given));
    expect(session).toEqual({ ...first, isExtra: true });
    const { inConflict, withdrawn } = reconcileSessions({
      groupId,
      ...given,
      existing: [session],
      recorded: new Set(),
      now,
      to: window.to,
    });
    expect([inConflict.map(({ because }) => because), withdrawn]).toEqual([['added'], []]);
  });

  it('also of a session that a holiday cancelled', () => {
    const { startedAt: _never, ...place } = first;
    const closed: CancelledSession = { ...place, state: 'cancelled', movedBefore: false, reason: 'holiday' };
    const holidays = [{ on: day('12-01') }];
    expect(valueOf(restored(closed, { ...calendar, holidays })).session).toEqual({ ...first, isExtra: true });
  });

  it.each([
    { sentence: 'planned', given: first, then: 'sessions/not-cancelled' },
    { sentence: 'whose start has come', given: cancelled(first), when: at('12-01T18:00'), then: 'sessions/start-in-past' },
    { sentence: 'after the last day', given: cancelled(first), in: changed({ until: day('11-30') }), then: 'sessions/after-last-day' },
  ])('of a session $sentence is refused with $then', ({ given, when, in: other, then }) =>
    expect(restored(given, other, when)).toMatchObject({ ok: false, problem: { code: then } }),
  );

  it.each([
    { sentence: 'takes place at its time', other: {}, then: 'sessions/time-taken' },
    {
      sentence: 'ends a minute after it begins',
      other: { startsAt: at('12-01T17:00'), endsAt: at('12-01T18:01') },
      then: 'sessions/time-taken',
    },
    { sentence: 'ends when it begins', other: { startsAt: at('12-01T17:00'), endsAt: at('12-01T18:00') }, then: true },
    { sentence: 'is cancelled too', other: { state: 'cancelled' as const }, then: true },
  ])('where another session of the group $sentence is answered with $then', ({ other, then }) => {
    const others = [cancelled(first), { ...first, id: idOf<SessionId>('s9'), ...other } as Session];
    const result = restoreSession(cancelled(first), { calendar, others, now });
    expect(result.ok || result.problem.code).toBe(then);
  });

  it('compares the time that the schedule now gives to it, not the one it had', () => {
    const later = changed({ startsAt: Temporal.PlainTime.from('19:00') });
    const others = [{ ...first, id: idOf<SessionId>('s9') }];
    expect(restoreSession(cancelled(first), { calendar: later, others, now }).ok).toBe(true);
    const clashing = [{ ...first, id: idOf<SessionId>('s9'), startsAt: at('12-01T19:30'), endsAt: at('12-01T20:30') }];
    expect(restoreSession(cancelled(first), { calendar: later, others: clashing, now })).toMatchObject({
      problem: { code: 'sessions/time-taken', params: { sessionId: 's9' } },
    });
  });

  it('is possible until a moment before the start', () => expect(restored(cancelled(first), calendar, at('12-01T17:59')).ok).toBe(true));

  it('on the day of the session takes its own time where the time of the schedule has passed', () => {
    const morning = changed({ startsAt: Temporal.PlainTime.from('08:00') });
    expect(valueOf(restored(cancelled(first), morning, at('12-01T12:00'))).session.startsAt).toEqual(first.startsAt);
  });
});

describe('adding a session', () => {
  const add = (but: Partial<AddSession> = {}) =>
    addSession({
      ...{ id: idOf<SessionId>('extra'), groupId, startsAt: at('12-05T10:00'), minutes: 90, timeZone: 'Asia/Kolkata', place: null },
      ...{ calendar, others: planned, now },
      ...but,
    });

  it('gives it its own date, and reports it', () => {
    expect(valueOf(add())).toMatchObject({
      session: {
        ...{ state: 'planned', isExtra: true, decision: null, endsAt: at('12-05T11:30') },
        originalStart: Temporal.PlainDateTime.from('2026-12-05T10:00'),
      },
      events: [{ type: 'session-added', subject: { kind: 'session', id: 'extra' }, facts: { groupId } }],
    });
  });

  it('ends after midnight and belongs to the day on which it begins', () => {
    expect(dateOf(valueOf(add({ startsAt: at('12-05T23:30') })).session)).toBe('2026-12-05');
  });

  it.each([
    { sentence: 'that has passed', but: { startsAt: now }, then: 'sessions/start-in-past' },
    { sentence: 'after the last day', but: { startsAt: at('12-30T10:00') }, then: 'sessions/after-last-day' },
    {
      sentence: 'more than a year ahead',
      but: { startsAt: Temporal.Instant.from('2027-11-28T10:00+05:30'), calendar: changed({ until: null }) },
      then: 'sessions/too-far-ahead',
    },
    { sentence: 'with a session', but: { startsAt: at('12-08T10:00') }, then: 'sessions/date-taken' },
    { sentence: 'too short', but: { minutes: 4 }, then: 'groups/minutes-out-of-range' },
    { sentence: 'too long', but: { minutes: 481 }, then: 'groups/minutes-out-of-range' },
    { sentence: 'of half a minute', but: { minutes: 30.5 }, then: 'groups/minutes-out-of-range' },
  ])('on a day or of a length $sentence is refused with $then', ({ but, then }) =>
    expect(add(but)).toMatchObject({ ok: false, problem: { code: then } }),
  );

  it.each([
    { sentence: 'the last day', but: { startsAt: at('12-29T10:00'), others: [] } },
    { sentence: 'the shortest session', but: { minutes: 5 } },
    { sentence: 'the longest session', but: { minutes: 480 } },
    { sentence: 'a group without an end', but: { startsAt: at('12-31T10:00'), calendar: changed({ until: null }) } },
  ])('is possible with $sentence', ({ but }) => expect(add(but).ok).toBe(true));

  it('names the session that the date belongs to, also where it was cancelled or moved away', () => {
    const startsAt = at('12-01T10:00');
    expect(add({ startsAt, others: [cancelled(first)] })).toMatchObject({
      problem: { params: { sessionId: '12-01', state: 'cancelled' } },
    });
    expect(add({ startsAt, others: [moved('12-02T10:00')] })).toMatchObject({ problem: { params: { startsAt: '2026-12-02T04:30:00Z' } } });
  });
});

describe('an added session', () => {
  const extra: PlannedSession = { ...first, id: idOf<SessionId>('extra'), isExtra: true };
  const on = (date: string, but: Partial<PlannedSession> = {}): PlannedSession => ({
    ...extra,
    ...{ originalStart: Temporal.PlainDateTime.from(`2026-${date}T10:00`), startsAt: at(`${date}T10:00`), endsAt: at(`${date}T11:00`) },
    ...but,
  });
  const fate = (session: Session, given = calendar) => {
    const plan = reconcileSessions({ groupId, ...given, existing: [...planned, session], recorded: new Set(), now, to: window.to });
    return {
      kept: plan.kept.filter(({ id }) => id === session.id).length,
      changed: plan.changed.filter(({ before }) => before.id === session.id).map(({ after }) => after.startsAt),
      withdrawn: plan.withdrawn.filter((one) => one.session.id === session.id).map(({ meets }) => meets),
      inConflict: plan.inConflict.filter((one) => one.session.id === session.id).map(({ because }) => because),
    };
  };
  const stays = { kept: 0, changed: [], withdrawn: [], inConflict: ['added'] };

  it.each([
    { sentence: 'a schedule that does not know its day', given: calendar },
    { sentence: 'a schedule that meets on its day at another time', given: changed({ recurrence: 'FREQ=DAILY' }) },
    { sentence: 'a holiday', given: { ...calendar, holidays: [{ on: day('12-05') }] } },
    { sentence: 'another time zone', given: changed({ timeZone: 'Europe/Berlin' }) },
    {
      sentence: 'a number of sessions that is reached before it',
      given: changed({ recurrence: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4', until: null }),
    },
  ])('stays with $sentence', ({ given }) => expect(fate(on('12-05'), given)).toEqual(stays));

  it('is not planned a second time, and as the schedule has it is no exception', () => {
    const daily = changed({ recurrence: 'FREQ=DAILY', startsAt: Temporal.PlainTime.from('10:00') });
    expect(fate(on('12-05'), daily)).toEqual({ ...stays, kept: 1, inConflict: [] });
    const { added } = reconcileSessions({ groupId, ...daily, existing: [on('12-05')], recorded: new Set(), now, to: window.to });
    expect(added.map(dateOf)).not.toContain('2026-12-05');
  });

  it('is cancelled by an end of its group before it, and takes place again when the end is taken back', () => {
    const ended = changed({ until: day('12-04') });
    expect(fate(on('12-05'), ended)).toEqual({ ...stays, withdrawn: [true], inConflict: [] });
    const { startedAt: _never, ...place } = on('12-05');
    const withdrawn: CancelledSession = { ...place, state: 'cancelled', movedBefore: false, reason: 'schedule-changed' };
    expect(fate(withdrawn, ended)).toEqual({ ...stays, inConflict: [] });
    expect(fate(withdrawn)).toEqual({ ...stays, changed: [at('12-05T10:00')], inConflict: [] });
  });

  it('that staff cancelled stays cancelled, and one that was moved stays there', () => {
    expect(fate(cancelled(on('12-05'))).inConflict).toEqual(['cancelled']);
    expect(fate(on('12-05', { startsAt: at('12-06T10:00'), endsAt: at('12-06T11:00'), decision: 'moved' })).inConflict).toEqual(['moved']);
  });
});
