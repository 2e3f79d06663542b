import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { counsellorOfSouth } from '../testing/counsellor-of-south.ts';
import { openDesk, type Desk } from '../testing/desk.ts';
import { ImportDesk, memberRow, sheetOf } from '../testing/import-desk.ts';
import { LadderDesk, stepStates } from '../testing/ladder-desk.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { AllowanceView, ConsentView } from './consent.view.ts';
import type { RelativePageView } from './relative-page.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let member: string;
let sister: string;
const noon = '2026-11-24T06:30:00Z';
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk(noon));
});
afterAll(() => api.close());
beforeEach(async () => {
  api.clock.set(noon);
  member = (await desk.member({ soberSince: '2026-08-20' })).id;
  sister = (await desk.relative(member, { name: 'Asha Test', relation: 'sister', phone: '+919822055601' })).id;
});

const me = (token = centre.administrator.token) => api.as(token);
const path = (rest = ''): string => `/api/v1/members/${member}${rest}`;
const ask = (body: object) => me().post(path('/consents')).send(body);
const grant = async (body: object): Promise<ConsentView> => (await ask({ relativeId: sister, ...body }).expect(201)).body as ConsentView;
const withdraw = (id: string) => me().post(path(`/consents/${id}/withdraw`));
const codeOf = ({ body, status }: { body: unknown; status: number }): readonly [number, unknown] => [
  status,
  (body as { code?: string }).code ?? null,
];
const allowance = async (purpose: string): Promise<AllowanceView | undefined> =>
  ((await me().get(path('/allowances')).expect(200)).body as { items: AllowanceView[] }).items.find((one) => one.purpose === purpose);
const page = async (): Promise<RelativePageView> =>
  (
    await me()
      .get(path(`/relatives/${sister}`))
      .expect(200)
  ).body as RelativePageView;

