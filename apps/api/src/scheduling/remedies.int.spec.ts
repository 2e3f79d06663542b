import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GroupView } from '../groups/group.view.ts';
import { decided } from '../testing/decided.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { RemedyPage, RemedyView } from './remedy.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-28T06:30:00Z'));
});
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set('2026-11-28T06:30:00Z');
});

const me = (token = centre.administrator.token) => api.as(token);
const first = ({ upcoming }: GroupView): string => String(upcoming[0]?.id);
const pageOf = async (sessionId: string, query = ''): Promise<RemedyPage> =>
  (await me().get(`/api/v1/sessions/${sessionId}/remedies${query}`).expect(200)).body as RemedyPage;
const remediesOf = async (sessionId: string): Promise<readonly RemedyView[]> => (await pageOf(sessionId)).items;
const room = async (name: string, capacity: number | null = 9, branch: 0 | 1 = 0): Promise<string> =>
  (
    (
      await me()
        .post(`/api/v1/branches/${centre.branchIds[branch]}/rooms`)
        .send(capacity === null ? { name } : { name, capacity })
        .expect(201)
    ).body as { id: string }
  ).id;

let pairs = 0;
/** Two groups that need one room at one time, each pair on a weekday and at an hour of its own. */
async function pair(more: object = {}): Promise<{ readonly one: GroupView; readonly other: GroupView; readonly hall: string }> {
  pairs += 1;
  const hall = await room(`Hall ${String(pairs)}`);
  const schedule = { ...tuesdays, startsAt: `${String(7 + pairs).padStart(2, '0')}:00`, recurrence: 'FREQ=WEEKLY;BYDAY=WE' };
  const [one, other] = [
    await desk.group({ name: `One ${String(pairs)}`, schedule, roomId: hall, ...more }),
    await desk.group({ name: `Other ${String(pairs)}`, schedule, roomId: hall }),
  ];
  return { one, other, hall };
}

