import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import { Logger } from '../platform/logger.ts';
import { newId } from '../platform/new-id.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { Desk } from '../testing/desk.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { ProofView } from './proof.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let sagar: MemberView;
beforeAll(async () => {
  api = await startApi({ trustedProxyHops: 1 });
  api.clock.set('2026-11-25T06:30:00Z');
  centre = await seedCentre(api);
  desk = new Desk(api, centre);
  sagar = await desk.member({ preferredName: 'Sagar' });
  await marked(sagar.id, '2026-11-20T05:00:00Z');
});
afterAll(() => api.close());

type Agent = ReturnType<TestApi['as']>;
const as = (who: 'administrator' | 'counsellor' = 'counsellor') => api.as(centre[who].token);
const path = (end = ''): string => `/api/v1/members/${sagar.id}/proofs${end}`;
const wanted = { name: 'Sagar Jadhav', startsOn: '2026-10-01', endsOn: '2026-11-25', language: 'en' };
const send = (more: object = {}) =>
  as()
    .post(path())
    .send({ ...wanted, ...more });
const issue = async (): Promise<ProofView> => (await send().expect(201)).body as ProofView;

/** A session that the branch has planned, with a mark of the person; its state is set by hand. */
async function marked(memberId: string, startsAt: string, more: { readonly state?: string; readonly mark?: string } = {}): Promise<void> {
  const { sessionIds } = await seedGroup(api, centre, { starts: [startsAt], aliases: [] });
  const asState = `update sessions set state = $3, roster = '{}' where centre_id = $1 and id = $2`;
  if (more.state !== undefined) await inCentre(api, centre, asState, sessionIds[0], more.state);
  await inCentre(
    api,
    centre,
    `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, marked_at, marked_by) values ($1, $2, $3, $4, 'member', $5, now(), $6)`,
    ...[newId(), sessionIds[0], memberId, more.mark ?? 'present', centre.counsellor.staffId],
  );
}

let networks = 0;
/** The public page as somebody of another network sees it. */
const check = async (code: string, network = `10.0.0.${String((networks += 1))}`) => {
  const answer = await api
    .as()
    .get(`/v/${encodeURIComponent(code)}`)
    .set('x-forwarded-for', network);
  return { headers: answer.headers as Readonly<Record<string, string>>, html: answer.text };
};

describe('a proof of somebody else', () => {
  const unknownId = '0190a000-0000-7000-8000-000000000000';
  const ofMember = (id: string, end = '') => `/api/v1/members/${id}/proofs${end}`;

  it.each([
    { what: 'printed', ask: (me: Agent, id: string, proof: string) => me.get(ofMember(id, `/${proof}/paper.pdf`)) },
    { what: 'withdrawn', ask: (me: Agent, id: string, proof: string) => me.post(ofMember(id, `/${proof}/withdraw`)) },
  ])('is not $what under the member who has none, nor when there is none', async ({ ask }) => {
    const { id: proof, code } = await issue();
    const other = await desk.member();
    for (const [member, wrong] of [
      [other.id, proof],
      [sagar.id, unknownId],
    ])
      expect((await ask(as(), String(member), String(wrong)).expect(404)).body).toMatchObject({ code: 'proofs/not-found' });
    expect((await ask(as(), sagar.id, 'no-id').expect(404)).body).toMatchObject({ code: 'proofs/not-found' });
    expect((await ask(as(), unknownId, proof).expect(404)).body).toMatchObject({ code: 'members/not-found' });
    expect((await check(code)).html).toContain('This paper is valid');
    expect((await ask(as(), sagar.id, proof)).status).toBe(200);
  });

  it('is neither seen nor made by another centre, nor by a branch out of reach', async () => {
    const { id } = await issue();
    const elsewhere = await seedCentre(api, 'Elsewhere');
    const south = await desk.member({ branchId: centre.branchIds[1] });
    const tries = [
      [elsewhere.administrator.token, sagar.id],
      [centre.counsellor.token, south.id],
    ] as const;
    for (const [token, member] of tries) {
      const me = api.as(token);
      for (const answer of [
        await me.get(ofMember(member)),
        await me.post(ofMember(member)).send(wanted),
        await me.get(ofMember(member, `/${id}/paper.pdf`)),
        await me.post(ofMember(member, `/${id}/withdraw`)),
      ])
        expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 404, body: { code: 'members/not-found' } });
    }
    expect((await as('administrator').get(ofMember(south.id)).expect(200)).body).toEqual({ items: [], nextCursor: null });
    expect((await as('administrator').post(ofMember(south.id)).send(wanted).expect(422)).body).toMatchObject({
      code: 'proofs/nothing-attended',
    });
  });
});

