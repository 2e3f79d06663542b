import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cellOf, sessionFigures, type SessionFigures } from '@saath/domain/attendance';
import { Temporal, dayFrom, idOf, type GroupId } from '@saath/domain/kernel';
import { attendanceStates, type AttendanceState } from '@saath/domain/programmes';
import { roster } from '@saath/domain/sessions';
import type { RosterItemView } from '../attendance/attendance.view.ts';
import type { GroupView } from '../groups/group.view.ts';
import type { OverviewView } from '../overview/overview.view.ts';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { TodayView } from '../today/today.view.ts';
import { figuresOfSession, type SessionFiguresRecord } from './session-figures.read-model.ts';
import type { SessionDayView } from './session-day.view.ts';
import type { SessionItemView } from './session-item.view.ts';

const now = '2026-11-24T06:31:00Z';
const startsAt = '2026-11-24T05:30:00Z';
let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  api.clock.set(now);
});
afterAll(() => api.close());

/** The enrolment of a person: its days, and when it was entered. */
interface Seat {
  readonly from: string;
  readonly to: string | null;
  readonly at: string;
}
const seats: readonly (Seat | null)[] = [
  { from: '2026-11-01', to: null, at: '2026-11-01T06:00:00Z' },
  { from: '2026-11-24', to: null, at: startsAt },
  { from: '2026-11-01', to: null, at: '2026-11-24T05:30:01Z' },
  { from: '2026-11-25', to: null, at: '2026-11-01T06:00:00Z' },
  { from: '2026-11-01', to: '2026-11-24', at: '2026-11-01T06:00:00Z' },
  { from: '2026-11-01', to: '2026-11-25', at: '2026-11-01T06:00:00Z' },
  null,
];
/** Every kind of seat with every mark, and without one. */
const people = seats.flatMap((seat) => [...attendanceStates, null].map((state) => ({ seat, state, id: newId() })));
const day = (text: string): Temporal.PlainDate => {
  const found = dayFrom(text);
  if (found === undefined) throw new Error(`${text} is no day.`);
  return found;
};

/** The figures that the domain counts, from the facts. */
function figuresOfDomain(groupId: GroupId, stored: readonly string[] | null): SessionFigures {
  const session = { groupId, startsAt: Temporal.Instant.from(startsAt), timeZone: 'Asia/Kolkata' };
  const enrolments = people.flatMap(({ id, seat }) =>
    seat === null
      ? []
      : [
          {
            ...{ id, groupId, startsOn: day(seat.from), endsOn: seat.to === null ? null : day(seat.to) },
            enrolledAt: Temporal.Instant.from(seat.at),
          },
        ],
  );
  const expected = new Set(stored ?? roster(session, enrolments).map(({ id }) => id));
  return sessionFigures(
    people.map(({ id, state }) => cellOf(expected.has(id), state)),
    stored !== null,
  );
}

