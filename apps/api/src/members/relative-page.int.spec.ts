import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openDesk, type Desk } from '../testing/desk.ts';
import type { SeededCentre } from '../testing/seed-centre.ts';
import type { TestApi } from '../testing/start-api.ts';
import type { AllowanceView, ConsentView } from './consent.view.ts';
import type { RelativePageView } from './relative-page.view.ts';

let api: TestApi;
let centre: SeededCentre;
let desk: Desk;
let member: string;
let sister: string;
let people = 10;
beforeAll(async () => {
  ({ api, centre, desk } = await openDesk('2026-11-24T12:25:00Z'));
});
afterAll(() => api.close());
beforeEach(async () => {
  member = (await desk.member({ soberSince: '2026-08-20', phone: '+919822041234' })).id;
  sister = (
    await desk.relative(member, { name: 'Asha Test', relation: 'sister', phone: `+9198220556${String((people += 1)).padStart(2, '0')}` })
  ).id;
});

const me = (token = centre.administrator.token) => api.as(token);
const path = (): string => `/api/v1/members/${member}`;
const grant = async (body: object): Promise<ConsentView> =>
  (
    await me()
      .post(`${path()}/consents`)
      .send({ relativeId: sister, ...body })
      .expect(201)
  ).body as ConsentView;
const page = async (): Promise<RelativePageView> => (await me().get(`${path()}/relatives/${sister}`).expect(200)).body as RelativePageView;
const allowed = async (): Promise<Record<string, readonly string[]>> => {
  const { items } = (await me().get(`${path()}/allowances`).expect(200)).body as { items: AllowanceView[] };
  return Object.fromEntries(items.map(({ purpose, means }) => [purpose, means]));
};

describe('what a member allows today', () => {
  it('is nothing until they say so', async () =>
    expect(await allowed()).toEqual({
      ...{ messages: [], 'contact-relative': [], 'invite-relative': [], 'call-relative': [] },
      ...{ 'tell-relative-plan': [], 'tell-relative-milestones': [], celebrate: [] },
    }));

  it('follows each consent, with its end, and ends with its withdrawal', async () => {
    const { id } = await grant({ purpose: 'call-relative', expiresOn: '2027-01-06' });
    expect((await page()).allowances).toContainEqual({
      ...{ purpose: 'call-relative', relativeId: sister, means: ['phone'], by: [id], until: '2027-01-06' },
    });
    await me().post(`${path()}/consents/${id}/withdraw`).expect(200);
    expect((await allowed())['call-relative']).toEqual([]);
  });

  it('is read by the people who reach the member, and by nobody else', async () => {
    await me(centre.facilitator.token).get(`${path()}/allowances`).expect(403);
    await me(centre.facilitator.token).get(`${path()}/relatives/${sister}`).expect(403);
  });
});

describe('a consent on record', () => {
  it('says in whose words, in which language and how it was given, and who wrote it down', async () => {
    const given = { words: 'Ask only whether I am well.', noticeLanguage: 'mr', evidenceKind: 'signed-on-paper', evidence: 'File 12' };
    const consent = await grant({ purpose: 'call-relative', ...given, expiresOn: '2026-12-20' });
    expect(consent).toMatchObject({ ...given, state: 'in-force', renewFrom: '2026-12-06', recordedBy: expect.any(String) });
    expect((await page()).consents).toEqual([consent]);
  });

  it.each([
    { at: '2026-11-24T12:25:00Z', state: 'in-force', renewFrom: '2026-11-24' },
    { at: '2026-11-30T18:30:00Z', state: 'expired', renewFrom: null },
  ])('is $state at $at', async ({ at, state, renewFrom }) => {
    await grant({ purpose: 'invite-relative', expiresOn: '2026-12-01' });
    api.clock.set(at);
    const { consents } = await page();
    api.clock.set('2026-11-24T12:25:00Z');
    expect(consents).toMatchObject([{ state, renewFrom }]);
  });
});

