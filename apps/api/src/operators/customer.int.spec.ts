import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { seedCentre, seedOperator, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { OperatorCentreView } from './operator-centre.view.ts';

let api: TestApi;
let operator: { readonly userId: string; readonly token: string };
let centre: SeededCentre;
beforeAll(async () => {
  api = await startApi();
  operator = await seedOperator(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  centre = await seedCentre(api);
});

const path = (end = ''): string => `/api/v1/platform/centres/${centre.centreId}${end}`;
const read = async (): Promise<OperatorCentreView> => (await api.as(operator.token).get(path()).expect(200)).body as OperatorCentreView;
const act = (end: string, body?: object) => api.as(operator.token).post(path(end)).send(body);
const rename = (name: string, version: number) =>
  api
    .as(operator.token)
    .patch(path())
    .set('if-match', `"${String(version)}"`)
    .send({ name });

/** The notes of the operators about the centre, oldest first. */
const notes = (): Promise<{ action: string; actor_id: string; detail: object }[]> =>
  api.app
    .get(PlatformScope)
    .read('select action, actor_id, detail from platform.audit_entries where subject_id = $1 order by id', [centre.centreId]);
const inviteSecondAdministrator = () =>
  api
    .as(centre.administrator.token)
    .post('/api/v1/staff')
    .send({ name: 'Devika Rao', email: `${newId()}@example.org`, role: 'administrator', branchIds: [], languages: ['en'] })
    .expect(201);

describe('the counts of a customer', () => {
  it('are those of the centre alone, however large its neighbour is', async () => {
    const neighbour = await seedCentre(api, 'Neighbour');
    await seedGroup(api, neighbour, { starts: [], aliases: ['Asha', 'Bela', 'Chetan'] });
    expect(await read()).toMatchObject({ branches: 2, staff: 4, members: 0, groups: 0 });
    await seedGroup(api, centre, { starts: [], aliases: ['Deepu'] });
    expect(await read()).toMatchObject({ branches: 2, staff: 4, members: 1, groups: 1 });
  });

  it('count no staff who was deactivated', async () => {
    await inCentre(api, centre, `update staff set state = 'deactivated' where centre_id = $1 and id = $2`, centre.mentor.staffId);
    expect(await read()).toMatchObject({ staff: 3 });
  });

  it('contain no name of a person, a group or a branch', async () => {
    await seedGroup(api, centre, { name: 'Evening circle', starts: [], aliases: ['Sagar'] });
    expect(JSON.stringify(await read())).not.toMatch(/Evening circle|Sagar|North|counsellor/);
  });
});

describe('the first administrator of a customer', () => {
  it.each([
    { given: 'works', state: 'active', then: { invited: true, accepted: true } },
    { given: 'has not accepted yet', state: 'invited', then: { invited: true, accepted: false } },
    { given: 'was deactivated', state: 'deactivated', then: { invited: true, accepted: false } },
  ])('who $given: $then', async ({ state, then }) => {
    await inCentre(api, centre, `update staff set state = $3 where centre_id = $1 and id = $2`, centre.administrator.staffId, state);
    expect((await read()).administrator).toEqual(then);
  });

  it('is nobody where only others work', async () => {
    await seedCentre(api, 'Neighbour');
    await inCentre(api, centre, `update staff set role = 'counsellor' where centre_id = $1 and id = $2`, centre.administrator.staffId);
    expect((await read()).administrator).toEqual({ invited: false, accepted: false });
  });
});

describe('a change by an operator', () => {
  it('is noted for the operators with the person, and a reason only where one was given', async () => {
    const { version } = await read();
    await rename('Nayi Subah Nagpur', version).expect(200);
    await act('/suspend', { reason: 'The contract has ended.' }).expect(200);
    await act('/reactivate').expect(200);
    await inviteSecondAdministrator();
    await act('/invitations/resend').expect(200);
    expect(await notes()).toEqual([
      { action: 'centre-renamed', actor_id: operator.userId, detail: {} },
      { action: 'centre-suspended', actor_id: operator.userId, detail: { reason: 'The contract has ended.' } },
      { action: 'centre-active', actor_id: operator.userId, detail: {} },
      { action: 'invitation-sent-again', actor_id: operator.userId, detail: {} },
    ]);
  });

  it('that is refused is noted nowhere and changes nothing', async () => {
    const before = await read();
    await rename('Nayi Subah Nagpur', before.version + 1).expect(412);
    await rename('  ', before.version).expect(422);
    await act('/suspend', { reason: '   ' }).expect(422);
    await act('/reactivate').expect(409);
    await act('/invitations/resend').expect(409);
    expect(await notes()).toEqual([]);
    expect(await read()).toEqual(before);
    expect((await api.as(centre.administrator.token).get('/api/v1/audit').expect(200)).body.items).toEqual([]);
  });

  it('of the name changes nothing else, and is seen by the staff at once', async () => {
    const before = await read();
    const { body } = await rename(' Nayi Subah Nagpur ', before.version).expect(200);
    expect(body).toEqual(Object.assign(before, { name: 'Nayi Subah Nagpur', version: before.version + 1 }));
    const { body: me } = await api.as(centre.counsellor.token).get('/api/v1/me').expect(200);
    expect(JSON.stringify(me)).toContain('Nayi Subah Nagpur');
  });

  it('by two operators with the same version is accepted once', async () => {
    const { version } = await read();
    const answers = await Promise.all([rename('First', version), rename('Second', version)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect(await notes()).toHaveLength(1);
  });

  it('that suspends is accepted once of two at the same time', async () => {
    const answers = await Promise.all([act('/suspend', { reason: 'First reason' }), act('/suspend', { reason: 'Second reason' })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await notes()).toHaveLength(1);
  });

  it.each([
    { reason: 'abc', then: 200 },
    { reason: 'a'.repeat(500), then: 200 },
    { reason: 'ab', then: 400 },
    { reason: 'a'.repeat(501), then: 400 },
  ])('that suspends needs a reason of 3 to 500 characters: $then', async ({ reason, then }) => {
    await act('/suspend', { reason }).expect(then);
  });

  it.each([
    { name: 'a', then: 200 },
    { name: 'a'.repeat(100), then: 200 },
    { name: '', then: 422 },
    { name: 'a'.repeat(101), then: 400 },
  ])('of the name takes 1 to 100 characters: $then', async ({ name, then }) => {
    await rename(name, (await read()).version).expect(then);
  });

  it('is for operators: an administrator of the centre itself is refused', async () => {
    const { token } = centre.administrator;
    const asked = [
      api.as(token).get('/api/v1/platform/centres'),
      api.as(token).get(path()),
      api.as(token).patch(path()).set('if-match', '"1"').send({ name: 'Mine' }),
      api.as(token).post(path('/suspend')).send({ reason: 'Asked for it' }),
      api.as(token).post(path('/reactivate')),
      api.as(token).post(path('/invitations/resend')),
    ];
    for (const { body } of await Promise.all(asked)) expect(body).toMatchObject({ status: 403, code: 'sign-in/not-permitted' });
    expect(await read()).toMatchObject({ state: 'active' });
  });
});

describe('a suspended customer', () => {
  it('is read and searched by its staff, and written by them again only once it is reactivated', async () => {
    await act('/suspend', { reason: 'The contract has ended.' }).expect(200);
    const staff = () => api.as(centre.counsellor.token);
    const member = { branchId: centre.branchIds[0], preferredName: 'Asha', stage: 'enquiry' };
    expect((await staff().post('/api/v1/members').send(member).expect(403)).body).toMatchObject({ code: 'centres/suspended' });
    await staff().get('/api/v1/today').expect(200);
    await staff().post('/api/v1/members/search').send({ text: 'asha' }).expect(200);
    await act('/reactivate').expect(200);
    await staff().post('/api/v1/members').send(member).expect(201);
  });

  it('leaves its neighbours alone', async () => {
    const neighbour = await seedCentre(api, 'Neighbour');
    await act('/suspend', { reason: 'The contract has ended.' }).expect(200);
    const member = { branchId: neighbour.branchIds[0], preferredName: 'Asha', stage: 'enquiry' };
    await api.as(neighbour.counsellor.token).post('/api/v1/members').send(member).expect(201);
  });

  it('may be renamed by an operator, and stays suspended', async () => {
    await act('/suspend', { reason: 'The contract has ended.' }).expect(200);
    await rename('Nayi Subah Nagpur', (await read()).version).expect(200);
    expect(await read()).toMatchObject({ name: 'Nayi Subah Nagpur', state: 'suspended' });
  });
});

describe('the list of customers', () => {
  const list = async (query: string) =>
    (await api.as(operator.token).get(`/api/v1/platform/centres?${query}`).expect(200)).body as {
      items: OperatorCentreView[];
      nextCursor: string | null;
    };

  it('is in order of their names, whole over its pages, and ends', async () => {
    for (const name of ['Zwei', 'Alpha', 'Mitte']) await seedCentre(api, name);
    const all = await list('limit=200');
    expect(all.nextCursor).toBeNull();
    expect(all.items.map(({ name }) => name)).toEqual(
      all.items.map(({ name }) => name).toSorted(new Intl.Collator('und', { numeric: true }).compare),
    );
    const paged: OperatorCentreView[] = [];
    let cursor = '';
    do {
      const page = await list(`limit=2${cursor}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      paged.push(...page.items);
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(paged).toEqual(all.items);
  });

  it('has no further page after one that ends with the last customer', async () => {
    const { items } = await list('limit=200');
    expect((await list(`limit=${String(items.length)}`)).nextCursor).toBeNull();
    expect((await list(`limit=${String(items.length - 1)}`)).nextCursor).not.toBeNull();
  });

  it.each(['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('["a","b"]').toString('base64url')])(
    'refuses the cursor %s, which is not one of its own',
    async (cursor) => {
      const { body } = await api.as(operator.token).get(`/api/v1/platform/centres?cursor=${cursor}`).expect(400);
      expect(body).toMatchObject({ code: 'http/cursor-invalid' });
    },
  );

  it.each([
    { limit: '1', then: 200 },
    { limit: '200', then: 200 },
    { limit: '0', then: 400 },
    { limit: '201', then: 400 },
    { limit: '1.5', then: 400 },
  ])('takes a limit of 1 to 200: $limit is $then', ({ limit, then }) =>
    api.as(operator.token).get(`/api/v1/platform/centres?limit=${limit}`).expect(then),
  );
});