describe('the figures of a session in SQL are those of the domain', () => {
  let group: SeededGroup;
  beforeAll(async () => {
    group = await seedGroup(api, centre, { starts: [startsAt], aliases: [] });
    const [sessionId] = group.sessionIds;
    for (const [index, { id, seat, state }] of people.entries()) {
      await inCentre(
        api,
        centre,
        `insert into members (centre_id, id, code, alias, stage, stage_since, branch_id, language, created_at, updated_at)
         values ($1, $2, $3, $3, 'in-programme', '2026-01-01', $4, 'en', now(), now())`,
        id,
        `F-${String(index)}`,
        centre.branchIds[0],
      );
      if (seat !== null)
        await inCentre(
          api,
          centre,
          'insert into enrolments (centre_id, id, group_id, member_id, starts_on, ends_on, enrolled_at) values ($1, $2, $3, $4, $5, $6, $7)',
          ...[newId(), group.groupId, id, seat.from, seat.to, seat.at],
        );
      if (state !== null)
        await inCentre(
          api,
          centre,
          `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by)
           values ($1, $2, $3, $4, 'member', $5, now(), $2)`,
          ...[newId(), sessionId, id, state],
        );
    }
  });
  const inSql = async (): Promise<SessionFigures> => {
    const [row] = await inCentre<SessionFiguresRecord>(
      api,
      centre,
      `select f.* from sessions s ${figuresOfSession} where s.centre_id = $1 and s.id = $2`,
      group.sessionIds[0],
    );
    if (row === undefined) throw new Error('There is no session.');
    const { expected, attended, missed, excused, walk_ins: walkIns } = row;
    return { expected, attended, missed, unmarked: expected - attended - missed, excused, walkIns };
  };

  it('while it is planned, for every kind of seat and every mark', async () => {
    const figures = figuresOfDomain(group.groupId, null);
    expect(figures.unmarked).toBe(3);
    expect(await inSql()).toEqual(figures);
  });

  it.each([
    { sentence: 'with the people who were expected', taken: (index: number) => index % 7 < 3 },
    { sentence: 'with everybody on its roster', taken: () => true },
    { sentence: 'with nobody on its roster', taken: () => false },
    { sentence: 'with every second person on its roster', taken: (index: number) => index % 2 === 0 },
  ])('once it is finished $sentence, whatever the seats are by now', async ({ taken }) => {
    const stored = people.filter((_, index) => taken(index)).map(({ id }) => id);
    await inCentre(
      api,
      centre,
      `update sessions set state = 'held', started_at = starts_at, finished_at = ends_at, roster = $3 where centre_id = $1 and id = $2`,
      group.sessionIds[0],
      stored,
    );
    expect(await inSql()).toEqual(figuresOfDomain(idOf<GroupId>(group.groupId), stored));
  });
});

describe('a session has the same figures on every screen', () => {
  let group: SeededGroup;
  let own: SeededCentre;
  const me = () => api.as(own.administrator.token);
  const path = (end = ''): string => `/api/v1/sessions/${String(group.sessionIds[0])}${end}`;
  const aliases = ['Asha', 'Bela', 'Chetan', 'Deepu', 'Esha', 'Farah', 'Gita', 'Hari'];
  const states: readonly (AttendanceState | null)[] = ['present', 'late', 'left-early', 'absent', 'excused', null, null];
  beforeAll(async () => {
    own = await seedCentre(api, 'Figures');
    group = await seedGroup(api, own, { starts: [startsAt], aliases });
    const guest = (await seedGroup(api, own, { starts: [], aliases: ['Guest'] })).memberIds[0];
    const marks = [...group.memberIds.slice(0, 7), guest].flatMap((personId, index) => {
      const state = index === 7 ? 'walk-in' : (states[index] ?? null);
      return state === null ? [] : [{ clientId: `figures-${String(index)}`, personId, state, markedAt: now }];
    });
    await me().put(path('/attendance')).send({ marks }).expect(200);
  });

  interface Shown {
    readonly expected: number | null;
    readonly attended: number | null;
  }
  const ofItem = (items: readonly SessionItemView[]): Shown => {
    const item = items.find(({ id }) => id === group.sessionIds[0]);
    return { expected: item?.expected ?? null, attended: item?.attended ?? null };
  };
  /** The figures of each screen: the session, the calendar, the day, the roster of the run page, the group, the overview. */
  const screens = async (isFinished: boolean): Promise<Readonly<Record<string, Shown | null>>> => {
    const body = async <View>(of: string): Promise<View> => (await me().get(of).expect(200)).body as View;
    const calendar = await body<{ items: SessionItemView[] }>(
      '/api/v1/sessions?from=2026-11-23T18:30:00Z&to=2026-11-24T18:30:00Z&limit=200',
    );
    const { items: people_ } = await body<{ items: RosterItemView[] }>(path('/roster'));
    const cells = people_.map(({ isExpected, mark }) => cellOf(isExpected, mark?.state ?? null));
    const { heatmap } = await body<GroupView>(`/api/v1/groups/${group.groupId}`);
    const { weeks } = await body<OverviewView>('/api/v1/overview');
    const { expected, attended } = sessionFigures(cells, isFinished);
    return {
      session: ofItem([await body<SessionItemView>(path())]),
      calendar: ofItem(calendar.items),
      today: ofItem((await body<TodayView>('/api/v1/today')).sessions),
      run: { expected, attended },
      group: heatmap.sessions.map((one) => ({ expected: one.expected, attended: one.attended }))[0] ?? null,
      overview: weeks.map((week) => ({ expected: week.expected, attended: week.attended }))[0] ?? null,
    };
  };

  it('before it is finished: the overview and the group count only what is marked', async () => {
    const expected = { expected: 7, attended: 3 };
    expect(await screens(false)).toEqual({
      ...{ session: expected, calendar: expected, today: expected, run: expected },
      ...{ group: null, overview: { expected: 4, attended: 3 } },
    });
  });

  it('once it is finished, and after a mark is corrected, and after a mark is cleared', async () => {
    await me().post(path('/finish')).send({}).expect(200);
    const everywhere = (shown: Shown) =>
      Object.fromEntries(['session', 'calendar', 'today', 'run', 'group', 'overview'].map((screen) => [screen, shown]));
    expect(await screens(true)).toEqual(everywhere({ expected: 7, attended: 3 }));
    const correct = (index: number, state: string | null) => {
      const mark = { clientId: `correct-${String(index)}`, personId: group.memberIds[index], state, markedAt: '2026-11-24T06:31:00Z' };
      return me()
        .put(path('/attendance'))
        .send({ marks: [mark] })
        .expect(200);
    };
    await correct(3, 'excused');
    expect(await screens(true)).toEqual(everywhere({ expected: 6, attended: 3 }));
    await correct(0, null);
    expect(await screens(true)).toEqual(everywhere({ expected: 6, attended: 2 }));
  });
});