describe('the page of a relative', () => {
  it('tells the progress of the plan and the milestones only while the member allows it', async () => {
    expect(await page()).toMatchObject({ told: { plan: null, milestones: null }, displayName: 'Asha', relation: 'sister' });
    const plan = await grant({ purpose: 'tell-relative-plan' });
    await grant({ purpose: 'tell-relative-milestones' });
    await me().post(`${path()}/transitions`).send({ to: 'discharged', on: '2026-11-24' }).expect(200);
    const { told } = await page();
    const aftercare = (await me().get(`${path()}/aftercare-plan`).expect(200)).body as { plan: { contacts: unknown[] } };
    expect(told.plan).toEqual({ done: 0, of: aftercare.plan.contacts.length });
    expect(told.milestones?.map(({ count }) => count)).toEqual([24, 7, 30, 60, 90]);
    await me().post(`${path()}/consents/${plan.id}/withdraw`).expect(200);
    expect((await page()).told.plan).toBeNull();
  });

  it('shows their own groups, whatever the member allows', async () => {
    const family = await desk.group({ kind: 'family-support' });
    await desk.seat(family.id, { relativeId: sister, startsOn: '2026-11-03' });
    expect((await page()).groups).toMatchObject([{ groupId: family.id, kind: 'family-support', attended: 0, expected: 0 }]);
  });

  it('says when they are expected next, and that a group explains', async () => {
    const lesson = await desk.group({ kind: 'family-support', settings: { session: 'education' } });
    const seat = await desk.seat(lesson.id, { relativeId: sister, startsOn: '2026-11-24' });
    expect((await page()).groups).toMatchObject([
      { enrolmentId: seat.id, isEducation: true, nextAt: '2026-11-24T12:30:00.000Z', endsOn: null },
    ]);
    await me().post(`/api/v1/enrolments/${seat.id}/end`).send({ on: '2026-11-24' }).expect(200);
    expect((await page()).groups).toMatchObject([{ enrolmentId: seat.id, nextAt: null, endsOn: '2026-11-24' }]);
  });

  it('lets them into a family group, and out of it, also when the member refuses every contact', async () => {
    const { id } = await grant({ purpose: 'contact-relative' });
    await me().post(`${path()}/consents/${id}/withdraw`).expect(200);
    const family = await desk.group({ kind: 'family-support' });
    const seat = await desk.seat(family.id, { relativeId: sister, startsOn: '2026-11-03' });
    const seen = await page();
    expect(seen).toMatchObject({ mayContact: false, groups: [{ groupId: family.id, isEducation: false }] });
    expect(seen.allowances.flatMap(({ means }) => means)).toEqual([]);
    const expected = (
      await me()
        .get(`/api/v1/sessions/${String(family.upcoming[0]?.id)}/roster`)
        .expect(200)
    ).body as object;
    expect(JSON.stringify(expected)).toContain(sister);
    await me().post(`/api/v1/enrolments/${seat.id}/end`).send({ on: '2026-11-25' }).expect(200);
    expect((await page()).groups).toMatchObject([{ groupId: family.id, endsOn: '2026-11-25' }]);
  });

  it('says when the number is also the one of somebody else', async () => {
    expect(await page()).toMatchObject({ sharedPhone: false, version: 1 });
    const change = (version: number, body: object) =>
      me()
        .patch(`${path()}/relatives/${sister}`)
        .set('if-match', `"${String(version)}"`)
        .send(body);
    const changed = (await change(1, { phone: '98220 41234', relation: 'elder sister', language: 'hi' }).expect(200))
      .body as RelativePageView;
    expect(changed).toMatchObject({ sharedPhone: true, relation: 'elder sister', language: 'hi', displayName: 'Asha', version: 2 });
    expect((await change(2, { phone: null }).expect(200)).body).toMatchObject({ phoneMasked: null, relation: 'elder sister' });
    await change(1, { relation: 'aunt' }).expect(412);
    expect((await change(3, { phone: '12' })).body).toMatchObject({ status: 422, code: 'members/phone-invalid' });
    expect((await change(3, { relation: '​' })).body).toMatchObject({ code: 'families/relation-missing' });
  });

  it('is not found with the relative of another member', async () => {
    const other = (await desk.member()).id;
    const answer = await me().get(`/api/v1/members/${other}/relatives/${sister}`);
    expect(answer.body).toMatchObject({ status: 404, code: 'families/not-found' });
  });
});
