import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';

let api: TestApi;
let centre: SeededCentre;
let other: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  centre = await seedCentre(api);
  other = await seedCentre(api, 'Other');
});
afterAll(() => api.close());
const path = (end = ''): string => `/api/v1/staff${end}`;
const admin = () => api.as(centre.administrator.token);
const meera = () => ({
  name: 'Meera Kulkarni',
  email: 'meera@example.org',
  role: 'counsellor',
  branchIds: [centre.branchIds[0]],
  languages: ['mr'],
});

const change = (id: string, body: object, version = 1) =>
  admin()
    .patch(path(`/${id}`))
    .set('if-match', `"${String(version)}"`)
    .send(body);
/** The token of the newest link of a person, as the worker derives it. */
const newestLink = async (userId: string): Promise<string> => {
  const [link] = await api.app
    .get(PlatformScope)
    .read<{ id: string }>('select id from platform.one_time_links where user_id = $1 order by id desc limit 1', [userId]);
  return api.app.get(KeyRing).linkToken(link?.id ?? '');
};

describe('inviting staff', () => {
  it('writes the person and orders the invitation in their language', async () => {
    const { body } = await admin().post(path()).send(meera()).expect(201);
    expect(body).toMatchObject({
      name: 'Meera Kulkarni',
      email: 'meera@example.org',
      state: 'invited',
      branches: [{ name: 'Nayi Subah North' }],
    });
    const [link] = await api.app
      .get(PlatformScope)
      .read<{ count: number }>('select count(*)::int as count from platform.one_time_links where centre_id = $1', [centre.centreId]);
    expect(link).toEqual({ count: 1 });
    await admin()
      .post(path(`/${String(body.id)}/resend-invitation`))
      .expect(200);
  });

  it.each([
    { change: { email: 'MEERA@example.org' }, status: 409, code: 'staff/email-taken' },
    { change: { email: 'a@example.org', branchIds: [] }, status: 422, code: 'staff/branches-missing' },
    { change: { email: 'a@example.org', name: '   ' }, status: 422, code: 'staff/name-missing' },
    { change: { email: 'x' }, status: 400, code: 'http/malformed' },
    { change: { email: 'b@example.org', role: 'owner' }, status: 400, code: 'http/malformed' },
  ])('is refused with $code', async ({ change, status, code }) => {
    expect(
      (
        await admin()
          .post(path())
          .send({ ...meera(), ...change })
          .expect(status)
      ).body,
    ).toMatchObject({ code });
  });

  it('refuses branches of another centre', async () => {
    const foreign = { ...meera(), email: 'c@example.org', branchIds: [other.branchIds[0]] };
    expect((await admin().post(path()).send(foreign).expect(422)).body).toMatchObject({ code: 'staff/branch-unknown' });
  });

  it('is for administrators', () => api.as(centre.counsellor.token).post(path()).send(meera()).expect(403));
});

