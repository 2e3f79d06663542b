import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mentorScene, type MentorScene } from '../testing/mentor-scene.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { CopingPlanView, CopingSettingsView, MenteePlanView } from './coping-plan.view.ts';

let api: TestApi;
let scene: MentorScene;
let sagar: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await mentorScene(api);
  sagar = await scene.member('Sagar');
});

const lines = [
  { section: 'reasons', text: 'My daughter  Ira' },
  { section: 'triggers', text: 'The stall at the corner', sort: 'places' },
  { section: 'people', text: 'Ravi', knownAs: 'my brother', number: '९८२२० १२३४५' },
  { section: 'what-helps', text: 'I walk to the river' },
];
const kept = [
  { section: 'triggers', text: 'The stall at the corner', sort: 'places', knownAs: null, number: null },
  { section: 'what-helps', text: 'I walk to the river', sort: null, knownAs: null, number: null },
  { section: 'people', text: 'Ravi', sort: null, knownAs: 'my brother', number: '98220 12345' },
  { section: 'reasons', text: 'My daughter Ira', sort: null, knownAs: null, number: null },
];
const path = (of = sagar) => `/members/${of}/coping-plan`;
const put = (version = 0, body: object = {}, who: 'counsellor' | 'mentor' | 'facilitator' = 'counsellor') =>
  scene.as(who).put(path(), { language: 'en', mentorReads: false, lines, ...body }, version);
const read = async (of = sagar): Promise<CopingPlanView> => (await scene.as('counsellor').get(path(of)).expect(200)).body as CopingPlanView;
const write = async (version = 0, body: object = {}): Promise<CopingPlanView> =>
  (await put(version, body).expect(200)).body as CopingPlanView;
const audited = (action: string) =>
  inCentre<{ subject_id: string; detail: object }>(
    api,
    scene.centre,
    'select subject_id, detail from audit_entries where centre_id = $1 and action = $2',
    action,
  );

describe('what helps a member', () => {
  it('is empty before it is written down, in the language of the person, and the look is noted', async () => {
    await inCentre(api, scene.centre, `update members set language = 'hi' where centre_id = $1 and id = $2`, sagar);
    expect(await read()).toEqual({
      ...{ memberId: sagar, displayName: 'Sagar', language: 'hi', lines: [], mentorReads: false, reviews: [], dueOn: null, isDue: false },
      ...{ reviewDays: 90, version: 0 },
    });
    expect(await audited('member-opened')).toMatchObject([{ subject_id: sagar }]);
  });

  it('is written down with the member, which counts as gone over', async () => {
    const written = await write();
    expect(written).toMatchObject({
      ...{ language: 'en', lines: kept, version: 1, dueOn: '2027-02-23', isDue: false },
      reviews: [{ on: '2026-11-25', with: 'Nayi Subah counsellor' }],
    });
    expect(await read()).toEqual(written);
    expect(await audited('coping-plan-written')).toMatchObject([{ subject_id: sagar }]);
  });

  it('is sealed at rest', async () => {
    await write();
    const rows = await inCentre<{ lines_cipher: Buffer }>(api, scene.centre, 'select lines_cipher from coping_plans where centre_id = $1');
    for (const word of ['river', 'Ravi', '98220', 'triggers']) expect(rows[0]?.lines_cipher.toString('latin1')).not.toContain(word);
  });

  it('is changed in the version that was read, in another order too', async () => {
    await write();
    const changed = await write(1, { lines: [lines[0], { section: 'reasons', text: 'My work' }].toReversed() });
    expect(changed).toMatchObject({
      version: 2,
      lines: [{ text: 'My work' }, { text: 'My daughter Ira' }],
      reviews: [{ on: '2026-11-25' }],
    });
    for (const version of [0, 1, 3]) expect((await put(version).expect(412)).body).toMatchObject({ code: 'http/stale' });
    expect(await audited('coping-plan-changed')).toHaveLength(1);
  });

  it.each([
    { body: { lines: [] }, code: 'coping-plans/empty' },
    { body: { lines: [{ section: 'reasons', text: '…' }] }, code: 'coping-plans/line-empty' },
    { body: { lines: [{ section: 'triggers', text: 'Diwali' }] }, code: 'coping-plans/sort-missing' },
    { body: { lines: [{ section: 'reasons', text: 'Ira', number: '112' }] }, code: 'coping-plans/part-not-allowed' },
    { body: { lines: [{ section: 'people', text: 'Ravi', number: 'at home' }] }, code: 'coping-plans/number-invalid' },
    { body: { lines: Array.from({ length: 9 }, () => ({ section: 'reasons', text: 'Ira' })) }, code: 'coping-plans/too-many-lines' },
    { body: { lines: [{ section: 'elsewhere', text: 'Ira' }] }, code: 'http/malformed' },
    { body: { lines: [{ section: 'reasons', text: 'I'.repeat(141) }] }, code: 'http/malformed' },
    { body: { language: 'fr' }, code: 'http/malformed' },
  ])('is refused with $code', async ({ body, code }) => {
    expect((await put(0, body)).body).toMatchObject({ code });
    expect((await read()).version).toBe(0);
  });

  it('is read by the staff who reach the member and nobody else', async () => {
    await write();
    await scene.as('administrator').get(path()).expect(200);
    for (const who of ['facilitator', 'mentor'] as const) {
      await scene.as(who).get(path()).expect(403);
      await put(1, {}, who).expect(403);
      await scene.as(who).get(`${path()}/paper.pdf`).expect(403);
    }
  });

  it('is taken away with every word, and can be written anew', async () => {
    await write();
    const gone = (await scene.as('counsellor').post(`${path()}/withdraw`, {}).expect(200)).body as CopingPlanView;
    expect(gone).toMatchObject({ lines: [], reviews: [], version: 0 });
    for (const table of ['coping_plans', 'coping_reviews'])
      expect(await inCentre(api, scene.centre, `select 1 from ${table} where centre_id = $1`)).toEqual([]);
    expect((await scene.as('counsellor').post(`${path()}/withdraw`, {}).expect(404)).body).toMatchObject({
      code: 'coping-plans/not-found',
    });
    expect(await audited('coping-plan-withdrawn')).toHaveLength(1);
    expect(await write()).toMatchObject({ version: 1 });
  });
});