describe('two requests about a proof', () => {
  const papers = async (): Promise<number> =>
    (await inCentre<{ n: number }>(api, centre, 'select count(*)::int as n from proofs where centre_id = $1'))[0]?.n ?? 0;
  const codes = async (): Promise<number> =>
    (await api.app.get(PlatformScope).read<{ n: number }>('select count(*)::int as n from platform.proof_codes', []))[0]?.n ?? 0;

  it('with one key issue one paper, and with another key two', async () => {
    const before = await papers();
    const keyed = (key: string) => send().set('idempotency-key', key).expect(201);
    const [first, again] = [await keyed('one-paper'), await keyed('one-paper')];
    expect(again.body).toEqual(first.body);
    const [one, other] = await Promise.all([keyed('second-paper'), keyed('third-paper')]);
    expect((one.body as ProofView).code).not.toBe((other.body as ProofView).code);
    expect(await papers()).toBe(before + 3);
  });

  it('withdraw it once when they come at once', async () => {
    const { id } = await issue();
    const withdraw = () => as().post(path(`/${id}/withdraw`));
    const statuses = (await Promise.all([withdraw(), withdraw(), withdraw()])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409, 409]);
  });

  it('leave nothing behind when they are refused: neither a paper, nor a code, nor an entry', async () => {
    const entries = async () =>
      ((await as('administrator').get('/api/v1/audit?limit=200').expect(200)).body as { items: object[] }).items.length;
    const before = [await papers(), await codes(), await entries()];
    await send({ startsOn: '2026-10-27', endsOn: '2026-10-28' }).expect(422);
    await send({ name: ' ' }).expect(422);
    expect([await papers(), await codes(), await entries()]).toEqual(before);
  });
});

describe('the sessions of a proof', () => {
  const proofOf = async (memberId: string, period: object = {}) => {
    const { status, body } = await as()
      .post(`/api/v1/members/${memberId}/proofs`)
      .send({ ...wanted, ...period });
    return status === 201 ? (body as ProofView).dates : (body as { code: string }).code;
  };

  it.each([
    { what: 'that is over and nobody finished', startsAt: '2026-11-24T05:00:00Z', more: {}, then: 1 },
    { what: 'that ends this second', startsAt: '2026-11-25T05:30:00Z', more: {}, then: 1 },
    { what: 'that is still running', startsAt: '2026-11-25T05:30:01Z', more: {}, then: 'proofs/nothing-attended' },
    { what: 'that was held and finished before its end', startsAt: '2026-11-25T06:00:00Z', more: { state: 'held' }, then: 1 },
    { what: 'that was cancelled', startsAt: '2026-11-24T05:00:00Z', more: { state: 'cancelled' }, then: 'proofs/nothing-attended' },
    { what: 'at which the person was absent', startsAt: '2026-11-24T05:00:00Z', more: { mark: 'absent' }, then: 'proofs/nothing-attended' },
    {
      what: 'at which the person was excused',
      startsAt: '2026-11-24T05:00:00Z',
      more: { mark: 'excused' },
      then: 'proofs/nothing-attended',
    },
    { what: 'at which the person walked in', startsAt: '2026-11-24T05:00:00Z', more: { mark: 'walk-in' }, then: 1 },
  ])('count one $what: $then', async ({ startsAt, more, then }) => {
    const { id } = await desk.member();
    await marked(id, startsAt, more);
    expect(await proofOf(id)).toBe(then);
  });

  it('are of the days of the place, not of the clock of the server', async () => {
    const { id } = await desk.member();
    await marked(id, '2026-11-09T18:29:00Z');
    await marked(id, '2026-11-10T18:30:00Z');
    const on = (startsOn: string, endsOn = startsOn) => proofOf(id, { startsOn, endsOn });
    expect(await on('2026-11-09')).toBe(1);
    expect(await on('2026-11-10')).toBe('proofs/nothing-attended');
    expect(await on('2026-11-11')).toBe(1);
    expect(await on('2026-11-09', '2026-11-11')).toBe(2);
  });

  it('stay on the paper as they were when a mark is changed later', async () => {
    const { id } = await desk.member();
    await marked(id, '2026-11-24T05:00:00Z');
    const proof = (await as().post(`/api/v1/members/${id}/proofs`).send(wanted).expect(201)).body as ProofView;
    await inCentre(api, centre, `update attendance set state = 'absent' where centre_id = $1 and person_id = $2`, id);
    expect((await check(proof.code)).html).toMatch(/This paper is valid.*Tue 24 Nov/);
    expect(await proofOf(id)).toBe('proofs/nothing-attended');
  });
});