describe('changing staff', () => {
  it('moves a person to other branches at once', async () => {
    await change(centre.counsellor.staffId, { branchIds: [...centre.branchIds] }).expect(200);
    expect((await api.as(centre.counsellor.token).get('/api/v1/branches').expect(200)).body.items).toHaveLength(2);
    await change(centre.counsellor.staffId, { branchIds: [] }, 1).expect(412);
  });

  it('changes what a person may do with their next request, upwards and downwards', async () => {
    const house = await seedCentre(api, 'Roles');
    const tara = api.as(house.counsellor.token);
    const give = (version: number, body: object) =>
      api
        .as(house.administrator.token)
        .patch(path(`/${house.counsellor.staffId}`))
        .set('if-match', `"${String(version)}"`)
        .send(body)
        .expect(200);
    await tara.get('/api/v1/audit').expect(403);
    expect((await give(1, { role: 'administrator' })).body).toMatchObject({ role: 'administrator', branches: null, version: 2 });
    await tara.get('/api/v1/audit').expect(200);
    expect((await tara.get('/api/v1/branches').expect(200)).body.items).toHaveLength(2);
    await give(2, { role: 'facilitator', branchIds: [house.branchIds[1]] });
    await tara.get('/api/v1/audit').expect(403);
    await tara.get('/api/v1/reminders').expect(403);
    expect((await tara.get('/api/v1/me').expect(200)).body).toMatchObject({
      memberships: [{ role: 'facilitator', branches: [{ name: 'Roles South' }] }],
    });
    await tara.get('/api/v1/branches').expect(403);
  });

  it.each([
    { body: { role: 'facilitator', branchIds: [] }, status: 422, code: 'staff/branches-missing' },
    { body: { branchIds: ['00000000-0000-7000-8000-000000000000'] }, status: 422, code: 'staff/branch-unknown' },
    { body: { state: 'active' }, status: 400, code: 'http/malformed' },
    { body: { name: 'Another' }, status: 400, code: 'http/malformed' },
    { body: { email: 'other@example.org' }, status: 409, code: 'staff/email-known' },
  ])('to $body is refused with $code, and nothing is changed', async ({ body, status, code }) => {
    const before = (await admin().get(path(`/${centre.mentor.staffId}`))).body as unknown;
    expect((await change(centre.mentor.staffId, body).expect(status)).body).toMatchObject({ code });
    expect((await admin().get(path(`/${centre.mentor.staffId}`))).body).toEqual(before);
  });

  it('keeps an active administrator: an invited one does not count', async () => {
    const house = await seedCentre(api, 'Only invited');
    const boss = api.as(house.administrator.token);
    const second = { ...meera(), email: 'second-boss@example.org', role: 'administrator', branchIds: [] };
    await boss.post(path()).send(second).expect(201);
    const own = boss.patch(path(`/${house.administrator.staffId}`)).set('if-match', '"1"');
    expect((await own.send({ role: 'counsellor', branchIds: [house.branchIds[0]] }).expect(409)).body).toMatchObject({
      code: 'staff/last-administrator',
    });
  });

  it('ends a person’s access at once', async () => {
    await api.as(centre.facilitator.token).get('/api/v1/groups').expect(200);
    expect((await change(centre.facilitator.staffId, { state: 'deactivated' }).expect(200)).body).toMatchObject({ state: 'deactivated' });
    await api.as(centre.facilitator.token).get('/api/v1/groups').expect(403);
  });

  it('keeps one administrator', async () => {
    expect((await change(centre.administrator.staffId, { state: 'deactivated' }).expect(409)).body).toMatchObject({
      code: 'staff/last-administrator',
    });
    expect(
      (await change(centre.administrator.staffId, { role: 'counsellor', branchIds: [centre.branchIds[0]] }).expect(409)).body,
    ).toMatchObject({ code: 'staff/last-administrator' });
  });

  it('keeps one administrator when two deactivate each other at once', async () => {
    const house = await seedCentre(api, 'Two at once');
    const second = house.counsellor;
    const patch = (token: string, id: string, version: number, body: object) =>
      api
        .as(token)
        .patch(path(`/${id}`))
        .set('if-match', `"${String(version)}"`)
        .send(body);
    await patch(house.administrator.token, second.staffId, 1, { role: 'administrator' }).expect(200);
    const answers = await Promise.all([
      patch(house.administrator.token, second.staffId, 2, { state: 'deactivated' }),
      patch(second.token, house.administrator.staffId, 1, { state: 'deactivated' }),
    ]);
    expect(answers.map(({ status }) => status === 200)).toContainEqual(true);
    const directory = await api.app
      .get(PlatformScope)
      .read<{ state: string }>(`select state from platform.user_centres where centre_id = $1 and role = 'administrator' order by state`, [
        house.centreId,
      ]);
    expect(directory).toEqual([{ state: 'active' }, { state: 'deactivated' }]);
  });

  it('invites an address once, however many ask at once', async () => {
    const one = { ...meera(), email: 'once@example.org' };
    const statuses = (await Promise.all([1, 2, 3].map(() => admin().post(path()).send(one)))).map(({ status }) => status);
    expect(statuses.sort((a, b) => a - b)).toEqual([201, 409, 409]);
  });

  it('does not reach another centre', () => change(other.counsellor.staffId, { branchIds: [centre.branchIds[0]] }).expect(404));
});