describe('going over it again', () => {
  const review = (on: string) => scene.as('counsellor').post(`${path()}/reviews`, { on });

  it('is due after the days of the centre, and no longer when it was done', async () => {
    await write();
    api.clock.set('2027-02-22T20:00:00Z');
    expect(await read()).toMatchObject({ dueOn: '2027-02-23', isDue: true });
    expect((await review('2027-02-23').expect(200)).body).toMatchObject({
      ...{ dueOn: '2027-05-24', isDue: false, version: 1 },
      reviews: [{ on: '2027-02-23' }, { on: '2026-11-25' }],
    });
    expect(await audited('coping-plan-reviewed')).toMatchObject([{ subject_id: sagar, detail: { on: '2027-02-23' } }]);
  });

  it('counts once on a day, and an earlier day does not count back', async () => {
    await write();
    await review('2026-11-20').expect(200);
    await review('2026-11-20').expect(200);
    expect(await read()).toMatchObject({ dueOn: '2027-02-23', reviews: [{ on: '2026-11-25' }, { on: '2026-11-20' }] });
    expect(await audited('coping-plan-reviewed')).toHaveLength(1);
  });

  it('needs a plan, and a day that has come', async () => {
    expect((await review('2026-11-25').expect(404)).body).toMatchObject({ code: 'coping-plans/not-found' });
    await write();
    expect((await review('2026-11-26').expect(422)).body).toMatchObject({ code: 'coping-plans/review-in-future' });
  });

  it('follows what an administrator sets', async () => {
    const settings = (version: number, reviewDays: number, who: 'administrator' | 'counsellor' = 'administrator') =>
      scene.as(who).put('/coping-settings', { reviewDays }, version);
    expect((await scene.as('counsellor').get('/coping-settings').expect(200)).body).toEqual({ reviewDays: 90, version: 0 });
    await settings(0, 30, 'counsellor').expect(403);
    for (const days of [6, 366])
      expect((await settings(0, days).expect(422)).body).toMatchObject({
        code: 'coping-plans/days-out-of-range',
        params: { from: 7, to: 365 },
      });
    const set = (await settings(0, 30).expect(200)).body as CopingSettingsView;
    expect(set).toEqual({ reviewDays: 30, version: 1 });
    await settings(0, 60).expect(412);
    await settings(1, 60).expect(200);
    expect(await write()).toMatchObject({ reviewDays: 60, dueOn: '2027-01-24' });
    expect(await audited('coping-review-days-set')).toMatchObject([{ detail: { days: 30 } }, { detail: { days: 60 } }]);
  });
});

