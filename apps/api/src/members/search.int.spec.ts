import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mostLooksPerHour } from '@saath/domain/members';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { Desk } from '../testing/desk.ts';
import { ImportDesk, memberRow, sheetOf } from '../testing/import-desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import { MakeMemberKeys } from './make-member-keys.ts';
import { MakeMemberTokens } from './make-member-tokens.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-11-22T06:30:00Z');
  centre = await seedCentre(api);
  desk = new Desk(api, centre);
  for (const alias of ['José', 'Renée', 'Straße', 'सविता', 'Savita K', 'Sunita', 'संजय', 'Kamala', 'Asha T', 'Ashok'])
    await desk.member({ alias });
});
afterAll(() => api.close());

const search = (text: string, token = centre.administrator.token, page: object = {}) =>
  api
    .as(token)
    .post('/api/v1/members/search')
    .send({ text, ...page });
async function found(text: string, token = centre.administrator.token): Promise<string[]> {
  const { body } = await search(text, token).expect(200);
  return (body.items as { displayName: string }[]).map(({ displayName }) => displayName);
}
const keysOf = async (id: string): Promise<string[]> =>
  (
    await inCentre<{ token: string }>(
      api,
      centre,
      'select token from member_keys where centre_id = $1 and member_id = $2 order by token',
      id,
    )
  ).map(({ token }) => token);

describe('a search', () => {
  it.each([
    { text: 'jose', then: ['José'] },
    { text: 'JOSÉ', then: ['José'] },
    { text: 'renee', then: ['Renée'] },
    { text: 'strasse', then: ['Straße'] },
    { text: 'savita', then: ['Savita K', 'सविता'] },
    { text: 'सविता', then: ['Savita K', 'सविता'] },
    { text: 'sav', then: ['Savita K', 'सविता'] },
    { text: 'savita k', then: ['Savita K'] },
    { text: 'k savi', then: ['Savita K'] },
    { text: 'sanjay', then: ['संजय'] },
    { text: 'सन्जय', then: ['संजय'] },
    { text: 'kamla', then: ['Kamala'] },
    { text: 'कमला', then: ['Kamala'] },
    { text: 'ash', then: ['Asha T', 'Ashok'] },
    { text: 'asha\u200b  t', then: ['Asha T'] },
    { text: 'asha k', then: [] },
    { text: 'unita', then: [] },
    { text: '–', then: [] },
  ])('for $text finds $then', async ({ text, then }) => expect(await found(text)).toEqual(then));

  it('finds by the beginning of a code', async () => {
    const [first] = (await search('jose').expect(200)).body.items as { code: string; displayName: string }[];
    expect(await found(String(first?.code).toLowerCase())).toContain('José');
  });

  it('comes in pages, in the order of the aliases', async () => {
    const first = (await search('s', undefined, { limit: 2 }).expect(200)).body as { items: { displayName: string }[]; nextCursor: string };
    const second = (await search('s', undefined, { limit: 2, cursor: first.nextCursor }).expect(200)).body as typeof first;
    expect([...first.items, ...second.items].map(({ displayName }) => displayName)).toEqual(['Savita K', 'Straße', 'Sunita', 'संजय']);
  });

  it('finds nobody out of reach, and nobody of another centre', async () => {
    await desk.member({ alias: 'Vasudha', branchId: centre.branchIds[1] });
    expect([await found('vasudha'), await found('vasudha', centre.counsellor.token)]).toEqual([['Vasudha'], []]);
    const other = await seedCentre(api, 'Other');
    expect(await found('vasudha', other.administrator.token)).toEqual([]);
  });
});

