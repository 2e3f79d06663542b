import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MilestonePage } from '../care/care.view.ts';
import type { MemberView } from '../members/member.view.ts';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { KeptMilestonesView } from './milestones.view.ts';

let api: TestApi;
let scene: MentorScene;
let sagar: string;
let episode: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
  sagar = await scene.member('Sagar');
  episode = await begin('2026-08-27');
});

const me = () => scene.as('counsellor');
const begin = async (startedOn: string): Promise<string> =>
  ((await me().post(`/members/${sagar}/sobriety-episodes`, { startedOn }).expect(201)).body as { id: string }).id;
const end = (reason: string, on: string) => me().post(`/members/${sagar}/sobriety-episodes/${episode}/end`, { on, reason }).expect(200);
const agree = async (channel: string | null, of = sagar): Promise<string> =>
  ((await me().post(`/members/${of}/consents`, { purpose: 'celebrate', channel }).expect(201)).body as { id: string }).id;
const withdraw = (id: string) => me().post(`/members/${sagar}/consents/${id}/withdraw`, {}).expect(200);
const member = async (): Promise<MemberView> => (await me().get(`/members/${sagar}`).expect(200)).body as MemberView;
const coming = async () =>
  ((await me().get('/milestones?from=2026-11-25&to=2026-12-08').expect(200)).body as MilestonePage).items.map(
    ({ displayName, count, unit, ways, celebrated }) => ({ displayName, what: `${String(count)} ${unit}`, ways, celebrated }),
  );
const keep = (body: object, version = 0, who: 'administrator' | 'counsellor' = 'administrator') =>
  scene.as(who).put('/milestone-settings', { choices: ['30', '90', 'yearly'], ownDays: [], ...body }, version);
const celebrate = (body: object = {}, of = episode) =>
  me().post(`/members/${sagar}/sobriety-episodes/${of}/celebrations`, { step: 90, on: '2026-11-25', way: 'circle', ...body });
const audited = (action: string) =>
  inCentre<{ detail: object }>(api, scene.centre, 'select detail from audit_entries where centre_id = $1 and action = $2', action);

describe('the milestones of a centre', () => {
  it('are all of the product until it chooses, and are read by every page then', async () => {
    await agree('card');
    expect((await me().get('/milestone-settings').expect(200)).body).toMatchObject({ choices: { length: 10 }, ownDays: [], version: 0 });
    expect((await member()).milestones.map(({ step }) => step)).toEqual([1, 7, 30, 60, 90, 180]);
    expect(await coming()).toMatchObject([{ what: '90 days' }]);
    const kept = (await keep({ choices: ['60', '30'], ownDays: [100, 45] }).expect(200)).body as KeptMilestonesView;
    expect(kept).toEqual({ choices: ['30', '60'], ownDays: [45, 100], version: 1 });
    expect((await member()).milestones.map(({ step, reached }) => [step, reached])).toEqual([
      ...[30, 45, 60].map((step) => [step, true]),
      [100, false],
    ]);
    expect(await coming()).toMatchObject([{ what: '100 days' }]);
    expect(await audited('milestones-kept')).toEqual([{ detail: { choices: ['30', '60'], ownDays: [45, 100] } }]);
  });

  it.each([
    { body: { ownDays: [1] }, code: 'milestones/day-out-of-range' },
    { body: { ownDays: [1001] }, code: 'milestones/day-out-of-range' },
    { body: { ownDays: [90] }, code: 'milestones/day-known' },
    { body: { ownDays: Array.from({ length: 11 }, (_, index) => 100 + index) }, code: 'milestones/too-many-days' },
    { body: { choices: ['31'] }, code: 'http/malformed' },
    { body: { ownDays: [30.5] }, code: 'http/malformed' },
  ])('are refused with $code', async ({ body, code }) => expect((await keep(body)).body).toMatchObject({ code }));

  it('are chosen by an administrator, in the version that was read', async () => {
    await keep({}, 0, 'counsellor').expect(403);
    await keep({}, 0).expect(200);
    await keep({}, 0).expect(412);
    await keep({ choices: [] }, 1).expect(200);
    expect((await member()).milestones).toEqual([]);
  });
});

describe('what comes up', () => {
  it('names only those who agreed, and is asked at the moment', async () => {
    expect(await coming()).toEqual([]);
    expect((await member()).celebrates).toEqual([]);
    const consent = await agree('private');
    expect(await coming()).toEqual([{ displayName: 'Sagar', what: '90 days', ways: ['private'], celebrated: null }]);
    expect((await member()).celebrates).toEqual(['private']);
    await agree('circle');
    expect(await coming()).toMatchObject([{ ways: ['circle', 'private'] }]);
    await withdraw(consent);
    expect(await coming()).toMatchObject([{ ways: ['circle'] }]);
    expect((await scene.as('counsellor').get('/today').expect(200)).body).toMatchObject({ milestoneCount: 1 });
  });

  it('loses a person at once when their episode ends, and keeps what they reached as history', async () => {
    await agree(null);
    await celebrate().expect(201);
    expect(await coming()).toHaveLength(1);
    await end('lapse', '2026-11-25');
    expect(await coming()).toEqual([]);
    const { milestones, earlierMilestones } = await member();
    expect([milestones, earlierMilestones.map(({ step, reached }) => [step, reached])]).toEqual([
      [],
      [1, 7, 30, 60].map((step) => [step, true]),
    ]);
  });

  it.each(['correction', 'data-entry'])('has no history of an episode that was a mistake: %s', async (reason) => {
    await end(reason, '2026-11-20');
    expect((await member()).earlierMilestones).toEqual([]);
  });
});