describe('the sessions of a day', () => {
  it('are those of its clock, narrowed by the filters of the list, and no more than can be said', async () => {
    const busy = await seedGroup(api, centre, { starts: ['2026-12-30T18:29:59Z', '2026-12-30T18:30:00Z', '2026-12-31T18:29:59Z'] });
    const days = async (query: object = {}, token = centre.administrator.token) => {
      const window = { from: '2026-12-29T18:30:00Z', to: '2026-12-31T18:30:00Z', branchId: centre.branchIds[0] };
      const { body } = await api
        .as(token)
        .get('/api/v1/sessions/days')
        .query({ ...window, ...query })
        .expect(200);
      return (body as { items: SessionDayView[] }).items.map(({ on, sessions }) => [on.slice(5), sessions]);
    };
    expect(await days()).toEqual([
      ['12-30', 1],
      ['12-31', 2],
    ]);
    expect(await days({ from: '2026-12-30T18:30:01Z' }, centre.counsellor.token)).toEqual([['12-31', 1]]);
    for (const none of [{ kind: 'yoga' }, { changed: true }, { branchId: centre.branchIds[1] }]) expect(await days(none)).toEqual([]);
    const other = await seedCentre(api, 'Other');
    expect(await days({ branchId: undefined }, other.administrator.token)).toEqual([]);
    await inCentre(
      api,
      centre,
      `insert into sessions (centre_id, id, group_id, starts_at, ends_at, time_zone, original_start, state, created_at, updated_at, confidentiality, named)
       select s.centre_id, gen_random_uuid(), s.group_id, s.starts_at, s.ends_at, s.time_zone, to_char(date '2030-01-01' + n, 'YYYY-MM-DD"T"10:30'),
         s.state, s.created_at, s.updated_at, s.confidentiality, s.named from sessions s cross join generate_series(1, 1000) n where s.centre_id = $1 and s.id = $2`,
      busy.sessionIds[0],
    );
    expect(await days()).toEqual([
      ['12-30', 1000],
      ['12-31', 2],
    ]);
  });
});