describe('the public page, to somebody who guesses', () => {
  it.each([
    { what: 'a lone part of a sign in an address', at: '/v/%E0%A4%A', status: 404 },
    { what: 'a text of two hundred signs', at: `/v/${'x'.repeat(200)}`, status: 404 },
    { what: 'a text of thousands of signs', at: `/v/${'x'.repeat(5000)}`, status: 404 },
    { what: 'two signs of two units where the text is cut', at: `/v/${encodeURIComponent(`${'x'.repeat(19)}😀😀`)}`, status: 404 },
    { what: 'a null character', at: '/v/%00', status: 404 },
    { what: 'a slash as part of the text', at: '/v/..%2F..%2Fetc', status: 404 },
    { what: 'a form that was sent empty', at: '/v?code=', status: 200 },
    { what: 'a form that was sent with spaces', at: '/v?code=%20%20', status: 200 },
    { what: 'two codes at once', at: '/v?code=0000-0000&code=1111-1111', status: 200 },
  ])('answers $what with $status and nothing of its insides', async ({ at, status }) => {
    networks += 1;
    const answer = await api
      .as()
      .get(at)
      .set('x-forwarded-for', `10.2.0.${String(networks)}`);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/Error|stack|\bat \/|select|node_modules/);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  });

  it('has the same headers for a code that is known, withdrawn and unknown: nothing is stored, followed or framed', async () => {
    const [known, gone] = [await issue(), await issue()];
    await as()
      .post(path(`/${gone.id}/withdraw`))
      .expect(200);
    for (const code of [known.code, gone.code, '0000-0000']) {
      const { headers } = await check(code);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['etag']).toBeUndefined();
    }
  });

  it('finds a code by its form as by its address, and counts wrong ones of both together', async () => {
    const network = '203.0.113.20';
    const typed = (code: string) => api.as().get('/v').query({ code }).set('x-forwarded-for', network);
    expect((await check('0000-0000', network)).html).toContain('Four tries left');
    expect((await typed('0000-0000')).text).toContain('Three tries left');
    const { code } = await issue();
    expect((await typed(code)).text).toContain('This paper is valid');
    expect((await typed('0000-0000')).text).toContain('Two tries left');
  });

  it('writes neither a code nor a name to the log, also where it locks a network out', async () => {
    const logger = api.app.get(Logger);
    const spies = (['info', 'outage', 'bug', 'failure'] as const).map((level) => jest.spyOn(logger, level));
    const { code } = await issue();
    const network = '203.0.113.21';
    for (const typed of [code, ...Array.from({ length: 7 }, () => 'QQQQ-QQQQ')]) await check(typed, network);
    const lines = JSON.stringify(spies.map((spy): unknown => spy.mock.calls));
    for (const spy of spies) spy.mockRestore();
    expect(lines).toContain('code-checks-locked');
    expect(lines).not.toMatch(new RegExp(`${code}|${code.replace('-', '')}|QQQQ|Sagar|203\\.0\\.113`));
  });

  it('takes one try off a whole network of the sixth version, not off one address of it', async () => {
    for (const [host, then] of [
      ['2001:db8:1:2::1', 'Four tries'],
      ['2001:db8:1:2:ffff::9', 'Three tries'],
      ['2001:db8:1:3::1', 'Four tries'],
    ])
      expect((await check('0000-0000', String(host))).html).toContain(then);
  });
});