describe('the remedies of a session', () => {
  it.each([
    { what: 'those who lead', who: 'facilitator' as const, status: 403 },
    { what: 'those who read', who: 'mentor' as const, status: 403 },
    { what: 'the counsellor of its branch', who: 'counsellor' as const, status: 200 },
  ])('are answered to $what with $status', async ({ who, status }) => {
    const { one } = await pair();
    await me(centre[who].token)
      .get(`/api/v1/sessions/${first(one)}/remedies`)
      .expect(status);
  });

  it('are those of nothing for a session out of reach, of another centre, or that there is not', async () => {
    const far = await desk.group({ branchId: centre.branchIds[1] });
    const stranger = (await seedCentre(api, 'Elsewhere')).administrator;
    const near = await desk.group();
    for (const [token, id] of [
      [centre.counsellor.token, first(far)],
      [stranger.token, first(near)],
      [centre.administrator.token, '0190a000-0000-7000-8000-000000000000'],
      [centre.administrator.token, 'no-id'],
    ])
      expect(
        (
          await me(token)
            .get(`/api/v1/sessions/${String(id)}/remedies`)
            .expect(404)
        ).body,
      ).toMatchObject({ code: 'sessions/not-found' });
    expect(await remediesOf(first(far))).toEqual([]);
  });

  it('are six at most, and each of them is one kind of change and nothing else', async () => {
    const { one, other } = await pair();
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) await room(`Free ${name}`);
    const found = await remediesOf(first(one));
    expect(found).toHaveLength(6);
    for (const { kind, roomId, roomName, staffId, staffName, insteadOfId, startsAt, sessionId } of found) {
      expect([first(one), first(other)]).toContain(sessionId);
      expect([roomId !== null, staffId !== null, startsAt !== null]).toEqual([kind === 'room', kind === 'facilitator', kind === 'time']);
      expect([roomName !== null, staffName !== null, insteadOfId !== null]).toEqual([roomId !== null, staffId !== null, staffId !== null]);
    }
    expect(await remediesOf(first(other)).then((all) => all.length)).toBe(6);
  });

  it('are of every conflict, each with the other group', async () => {
    const { one, other, hall } = await pair();
    const schedule = { ...tuesdays, startsAt: `${String(7 + pairs).padStart(2, '0')}:30`, recurrence: 'FREQ=WEEKLY;BYDAY=WE' };
    const third = await desk.group({ name: `Third ${String(pairs)}`, schedule, roomId: hall });
    const found = await remediesOf(first(one));
    const others = found.map(({ otherSessionId, otherGroupName }) => `${otherSessionId} ${String(otherGroupName)}`);
    expect([...new Set(others)].toSorted()).toEqual([other, third].map((group) => `${first(group)} ${group.name}`).toSorted());
    expect(found.every(({ sessionId, otherSessionId }) => [first(one), otherSessionId].includes(sessionId))).toBe(true);
  });

  it('are read a page at a time in their order', async () => {
    const { one } = await pair();
    const all = await remediesOf(first(one));
    const { items, nextCursor } = await pageOf(first(one), '?limit=4');
    const rest = await pageOf(first(one), `?limit=4&cursor=${String(nextCursor)}`);
    expect([...items, ...rest.items]).toEqual(all);
    expect(rest.nextCursor).toBeNull();
    await me()
      .get(`/api/v1/sessions/${first(one)}/remedies?limit=0`)
      .expect(400);
  });

  it('have rooms of the branch alone: neither one of another branch nor the one that both want', async () => {
    const { one, hall } = await pair();
    const south = await room('Southern', 9, 1);
    const rooms = (await remediesOf(first(one))).flatMap(({ roomId }) => roomId ?? []);
    expect(rooms.length).toBeGreaterThan(0);
    expect(rooms).not.toContain(hall);
    expect(rooms).not.toContain(south);
  });

  it('are of the other session alone once one of them has begun, and none once both have', async () => {
    const { one, other } = await pair();
    const [session] = one.upcoming;
    const soon = new Date(Date.parse(String(session?.startsAt)) + 600_000).toISOString();
    await inCentre(
      api,
      centre,
      `update sessions set starts_at = starts_at + interval '30 minutes', ends_at = ends_at + interval '30 minutes' where centre_id = $1 and id = $2`,
      first(other),
    );
    expect(await remediesOf(first(one))).not.toEqual([]);
    api.clock.set(soon);
    const left = await remediesOf(first(one));
    expect(new Set(left.map(({ sessionId }) => sessionId))).toEqual(new Set([first(other)]));
    expect(left.every(({ startsAt }) => startsAt === null || startsAt > soon)).toBe(true);
    api.clock.set(new Date(Date.parse(soon) + 1_800_000).toISOString());
    expect(await remediesOf(first(one))).toEqual([]);
  });

  it('are gone with the conflict: when one of the two is cancelled, of neither', async () => {
    const { one, other } = await pair();
    expect(await remediesOf(first(other))).not.toEqual([]);
    await decided(me(), `/api/v1/sessions/${first(one)}/cancel`, { reason: 'Flood' });
    expect(await remediesOf(first(one))).toEqual([]);
    expect(await remediesOf(first(other))).toEqual([]);
  });

  it('have nobody who is no longer with the centre', async () => {
    const staff = { facilitatorIds: [centre.facilitator.staffId] };
    const schedule = { ...tuesdays, startsAt: '06:00', recurrence: 'FREQ=WEEKLY;BYDAY=TH' };
    const one = await desk.group({ schedule, ...staff });
    await desk.group({ schedule, ...staff });
    const people = async () => (await remediesOf(first(one))).flatMap(({ staffId }) => staffId ?? []);
    const [named] = await people();
    expect(named).toBeDefined();
    expect(await people()).not.toContain(centre.facilitator.staffId);
    await inCentre(api, centre, `update staff set state = 'deactivated' where centre_id = $1 and id = $2`, named);
    expect(await people()).not.toContain(named);
    await inCentre(api, centre, `update staff set state = 'active' where centre_id = $1 and id = $2`, named);
    expect(await people()).toContain(named);
  });

  it('store nothing, and are the same when they are read again', async () => {
    const { one } = await pair();
    const versions = () => inCentre(api, centre, 'select id, version, updated_at from sessions where centre_id = $1 order by id');
    const before = await versions();
    expect(await remediesOf(first(one))).toEqual(await remediesOf(first(one)));
    expect(await versions()).toEqual(before);
  });
});
