import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDesk, type Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { AllowanceView, ConsentView } from './consent.view.ts';

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
  member = (await desk.member()).id;
  sister = (await desk.relative(member, { relation: 'sister', phone: '+919822055601' })).id;
});

const me = (token = centre.administrator.token) => api.as(token);
const path = (rest = '', of = member): string => `/api/v1/members/${of}${rest}`;
const ask = (body: object) => me().post(path('/consents')).send(body);
const toCalls = (body: object = {}) => ask({ purpose: 'call-relative', relativeId: sister, ...body });
const given = async (body: object = {}): Promise<ConsentView> => (await toCalls(body).expect(201)).body as ConsentView;
const withdraw = (id: string) => me().post(path(`/consents/${id}/withdraw`));
const itemsOf = async <View>(rest: string, of = member): Promise<View[]> =>
  ((await me().get(path(rest, of)).expect(200)).body as { items: View[] }).items;
const history = (of = member): Promise<ConsentView[]> => itemsOf<ConsentView>('/consents?limit=200', of);
const answerOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { code?: string }).code ?? null];
const callIs = async (): Promise<Pick<AllowanceView, 'means' | 'until'> | undefined> =>
  (await itemsOf<AllowanceView>('/allowances?limit=200')).find(
    ({ purpose, relativeId }) => purpose === 'call-relative' && relativeId === sister,
  );

describe('the history of consents', () => {
  it('has every consent, the latest first, each in its state', async () => {
    const ended = await given({ grantedOn: '2026-08-01', expiresOn: '2026-11-01' });
    const stopped = await given({ grantedOn: '2026-10-01' });
    await withdraw(stopped.id).expect(200);
    const renewed = await given({ expiresOn: '2027-02-24' });
    expect((await history()).map(({ id, state, withdrawnOn }) => [id, state, withdrawnOn])).toEqual([
      [renewed.id, 'in-force', null],
      [stopped.id, 'withdrawn', '2026-11-24'],
      [ended.id, 'expired', null],
    ]);
  });

  it('is read a page at a time, and has each consent once', async () => {
    const ids: string[] = [];
    for (const grantedOn of ['2026-11-01', '2026-11-02', '2026-11-03']) ids.unshift((await given({ grantedOn })).id);
    const first = (await me().get(path('/consents?limit=2')).expect(200)).body as { items: ConsentView[]; nextCursor: string };
    const rest = (
      await me()
        .get(path(`/consents?limit=2&cursor=${first.nextCursor}`))
        .expect(200)
    ).body as { items: ConsentView[]; nextCursor: null };
    expect([[...first.items, ...rest.items].map(({ id }) => id), rest.nextCursor]).toEqual([ids, null]);
  });

  it('stays with the record of its member through a merge and back', async () => {
    const other = (await desk.member({ stage: 'enquiry', admittedOn: undefined })).id;
    const body = { purpose: 'messages', channel: 'sms' };
    const { id } = (await me().post(path('/consents', other)).send(body).expect(201)).body as ConsentView;
    await me().post(path('/merge')).send({ otherId: other }).expect(200);
    expect((await history()).map((one) => one.id)).toEqual([id]);
    await me().post(path('/unmerge')).expect(200);
    expect([await history(), (await history(other)).map((one) => one.id)]).toEqual([[], [id]]);
  });

  it('is no consent of another centre, and its members are not found there', async () => {
    const { id } = await given();
    const { administrator } = await seedCentre(api, 'Elsewhere');
    const there = me(administrator.token);
    for (const answer of [
      await there.get(path('/consents')),
      await there.get(path('/allowances')),
      await there.post(path('/consents')).send({ purpose: 'messages' }),
      await there.post(path(`/consents/${id}/withdraw`)),
    ])
      expect(answerOf(answer)).toEqual([404, 'members/not-found']);
    expect((await callIs())?.means).toEqual(['phone']);
  });
});

describe('the evidence of a consent', () => {
  it.each([
    { sentence: 'nothing said', body: {}, then: { words: null, noticeLanguage: null, evidenceKind: null, evidence: 'console' } },
    {
      sentence: 'a signature on paper',
      body: { evidenceKind: 'signed-on-paper', evidence: 'Shelf 9' },
      then: { evidenceKind: 'signed-on-paper', evidence: 'Shelf 9' },
    },
    {
      sentence: 'words in Hindi',
      body: { words: 'सिर्फ़ रविवार को', noticeLanguage: 'hi', evidenceKind: 'spoken' },
      then: { words: 'सिर्फ़ रविवार को', noticeLanguage: 'hi', evidenceKind: 'spoken' },
    },
  ])('is read back: $sentence', async ({ body, then }) => {
    const granted = await given(body);
    expect(granted).toMatchObject({ ...then, recordedBy: 'Nayi Subah administrator' });
    expect(await history()).toEqual([granted]);
  });

  it('stays with a consent that is withdrawn', async () => {
    const { id } = await given({ words: 'Only on Sundays', evidence: 'Shelf 9' });
    await withdraw(id).expect(200);
    expect(await history()).toMatchObject([{ state: 'withdrawn', words: 'Only on Sundays', evidence: 'Shelf 9' }]);
  });

  it.each([
    { sentence: 'an unknown kind', body: { evidenceKind: 'guessed' } },
    { sentence: 'a language that there is not', body: { noticeLanguage: 'ta' } },
    { sentence: 'a day that there is not', body: { grantedOn: '2026-02-30' } },
    { sentence: 'no purpose', body: { purpose: null } },
    { sentence: 'a relative who is no id', body: { relativeId: 'sister' } },
  ])('is refused with $sentence', async ({ body }) => {
    expect(answerOf(await toCalls(body))).toEqual([400, 'http/malformed']);
    expect(await history()).toEqual([]);
  });
});

