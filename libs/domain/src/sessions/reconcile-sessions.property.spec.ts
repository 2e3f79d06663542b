import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, dayIn, idOf, isBefore, isDayBefore } from '../kernel/index.ts';
import type { BranchId, GroupId, RoomId, SessionId } from '../kernel/index.ts';
import { changeSchedule, occurrencesOf } from '../groups/index.ts';
import type { ScheduleVersion } from '../groups/index.ts';
import { addSession } from './add-session.ts';
import { cancelSession } from './cancel-session.ts';
import { moveSession } from './move-session.ts';
import { newSession } from './plan-sessions.ts';
import { restoreSession } from './restore-session.ts';
import { reconcileSessions } from './reconcile-sessions.ts';
import { dateOf, dayOf, identityOf } from './session.ts';
import type { Session } from './session.ts';

const groupId = idOf<GroupId>('group-1');
const weeks = (count: number) => ({ hours: count * 7 * 24 });

/** A group with its calendar, as the database would have it. */
interface House {
  readonly now: Temporal.Instant;
  readonly versions: readonly ScheduleVersion[];
  readonly sessions: readonly Session[];
  readonly recorded: ReadonlySet<SessionId>;
  readonly holidays: readonly Temporal.PlainDate[];
}

const whats = ['cancel', 'move', 'place', 'restore', 'add', 'mark', 'change', 'wait', 'zone', 'close', 'open'] as const;
interface Act {
  readonly what: (typeof whats)[number];
  readonly which: number;
  readonly minutes: number;
  readonly rule: string;
  readonly hour: number;
  readonly after: number;
  readonly ends: number | null;
}

const acts = fc.array(
  fc.record<Act>({
    what: fc.constantFrom(...whats, 'restore', 'change', 'change'),
    which: fc.nat({ max: 30 }),
    minutes: fc.integer({ min: 5, max: 30_000 }),
    rule: fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'FREQ=MONTHLY;BYDAY=1SU,-1SA'),
    hour: fc.integer({ min: 0, max: 23 }),
    after: fc.nat({ max: 20 }),
    ends: fc.option(fc.nat({ max: 40 })),
  }),
  { minLength: 1, maxLength: 9 },
);
const zones = ['Asia/Kolkata', 'Europe/Berlin', 'Pacific/Auckland'];

const opened = (timeZone: string): House => {
  const startsOn = Temporal.PlainDate.from('2026-10-12');
  const schedule = { startsOn, startsAt: Temporal.PlainTime.from('18:00'), minutes: 60, recurrence: 'FREQ=DAILY', until: null, timeZone };
  const house = { now: Temporal.Instant.from('2026-10-12T01:00Z'), versions: [{ ...schedule, appliesFrom: startsOn }], sessions: [] };
  return replanned({ ...house, recorded: new Set(), holidays: [] });
};

/** The calendar after a change, stored as the API stores it. */
function replanned(house: House): House {
  const { changed, withdrawn, added } = reconcileSessions({
    ...{ groupId, schedules: house.versions, existing: house.sessions, recorded: house.recorded },
    holidays: house.holidays.map((on) => ({ on })),
    ...{ now: house.now, to: house.now.add(weeks(4)) },
  });
  const after = new Map<SessionId, Session>(changed.map((one) => [one.after.id, one.after]));
  for (const { session, meets } of withdrawn) {
    const { startedAt: _startedAt, ...place } = session;
    if (meets) after.set(session.id, { ...place, state: 'cancelled', movedBefore: place.decision === 'moved', reason: '' });
  }
  const gone = new Set(withdrawn.filter(({ meets }) => !meets).map(({ session }) => session.id));
  const kept = house.sessions.filter(({ id }) => !gone.has(id)).map((session) => after.get(session.id) ?? session);
  const begun = kept.length;
  const fresh = added.map((plan, index) => newSession(idOf<SessionId>(`${String(begun + index)}-${plan.startsAt.toString()}`), plan));
  return { ...house, sessions: [...kept, ...fresh] };
}

const closed = (house: House, on: Temporal.PlainDate): House => replanned({ ...house, holidays: [...house.holidays, on] });
const reopened = (house: House, on: Temporal.PlainDate): House =>
  replanned({ ...house, holidays: house.holidays.filter((one) => !one.equals(on)) });

