import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { seedGroup } from '../testing/seed-group.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { MemberAccessView } from './member-accesses.view.ts';

let api: TestApi;
let centre: SeededCentre;
let sagar: string;
let asha: string;
let far: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set('2026-11-24T06:00:00Z');
  centre = await seedCentre(api);
  [sagar = '', asha = ''] = (await seedGroup(api, centre, { starts: [], aliases: ['Sagar', 'Asha'] })).memberIds;
  [far = ''] = (await seedGroup(api, centre, { starts: [], aliases: ['Esha'], branch: 1 })).memberIds;
});

const boss = () => api.as(centre.administrator.token);
const me = () => api.as(centre.counsellor.token);
const accesses = (id = sagar, limit = 200): Promise<MemberAccessView[]> =>
  walk<MemberAccessView>((cursor) => boss().get(`/api/v1/members/${id}/accesses`).query({ limit, cursor }));
const look = async (): Promise<void> => {
  await me().get(`/api/v1/members/${sagar}`).expect(200);
  await me().post(`/api/v1/members/${sagar}/reveal`).send({ reason: 'The hospital asks for the name' }).expect(200);
  await me().patch(`/api/v1/members/${sagar}`).set('if-match', '"1"').send({ phone: '98220 12345' }).expect(200);
  const { body } = await me().post('/api/v1/follow-ups').send({ memberId: sagar, dueOn: '2026-11-24' }).expect(201);
  await me()
    .post(`/api/v1/follow-ups/${(body as { id: string }).id}/call`)
    .expect(200);
};

describe('the list of who saw the record of a member', () => {
  it('has who opened it, saw hidden details and why, and called, with their role, newest first, and nothing else', async () => {
    await look();
    await me().get(`/api/v1/members/${asha}`).expect(200);
    const counsellor = { role: 'counsellor', actorKind: 'staff' };
    expect(await accesses()).toMatchObject([
      { ...counsellor, action: 'number-shown', kind: 'called', reason: null },
      { ...counsellor, action: 'member-revealed', kind: 'revealed', reason: 'The hospital asks for the name' },
      { ...counsellor, action: 'member-opened', kind: 'opened', at: '2026-11-24T06:00:00.000Z' },
    ]);
    expect((await accesses())[0]).toMatchObject({ role: 'administrator', action: 'member-opened', kind: 'opened', reason: null });
  });

  it('has each entry once on pages of any size, and notes its own reading once a day', async () => {
    await look();
    await accesses();
    const whole = await accesses();
    expect(await accesses(sagar, 1)).toEqual(whole);
    expect(whole.filter(({ role }) => role === 'administrator')).toHaveLength(1);
  });

  it('has the looks at a record that was merged into it', async () => {
    const register = async (alias: string): Promise<string> => {
      const { body } = await boss().post('/api/v1/members').send({ branchId: centre.branchIds[0], alias }).expect(201);
      return (body as { id: string }).id;
    };
    const [kept, other] = [await register('Dev'), await register('Deva')];
    await me().get(`/api/v1/members/${other}`).expect(200);
    await boss().post(`/api/v1/members/${kept}/merge`).send({ otherId: other }).expect(200);
    expect((await accesses(kept)).map(({ role, action }) => `${String(role)} ${action}`)).toContain('counsellor member-opened');
  });

  it('is for those who reach the member', async () => {
    expect((await me().get(`/api/v1/members/${far}/accesses`).expect(404)).body).toMatchObject({ code: 'members/not-found' });
    await boss().get(`/api/v1/members/${newId()}/accesses`).expect(404);
    await api.as(centre.facilitator.token).get(`/api/v1/members/${sagar}/accesses`).expect(403);
    await me().get(`/api/v1/members/${far}/accesses/paper.pdf`).expect(404);
  });

  it('is printed in the language of the member, and the list says so', async () => {
    await me().patch(`/api/v1/members/${sagar}`).set('if-match', '"1"').send({ language: 'mr' }).expect(200);
    await me().post(`/api/v1/members/${sagar}/reveal`).send({ reason: 'The hospital asks for the name' }).expect(200);
    const paper = await me().get(`/api/v1/members/${sagar}/accesses/paper.pdf`).responseType('blob').expect(200);
    expect(paper.headers['content-type']).toBe('application/pdf');
    const { title, text } = await readPdf(paper.body as Buffer);
    expect(title).toBe('माझी नोंद कोणी उघडली');
    expect(text).toContain('The hospital asks for the name');
    expect((await accesses()).map(({ action }) => action)).toContain('accesses-printed');
  });
});
