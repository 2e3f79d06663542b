import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, seedOperator, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { PlatformFiguresView } from './operator-centre.view.ts';
import { walk } from '../testing/walk.ts';

let api: TestApi;
let operator: string;
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  operator = (await seedOperator(api)).token;
  centre = await seedCentre(api);
});
afterAll(() => api.close());

const lotus = {
  name: 'Lotus House',
  slug: 'lotus-house',
  timeZone: 'Asia/Kathmandu',
  languages: ['en', 'hi'],
  branches: [{ name: 'Thamel' }],
  kinds: ['sharing-circle'],
  administrator: { name: 'Devika Rao', email: 'Devika@example.org' },
};
const onboard = (change: object = {}) =>
  api
    .as(operator)
    .post('/api/v1/platform/centres')
    .send({ ...lotus, ...change });

/** The sign-in of the administrator of a centre, once they have accepted its newest invitation. */
async function accepted(centreId: string): Promise<string> {
  const answer = await api
    .as()
    .post(`/api/v1/auth/invitations/${await newestLink(centreId)}/accept`)
    .send({ name: 'Devika Rao', password: 'a good long password' })
    .expect(200);
  return /saath=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
}
async function newestLink(centreId: string): Promise<string> {
  const [link] = await api.app
    .get(PlatformScope)
    .read<{ id: string }>('select id from platform.one_time_links where centre_id = $1 order by id desc limit 1', [centreId]);
  return api.app.get(KeyRing).linkToken(link?.id ?? '');
}
/** The records that a refused onboarding would leave behind if it were not one transaction. */
const leftBehind = (): Promise<unknown[]> =>
  api.app.get(PlatformScope).read(
    `select (select count(*) from platform.users) as users, (select count(*) from platform.one_time_links) as links,
       (select count(*) from platform.audit_entries) as notes`,
    [],
  );