function done(house: House, { what, which, minutes, rule, hour, after, ends }: Act): House {
  const coming = house.sessions.filter(({ state, startsAt }) => state === 'planned' && isBefore(house.now, startsAt));
  const session = coming[which % Math.max(1, coming.length)];
  const last = house.versions.at(-1);
  if (last === undefined) throw new Error('A group has at least one schedule.');
  const today = dayIn(house.now, last.timeZone);
  const replace = (next: Session): House => ({ ...house, sessions: house.sessions.map((one) => (one.id === next.id ? next : one)) });
  switch (what) {
    case 'wait':
      return { ...house, now: house.now.add({ minutes }) };
    case 'zone':
      return replanned({ ...house, versions: house.versions.map((one) => ({ ...one, timeZone: zones[which % 3] ?? one.timeZone })) });
    case 'close':
      return closed(house, today.add({ days: after }));
    case 'open':
      return replanned({ ...house, holidays: house.holidays.filter((_, index) => index !== which % Math.max(1, house.holidays.length)) });
    case 'change': {
      const applyFrom = today.add({ days: after });
      const until = ends === null ? null : applyFrom.add({ days: ends });
      const schedule = { ...last, recurrence: rule, startsAt: Temporal.PlainTime.from({ hour }), until };
      const versions = changeSchedule(house.versions, { schedule, applyFrom, today });
      return replanned(versions.ok ? { ...house, versions: versions.value } : house);
    }
    case 'add': {
      const id = idOf<SessionId>(`added-${String(house.sessions.length)}-${String(minutes)}`);
      const startsAt = house.now.add({ minutes });
      const given = { id, groupId, startsAt, minutes: 45, timeZone: last.timeZone, place: null, others: house.sessions, now: house.now };
      const result = addSession({ ...given, calendar: calendarOf(house) });
      return result.ok ? { ...house, sessions: [...house.sessions, result.value.session] } : house;
    }
    case 'mark':
      return session === undefined ? house : { ...house, recorded: new Set([...house.recorded, session.id]) };
    default: {
      const cancelled = house.sessions.filter(({ state }) => state === 'cancelled');
      const chosen = what === 'restore' ? cancelled[which % Math.max(1, cancelled.length)] : session;
      const result = chosen && decided(house, chosen, { what, minutes });
      return result?.ok === true ? replace(result.value.session) : house;
    }
  }
}

const calendarOf = ({ versions, holidays }: House) => ({ schedules: versions, holidays: holidays.map((on) => ({ on })) });
const rooms = ['hall', 'garden'].map((room) => ({ branchId: idOf<BranchId>('kothrud'), roomId: idOf<RoomId>(room) }));

/** The decisions of staff about one session. */
function decided(house: House, session: Session, { what, minutes }: Pick<Act, 'what' | 'minutes'>) {
  const { now } = house;
  const calendar = calendarOf(house);
  const [from, to] = rooms;
  if (what === 'cancel') return cancelSession(session, { reason: 'flood', now });
  if (what === 'restore') return restoreSession(session, { calendar, now });
  if (what === 'move' || from === undefined || to === undefined)
    return moveSession(session, { startsAt: now.add({ minutes }), calendar, now });
  return moveSession(session, { startsAt: session.startsAt, places: { from, to, timeZone: session.timeZone }, calendar, now });
}

const histories = fc.tuple(fc.constantFrom(...zones), acts);
type History = readonly [zone: string, acts: readonly Act[]];
type Step = readonly [before: House, after: House, act: Act];

