import { describe, expect, it } from '@jest/globals';
import { Temporal, idOf } from '../kernel/index.ts';
import type { GroupId, SessionId } from '../kernel/index.ts';
import { changeSchedule } from '../groups/index.ts';
import type { Schedule, ScheduleVersion } from '../groups/index.ts';
import { cancelSession } from './cancel-session.ts';
import { moveSession } from './move-session.ts';
import { newSession, planSessions } from './plan-sessions.ts';
import { reconcileSessions } from './reconcile-sessions.ts';
import type { ReconcileSessions, Reconciliation } from './reconcile-sessions.ts';
import { dateOf } from './session.ts';
import type { CancelledSession, PlannedSession, Session } from './session.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
/** An instant by the wall clock of Pune. */
const at = (text: string) => Temporal.Instant.from(`2026-${text}+05:30`);
const groupId = idOf<GroupId>('group-1');
const now = at('11-27T12:00');
const to = at('12-25T00:00');

const schedule: Schedule = {
  startsOn: day('2026-11-02'),
  startsAt: Temporal.PlainTime.from('10:00'),
  minutes: 60,
  recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE',
  until: null,
  timeZone: 'Asia/Kolkata',
};
const first: readonly ScheduleVersion[] = [{ ...schedule, appliesFrom: schedule.startsOn }];
const changedTo = (but: Partial<Schedule>, applyFrom: string, versions = first): readonly ScheduleVersion[] => {
  const result = changeSchedule(versions, { schedule: { ...schedule, ...but }, applyFrom: day(applyFrom), today: day('2026-11-27') });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const planned = planSessions({ groupId, schedules: first, holidays: [], existing: [], from: at('11-26T00:00'), to }).map((plan) =>
  newSession(idOf<SessionId>(dateOf(plan).slice(5)), plan),
);

const moved = (startsAt: string) => (session: PlannedSession) =>
  valueOf(moveSession(session, { startsAt: at(startsAt), calendar: { schedules: first, holidays: [] }, now }));
const cancelled = (session: PlannedSession): Session => valueOf(cancelSession(session, { reason: 'flood', now }));
const withdrawn = ({ startedAt: _startedAt, ...place }: PlannedSession): CancelledSession => ({
  ...place,
  state: 'cancelled',
  movedBefore: place.decision === 'moved',
  reason: '',
});
const started = (session: PlannedSession): Session => ({ ...session, startedAt: now });
const held = (session: PlannedSession): Session => ({
  ...session,
  state: 'held',
  startedAt: now,
  finishedAt: now,
  headcount: null,
  roster: [],
});
function valueOf(result: ReturnType<typeof moveSession> | ReturnType<typeof cancelSession>): Session {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.session;
}
const inCalendar = (touched: Readonly<Record<string, (session: PlannedSession) => Session>> = {}): readonly Session[] =>
  planned.map((session) => touched[session.id]?.(session) ?? session);

const local = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Asia/Kolkata').toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(5);
/** The reconciliation in words: dates of identity, and starts where they matter. */
const inWords = ({ kept, changed, withdrawn: gone, added, inConflict }: Reconciliation) => ({
  kept: kept.map(({ id }) => id),
  changed: changed.map(({ before, after }) => `${before.id} to ${local(after.startsAt)}`),
  withdrawn: gone.map(({ session, meets }) => (meets ? `${session.id}, cancelled` : session.id)),
  added: added.map(({ startsAt }) => local(startsAt)),
  inConflict: inConflict.map(
    ({ session, because, scheduledFor }) => `${session.id} ${because}, not ${scheduledFor === null ? 'at all' : local(scheduledFor)}`,
  ),
});
const reconciled = (but: Partial<ReconcileSessions> = {}) =>
  inWords(reconcileSessions({ groupId, schedules: first, holidays: [], existing: inCalendar(), recorded: new Set(), now, to, ...but }));
const nothing = { kept: [], changed: [], withdrawn: [], added: [], inConflict: [] };
const dates = ['11-30', '12-02', '12-07', '12-09', '12-14', '12-16', '12-21', '12-23'];

describe('a calendar beside its schedule', () => {
  it('needs nothing where nothing changed', () => expect(reconciled()).toEqual({ ...nothing, kept: dates }));

  it('gets the sessions that it lacks, none in the past and none behind the horizon', () => {
    const added = ['11-30T10:00', '12-02T10:00'];
    expect(reconciled({ existing: [], to: at('12-07T10:00') })).toEqual({ ...nothing, added });
    expect(reconciled({ existing: [], to: at('12-07T10:00'), now: at('11-30T10:00') })).toEqual({ ...nothing, added: ['12-02T10:00'] });
  });

  it.each([
    {
      sentence: 'another time keeps each session and gives it the new time',
      schedules: changedTo({ startsAt: Temporal.PlainTime.from('11:00') }, '2026-12-16'),
      then: { kept: dates.slice(0, 5), changed: ['12-16 to 12-16T11:00', '12-21 to 12-21T11:00', '12-23 to 12-23T11:00'] },
    },
    {
      sentence: 'other weekdays keep the sessions of the days that stay',
      schedules: changedTo({ recurrence: 'FREQ=WEEKLY;BYDAY=WE,FR' }, '2026-12-14'),
      then: {
        kept: ['11-30', '12-02', '12-07', '12-09', '12-16', '12-23'],
        withdrawn: ['12-14', '12-21'],
        added: ['12-18T10:00'],
      },
    },
    {
      sentence: 'every second week withdraws the weeks between',
      schedules: changedTo({ startsOn: day('2026-12-07'), recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' }, '2026-12-07'),
      then: { kept: ['11-30', '12-02', '12-07', '12-21'], withdrawn: ['12-09', '12-14', '12-16', '12-23'] },
    },
    {
      sentence: 'a monthly rule keeps only the day on which it meets',
      schedules: changedTo({ recurrence: 'FREQ=MONTHLY;BYDAY=2MO' }, '2026-12-01'),
      then: { kept: ['11-30', '12-14'], withdrawn: ['12-02', '12-07', '12-09', '12-16', '12-21', '12-23'] },
    },
    {
      sentence: 'a last day withdraws the sessions after it',
      schedules: changedTo({ until: day('2026-12-09') }, '2026-11-27'),
      then: { kept: dates.slice(0, 4), withdrawn: dates.slice(4) },
    },
    {
      sentence: 'another time zone changes the instant and the length stays',
      schedules: first.map((version) => ({ ...version, timeZone: 'Asia/Kathmandu' })),
      then: { changed: dates.map((date) => `${date} to ${date}T09:45`) },
    },
  ])('$sentence', ({ schedules, then }) => expect(reconciled({ schedules })).toEqual({ ...nothing, ...then }));

  it('a longer session has another end', () => {
    const existing = inCalendar().slice(0, 1) as PlannedSession[];
    const schedules = changedTo({ minutes: 90 }, '2026-11-27');
    const { changed } = reconcileSessions({ groupId, schedules, holidays: [], existing, recorded: new Set(), now, to });
    expect(changed).toMatchObject([{ before: existing[0], after: { id: '11-30', endsAt: at('11-30T11:30') } }]);
  });

  it('a change and its way back leave what was', () => {
    const changed = changedTo({ startsAt: Temporal.PlainTime.from('11:00') }, '2026-12-16');
    const schedules = changedTo({}, '2026-12-16', changed);
    expect(reconciled({ schedules })).toEqual({ ...nothing, kept: dates });
  });
});

describe('a decision of staff', () => {
  const later = changedTo({ startsAt: Temporal.PlainTime.from('11:00') }, '2026-12-08');
  const fate = (touch: (session: PlannedSession) => Session, but: Partial<ReconcileSessions> = {}) => {
    const existing = inCalendar({ '12-09': touch });
    const words = reconciled({ existing, schedules: later, ...but });
    return Object.entries(words).flatMap(([list, items]) => items.filter((item) => /^12-09\b/.test(item)).map((item) => [list, item]));
  };

  it.each([
    { sentence: 'to cancel a session', touch: cancelled, then: '12-09 cancelled, not 12-09T11:00' },
    { sentence: 'to move a session', touch: moved('12-10T12:00'), then: '12-09 moved, not 12-09T11:00' },
    { sentence: 'to move a session before the first day of the change', touch: moved('12-05T12:00'), then: '12-09 moved, not 12-09T11:00' },
    { sentence: 'to move a session behind the horizon', touch: moved('12-30T12:00'), then: '12-09 moved, not 12-09T11:00' },
    { sentence: 'to start a session', touch: started, then: '12-09 begun, not 12-09T11:00' },
    { sentence: 'to finish a session', touch: held, then: '12-09 begun, not 12-09T11:00' },
  ])('$sentence prevails over a new time', ({ touch, then }) => expect(fate(touch)).toEqual([['inConflict', then]]));

  it('to move a session to the time that the schedule gets is no conflict', () => {
    expect(fate(moved('12-09T11:00'))).toEqual([['kept', '12-09']]);
  });

  it('to move a session prevails also where the new rule meets on the day to which it was moved: two occurrences, two sessions', () => {
    const schedules = changedTo({ recurrence: 'FREQ=DAILY' }, '2026-12-08');
    const words = reconciled({ existing: inCalendar({ '12-09': moved('12-10T12:00') }), schedules });
    expect(words.inConflict).toEqual(['12-09 moved, not 12-09T10:00']);
    expect(words.added.slice(0, 3)).toEqual(['12-08T10:00', '12-10T10:00', '12-11T10:00']);
  });

  it.each([
    { sentence: 'stays where it is', recurrence: 'FREQ=WEEKLY;BYDAY=MO,FR', then: ['inConflict', '12-09 moved, not at all'] },
    { sentence: 'gives way to the session of that day', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH', then: ['withdrawn', '12-09'] },
  ])('to move a session from Wednesday to Thursday $sentence under $recurrence', ({ recurrence, then }) => {
    const schedules = changedTo({ recurrence }, '2026-12-08');
    expect(fate(moved('12-10T12:00'), { schedules })).toEqual([then]);
  });

  it('to move a session gives way to no session on a holiday', () => {
    const schedules = changedTo({ recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH' }, '2026-12-08');
    const holidays = [{ on: day('2026-12-10') }];
    expect(fate(moved('12-10T12:00'), { schedules, holidays })).toEqual([['inConflict', '12-09 moved, not at all']]);
  });

  it('to move a session away from a day that becomes a holiday prevails', () => {
    const holidays = [{ on: day('2026-12-09') }];
    expect(fate(moved('12-10T12:00'), { holidays })).toEqual([['inConflict', '12-09 moved, not at all']]);
  });

  it.each([
    { sentence: 'its date', touch: moved('12-10T12:00'), until: '2026-12-08', then: '12-09' },
    { sentence: 'the day to which it was moved', touch: moved('12-12T12:00'), until: '2026-12-10', then: '12-09, cancelled' },
  ])('to move a session is void when the last day is before $sentence', ({ touch, until, then }) => {
    const schedules = changedTo({ until: day(until) }, '2026-11-27');
    expect(fate(touch, { schedules })).toEqual([['withdrawn', then]]);
  });

  it.each([
    { count: 12, then: ['inConflict', '12-09 moved, not 12-09T10:00'] },
    { count: 11, then: ['withdrawn', '12-09'] },
  ])('to move a session belongs to a group of $count sessions: $then', ({ count, then }) => {
    const schedules = changedTo({ recurrence: `FREQ=WEEKLY;BYDAY=MO,WE;COUNT=${String(count)}` }, '2026-11-27');
    expect(fate(moved('12-12T12:00'), { schedules })).toEqual([then]);
  });

  it('to move a session prevails when it is moved to the last day itself', () => {
    const schedules = changedTo({ until: day('2026-12-10') }, '2026-11-27');
    expect(fate(moved('12-10T12:00'), { schedules })).toEqual([['inConflict', '12-09 moved, not 12-09T10:00']]);
  });

  it('to cancel a session outlives days on which the group does not meet', () => {
    const without = changedTo({ recurrence: 'FREQ=WEEKLY;BYDAY=MO' }, '2026-11-27');
    expect(fate(cancelled, { schedules: without })).toEqual([['inConflict', '12-09 cancelled, not at all']]);
    expect(fate(cancelled, { schedules: changedTo({}, '2026-11-27', without) })).toEqual([
      ['inConflict', '12-09 cancelled, not 12-09T10:00'],
    ]);
  });
});

describe('a session that carries marks or notes', () => {
  const recorded = new Set([idOf<SessionId>('12-09')]);

  it.each([
    { sentence: 'another time', schedules: changedTo({ minutes: 90 }, '2026-12-08'), then: ['12-09 recorded, not 12-09T10:00'] },
    {
      sentence: 'other weekdays',
      schedules: changedTo({ recurrence: 'FREQ=WEEKLY;BYDAY=MO' }, '2026-12-08'),
      then: ['12-09 recorded, not at all'],
    },
    { sentence: 'a last day', schedules: changedTo({ until: day('2026-12-01') }, '2026-11-27'), then: ['12-09 recorded, not at all'] },
  ])('stays as it is with $sentence', ({ schedules, then }) => expect(reconciled({ schedules, recorded }).inConflict).toEqual(then));

  it('stays after the last day also when it was moved', () => {
    const schedules = changedTo({ until: day('2026-12-01') }, '2026-11-27');
    const existing = inCalendar({ '12-09': moved('12-10T12:00') });
    expect(reconciled({ schedules, existing, recorded }).inConflict).toEqual(['12-09 recorded, not at all']);
    expect(reconciled({ schedules, existing }).inConflict).toEqual([]);
  });
});

describe('a session that the schedule withdrew', () => {
  const existing = inCalendar({ '12-09': withdrawn });

  it('takes place again at the time of the schedule', () => {
    expect(reconciled({ existing }).changed).toEqual(['12-09 to 12-09T10:00']);
    expect(reconciled({ existing, schedules: changedTo({ startsAt: Temporal.PlainTime.from('11:30') }, '2026-12-09') }).changed[0]).toBe(
      '12-09 to 12-09T11:30',
    );
  });

  it('takes place again where staff had moved it', () => {
    const byStaff = inCalendar({ '12-09': (session) => withdrawn(moved('12-12T12:00')(session) as PlannedSession) });
    expect(reconciled({ existing: byStaff }).changed).toEqual(['12-09 to 12-12T12:00']);
    expect(reconciled({ existing: byStaff, schedules: changedTo({ until: day('2026-12-10') }, '2026-11-27') }).changed).toEqual([]);
  });

  it('does not come back in the past, and is not planned a second time', () => {
    const afterwards = { existing, now: at('12-09T10:00') };
    expect(reconciled(afterwards)).toEqual({ ...nothing, kept: ['12-14', '12-16', '12-21', '12-23'] });
  });

  it('stays cancelled while the group does not meet on its day', () => {
    const schedules = changedTo({ recurrence: 'FREQ=WEEKLY;BYDAY=MO' }, '2026-12-08');
    expect(reconciled({ existing, schedules }).changed).toEqual([]);
  });
});

describe('the day of the change', () => {
  const today = at('11-30T12:00');
  const noon = { now: today, recorded: new Set<SessionId>() };

  it('has no second session where the one of the day is over', () => {
    const schedules = changedTo({ startsAt: Temporal.PlainTime.from('18:00') }, '2026-11-30');
    const { added, changed, inConflict } = reconciled({ ...noon, schedules });
    expect({ added, inConflict, next: changed[0] }).toEqual({ added: [], inConflict: [], next: '12-02 to 12-02T18:00' });
  });

  it('has no second session where the one of the day is under way', () => {
    const schedules = changedTo({ startsAt: Temporal.PlainTime.from('18:00') }, '2026-11-30');
    expect(reconciled({ schedules, now: at('11-30T10:30') }).inConflict).toEqual(['11-30 begun, not 11-30T18:00']);
    expect(reconciled({ schedules, now: at('11-30T10:30') }).added).toEqual([]);
  });

  it('keeps a session whose new time has passed', () => {
    const evening = planSessions({
      ...{ groupId, holidays: [], existing: [], from: at('11-26T00:00'), to },
      schedules: first.map((version) => ({ ...version, startsAt: Temporal.PlainTime.from('18:00') })),
    }).map((plan) => newSession(idOf<SessionId>(dateOf(plan).slice(5)), plan));
    expect(reconciled({ ...noon, existing: evening }).inConflict).toEqual(['11-30 passed, not 11-30T10:00']);
  });

  it('has a session where the group did not meet on that day before', () => {
    const schedules = changedTo({ recurrence: 'FREQ=DAILY', startsAt: Temporal.PlainTime.from('18:00') }, '2026-12-01');
    expect(reconciled({ schedules, now: at('12-01T12:00') }).added[0]).toBe('12-01T18:00');
  });
});