describe('a consent', () => {
  const toRelative = { relativeId: true };
  it.each<{ sentence: string; body: object; names?: object; then: readonly [number, string | null] }>([
    { sentence: 'to messages by WhatsApp', body: { purpose: 'messages', channel: 'whatsapp' }, then: [201, null] },
    { sentence: 'to messages by telephone', body: { purpose: 'messages', channel: 'phone' }, then: [422, 'members/consent-means'] },
    {
      sentence: 'to messages, with a relative',
      body: { purpose: 'messages' },
      names: toRelative,
      then: [422, 'members/consent-recipient'],
    },
    { sentence: 'to calls to nobody', body: { purpose: 'call-relative' }, then: [422, 'members/consent-recipient'] },
    {
      sentence: 'to calls by SMS',
      body: { purpose: 'call-relative', channel: 'sms' },
      names: toRelative,
      then: [422, 'members/consent-means'],
    },
    { sentence: 'to calls by telephone', body: { purpose: 'call-relative', channel: 'phone' }, names: toRelative, then: [201, null] },
    {
      sentence: 'to invitations by telephone',
      body: { purpose: 'invite-relative', channel: 'phone' },
      names: toRelative,
      then: [201, null],
    },
    { sentence: 'given tomorrow', body: { purpose: 'messages', grantedOn: '2026-11-25' }, then: [422, 'members/date-in-future'] },
    { sentence: 'given today', body: { purpose: 'messages', grantedOn: '2026-11-24' }, then: [201, null] },
    {
      sentence: 'that ends today',
      body: { purpose: 'messages', expiresOn: '2026-11-24' },
      then: [422, 'members/consent-expires-before-grant'],
    },
    { sentence: 'that ends tomorrow', body: { purpose: 'messages', expiresOn: '2026-11-25' }, then: [201, null] },
    { sentence: 'to something unknown', body: { purpose: 'tell-everybody' }, then: [400, 'http/malformed'] },
  ])('$sentence: $then', async ({ body, names, then }) =>
    expect(codeOf(await ask({ ...body, ...(names === undefined ? {} : { relativeId: sister }) }))).toEqual(then),
  );

  it('about the relative of somebody else is refused', async () => {
    const other = (await desk.member()).id;
    const theirs = (await desk.relative(other)).id;
    expect(codeOf(await ask({ purpose: 'call-relative', relativeId: theirs }))).toEqual([422, 'families/relative-unknown']);
  });

  it('is withdrawn once, and by its own member', async () => {
    const { id } = await grant({ purpose: 'call-relative' });
    const other = (await desk.member()).id;
    expect(codeOf(await me().post(`/api/v1/members/${other}/consents/${id}/withdraw`))).toEqual([404, 'consents/not-found']);
    expect((await allowance('call-relative'))?.means).toEqual(['phone']);
    expect((await withdraw(id).expect(200)).body).toMatchObject({ state: 'withdrawn', withdrawnOn: '2026-11-24', renewFrom: null });
    expect(codeOf(await withdraw(id))).toEqual([409, 'members/consent-already-withdrawn']);
  });

  it('may be given again after its withdrawal, on the same day', async () => {
    await withdraw((await grant({ purpose: 'call-relative' })).id).expect(200);
    const { id } = await grant({ purpose: 'call-relative' });
    expect(await allowance('call-relative')).toMatchObject({ means: ['phone'], by: [id] });
  });

  it('withdrawn twice at the same moment is withdrawn once', async () => {
    const { id } = await grant({ purpose: 'call-relative' });
    const answers = await Promise.all([withdraw(id), withdraw(id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('keeps the words of the member sealed, and the audit has only its purpose', async () => {
    await grant({ purpose: 'call-relative', words: 'Only on Sundays', evidence: 'Shelf 9' });
    const rows = await inCentre(
      api,
      centre,
      'select to_jsonb(c) as row from consents c where c.centre_id = $1 and c.member_id = $2',
      member,
    );
    const entries = await inCentre<{ detail: object }>(
      api,
      centre,
      `select to_jsonb(e) as detail from audit_entries e where e.centre_id = $1 and e.subject_id = $2 and e.action = 'consent-granted'`,
      member,
    );
    expect([rows.length, entries.length]).toEqual([1, 1]);
    expect(JSON.stringify([rows, entries])).not.toMatch(/Sundays|Shelf/);
    expect(JSON.stringify(entries)).toContain('call-relative');
  });
});

describe('what is allowed', () => {
  it('by a wide consent stays allowed when a narrow one is withdrawn', async () => {
    const wide = await grant({ purpose: 'contact-relative' });
    const narrow = await grant({ purpose: 'call-relative' });
    expect((await allowance('call-relative'))?.by.toSorted()).toEqual([wide.id, narrow.id].toSorted());
    await withdraw(narrow.id).expect(200);
    expect(await allowance('call-relative')).toMatchObject({ means: ['phone'], by: [wide.id] });
    await withdraw(wide.id).expect(200);
    expect(await allowance('call-relative')).toMatchObject({ means: [], by: [], until: null });
  });

  it('by a narrow consent stays allowed when the wide one is withdrawn, and nothing else does', async () => {
    const wide = await grant({ purpose: 'contact-relative' });
    const narrow = await grant({ purpose: 'call-relative' });
    await withdraw(wide.id).expect(200);
    expect(await allowance('call-relative')).toMatchObject({ means: ['phone'], by: [narrow.id] });
    expect(await allowance('invite-relative')).toMatchObject({ means: [] });
  });

  it('lasts until the end of the renewed consent, whichever was entered first', async () => {
    await grant({ purpose: 'call-relative', expiresOn: '2027-02-24' });
    await grant({ purpose: 'call-relative', expiresOn: '2026-12-01', grantedOn: '2026-11-24' });
    expect((await allowance('call-relative'))?.until).toBe('2027-02-24');
    await grant({ purpose: 'contact-relative' });
    expect((await allowance('call-relative'))?.until).toBeNull();
  });

  it('is for one relative, and not for the other one', async () => {
    const brother = (await desk.relative(member, { relation: 'brother', phone: '+919822055602' })).id;
    await grant({ purpose: 'contact-relative' });
    const relatives = ((await me().get(path('/relatives')).expect(200)).body as { items: { id: string; mayContact: boolean }[] }).items;
    expect(new Map(relatives.map(({ id, mayContact }) => [id, mayContact]))).toEqual(
      new Map([
        [sister, true],
        [brother, false],
      ]),
    );
  });

  it.each([
    { zone: 'Asia/Kolkata', last: '2026-11-30T18:29:59Z', first: '2026-11-30T18:30:00Z' },
    { zone: 'America/New_York', last: '2026-12-01T04:59:59Z', first: '2026-12-01T05:00:00Z' },
  ])('ends at midnight in $zone, also what may be told', async ({ zone, last, first }) => {
    await inCentre(api, centre, 'update branches set time_zone = $2 where centre_id = $1', zone);
    for (const purpose of ['call-relative', 'tell-relative-milestones', 'tell-relative-plan'])
      await grant({ purpose, expiresOn: '2026-12-01' });
    const seen: unknown[] = [];
    for (const at of [last, first]) {
      api.clock.set(at);
      const { told, mayContact, consents } = await page();
      seen.push([told.plan !== null, told.milestones !== null, mayContact, new Set(consents.map(({ state }) => state))]);
    }
    await inCentre(api, centre, `update branches set time_zone = 'Asia/Kolkata' where centre_id = $1`);
    expect(seen).toEqual([
      [true, true, true, new Set(['in-force'])],
      [false, false, false, new Set(['expired'])],
    ]);
  });

  it('of telling is no allowance to call or to write', async () => {
    await grant({ purpose: 'tell-relative-milestones' });
    expect(await page()).toMatchObject({ mayContact: false, told: { plan: null, milestones: expect.any(Array) } });
  });
});

describe('the people who read and write consents', () => {
  it('are those who reach the member', async () => {
    await counsellorOfSouth(api, centre);
    const { id } = await grant({ purpose: 'call-relative' });
    const found: (readonly [string, number, number])[] = [];
    for (const who of ['counsellor', 'facilitator', 'mentor'] as const) {
      const as = me(centre[who].token);
      const read = await as.get(path('/consents'));
      found.push([who, read.status, (await as.post(path(`/consents/${id}/withdraw`))).status]);
    }
    expect(found).toEqual([
      ['counsellor', 200, 200],
      ['facilitator', 403, 403],
      ['mentor', 404, 404],
    ]);
  });
});

describe('a ladder', () => {
  it.each<{ sentence: string; body: object | null; isCalled: boolean }>([
    { sentence: 'with a wide consent', body: { purpose: 'contact-relative' }, isCalled: true },
    { sentence: 'with a consent to calls', body: { purpose: 'call-relative' }, isCalled: true },
    { sentence: 'with a wide consent by telephone', body: { purpose: 'contact-relative', channel: 'phone' }, isCalled: true },
    { sentence: 'with a wide consent by WhatsApp', body: { purpose: 'contact-relative', channel: 'whatsapp' }, isCalled: false },
    { sentence: 'with a consent to invitations', body: { purpose: 'invite-relative' }, isCalled: false },
    { sentence: 'with a consent to be told the milestones', body: { purpose: 'tell-relative-milestones' }, isCalled: false },
    { sentence: 'without a consent', body: null, isCalled: false },
  ])('$sentence calls a relative: $isCalled', async ({ body, isCalled }) => {
    const ladders = await LadderDesk.open(api);
    const members = `/api/v1/members/${ladders.sagar}`;
    const relative = { name: 'Asha', relation: 'sister', phone: '98220 54321' };
    const { id: relativeId } = (await ladders.as().post(`${members}/relatives`).send(relative).expect(201)).body as { id: string };
    if (body !== null)
      await ladders
        .as()
        .post(`${members}/consents`)
        .send({ ...body, relativeId })
        .expect(201);
    await ladders.live(0, 'absent');
    const { id } = await ladders.opened();
    await ladders.outcome(id, { step: 1, outcome: 'not-reached' }).expect(200);
    const ladder = await ladders.read(id);
    expect([stepStates(ladder)[2], ladder.relatives.map((one) => one.id)]).toEqual(isCalled ? ['next', [relativeId]] : ['passed', []]);
    const call = await ladders.as().post(`/api/v1/ladders/${id}/relatives/${relativeId}/call`);
    expect(codeOf(call)).toEqual(isCalled ? [200, null] : [409, 'ladders/no-relative-step']);
  });
});

describe('a sheet of members', () => {
  const row = { ...memberRow, Ref: 'C1', Name: 'Kavita Sane', Relative: 'Meena Sane', Relation: 'sister', 'Relative phone': '98220 55777' };
  const allowed = async (contact: string) => {
    await new ImportDesk(api, centre).import('members', sheetOf({ ...row, 'May contact relative': contact }));
    const [found] = await inCentre<{ member_id: string }>(
      api,
      centre,
      'select v.member_id from relatives v where v.centre_id = $1 order by v.id desc limit 1',
    );
    member = found?.member_id ?? '';
    return [
      (await allowance('call-relative'))?.means,
      (await allowance('invite-relative'))?.means.length,
      (await allowance('messages'))?.means,
    ];
  };

  it('grants the wide consent for its relative by a yes, nothing by an empty cell, and takes it back by a no', async () => {
    expect(await allowed('')).toEqual([[], 0, []]);
    expect(await allowed('yes')).toEqual([['phone'], 4, []]);
    expect(await allowed('')).toEqual([['phone'], 4, []]);
    expect(await allowed('no')).toEqual([[], 0, []]);
  });
});