describe('what is sealed', () => {
  const person = { alias: 'Xanthi', legalName: 'Xanthia जाधव', phone: '+919822041234' };
  const named = (text: string, token = centre.counsellor.token, page: object = {}) =>
    api
      .as(token)
      .post('/api/v1/members/search/legal-names')
      .send({ text, ...page });
  const byName = async (text: string): Promise<string[]> =>
    ((await named(text).expect(200)).body.items as { displayName: string }[]).map(({ displayName }) => displayName);
  let id: string;

  beforeAll(async () => {
    ({ id } = await desk.member(person));
    await inCentre(api, centre, `update members set ref = 'WARD-7' where centre_id = $1 and id = $2`, id);
  });

  it.each([
    { text: 'xan', then: 'alias' },
    { text: 'ward-7', then: 'reference' },
    { text: '98220 41234', then: 'phone' },
    { text: '1234', then: 'phone-ending' },
    { text: '20 41-234', then: 'phone-ending' },
    { text: '४१२३४', then: 'phone-ending' },
  ])('is not shown: $text finds by $then', async ({ text, then }) => {
    const { body } = await search(text, centre.counsellor.token).expect(200);
    expect(body).toMatchObject({ items: [{ displayName: 'Xanthi', foundBy: then }] });
    expect(JSON.stringify(body)).not.toMatch(/Xanthia|जाधव|1234/);
  });

  it.each(['Xanthia', 'jadhav', '234', '4123', '822041234'])('is not found by a search for %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each([
    { text: 'jadhav', then: ['Xanthi'] },
    { text: 'जाधव XANTHIA', then: ['Xanthi'] },
    { text: 'xanth', then: [] },
    { text: 'xanthia patil', then: [] },
    { text: 'x', then: [] },
  ])('is found by whole words of the legal name: $text', async ({ text, then }) => expect(await byName(text)).toEqual(then));

  it('is searched by those only who may reveal it, and the audit has no text', async () => {
    await named('jadhav', centre.facilitator.token).expect(403);
    const entries = `select subject_kind, detail from audit_entries where centre_id = $1 and action = 'legal-names-searched' order by seq desc limit 1`;
    const answer = await named('jadhav').expect(200);
    expect(answer.body).toMatchObject({ items: [{ id, foundBy: 'legal-name' }], nextCursor: null });
    expect(answer.text).not.toMatch(/Xanthia|जाधव/);
    const [entry] = await inCentre<{ detail: object }>(api, centre, entries);
    expect(entry).toMatchObject({ subject_kind: 'centre', detail: { found: 1 } });
    expect(JSON.stringify(entry)).not.toMatch(/jadhav/i);
  });

  it('counts a search by legal name as a look', async () => {
    api.clock.set('2026-11-22T08:30:00Z');
    for (let looked = 0; looked < mostLooksPerHour; looked += 1) await named('nobody').expect(200);
    expect((await named('nobody').expect(429)).body).toMatchObject({ code: 'members/too-many-looks' });
    api.clock.set('2026-11-22T06:30:00Z');
  });

  it('follows each change, and is found again once the worker has made the tokens of people on record', async () => {
    api.clock.set('2026-11-22T10:30:00Z');
    const change = { legalName: 'Xanthia Kale', phone: '+919822099887' };
    await api.as(centre.administrator.token).patch(`/api/v1/members/${id}`).set('if-match', '"1"').send(change).expect(200);
    const now = async () => [await byName('jadhav'), await byName('kale'), await found('1234'), await found('9887')];
    expect(await now()).toEqual([[], ['Xanthi'], [], ['Xanthi']]);
    await inCentre(api, centre, 'delete from member_tokens where centre_id = $1');
    expect(await now()).toEqual([[], [], [], []]);
    const maker = new MakeMemberTokens(api.app.get(TenantScope));
    expect(await maker.run(centre.centreId)).toBeUndefined();
    await maker.run(centre.centreId);
    expect(await now()).toEqual([[], ['Xanthi'], [], ['Xanthi']]);
  });

  it('stays within reach and within the centre', async () => {
    const far = await desk.member({ alias: 'Far', legalName: 'Quill Feather', phone: '+919822055678', branchId: centre.branchIds[1] });
    expect([await byName('feather'), await found('5678', centre.counsellor.token), await found('5678')]).toEqual([
      [],
      [],
      [far.displayName],
    ]);
    const other = await seedCentre(api, 'Third');
    expect((await named('feather', other.administrator.token).expect(200)).body).toMatchObject({ items: [] });
  });
});

describe('the keys of a name', () => {
  it('follow a change of the alias, and no other change', async () => {
    const { id } = await desk.member({ alias: 'Prakash' });
    const change = (version: number, body: object) =>
      api
        .as(centre.administrator.token)
        .patch(`/api/v1/members/${id}`)
        .set('if-match', `"${String(version)}"`)
        .send(body)
        .expect(200);
    await change(1, { alias: 'दीपक' });
    expect([await found('deepak'), await found('prakash'), await keysOf(id)]).toEqual([['दीपक'], [], ['dipak', 'दीपक']]);
    await change(2, { language: 'hi' });
    expect(await keysOf(id)).toEqual(['dipak', 'दीपक']);
  });

  it('are made of every person of a sheet', async () => {
    const sheet = sheetOf({ ...memberRow, Ref: 'S1', Name: 'Zoë Rao' }, { ...memberRow, Ref: 'S2', Name: 'गौरी काळे' });
    await new ImportDesk(api, centre).import('members', sheet);
    expect([await found('zoe'), await found('gauri')]).toEqual([['Zoë'], ['गौरी']]);
  });

  it('are made by the worker for people who were on record before, who are found as they are written until then', async () => {
    const { id } = await desk.member({ alias: 'André' });
    await inCentre(api, centre, 'delete from member_keys where centre_id = $1');
    expect([await found('andré'), await found('andre')]).toEqual([['André'], []]);
    const maker = new MakeMemberKeys(api.app.get(TenantScope));
    expect(await maker.run(centre.centreId)).toBeUndefined();
    const made = await keysOf(id);
    await maker.run(centre.centreId);
    expect([await found('andre'), made, await keysOf(id)]).toEqual([['André'], ['andre'], ['andre']]);
    expect(await found('sanjay')).toEqual(['संजय']);
  });
});