describe('a celebration', () => {
  it('is recorded once, with its day, its way and its person, and shown with the milestone', async () => {
    await agree('circle');
    const celebrated = { on: '2026-11-25', way: 'circle', by: 'Nayi Subah counsellor' };
    expect((await celebrate().expect(201)).body).toEqual(celebrated);
    expect((await member()).milestones.map(({ step, celebrated: one }) => [step, one])).toContainEqual([90, celebrated]);
    expect(await coming()).toMatchObject([{ what: '90 days', celebrated }]);
    expect((await celebrate().expect(409)).body).toMatchObject({ code: 'milestones/already-celebrated' });
    expect(await audited('milestone-celebrated')).toEqual([{ detail: { step: 90, on: '2026-11-25', way: 'circle' } }]);
  });

  it.each([
    { body: { way: 'card' }, status: 409, code: 'milestones/not-agreed' },
    { body: { on: '2026-11-26' }, status: 422, code: 'milestones/in-future' },
    { body: { on: '2026-11-24' }, status: 422, code: 'milestones/not-reached' },
    { body: { step: 180 }, status: 422, code: 'milestones/not-reached' },
    { body: { step: 100 }, status: 422, code: 'milestones/not-kept' },
    { body: { way: 'party' }, status: 400, code: 'http/malformed' },
  ])('is refused: $code', async ({ body, status, code }) => {
    await agree('circle');
    expect((await celebrate(body).expect(status)).body).toMatchObject({ code });
    expect((await member()).milestones.filter(({ celebrated }) => celebrated !== null)).toEqual([]);
  });

  it('is not possible once the person has changed their mind', async () => {
    await withdraw(await agree('circle'));
    expect((await celebrate().expect(409)).body).toMatchObject({ code: 'milestones/not-agreed' });
  });

  it('belongs to the episode of this member', async () => {
    await agree('circle');
    const other = await scene.member('Neel');
    await me()
      .post(`/members/${other}/sobriety-episodes/${episode}/celebrations`, { step: 90, on: '2026-11-25', way: 'circle' })
      .expect(404);
    for (const who of ['facilitator', 'mentor'] as const)
      await scene
        .as(who)
        .post(`/members/${sagar}/sobriety-episodes/${episode}/celebrations`, { step: 90, on: '2026-11-25', way: 'circle' })
        .expect(403);
  });

  it('goes with the person when two records are joined', async () => {
    await agree('circle');
    await celebrate().expect(201);
    const kept = await scene.member('Sagar J');
    await scene.as('administrator').post(`/members/${kept}/merge`, { otherId: sagar }).expect(200);
    const { milestones } = (await me().get(`/members/${kept}`).expect(200)).body as MemberView;
    expect(milestones.filter(({ celebrated }) => celebrated !== null)).toMatchObject([{ step: 90, episodeId: episode }]);
  });
});

describe('the card of a milestone', () => {
  const card = (query = '') => me().get(`/members/${sagar}/sobriety-episodes/${episode}/card.pdf${query}`);

  it.each([
    { query: '', then: '90 days' },
    { query: '?step=1', then: '24 hours' },
    { query: '?step=7', then: '7 days' },
  ])('names the person and the milestone: $then', async ({ query, then }) => {
    await agree('card');
    const pdf = (await card(query).buffer(true).expect(200).expect('content-type', 'application/pdf')).body as Buffer;
    const { pages, text, title } = await readPdf(pdf);
    expect([pages, title]).toEqual([1, 'A day to be glad about']);
    for (const words of ['Sagar', then]) expect(text).toContain(words);
  });

  it('is printed only for those who want a card, and for what was reached', async () => {
    await agree('circle');
    expect((await card().expect(409)).body).toMatchObject({ code: 'milestones/not-agreed' });
    await agree('card');
    expect((await card('?step=180').expect(422)).body).toMatchObject({ code: 'milestones/not-reached' });
    expect((await card('?step=x').expect(400)).body).toMatchObject({ code: 'http/malformed' });
    await inCentre(api, scene.centre, `update members set alias = 'Sagar 😀' where centre_id = $1 and id = $2`, sagar);
    expect((await card().expect(422)).body).toMatchObject({ code: 'milestones/not-printable' });
  });
});
