import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { MemberView } from '../members/member.view.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { openDesk, tuesdays, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { GroupView } from './group.view.ts';
import { GroupRepository, type StoredGroup } from './group.repository.ts';
import { PlanSessionsDue } from '../sessions/plan-sessions-due.ts';
import { SessionPlanner } from '../sessions/session-planner.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-22T06:30:00Z'));
});
afterAll(() => api.close());

/** Long enough for a request to reach the lock that blocks it, in milliseconds. */
const aWhile = 400;
const me = () => api.as(centre.administrator.token);
const thursdays = { ...tuesdays, recurrence: 'FREQ=WEEKLY;BYDAY=TH', applyFrom: '2026-11-22' };
const change = async (id: string): Promise<number> =>
  (await me().put(`/api/v1/groups/${id}/schedule`).set('if-match', '"1"').send(thursdays)).status;
const toCome = async (groupId: string): Promise<string[]> => {
  const rows = await inCentre<{ original: string }>(
    api,
    centre,
    `select original_start as original from sessions where centre_id = $1 and group_id = $2 and original_start >= '2026-11-22' order by 1`,
    groupId,
  );
  return rows.map(({ original }) => original.slice(0, 10));
};
const onThursdays = ['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31', '2027-01-07', '2027-01-14'];

/** Reads the groups as the product does, and lets something happen before they are used. */
class Hesitating extends GroupRepository {
  constructor(private readonly meanwhile: () => Promise<unknown>) {
    super();
  }
  override async load(tx: CentreTransaction, ids: readonly string[] | null): Promise<StoredGroup[]> {
    const groups = await super.load(tx, ids);
    if (ids === null) await Promise.race([this.meanwhile(), pause(aWhile)]);
    return groups;
  }
}

describe('a schedule that is changed while the worker plans', () => {
  it('decides the calendar afterwards: no session of the old one comes back', async () => {
    const { id } = await desk.group();
    let changed: Promise<number> | undefined;
    const groups = new Hesitating(() => (changed ??= change(id)));
    await new PlanSessionsDue(api.app.get(TenantScope), groups, new SessionPlanner()).run(centre.centreId);
    expect(await changed).toBe(200);
    expect(await toCome(id)).toEqual(onThursdays);
  });

  it('keeps a session that staff move at that moment', async () => {
    const { id, upcoming } = await desk.group();
    const [session] = upcoming;
    let changed: Promise<number> | undefined;
    await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
      await tx.rows(
        `update sessions set moved_from = starts_at, starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'
         where centre_id = $1 and id = $2`,
        session?.id,
      );
      changed = change(id);
      await pause(aWhile);
    });
    expect(await changed).toBe(200);
    expect(await toCome(id)).toEqual(['2026-11-24', ...onThursdays]);
    expect(
      (
        await me()
          .get(`/api/v1/sessions/${String(session?.id)}`)
          .expect(200)
      ).body,
    ).toMatchObject({ state: 'planned' });
  });
});

describe('a branch that gets another zone', () => {
  it('has no group that is planned by the old zone at that moment', async () => {
    const branch = (await me().post('/api/v1/branches').send({ name: 'Moving' }).expect(201)).body as { id: string };
    let entered: Promise<GroupView> | undefined;
    await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
      await tx.rows(`update branches set time_zone = 'Asia/Kathmandu' where centre_id = $1 and id = $2`, branch.id);
      entered = desk.group({ branchId: branch.id });
      await pause(aWhile);
    });
    expect((await entered)?.upcoming[0]).toMatchObject({ startsAt: '2026-11-24T12:15:00.000Z', timeZone: 'Asia/Kathmandu' });
  });
});

describe('a member who is enrolled while they leave', () => {
  it('has no seat afterwards, in either order', async () => {
    const { id } = await desk.group();
    const { id: memberId } = await desk.member();
    let enrolled: Promise<{ status: number; body: unknown }> | undefined;
    await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
      await tx.rows(`update members set stage = 'left', stage_since = '2026-11-22' where centre_id = $1 and id = $2`, memberId);
      const body = { memberId, startsOn: '2026-11-22' };
      enrolled = me()
        .post(`/api/v1/groups/${id}/enrolments`)
        .send(body)
        .then((answer) => answer);
      await pause(aWhile);
    });
    expect((await enrolled)?.body).toMatchObject({ status: 409, code: 'groups/not-eligible' });
  });

  it('gives up a seat that is ended at the same time, without a deadlock', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await desk.group();
      const { id: memberId } = await desk.member();
      const seat = await desk.seat(id, { memberId, startsOn: '2026-11-03' });
      const [ended, left] = await Promise.all([
        me().post(`/api/v1/enrolments/${seat.id}/end`).send({ on: '2026-12-24' }),
        me().post(`/api/v1/members/${memberId}/transitions`).send({ to: 'left', on: '2026-11-22' }),
      ]);
      expect([200, 409]).toContain(ended.status);
      expect(left.status).toBe(200);
      const { groups, enrolments } = (await me().get(`/api/v1/members/${memberId}`)).body as MemberView;
      expect({ groups, ends: enrolments.map(({ endsOn }) => endsOn) }).toEqual({ groups: [], ends: ['2026-11-22'] });
    }
  });
});

describe('a plain reader', () => {
  it('is not blocked by a change of a member or a group', async () => {
    const { id } = await desk.group();
    const { id: memberId } = await desk.member();
    const parts = ['', '/journey', '/stays', '/sobriety-episodes', '/consents', '/relatives'].map((part) => `/members/${memberId}${part}`);
    const pages = [...parts, ...['', '/enrolments', '/facilitators'].map((part) => `/groups/${id}${part}`)];
    await api.app.get(TenantScope).inCentre(centre.centreId, { kind: 'system' }, async (tx) => {
      await tx.rows('select id from members where centre_id = $1 for update');
      await tx.rows('select id from groups where centre_id = $1 for update');
      // A read that waited for the locks would wait for this transaction, which ends only after the read.
      const statuses = await Promise.all(pages.map(async (page) => (await me().get(`/api/v1${page}`)).status));
      expect(statuses).toEqual(pages.map(() => 200));
    });
  });
});
