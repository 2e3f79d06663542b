import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mostLooksPerHour } from '@saath/domain/members';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import { walk } from '../testing/walk.ts';
import type { FoundMemberView, MemberView } from './member.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let asha: MemberView;
let gone: MemberView;

beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-22T06:30:00Z'));
  asha = await desk.member({ alias: 'Asha', legalName: 'Asha Ramesh Kulkarni', phone: '+919822041234' });
  await desk.relative(asha.id, { name: 'Meena Kulkarni', phone: '+919822055678' });
  await desk.member({ alias: 'Bharat', legalName: 'भरत रमेश कुलकर्णी', phone: '+919011041234' });
  await desk.member({ alias: 'Far', legalName: 'Ramesh Kulkarni', phone: '+919033041234', branchId: centre.branchIds[1] });
  gone = await desk.member({ alias: '100%', legalName: 'Li Wu', phone: '+442079460018' });
  const left = { to: 'left', on: '2026-11-20', reason: 'Moved to another town' };
  await api.as(centre.administrator.token).post(`/api/v1/members/${gone.id}/transitions`).send(left).expect(200);
});
afterAll(() => api.close());

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const search = (text: string, who: Who = 'counsellor', page: object = {}, path = '') =>
  api
    .as(centre[who].token)
    .post(`/api/v1/members/search${path}`)
    .send({ text, ...page });
const found = async (text: string, who?: Who, path = ''): Promise<string[]> =>
  ((await search(text, who, {}, path).expect(200)).body.items as FoundMemberView[]).map((one) => `${one.displayName} ${one.foundBy}`);
const named = (text: string, who?: Who): Promise<string[]> => found(text, who, '/legal-names');

describe('a telephone number', () => {
  const both = ['Asha phone-ending', 'Bharat phone-ending'];
  it.each([
    { text: '234', then: [], what: 'three digits' },
    { text: '1234', then: both, what: 'four digits of two people' },
    { text: '41234', then: both, what: 'five' },
    { text: '041234', then: both, what: 'six' },
    { text: '2041234', then: ['Asha phone-ending'], what: 'seven' },
    { text: '22041234', then: [], what: 'eight' },
    { text: '9822041234', then: ['Asha phone'], what: 'the whole number of the country' },
    { text: '+91 98220 41234', then: ['Asha phone'], what: 'the whole number with its country' },
    { text: '0 98220-41234', then: ['Asha phone'], what: 'the whole number as it is dialled' },
    { text: ' 12 - 34 ', then: both, what: 'spaces and hyphens' },
    { text: '१२३४', then: both, what: 'digits of Devanagari' },
    { text: '1235', then: [], what: 'another ending' },
    { text: '1234a', then: [], what: 'a letter after it' },
    { text: '5678', then: [], what: 'the ending of a relative' },
    { text: '9822055678', then: [], what: 'the whole number of a relative' },
    { text: '0018', then: ['100% phone-ending'], what: 'an ending abroad, of somebody who left' },
    { text: '+44 20 7946 0018', then: ['100% phone'], what: 'a number abroad' },
  ])('finds $then by $what', async ({ text, then }) => expect(await found(text)).toEqual(then));

  it('of another branch is found there only', async () =>
    expect(await found('1234', 'administrator')).toEqual([...both, 'Far phone-ending']));
});

describe('signs of patterns', () => {
  it.each([
    { text: '%', then: [] },
    { text: '_sha', then: [] },
    { text: 'Ash%', then: ['Asha alias'] },
    { text: '100%', then: ['100% alias'] },
    { text: "' or 1=1 --", then: [] },
    { text: '\\', then: [] },
  ])('are letters like others: $text finds $then', async ({ text, then }) => expect(await found(text)).toEqual(then));
});