describe('the mentor of a member', () => {
  const asMentor = async (): Promise<MenteePlanView> =>
    (await scene.as('mentor').get(`/mentees/${sagar}/coping-plan`).expect(200)).body as MenteePlanView;
  const paired = async () => scene.pair((await scene.mentor('Prakash', { staffId: scene.centre.mentor.staffId })).mentor.id, sagar);

  it('reads it only when the member wants that', async () => {
    await paired();
    expect(await asMentor()).toEqual({ lines: [], language: null });
    await write();
    expect(await asMentor()).toEqual({ lines: [], language: null });
    await write(1, { mentorReads: true });
    expect(await asMentor()).toEqual({ lines: kept, language: 'en' });
    expect(await audited('member-opened')).toHaveLength(1);
    await write(2, { mentorReads: false });
    expect(await asMentor()).toMatchObject({ lines: [] });
  });

  it('is somebody else after a while, who is agreed to anew', async () => {
    const { id } = await paired();
    await write(0, { mentorReads: true });
    await scene.as('counsellor').post(`/mentorships/${id}/end`, { reason: 'goal-reached' }).expect(200);
    await scene.as('mentor').get(`/mentees/${sagar}/coping-plan`).expect(404);
    expect(await read()).toMatchObject({ mentorReads: false, version: 2 });
  });

  it.each(['counsellor', 'administrator'] as const)('is not a %s', async (who) => {
    await write(0, { mentorReads: true });
    await scene.as(who).get(`/mentees/${sagar}/coping-plan`).expect(404);
  });
});

describe('the printed page', () => {
  const print = (of = sagar) =>
    scene
      .as('counsellor')
      .get(`${path(of)}/paper.pdf`)
      .buffer(true);

  it('is one page in the language of the plan, with the helplines, and without the name', async () => {
    await write(0, { language: 'hi', lines: [...lines, { section: 'warning-signs', text: 'नींद नहीं आती' }] });
    const { pages, text } = await readPdf((await print().expect(200).expect('content-type', 'application/pdf')).body as Buffer);
    expect(pages).toBe(1);
    for (const words of ['14446', '14416', '98220 12345', 'Ravi']) expect(text).toContain(words);
    expect(text).not.toContain('Sagar');
  });

  it('is one page when every section is full', async () => {
    const sections = ['warning-signs', 'triggers', 'what-helps', 'people', 'safe-places', 'others-may', 'reasons'];
    const full = sections.flatMap((section) =>
      Array.from({ length: 8 }, () => ({
        section,
        text: 'नदी किनारे '.repeat(12).trim(),
        ...(section === 'triggers' ? { sort: 'times' } : {}),
      })),
    );
    await write(0, { language: 'mr', lines: full });
    expect((await readPdf((await print().expect(200)).body as Buffer)).pages).toBe(1);
  });

  it('needs a plan, and letters that can be printed', async () => {
    expect((await print().expect(404)).status).toBe(404);
    await write(0, { lines: [{ section: 'reasons', text: 'Ira 😀' }] });
    const { body } = await scene.as('counsellor').get(`${path()}/paper.pdf`).expect(422);
    expect(body).toMatchObject({ code: 'coping-plans/not-printable' });
  });
});

describe('two records of one person', () => {
  const merge = (otherId: string) => scene.as('administrator').post(`/members/${sagar}/merge`, { otherId }).expect(200);
  const unmerge = () => scene.as('administrator').post(`/members/${sagar}/unmerge`, {}).expect(200);
  const writeFor = (member: string, text: string) =>
    scene
      .as('counsellor')
      .put(path(member), { language: 'en', mentorReads: false, lines: [{ section: 'reasons', text }] }, 0)
      .expect(200);

  it('have the plan of the other one, and give it back', async () => {
    const other = await scene.member('Sagar J');
    await writeFor(other, 'Ira');
    await merge(other);
    expect(await read()).toMatchObject({ lines: [{ text: 'Ira' }], reviews: [{ on: '2026-11-25' }] });
    await unmerge();
    expect([(await read()).version, (await read(other)).version]).toEqual([0, 1]);
  });

  it('of which both have one keep that of the record which stays', async () => {
    const other = await scene.member('Sagar J');
    await writeFor(sagar, 'Work');
    await writeFor(other, 'Ira');
    await merge(other);
    expect(await read()).toMatchObject({ lines: [{ text: 'Work' }] });
    await unmerge();
    expect(await read(other)).toMatchObject({ lines: [{ text: 'Ira' }] });
  });
});