describe('any sequence of decisions and changes of the schedule', () => {
  /** One seed for all properties, so that each looks at the same histories, of which every step is taken once. */
  const [seed] = fc.sample(fc.nat(), 1);
  const taken = new Map<string, readonly Step[]>();
  const stepsOf = ([zone, all]: History): readonly Step[] => {
    let house = opened(zone);
    return all.map((act) => {
      const before = house;
      house = done(before, act);
      return [before, house, act];
    });
  };
  const check = (holds: (...step: Step) => void): void => {
    fc.assert(
      fc.property(histories, (history) => {
        const key = JSON.stringify(history);
        const steps = taken.get(key) ?? stepsOf(history);
        taken.set(key, steps);
        for (const step of steps) holds(...step);
      }),
      { numRuns: 60, seed: seed ?? 0 },
    );
  };

  it('leaves at most one session for each group and original date', () => {
    check((_, { sessions }) => expect(new Set(sessions.map(identityOf)).size).toBe(sessions.length));
  });

  it('loses and moves no session that carries marks, and no past one', () => {
    check((before, after, { what }) => {
      if (what === 'move' || what === 'restore') return;
      const settled = before.sessions.filter(({ id, endsAt }) => before.recorded.has(id) || !isBefore(before.now, endsAt));
      const now = new Map(after.sessions.map((session) => [session.id, session]));
      expect(settled.map(({ id }) => now.get(id)?.startsAt)).toEqual(settled.map(({ startsAt }) => startsAt));
    });
  });

  it('leaves every session that staff moved, added, cancelled or restored as it is when it is planned again', () => {
    check((_, house) => {
      const again = new Map(replanned(house).sessions.map((session) => [session.id, session]));
      const kept = house.sessions.filter(({ decision, isExtra }) => decision !== null || isExtra);
      expect(kept.map(({ id }) => again.get(id))).toEqual(kept);
    });
  });

  it('takes back a cancellation, and adds a session, only where its time is still to come', () => {
    check((before, { sessions }, { what }) => {
      if (what !== 'restore' && what !== 'add') return;
      const known = new Map(before.sessions.map((session) => [session.id, session.state]));
      for (const { id, state, startsAt } of sessions) {
        if (known.get(id) === state) continue;
        expect(state).toBe('planned');
        expect(isBefore(before.now, startsAt)).toBe(true);
      }
    });
  });

  it('brings back no session that staff cancelled, unless staff undo it', () => {
    check((before, after, { what }) => {
      if (what === 'restore') return;
      const now = new Map(after.sessions.map((session) => [session.id, session.state]));
      const cancelled = before.sessions.filter(({ state, decision }) => state === 'cancelled' && decision === 'cancelled');
      expect(cancelled.filter(({ id }) => now.get(id) !== 'cancelled')).toEqual([]);
    });
  });

  it('plans nothing after the last day except sessions that carry marks or have begun', () => {
    check((_, { versions, sessions, recorded, now }, { what }) => {
      const lastDay = versions.at(-1)?.until ?? null;
      if (what !== 'change' || lastDay === null) return;
      const late = sessions.filter((one) => one.state === 'planned' && isBefore(now, one.startsAt) && isDayBefore(lastDay, dayOf(one)));
      expect(late.filter(({ id }) => !recorded.has(id))).toEqual([]);
    });
  });

  it('leaves no day without a session on which the group meets, and puts every session that nobody touched at the time of the schedule', () => {
    check((_, house, { what }) => {
      if (what !== 'change' && what !== 'zone') return;
      const { versions, sessions, recorded, now } = house;
      const byDate = new Map(sessions.map((session) => [dateOf(session), session]));
      const free = new Set(house.holidays.map(String));
      const isTouched = (one: Session) => one.decision !== null || one.isExtra || recorded.has(one.id) || !isBefore(now, one.startsAt);
      const meeting = occurrencesOf(versions, now.add({ minutes: 1 }), now.add(weeks(4)), 500).flatMap((occurrence) => {
        const session = byDate.get(dateOf(occurrence));
        return free.has(dateOf(occurrence)) || (session && isTouched(session)) ? [] : [{ session, occurrence }];
      });
      expect(meeting.map(({ session }) => session?.startsAt)).toEqual(meeting.map(({ occurrence }) => occurrence.startsAt));
    });
  });

  it('changes nothing when it is reconciled twice', () => {
    check((_, house, { what }) => {
      if (['change', 'zone', 'close', 'open'].includes(what)) expect(replanned(house).sessions).toEqual(house.sessions);
    });
  });
});

describe('a holiday', () => {
  /** The sessions that take place, and the decisions of staff, in the order of the days. */
  const taking = ({ sessions }: House) =>
    sessions
      .filter(({ state, decision }) => state !== 'cancelled' || decision !== null)
      .map((session) => [dateOf(session), session.state, session.startsAt.toString()].join(' '))
      .toSorted();
  const holds = (check: (house: House, on: Temporal.PlainDate, rule: Act) => void): void => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 27 }), acts, ([zone, all], after, [rule]) => {
        const house = all.reduce(done, opened(zone));
        const last = house.versions.at(-1);
        const on = dayIn(house.now, last?.timeZone ?? zone).add({ days: after });
        if (rule !== undefined && !house.holidays.some((one) => one.equals(on))) check(replanned(house), on, rule);
      }),
      { numRuns: 20 },
    );
  };

  it('that is added and removed leaves the same sessions, under their ids', () => {
    holds((house, on) => expect(reopened(closed(house, on), on).sessions).toEqual(house.sessions));
  });

  it('changes nothing when it is there already', () => {
    holds((house, on) => expect(replanned(closed(house, on)).sessions).toEqual(closed(house, on).sessions));
  });

  it('has no session that nobody decided about, and touches no other day', () => {
    holds((house, on) => {
      const after = closed(house, on);
      const untouched = after.sessions.filter(
        ({ state, decision, isExtra, startsAt, id, originalStart }) =>
          state === 'planned' &&
          decision === null &&
          !isExtra &&
          !house.recorded.has(id) &&
          isBefore(house.now, startsAt) &&
          originalStart.toPlainDate().equals(on),
      );
      expect(untouched).toEqual([]);
      const elsewhere = ({ sessions }: House) => sessions.filter(({ originalStart }) => !originalStart.toPlainDate().equals(on));
      expect(elsewhere(after)).toEqual(elsewhere(house));
    });
  });

  it('comes to the same before and after a change of the schedule, unless a session was moved to its day', () => {
    holds((house, on, rule) => {
      // A moved session gives way to a session of the schedule, which the holiday cancels, but never to a day without one.
      if (house.sessions.some((session) => session.decision === 'moved' && dayOf(session).equals(on))) return;
      const change = (given: House): House => done(given, { ...rule, what: 'change' });
      expect(taking(change(closed(house, on)))).toEqual(taking(closed(change(house), on)));
    });
  });
});