describe('a legal name', () => {
  const two = ['Asha legal-name', 'Bharat legal-name'];
  it.each([
    { text: 'Kulkarni', then: two },
    { text: 'कुलकर्णी', then: two },
    { text: 'kulkarni रमेश', then: two },
    { text: 'Ramesh  Kulkarni,', then: two },
    { text: 'Kulkarni Asha', then: ['Asha legal-name'] },
    { text: 'भरत', then: ['Bharat legal-name'] },
    { text: 'A. Kulkarni', then: two },
    { text: 'Kulkarn', then: [] },
    { text: 'Meena', then: [] },
    { text: 'Kulkarni Meena', then: [] },
    { text: 'Wu Li', then: ['100% legal-name'] },
    { text: 'L', then: [] },
    { text: '1234', then: [] },
    { text: 'kulkarni kulkarni', then: two },
  ])('of $text is that of $then', async ({ text, then }) => expect(await named(text)).toEqual(then));

  it('is searched by those who may reveal it, at their branches', async () => {
    api.clock.set('2026-11-22T08:00:00Z');
    expect(await named('kulkarni', 'administrator')).toEqual([...two, 'Far legal-name']);
    for (const who of ['facilitator', 'mentor'] as const) await search('kulkarni', who, {}, '/legal-names').expect(403);
    await api.as().post('/api/v1/members/search/legal-names').send({ text: 'kulkarni' }).expect(401);
    await counsellorOfSouth(api, centre);
    expect([await named('kulkarni', 'mentor'), await found('1234', 'mentor')]).toEqual([['Far legal-name'], ['Far phone-ending']]);
  });

  it.each(['', ' ', 'x'.repeat(1000)])('is a text that is neither empty nor endless: %#', async (text) => {
    for (const path of ['', '/legal-names']) {
      const { status } = await search(text, 'counsellor', {}, path);
      expect([400, 422]).toContain(status);
    }
  });

  it('comes in pages, of which each is a look', async () => {
    api.clock.set('2026-11-22T10:00:00Z');
    const looks = async () =>
      (await inCentre(api, centre, `select 1 from audit_entries where centre_id = $1 and action = 'legal-names-searched'`)).length;
    const before = await looks();
    const all = await walk<FoundMemberView>((cursor) => search('kulkarni', 'administrator', { limit: 1, cursor }, '/legal-names'));
    expect(all.map(({ displayName }) => displayName)).toEqual(['Asha', 'Bharat', 'Far']);
    expect((await looks()) - before).toBe(3);
  });
});

describe('reveals and searches by legal name', () => {
  const reveal = () =>
    api.as(centre.counsellor.token).post(`/api/v1/members/${asha.id}/reveal`).send({ reason: 'Calling the family doctor' });
  const compare = (body: object) =>
    api
      .as(centre.counsellor.token)
      .post('/api/v1/members/duplicates')
      .send({ branchId: centre.branchIds[0], ...body });

  it('count together, for each person alone, until an hour has passed since the first', async () => {
    api.clock.set('2026-11-22T12:00:00Z');
    await reveal().expect(200);
    api.clock.set('2026-11-22T12:10:00Z');
    await compare({ legalName: 'Nobody Here' }).expect(200);
    for (let looked = 2; looked < mostLooksPerHour; looked += 1) await search('nobody', 'counsellor', {}, '/legal-names').expect(200);
    const refused = await reveal().expect(429);
    expect(refused.body).toMatchObject({ code: 'members/too-many-looks' });
    expect(refused.headers['retry-after']).toBe('3000');
    expect([(await search('nobody', 'counsellor', {}, '/legal-names')).status, (await compare({ legalName: 'Asha' })).status]).toEqual([
      429, 429,
    ]);
    expect([(await search('asha')).status, (await compare({ alias: 'Asha' })).status]).toEqual([200, 200]);
    await search('nobody', 'administrator', {}, '/legal-names').expect(200);
    api.clock.set('2026-11-22T12:59:59Z');
    await reveal().expect(429);
    api.clock.set('2026-11-22T13:00:00Z');
    await reveal().expect(200);
    await reveal().expect(429);
  });
});
