import { Body, Controller, Module, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { IsIn } from 'class-validator';
import type { Test } from 'supertest';
import { refusal } from '../platform/refusal.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { RoomRow } from '../branches/branch.row.ts';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre, type SeededStaff } from '../testing/seed-centre.ts';
import { seedGroup, type SeededGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { Allow } from './allow.ts';
import { PurgeAnswers } from './purge-answers.ts';

const endings = ['answer', 'refuse', 'swallow', 'both-roles', 'lose-the-claim'] as const;
class EndingBody {
  @IsIn(endings)
  ending: (typeof endings)[number];
}

/** Writes a room in one transaction and, in a second, ends as the body says. */
@ApiExcludeController()
@Controller('probe')
class TwoStepsController {
  constructor(
    private readonly scope: TenantScope,
    private readonly platform: PlatformScope,
  ) {}

  @Post('two-steps')
  @Allow('branches:write')
  async write(@Body() { ending }: EndingBody): Promise<{ said: string }> {
    await this.addRoom(`first of ${ending}`);
    if (ending === 'both-roles') await this.platform.transaction((tx) => tx.rows('select 1'));
    if (ending === 'lose-the-claim')
      await this.platform.read(`update platform.idempotency_keys set claim = $1 where key like '%.lost'`, [newId()]);
    const second = this.addRoom(`second of ${ending}`, ending === 'refuse' || ending === 'swallow');
    if (ending === 'swallow') await second.catch(() => undefined);
    else await second;
    return { said: ending };
  }

  private addRoom(name: string, thenFail = false): Promise<void> {
    return this.scope.transaction(async (tx) => {
      const [branch] = await tx.rows<{ id: string }>('select id from branches where centre_id = $1 order by id limit 1');
      await tx.table(RoomRow).insert([{ id: newId(), branchId: branch?.id ?? '', name, capacity: null }]);
      if (thenFail) throw refusal('conflict', 'branches/name-taken');
    });
  }
}

@Module({ controllers: [TwoStepsController] })
class TwoStepsModule {}

let api: TestApi;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi({}, [TwoStepsModule]);
  centre = await seedCentre(api);
});
afterAll(() => api.close());

const post = (who: SeededStaff, path: string, key: string, body: object): Test =>
  api.as(who.token).post(`/api/v1${path}`).set('idempotency-key', key).send(body);
const stored = (key: string): Promise<{ status: number | null; response: Buffer | null }[]> =>
  api.app.get(PlatformScope).read(`select status, response from platform.idempotency_keys where split_part(key, '.', 2) = $1`, [key]);
const reachOf = (who: SeededStaff, branchIds: readonly string[]) =>
  api.app
    .get(PlatformScope)
    .read('update platform.user_centres set branch_ids = $2 where user_id = $1 returning user_id', [who.userId, branchIds]);

describe('the transaction of a request with a key', () => {
  const rooms = async (ending: string): Promise<string[]> => {
    const { body } = await api.as(centre.administrator.token).get(`/api/v1/branches/${centre.branchIds[0]}`).expect(200);
    const all = (body as { rooms: { name: string }[] }).rooms.map(({ name }) => name).filter((name) => name.endsWith(ending));
    return all.sort();
  };

  it.each([
    ['answer', 201, ['first of answer', 'second of answer']],
    ['refuse', 409, []],
    ['swallow', 201, ['first of swallow']],
    ['both-roles', 500, []],
  ] as const)('that ends with "%s" answers %d and leaves %j', async (ending, status, left) => {
    await post(centre.administrator, '/probe/two-steps', `steps-${ending}`, { ending }).expect(status);
    expect(await rooms(ending)).toEqual(left);
    expect((await stored(`steps-${ending}`)).map((one) => one.status)).toEqual(status === 201 ? [201] : []);
  });

  it('undoes the work of a request whose claim another process has taken over meanwhile', async () => {
    const { body } = await post(centre.administrator, '/probe/two-steps', 'lost', { ending: 'lose-the-claim' }).expect(409);
    expect(body).toMatchObject({ code: 'idempotency/still-running' });
    expect(await rooms('lose-the-claim')).toEqual([]);
  });

  it('is not there without a key: each step has a transaction of its own', async () => {
    await api.as(centre.administrator.token).post('/api/v1/probe/two-steps').send({ ending: 'both-roles' }).expect(201);
    expect(await rooms('both-roles')).toEqual(['first of both-roles', 'second of both-roles']);
  });
});