describe('a deactivated or invited person', () => {
  it('is not changed after deactivation, and not invited again once active', async () => {
    const house = await seedCentre(api, 'Leaving');
    const boss = api.as(house.administrator.token);
    const one = path(`/${house.mentor.staffId}`);
    expect((await boss.post(`${one}/resend-invitation`).expect(409)).body).toMatchObject({ code: 'staff/not-invited' });
    await boss.patch(one).set('if-match', '"1"').send({ state: 'deactivated' }).expect(200);
    for (const body of [{ state: 'deactivated' }, { role: 'counsellor' }])
      expect((await boss.patch(one).set('if-match', '"2"').send(body).expect(409)).body).toMatchObject({ code: 'staff/deactivated' });
    expect((await boss.post(`${one}/resend-invitation`).expect(409)).body).toMatchObject({ code: 'staff/not-invited' });
  });

  it('returns by an invitation under the same staff id, with the new role and branches', async () => {
    const house = await seedCentre(api, 'Coming back');
    const boss = api.as(house.administrator.token);
    const { userId, staffId, token } = house.counsellor;
    await boss
      .patch(path(`/${staffId}`))
      .set('if-match', '"1"')
      .send({ state: 'deactivated' })
      .expect(200);
    await api.as(token).get('/api/v1/groups').expect(403);
    const back = {
      name: 'Tara Bai',
      email: `${userId}@example.org`,
      role: 'facilitator',
      branchIds: [house.branchIds[1]],
      languages: ['hi'],
    };
    expect((await boss.post(path()).send(back).expect(201)).body).toMatchObject({
      id: staffId,
      name: 'Tara Bai',
      state: 'invited',
      role: 'facilitator',
      branches: [{ name: 'Coming back South' }],
      languages: ['hi'],
    });
    await api.as(token).get('/api/v1/groups').expect(403);
    await api
      .as()
      .post(`/api/v1/auth/invitations/${await newestLink(userId)}/accept`)
      .send({ name: 'Tara Bai', password: 'a good long password' })
      .expect(200);
    expect((await boss.get(path(`/${staffId}`))).body).toMatchObject({ state: 'active', role: 'facilitator' });
    expect((await boss.post(path()).send(back).expect(409)).body).toMatchObject({ code: 'staff/email-taken' });
  });

  it('has no open invitation after deactivation before accepting', async () => {
    const { body } = await admin()
      .post(path())
      .send({ ...meera(), email: 'withdrawn@example.org' })
      .expect(201);
    await change(String(body.id), { state: 'deactivated' }).expect(200);
    const waiting = await api.app.get(PlatformScope).read(
      `select l.id from platform.one_time_links l join platform.user_centres m on m.user_id = l.user_id
         where m.staff_id = $1 and l.used_at is null`,
      [body.id],
    );
    expect(waiting).toEqual([]);
  });

  it('is another person: nobody ends their own access, but another administrator may', async () => {
    const house = await seedCentre(api, 'Oneself');
    const boss = api.as(house.administrator.token);
    const own = path(`/${house.administrator.staffId}`);
    await boss
      .patch(path(`/${house.mentor.staffId}`))
      .set('if-match', '"1"')
      .send({ role: 'administrator' })
      .expect(200);
    const close = (token: string) => api.as(token).patch(own).set('if-match', '"1"').send({ state: 'deactivated' });
    expect((await close(house.administrator.token).expect(409)).body).toMatchObject({ code: 'staff/cannot-deactivate-self' });
    await close(house.mentor.token).expect(200);
  });

  it('is not found under an unknown id', async () => {
    const nobody = path(`/${newId()}`);
    for (const answer of [
      await admin().get(nobody),
      await admin().patch(nobody).set('if-match', '"1"').send({ role: 'mentor' }),
      await admin().post(`${nobody}/resend-invitation`),
    ])
      expect(answer.body).toMatchObject({ status: 404, code: 'staff/not-found' });
  });
});

describe('the list', () => {
  it('shows this centre only', async () => {
    const { body } = await api.as(centre.counsellor.token).get(path()).expect(200);
    expect(body.items.map(({ name }: { name: string }) => name)).not.toContain('Other counsellor');
    expect(body.items.length).toBeGreaterThanOrEqual(3);
  });

  it('comes by name, page by page, each person once', async () => {
    const { items } = (await admin().get(path('?limit=200')).expect(200)).body as { items: { id: string; name: string }[] };
    const seen = await walk<{ id: string }>((cursor) => admin().get(path()).query({ limit: 2, cursor }));
    expect(seen.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  it('shows one role when it is asked for, by name and page by page', async () => {
    const house = await seedCentre(api, 'House');
    const boss = api.as(house.administrator.token);
    const branchIds = [house.branchIds[0]];
    for (const name of ['Zoya', 'Person 10', 'Person 2'])
      await boss
        .post(path())
        .send({ ...meera(), name, branchIds, email: `${name.replace(' ', '')}@example.org` })
        .expect(201);
    const listed = async (role: string, limit: number) =>
      (await walk<{ name: string }>((cursor) => boss.get(path()).query({ role, limit, cursor }))).map(({ name }) => name);
    expect(await listed('counsellor', 50)).toEqual(['House counsellor', 'Person 2', 'Person 10', 'Zoya']);
    expect(await listed('counsellor', 1)).toEqual(await listed('counsellor', 50));
    expect(await listed('mentor', 50)).toEqual(['House mentor']);
    expect((await boss.get(path('?role=owner')).expect(400)).body).toMatchObject({ code: 'http/malformed' });
  });
});