describe('onboarding a centre', () => {
  it('makes the centre, its branches and kinds, and orders the invitation', async () => {
    const { body } = await onboard().expect(201).expect('etag', '"1"');
    expect(body).toMatchObject({
      name: 'Lotus House',
      state: 'active',
      branches: 1,
      staff: 1,
      members: 0,
      administrator: { invited: true, accepted: false },
    });
    const links = await api.app
      .get(PlatformScope)
      .read('select purpose, mailed_at from platform.one_time_links where centre_id = $1', [body.id]);
    expect(links).toEqual([{ purpose: 'invitation', mailed_at: null }]);
  });

  it.each([
    { slug: 'one-kind', kinds: ['sharing-circle'], offered: ['sharing-circle'] },
    { slug: 'no-kind', kinds: [], offered: [] },
  ])('offers the chosen kinds and no others: $kinds', async ({ slug, kinds, offered }) => {
    const administrator = { name: 'Devika Rao', email: `${slug}@example.org` };
    const { body } = await onboard({ slug, kinds, administrator }).expect(201);
    const cookie = await accepted(String(body.id));
    expect((await api.as(cookie).get('/api/v1/me')).body).toMatchObject({
      active: body.id,
      memberships: [{ role: 'administrator', branches: null }],
    });
    const { items } = (await api.as(cookie).get('/api/v1/programme-kinds').expect(200)).body as {
      items: { code: string; enabled: boolean }[];
    };
    expect(items.filter(({ enabled }) => enabled).map(({ code }) => code)).toEqual(offered);
    expect(
      (
        await api
          .as(operator)
          .get(`/api/v1/platform/centres/${String(body.id)}`)
          .expect(200)
      ).body,
    ).toMatchObject({
      administrator: { invited: true, accepted: true },
    });
  });

  it.each([
    { change: { slug: 'lotus-house' }, status: 409, code: 'centres/slug-taken' },
    { change: { slug: 'Not a slug' }, status: 422, code: 'centres/slug-invalid' },
    { change: { slug: 'blank', name: '   ' }, status: 422, code: 'centres/name-missing' },
    { change: { slug: 'zone', timeZone: 'Asia/Atlantis' }, status: 422, code: 'centres/time-zone-unknown' },
    { change: { slug: 'kinds', kinds: ['chess'] }, status: 422, code: 'operators/kind-unknown' },
    { change: { slug: 'twice', branches: [{ name: 'A' }, { name: ' a ' }] }, status: 409, code: 'branches/name-taken' },
    { change: { slug: 'langs', languages: [] }, status: 400, code: 'http/malformed' },
    { change: { slug: 'mail', administrator: { name: 'X', email: 'x' } }, status: 400, code: 'http/malformed' },
    { change: { slug: 'nobody', administrator: { name: '  ', email: 'nobody@example.org' } }, status: 422, code: 'staff/name-missing' },
    { change: { slug: 'blank-place', branches: [{ name: '  ' }] }, status: 422, code: 'branches/name-missing' },
    { change: { slug: 'far', branches: [{ name: 'A', timeZone: 'Mars/Olympus' }] }, status: 422, code: 'branches/time-zone-unknown' },
    { change: { slug: 'more', colour: 'blue' }, status: 400, code: 'http/malformed' },
    { change: { slug: 'a' }, status: 422, code: 'centres/slug-invalid' },
  ])('is refused whole: $code', async ({ change, status, code }) => {
    const before = await api.as(operator).get('/api/v1/platform/centres').expect(200);
    const left = await leftBehind();
    const { body } = await onboard(change).expect(status);
    expect(body).toMatchObject({ code });
    const after = await api.as(operator).get('/api/v1/platform/centres').expect(200);
    expect(after.body).toEqual(before.body);
    expect(await leftBehind()).toEqual(left);
  });

  it('accepts one of two requests for the same short name at once', async () => {
    const ask = (name: string) => onboard({ slug: 'twins', administrator: { name, email: `${name}@example.org` } });
    const answers = await Promise.all([ask('asha'), ask('tara')]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
    const users = await api.app
      .get(PlatformScope)
      .read<{ count: number }>(
        `select count(*)::int as count from platform.user_centres m join platform.centres c on c.id = m.centre_id where c.slug = 'twins'`,
        [],
      );
    expect(users).toEqual([{ count: 1 }]);
  });

  it('gives branches the zone of the centre unless they have one of their own', async () => {
    const administrator = { name: 'Devika Rao', email: 'zones@example.org' };
    const { body } = await onboard({
      slug: 'zones',
      administrator,
      branches: [{ name: 'Thamel' }, { name: 'Tansen', timeZone: 'Asia/Kolkata' }],
    }).expect(201);
    const own = await accepted(String(body.id));
    const { items } = (await api.as(own).get('/api/v1/branches').expect(200)).body as { items: object[] };
    expect(items).toMatchObject([
      { name: 'Tansen', timeZone: 'Asia/Kolkata' },
      { name: 'Thamel', timeZone: 'Asia/Kathmandu' },
    ]);
  });

  it('invites a user of another centre under their account, which keeps name and password', async () => {
    const email = 'devika@example.org';
    const before = await api.app.get(PlatformScope).read<{ id: string }>('select id from platform.users', []);
    const { body } = await onboard({ slug: 'second-lotus', administrator: { name: 'D. Rao', email } }).expect(201);
    expect(await api.app.get(PlatformScope).read('select id from platform.users', [])).toHaveLength(before.length);
    expect(body).toMatchObject({ administrator: { invited: true, accepted: false } });
  });

  it('is noted for the operators and, in the centre itself, as the first line of its audit', async () => {
    const { body } = await onboard({ slug: 'noted', administrator: { name: 'Devika', email: 'noted@example.org' } }).expect(201);
    const noted = await api.app
      .get(PlatformScope)
      .read('select action, subject_id from platform.audit_entries where subject_id = $1', [body.id]);
    expect(noted).toEqual([{ action: 'centre-onboarded', subject_id: body.id }]);
    const { items } = (
      await api
        .as(await accepted(String(body.id)))
        .get('/api/v1/audit')
        .expect(200)
    ).body as { items: object[] };
    expect(items.at(-1)).toMatchObject({ seq: 1, action: 'centre-onboarded', actorKind: 'operator', actorName: null });
  });

  it('is for operators only', async () => {
    await api.as(centre.administrator.token).post('/api/v1/platform/centres').send(lotus).expect(403);
    await api.as(centre.administrator.token).get(`/api/v1/platform/centres/${centre.centreId}`).expect(403);
  });
});

describe('a centre as a customer', () => {
  const path = (end = ''): string => `/api/v1/platform/centres/${centre.centreId}${end}`;

  it('is listed page by page', async () => {
    const first = await api.as(operator).get('/api/v1/platform/centres?limit=1').expect(200);
    expect(first.body.items).toHaveLength(1);
    const second = await api
      .as(operator)
      .get(`/api/v1/platform/centres?limit=1&cursor=${String(first.body.nextCursor)}`)
      .expect(200);
    expect(second.body.items[0].id).not.toBe(first.body.items[0].id);
  });

  it('is suspended to read-only at once, and reactivated', async () => {
    await api.as(operator).post(path('/suspend')).send({ reason: 'Asked for it' }).expect(200);
    const again = await api.as(operator).post(path('/suspend')).send({ reason: 'Asked for it' }).expect(409);
    expect(again.body).toMatchObject({ code: 'centres/already-suspended' });
    await api.as(centre.administrator.token).get('/api/v1/members').expect(200);
    await api.as(centre.administrator.token).post('/api/v1/members/search').send({ text: 'x' }).expect(200);
    const { body } = await api.as(centre.administrator.token).post('/api/v1/branches').send({ name: 'x' }).expect(403);
    expect(body).toMatchObject({ code: 'centres/suspended' });
    await api.as(operator).post(path('/reactivate')).expect(200);
    expect((await api.as(operator).post(path('/reactivate')).expect(409)).body).toMatchObject({ code: 'centres/not-suspended' });
    const blank = await api.as(operator).post(path('/suspend')).send({ reason: '  ...  ' }).expect(422);
    expect(blank.body).toMatchObject({ code: 'centres/reason-missing' });
    const audit = await api.as(centre.administrator.token).get('/api/v1/audit').expect(200);
    expect(audit.body.items).toMatchObject([
      { action: 'centre-active', actorKind: 'operator', actorName: null, detail: {} },
      { action: 'centre-suspended', detail: {} },
    ]);
    expect((await api.as(centre.administrator.token).get('/api/v1/audit/verify').expect(200)).body).toMatchObject({ ok: true });
  });

  it('is found by its state, page by page, and counted with the others', async () => {
    const [idle, late] = await Promise.all(
      ['idle', 'late'].map(async (slug) => {
        const administrator = { name: 'Devika Rao', email: `${slug}@example.org` };
        return String((await onboard({ slug: `${slug}-house`, name: slug, administrator }).expect(201)).body.id);
      }),
    );
    const figures = async () => (await api.as(operator).get('/api/v1/platform/centres/figures').expect(200)).body as PlatformFiguresView;
    const of = (state?: string) =>
      walk<{ id: string; members: number; groups: number }>((cursor) =>
        api.as(operator).get('/api/v1/platform/centres').query({ state, cursor, limit: 1 }),
      );
    const before = await figures();
    const waiting = (await of('invited')).map(({ id }) => id);
    expect(waiting).toEqual(expect.arrayContaining([idle, late]));
    expect(waiting).not.toContain(centre.centreId);
    await accepted(String(idle));
    await api
      .as(operator)
      .post(`/api/v1/platform/centres/${String(late)}/suspend`)
      .send({ reason: 'Asked for it' })
      .expect(200);
    expect((await of('suspended')).map(({ id }) => id)).toContain(late);
    expect((await of('active')).map(({ id }) => id)).toEqual(expect.arrayContaining([idle, centre.centreId]));
    await seedGroup(api, centre, { starts: [] });
    const [all, after] = [await of(), await figures()];
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(after).toEqual({
      ...{ centres: all.length, waiting: before.waiting - 2 },
      ...{ members: sum(all.map(({ members }) => members)), groups: before.groups + 1 },
    });
    expect([after.waiting, after.groups]).toEqual([(await of('invited')).length, sum(all.map(({ groups }) => groups))]);
    expect((await api.as(operator).get('/api/v1/platform/centres?state=gone').expect(400)).body).toMatchObject({ code: 'http/malformed' });
    await api.as(centre.administrator.token).get('/api/v1/platform/centres/figures').expect(403);
  });

  it('is renamed only with the version that the operator has seen', async () => {
    const { headers } = await api.as(operator).get(path()).expect(200);
    await api.as(operator).patch(path()).send({ name: 'Nayi Subah Nagpur' }).expect(428);
    await api.as(operator).patch(path()).set('if-match', String(headers['etag'])).send({ name: '   ' }).expect(422);
    await api.as(operator).patch(path()).set('if-match', '"999"').send({ name: 'Nayi Subah Nagpur' }).expect(412);
    await api.as(operator).patch(path()).set('if-match', String(headers['etag'])).send({ name: 'Nayi Subah Nagpur' }).expect(200);
  });

  it('is not found under another id', async () => {
    const nowhere = `/api/v1/platform/centres/${centre.branchIds[0]}`;
    const asked = [
      api.as(operator).get(nowhere),
      api.as(operator).patch(nowhere).set('if-match', '"1"').send({ name: 'Elsewhere' }),
      api.as(operator).post(`${nowhere}/suspend`).send({ reason: 'Asked for it' }),
      api.as(operator).post(`${nowhere}/reactivate`),
      api.as(operator).post(`${nowhere}/invitations/resend`),
    ];
    for (const { body } of await Promise.all(asked)) expect(body).toMatchObject({ status: 404, code: 'centres/not-found' });
  });

  it('gets its invitation again only while it is open, and the first link ends', async () => {
    expect((await api.as(operator).post(path('/invitations/resend')).expect(409)).body).toMatchObject({ code: 'centres/nobody-invited' });
    const { body } = await onboard({ slug: 'second-house', administrator: { name: 'A', email: 'second@example.org' } }).expect(201);
    const first = await newestLink(String(body.id));
    const resend = () => api.as(operator).post(`/api/v1/platform/centres/${String(body.id)}/invitations/resend`);
    await resend().expect(200);
    await api.as().get(`/api/v1/auth/invitations/${first}`).expect(404);
    await accepted(String(body.id));
    expect((await resend().expect(409)).body).toMatchObject({ code: 'centres/nobody-invited' });
  });

  it.each([
    { body: {}, status: 400, code: 'http/malformed' },
    { body: { reason: 'ab' }, status: 400, code: 'http/malformed' },
    { body: { reason: 'a'.repeat(501) }, status: 400, code: 'http/malformed' },
  ])('is not suspended for $body', async ({ body, status, code }) => {
    expect((await api.as(operator).post(path('/suspend')).send(body).expect(status)).body).toMatchObject({ code });
    expect((await api.as(operator).get(path()).expect(200)).body).toMatchObject({ state: 'active' });
  });

  it('is not entered by its operator, nor by a former operator', async () => {
    for (const end of ['/members', '/groups', '/audit', '/staff'])
      expect((await api.as(operator).get(`/api/v1${end}`).expect(403)).body).toMatchObject({ code: 'sign-in/no-centre' });
    const { userId, token } = await seedOperator(api);
    await api.as(token).get(path()).expect(200);
    await api.app.get(PlatformScope).read('update platform.users set operator = false where id = $1', [userId]);
    expect((await api.as(token).get(path()).expect(403)).body).toMatchObject({ code: 'sign-in/not-permitted' });
  });
});