const preview = {
  startsOn: '2026-12-01',
  startsAt: '10:00',
  minutes: 60,
  recurrence: 'FREQ=DAILY',
  timeZone: 'Asia/Kolkata',
  from: '2026-12-01T00:00:00Z',
  to: '2026-12-03T00:00:00Z',
};

describe('a stored answer', () => {
  const member = { preferredName: 'Asha', legalName: 'Asha Kulkarni', phone: '98220 12345', stage: 'enquiry', language: 'en' };
  const key = 'made';
  let memberId: string;

  beforeAll(async () => {
    const { body } = await post(centre.counsellor, '/members', key, { ...member, branchId: centre.branchIds[0] }).expect(201);
    memberId = (body as { id: string }).id;
  });
  beforeEach(() => reachOf(centre.counsellor, [centre.branchIds[0]]));

  it('is replayed as long as the person reaches what it is about', async () => {
    const { body } = await post(centre.counsellor, '/members', key, { ...member, branchId: centre.branchIds[0] })
      .expect(201)
      .expect('idempotency-replayed', 'true');
    expect(body).toMatchObject({ id: memberId });
  });

  it('is withheld from a person who has lost the branch, and is there again when they have it back', async () => {
    await reachOf(centre.counsellor, [centre.branchIds[1]]);
    const again = () => post(centre.counsellor, '/members', key, { ...member, branchId: centre.branchIds[0] });
    expect((await again().expect(404)).body).toMatchObject({ code: 'idempotency/out-of-reach' });
    await reachOf(centre.counsellor, [...centre.branchIds]);
    await again().expect(201).expect('idempotency-replayed', 'true');
  });

  it('of a route with the record in its address is withheld too', async () => {
    const body = { startedOn: '2026-01-02' };
    await post(centre.counsellor, `/members/${memberId}/sobriety-episodes`, 'episode', body).expect(201);
    await reachOf(centre.counsellor, [centre.branchIds[1]]);
    const { body: problem } = await post(centre.counsellor, `/members/${memberId}/sobriety-episodes`, 'episode', body).expect(404);
    expect(problem).toMatchObject({ code: 'idempotency/out-of-reach' });
  });

  it('is withheld from a person whose role has lost the permission', async () => {
    await api.app
      .get(PlatformScope)
      .read(`update platform.user_centres set role = 'facilitator' where user_id = $1`, [centre.counsellor.userId]);
    const { body } = await post(centre.counsellor, '/members', key, { ...member, branchId: centre.branchIds[0] }).expect(403);
    expect(body).toMatchObject({ code: 'sign-in/not-permitted' });
    await api.app
      .get(PlatformScope)
      .read(`update platform.user_centres set role = 'counsellor' where user_id = $1`, [centre.counsellor.userId]);
  });

  it.each<readonly [what: string, path: () => string, body: () => object]>([
    ['a revealed name', () => `/members/${memberId}/reveal`, () => ({ reason: 'A letter has to be written' })],
    ['a search', () => '/members/search', () => ({ text: 'Asha' })],
    ['a preview', () => '/schedules/preview', () => preview],
    ['an opened centre', () => '/auth/switch', () => ({ centreId: centre.centreId })],
  ])('is never made of %s: each request is answered anew', async (_what, path, body) => {
    for (const _time of [1, 2]) {
      const answer = await post(centre.counsellor, path(), 'anew', body()).expect(200);
      expect(answer.headers['idempotency-replayed']).toBeUndefined();
    }
    expect(await stored('anew')).toEqual([]);
  });

  it('of a name, with its key, is refused after the branch is lost, and each showing has an entry of its own', async () => {
    const reveal = () => post(centre.counsellor, `/members/${memberId}/reveal`, 'name', { reason: 'A letter has to be written' });
    await reveal().expect(200);
    await reachOf(centre.counsellor, [centre.branchIds[1]]);
    expect((await reveal().expect(404)).body).toMatchObject({ code: 'members/not-found' });
  });

  it('is purged after a day, whether its user comes again or not', async () => {
    const purge = api.app.get(PlatformScope);
    await purge.read(`update platform.idempotency_keys set created_at = now() - interval '25 hours' where key like '%.episode'`, []);
    await new PurgeAnswers(purge, api.clock, { outage: () => undefined } as never).purge();
    expect([(await stored('episode')).length, (await stored('made')).length]).toEqual([0, 1]);
  });

  it('is purged at the start and every ten minutes while the process runs, also after an attempt that failed', async () => {
    let attempts = 0;
    const failing = { transaction: () => Promise.reject(new Error(`attempt ${String((attempts += 1))}`)) };
    const failed: unknown[] = [];
    const timers = new PurgeAnswers(failing as never, api.clock, { outage: (error: unknown) => failed.push(error) } as never);
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    try {
      timers.onApplicationBootstrap();
      await jest.advanceTimersByTimeAsync(0);
      expect(attempts).toBe(1);
      await jest.advanceTimersByTimeAsync(9 * 60_000);
      expect(attempts).toBe(1);
      await jest.advanceTimersByTimeAsync(11 * 60_000);
      expect([attempts, failed.length]).toEqual([3, 3]);
      await timers.onApplicationShutdown();
      await jest.advanceTimersByTimeAsync(60 * 60_000);
      expect(attempts).toBe(3);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a stored answer about a session', () => {
  const starts = [2, 3, 4].map((days) => new Date(Math.ceil(Date.now() / 3_600_000 + 24 * days) * 3_600_000).toISOString());
  const inMonths = (months: number) => new Date(Date.now() + months * 30 * 24 * 3_600_000).toISOString();
  let group: SeededGroup;
  beforeAll(async () => {
    group = await seedGroup(api, centre, { starts, aliases: ['Bina'] });
  });
  beforeEach(() => reachOf(centre.counsellor, [...centre.branchIds]));

  const session = (index: number) => `/sessions/${String(group.sessionIds[index])}`;
  const decide = async (path: string, key: string, body: object, record = path.replace(/\/[a-z-]+$/, '')) => {
    const { body: current } = await api.as(centre.administrator.token).get(`/api/v1${record}`).expect(200);
    const version = `"${String((current as { version: number }).version)}"`;
    return (): Test => post(centre.counsellor, path, key, body).set('if-match', version);
  };

  it.each<readonly [what: string, path: () => string, body: () => object]>([
    ['a cancellation', () => `${session(0)}/cancel`, () => ({ reason: 'The hall is being painted' })],
    ['a move', () => `${session(1)}/move`, () => ({ startsAt: inMonths(10) })],
    ['a question to a stand-in', () => `${session(2)}/stand-in-requests`, () => ({ staffId: centre.administrator.staffId })],
    ['a session that was added', () => `/groups/${group.groupId}/sessions`, () => ({ startsAt: inMonths(8), minutes: 45 })],
  ])('is withheld after the branch is lost, and the decision is made once: %s', async (what, path, body) => {
    const send = await decide(path(), what, body());
    const first = await send();
    await reachOf(centre.counsellor, [centre.branchIds[1]]);
    const lost = await send();
    await reachOf(centre.counsellor, [...centre.branchIds]);
    const again = await send();
    const answers = [first, again].map(({ status, body: answer }) => ({ status, answer: answer as object }));
    expect(answers[0]?.status).toBeLessThan(300);
    expect([lost.status, (lost.body as { code: string }).code]).toEqual([404, 'idempotency/out-of-reach']);
    expect(answers[1]).toEqual(answers[0]);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });
});
