import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, SessionId } from '../kernel/index.ts';
import type { ScheduleVersion } from '../groups/index.ts';
import { addSession } from './add-session.ts';
import { cancelSession } from './cancel-session.ts';
import type { GroupCalendar } from './group-calendar.ts';
import { moveSession } from './move-session.ts';
import { newSession, planSessions } from './plan-sessions.ts';
import { reconcileSessions } from './reconcile-sessions.ts';
import { restoreSession } from './restore-session.ts';
import { dateOf, dayOf } from './session.ts';
import type { PlannedSession, Session } from './session.ts';

const groupId = idOf<GroupId>('group-1');
const valueOf = <Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: { code: string } },
) => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const weeks = (count: number) => ({ hours: count * 7 * 24 });

/** A group on the wall clock of a zone, with its calendar of eight weeks. */
function opened(at: string, timeZone: string, schedule: Partial<ScheduleVersion> = {}) {
  const startsOn = Temporal.PlainDate.from(at);
  const version: ScheduleVersion = {
    ...{ startsOn, appliesFrom: startsOn, startsAt: Temporal.PlainTime.from('18:00'), minutes: 60, until: null },
    ...{ recurrence: 'FREQ=DAILY', timeZone },
    ...schedule,
  };
  const now = startsOn.subtract({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  const calendar: GroupCalendar = { schedules: [version], holidays: [] };
  const planned = planSessions({ groupId, ...calendar, existing: [], from: now, to: now.add(weeks(8)) }).map((plan) =>
    newSession(idOf<SessionId>(dateOf(plan)), plan),
  );
  const on = (date: string): PlannedSession => planned.find(({ id }) => id === date)!;
  return { version, now, calendar, planned, on };
}
type Opened = ReturnType<typeof opened>;
const local = ({ startsAt, timeZone }: Pick<Session, 'startsAt' | 'timeZone'>): string =>
  startsAt.toZonedDateTimeISO(timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
const lasts = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): number => startsAt.until(endsAt).total('minutes');
const replanned = ({ now, calendar }: Opened, existing: readonly Session[], but: Partial<GroupCalendar> = {}) =>
  reconcileSessions({ groupId, ...calendar, ...but, existing, recorded: new Set(), now, to: now.add(weeks(8)) });

describe('a session that ends after midnight', () => {
  const group = opened('2026-12-28', 'Asia/Kolkata', { startsAt: Temporal.PlainTime.from('23:30') });

  it('belongs to the day on which it begins, also over the end of a year', () => {
    const late = group.on('2026-12-31');
    expect([dayOf(late).toString(), late.endsAt.toString()]).toEqual(['2026-12-31', '2026-12-31T19:00:00Z']);
  });

  it('is cancelled by a holiday of the day on which it begins, and not by one of the next day', () => {
    const gone = (on: string) => replanned(group, group.planned, { holidays: [{ on: Temporal.PlainDate.from(on) }] }).withdrawn;
    expect(gone('2026-12-31').map(({ session }) => session.id)).toEqual(['2026-12-31']);
    expect(gone('2027-01-01').map(({ session }) => session.id)).toEqual(['2027-01-01']);
  });

  it('is still under way after midnight: it cannot be moved then, and nobody plans it again', () => {
    const after = Temporal.Instant.from('2026-12-31T18:45:00Z');
    const late = group.on('2026-12-31');
    const moved = moveSession(late, { startsAt: after.add(weeks(1)), calendar: group.calendar, now: after });
    expect(moved).toMatchObject({ ok: false, problem: { code: 'sessions/already-started' } });
    expect(
      reconcileSessions({ groupId, ...group.calendar, existing: group.planned, recorded: new Set(), now: after, to: after.add(weeks(1)) })
        .added,
    ).toEqual([]);
  });
});

describe('the night in which the clocks change', () => {
  it.each([
    {
      sentence: 'goes on an hour later where the clocks skip its start',
      at: '2027-03-26',
      on: '2027-03-28',
      then: '2027-03-28T03:30+02:00',
    },
    { sentence: 'meets at the first of two equal times', at: '2026-10-23', on: '2026-10-25', then: '2026-10-25T02:30+02:00' },
  ])('a session at 02:30 $sentence, for its whole length, and is as scheduled', ({ at, on, then }) => {
    const group = opened(at, 'Europe/Berlin', { startsAt: Temporal.PlainTime.from('02:30') });
    expect(local(group.on(on))).toBe(then);
    expect(lasts(group.on(on))).toBe(60);
    const { kept, changed, inConflict } = replanned(group, group.planned);
    expect([kept.length, changed, inConflict]).toEqual([group.planned.length, [], []]);
  });

  it('a move to the same wall clock on the other side keeps its length', () => {
    const group = opened('2027-03-22', 'Europe/Berlin');
    const startsAt = Temporal.ZonedDateTime.from('2027-03-28T18:00[Europe/Berlin]').toInstant();
    const { session } = valueOf(moveSession(group.on('2027-03-27'), { startsAt, calendar: group.calendar, now: group.now }));
    expect([local(session), lasts(session)]).toEqual(['2027-03-28T18:00+02:00', 60]);
  });

  it('a session that was cancelled before it and is restored has the wall clock of its day', () => {
    const group = opened('2027-03-22', 'Europe/Berlin');
    const cancelled = valueOf(cancelSession(group.on('2027-03-28'), { reason: 'flood', now: group.now })).session;
    expect(local(valueOf(restoreSession(cancelled, group)).session)).toBe('2027-03-28T18:00+02:00');
  });
});

describe('a leap day', () => {
  const leap = opened('2028-02-01', 'Asia/Kolkata', { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=-1' });

  it('is the last day of its month, and one of its own in a daily series', () => {
    expect(leap.planned.map(({ id }) => id)).toEqual(['2028-02-29']);
    expect(
      opened('2028-02-27', 'Asia/Kolkata')
        .planned.slice(0, 4)
        .map(({ id }) => id as string),
    ).toEqual(['2028-02-27', '2028-02-28', '2028-02-29', '2028-03-01']);
  });

  it('may have an added session, be a holiday, and be a day to which a session is moved', () => {
    const startsAt = Temporal.Instant.from('2028-02-29T04:30:00Z');
    const group = opened('2028-02-21', 'Asia/Kolkata', { recurrence: 'FREQ=WEEKLY;BYDAY=MO' });
    const given = { id: idOf<SessionId>('extra'), groupId, startsAt, minutes: 60, timeZone: 'Asia/Kolkata', place: null };
    expect(dateOf(valueOf(addSession({ ...given, ...group, others: group.planned })).session)).toBe('2028-02-29');
    const moved = valueOf(moveSession(group.on('2028-02-28'), { startsAt, calendar: group.calendar, now: group.now })).session;
    expect(dayOf(moved).toString()).toBe('2028-02-29');
    const closed = opened('2028-02-27', 'Asia/Kolkata');
    const holidays = [{ on: Temporal.PlainDate.from('2028-02-29') }];
    expect(replanned(closed, closed.planned, { holidays }).withdrawn.map(({ session }) => session.id)).toEqual(['2028-02-29']);
  });
});

describe('another time zone of the branch', () => {
  const group = opened('2026-11-30', 'Asia/Kolkata');
  const inKathmandu = { schedules: [{ ...group.version, timeZone: 'Asia/Kathmandu' }] };
  const startsAt = Temporal.Instant.from('2026-12-05T04:30:00Z');
  const given = { id: idOf<SessionId>('extra'), groupId, startsAt, minutes: 60, timeZone: 'Asia/Kolkata', place: null, others: [] };
  const decided: readonly Session[] = [
    valueOf(moveSession(group.on('2026-12-01'), { startsAt, calendar: group.calendar, now: group.now })).session,
    valueOf(cancelSession(group.on('2026-12-02'), { reason: 'flood', now: group.now })).session,
    valueOf(addSession({ ...given, ...group })).session,
  ];

  it('gives every planned session the same wall clock, under its id', () => {
    const { changed } = replanned(group, [group.on('2026-12-03'), group.on('2026-12-04')], inKathmandu);
    expect(changed.map(({ before, after }) => [after.id === before.id, local(after)])).toEqual([
      [true, '2026-12-03T18:00+05:45'],
      [true, '2026-12-04T18:00+05:45'],
    ]);
  });

  it('leaves a session that staff moved, cancelled or added at its instant', () => {
    const { inConflict, changed, withdrawn } = replanned(group, decided, inKathmandu);
    expect(inConflict.map(({ session, because }) => [because, session])).toEqual([
      ['moved', decided[0]],
      ['cancelled', decided[1]],
      ['added', decided[2]],
    ]);
    expect([changed, withdrawn]).toEqual([[], []]);
  });

  it('gives a session that is restored afterwards the new wall clock', () => {
    const { session } = valueOf(restoreSession(decided[1]!, { calendar: { ...group.calendar, ...inKathmandu }, now: group.now }));
    expect(local(session)).toBe('2026-12-02T18:00+05:45');
  });
});

describe('a holiday with moved and added sessions', () => {
  const group = opened('2026-11-30', 'Asia/Kolkata', { recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH' });
  const startsAt = Temporal.Instant.from('2026-12-08T04:30:00Z');
  const holidays = ['2026-12-07', '2026-12-08'].map((on) => ({ on: Temporal.PlainDate.from(on) }));
  const given = { id: idOf<SessionId>('extra'), groupId, startsAt, minutes: 60, timeZone: 'Asia/Kolkata', place: null, others: [] };
  const extra = valueOf(addSession({ ...given, ...group })).session;
  const moved = valueOf(moveSession(group.on('2026-12-10'), { startsAt, calendar: group.calendar, now: group.now })).session;
  const others = group.planned.filter(({ id }) => id !== '2026-12-10');

  it.each([
    { sentence: 'an added session', session: extra, because: 'added' },
    { sentence: 'a session that was moved to it', session: moved, because: 'moved' },
  ])('withdraws the session of the schedule and leaves $sentence', ({ session, because }) => {
    const plan = replanned(group, [...others, session], { holidays: holidays });
    expect(plan.withdrawn.map((one) => one.session.id)).toEqual(['2026-12-07']);
    expect(plan.inConflict).toMatchObject([{ session: { id: session.id }, because }]);
    expect(replanned(group, [...others, session]).withdrawn).toEqual([]);
  });
});