describe('the renewal of a consent', () => {
  it.each([
    { expiresOn: '2027-02-24', grantedOn: '2026-11-24', renewFrom: '2027-02-10' },
    { expiresOn: '2026-12-09', grantedOn: '2026-11-24', renewFrom: '2026-11-25' },
    { expiresOn: '2026-12-08', grantedOn: '2026-11-24', renewFrom: '2026-11-24' },
    { expiresOn: '2026-11-25', grantedOn: '2026-11-24', renewFrom: '2026-11-24' },
    { expiresOn: '2026-11-24', grantedOn: '2026-11-01', renewFrom: null },
  ])('of one from $grantedOn to $expiresOn is asked from $renewFrom', async ({ renewFrom, ...days }) =>
    expect((await given(days)).renewFrom).toBe(renewFrom),
  );

  it('leaves no day without an allowance, and the old consent where it was', async () => {
    const old = await given({ expiresOn: '2026-12-01' });
    api.clock.set('2026-11-30T06:30:00Z');
    await given({ expiresOn: '2027-03-01' });
    const seen: unknown[] = [];
    for (const at of ['2026-11-30T18:29:59Z', '2026-11-30T18:30:00Z', '2027-02-28T18:29:59Z', '2027-02-28T18:30:00Z']) {
      api.clock.set(at);
      seen.push([(await callIs())?.means, (await history()).find(({ id }) => id === old.id)?.state]);
    }
    expect(seen).toEqual([
      [['phone'], 'in-force'],
      [['phone'], 'expired'],
      [['phone'], 'expired'],
      [[], 'expired'],
    ]);
  });
});

describe('the withdrawal of a consent', () => {
  it('is at once and for that one only', async () => {
    const [calls, messages] = [await given(), (await ask({ purpose: 'messages' }).expect(201)).body as ConsentView];
    await withdraw(calls.id).expect(200);
    expect(await callIs()).toMatchObject({ means: [], until: null });
    expect((await history()).find(({ id }) => id === messages.id)?.state).toBe('in-force');
  });

  it('of one that has expired is noted as well, so that nobody asks again', async () => {
    const { id } = await given({ grantedOn: '2026-08-01', expiresOn: '2026-11-01' });
    expect((await withdraw(id).expect(200)).body).toMatchObject({ state: 'withdrawn', expiresOn: '2026-11-01', withdrawnOn: '2026-11-24' });
  });

  it('is of the day in the zone of the branch', async () => {
    await inCentre(api, centre, `update branches set time_zone = 'America/New_York' where centre_id = $1`);
    api.clock.set('2026-11-25T04:59:59Z');
    const { id, grantedOn } = await given();
    const { withdrawnOn } = (await withdraw(id).expect(200)).body as ConsentView;
    await inCentre(api, centre, `update branches set time_zone = 'Asia/Kolkata' where centre_id = $1`);
    expect([grantedOn, withdrawnOn]).toEqual(['2026-11-24', '2026-11-24']);
  });

  it('sent again with its key answers the same, and is one entry of the audit', async () => {
    const { id } = await given();
    const send = () => withdraw(id).set('idempotency-key', `withdraw-${id}`);
    const answers = [await send(), await send()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    const sql = `select actor_id is not null as by_staff, detail ->> 'purpose' as purpose from audit_entries
      where centre_id = $1 and subject_id = $2 and action = 'consent-withdrawn'`;
    expect(await inCentre(api, centre, sql, member)).toEqual([{ by_staff: true, purpose: 'call-relative' }]);
  });

  it('and a new consent at the same moment leave what was given anew', async () => {
    const { id } = await given();
    const [withdrawal, anew] = await Promise.all([withdraw(id), toCalls()]);
    expect([withdrawal.status, anew.status]).toEqual([200, 201]);
    expect((await history()).map(({ state }) => state).toSorted()).toEqual(['in-force', 'withdrawn']);
    expect((await callIs())?.means).toEqual(['phone']);
  });

  it('by two people at once is noted for one of them', async () => {
    const { id } = await given();
    const by = (token: string) => me(token).post(path(`/consents/${id}/withdraw`));
    const answers = await Promise.all([by(centre.administrator.token), by(centre.counsellor.token)]);
    expect(answers.map(answerOf).toSorted()).toEqual([
      [200, null],
      [409, 'members/consent-already-withdrawn'],
    ]);
  });
});
