import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { askingScene, url, type AskingRole, type AskingScene } from '../testing/asking-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { GivenSummaryView, MemberQuestionnaireView } from './given.view.ts';
import type { QuestionnaireView } from './questionnaire.view.ts';

let api: TestApi;
let scene: AskingScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await askingScene(api);
});

const finish = (id: string, who: AskingRole = 'counsellor') => scene.as(who).post(url(`questionnaire-answers/${id}/finish`));
/** Answers of PHQ-9, question by question. */
const phq = (...points: readonly number[]) => Object.fromEntries(points.map((one, index) => [`q${String(index + 1)}`, String(one)]));

describe('asking a questionnaire', () => {
  it('counts the answers in the bands of the questionnaire, and keeps them as they were', async () => {
    const { id, questionnaire, score } = await scene.begin();
    expect([questionnaire.items.length, questionnaire.least, questionnaire.most, score]).toEqual([
      10,
      0,
      27,
      { state: 'none', total: null, band: null, open: 9 },
    ]);
    expect((await scene.begin()).id).toBe(id);
    expect(await scene.answer(id, phq(2, 2, 1))).toMatchObject({ score: { state: 'none', open: 6 }, answers: { q1: '2' } });
    expect(await scene.answer(id, { q1: null, ...Object.fromEntries(Object.entries(phq(0, 2, 1, 1, 2, 1, 1)).slice(1)) })).toMatchObject({
      score: { open: 3 },
    });
    expect(await scene.answer(id, { q8: '0' })).toMatchObject({
      score: { state: 'estimated', total: 10, band: { en: 'Moderate' }, open: 2 },
    });
    await finish(id).expect(200);
    const [summary] = (await scene.listed(`members/${scene.member}/questionnaire-answers?code=phq-9`)) as GivenSummaryView[];
    expect(summary).toMatchObject({ id, on: '2026-11-24', askedBy: 'Nayi Subah counsellor', score: { total: 10 }, safetyNoteId: null });
    expect(summary!.lines.map(({ points }) => points)).toEqual([null, 2, 1, 1, 2, 1, 1, 0, null, null]);
    expect(await scene.listed(`members/${scene.member}/questionnaire-answers?code=gad-7`)).toEqual([]);
  });

  it.each<{ body: object; code: string; status: number }>([
    { body: { answers: { q1: '7' } }, code: 'questionnaires/answer-not-valid', status: 422 },
    { body: { answers: { q77: '1' } }, code: 'questionnaires/answer-not-valid', status: 422 },
  ])('refuses $body with $code', async ({ body, code, status }) => {
    const { id } = await scene.begin();
    expect(
      (
        await scene
          .as()
          .post(url(`questionnaire-answers/${id}/items`))
          .send(body)
          .expect(status)
      ).body,
    ).toMatchObject({ code });
  });

  it('is finished once, and not without an answer', async () => {
    const { id } = await scene.begin();
    expect((await finish(id).expect(422)).body).toMatchObject({ code: 'questionnaires/nothing-answered' });
    await scene.answer(id, { q1: '0' });
    await finish(id).expect(200);
    expect((await finish(id).expect(409)).body).toMatchObject({ code: 'questionnaires/finished' });
    const late = await scene
      .as()
      .post(url(`questionnaire-answers/${id}/items`))
      .send({ answers: { q1: '1' } });
    expect([late.status, (late.body as { code: string }).code]).toEqual([409, 'questionnaires/finished']);
  });

  it('is the act of one person: others read it and do not answer in their place', async () => {
    const { id } = await scene.begin();
    await scene
      .as('administrator')
      .get(url(`questionnaire-answers/${id}`))
      .expect(200);
    await scene
      .as('administrator')
      .post(url(`questionnaire-answers/${id}/items`))
      .send({ answers: { q1: '1' } })
      .expect(404);
    await scene
      .as('facilitator')
      .get(url(`questionnaire-answers/${id}`))
      .expect(404);
  });

  it('is open to the people who facilitate a group of the member, who have no list of what was answered', async () => {
    const { id } = await scene.begin('gad-7', 'facilitator');
    expect(await scene.answer(id, { q1: '3' }, 'facilitator')).toMatchObject({ displayName: 'Tara M.', answers: { q1: '3' } });
    await scene
      .as('facilitator')
      .get(url(`members/${scene.member}/questionnaire-answers`))
      .expect(404);
    await inCentre(api, scene.centre, `update enrolments set ends_on = '2026-11-24' where centre_id = $1`);
    await scene
      .as('facilitator')
      .get(url(`questionnaire-answers/${id}`))
      .expect(404);
    await scene
      .as('facilitator')
      .post(url(`members/${scene.member}/questionnaire-answers`))
      .send({ code: 'gad-7' })
      .expect(404);
  });

  it.each(['no-such', 'barc-10'])('takes no questionnaire that is not offered: %s', async (code) => {
    expect(
      (
        await scene
          .as()
          .post(url(`members/${scene.member}/questionnaire-answers`))
          .send({ code })
          .expect(404)
      ).body,
    ).toMatchObject({ code: 'questionnaires/not-found' });
  });

  it('is due by the days since the admission', async () => {
    await inCentre(
      api,
      scene.centre,
      `insert into stays (centre_id, id, member_id, branch_id, admitted_on) values ($1, $2, $3, $4, '2026-10-20')`,
      newId(),
      scene.member,
      scene.centre.branchIds[0],
    );
    const due = async () =>
      ((await scene.listed(`members/${scene.member}/questionnaires`)) as MemberQuestionnaireView[]).map(
        ({ code, due: step, next, times }) => [code, step?.day, next?.on, times],
      );
    expect(await due()).toEqual([
      ['phq-9', 30, '2027-01-18', 0],
      ['gad-7', 30, '2027-01-18', 0],
    ]);
    const { id, daysIn } = await scene.begin();
    await scene.answer(id, { q1: '0' });
    await finish(id).expect(200);
    expect([daysIn, (await due())[0]]).toEqual([35, ['phq-9', undefined, '2027-01-18', 1]]);
    expect(await scene.listed(`members/${scene.member}/questionnaire-answers`)).toMatchObject([{ daysIn: 35, step: 30 }]);
  });
});

describe('a questionnaire of a centre', () => {
  const item = (en: string, more: object = {}) => ({
    text: { en },
    options: [
      { word: { en: 'No' }, points: 0 },
      { word: { en: 'Yes' }, points: 2 },
    ],
    ...more,
  });
  const sleep = {
    name: { en: 'Sleep' },
    items: [item('I slept badly'), item('I wished not to wake up', { safety: true, counted: false })],
    bands: [{ from: 0, word: { en: 'Fine' } }],
  };
  const make = (body: object, who: AskingRole = 'administrator') => scene.as(who).post(url('questionnaires')).send(body);

  it('is made and changed by administrators, and keeps the version to which it was answered', async () => {
    expect((await make(sleep, 'counsellor').expect(403)).body).toMatchObject({ code: 'sign-in/not-permitted' });
    const { code } = (await make(sleep).expect(201)).body as QuestionnaireView;
    const { id } = await scene.begin(code);
    expect((await scene.answer(id, { q1: 'o2', q2: 'o2' })).safetyNoteId).not.toBeNull();
    await finish(id).expect(200);
    const change = (revision: number, body: object) =>
      scene
        .as('administrator')
        .put(url(`questionnaires/${code}`))
        .set('if-match', `"${String(revision)}"`)
        .send(body);
    await change(1, { ...sleep, items: [item('I slept well')] }).expect(200);
    await change(1, sleep).expect(412);
    expect(await scene.listed(`members/${scene.member}/questionnaire-answers`)).toMatchObject([
      { score: { total: 2 }, lines: [{ text: { en: 'I slept badly' }, word: { en: 'Yes' } }, {}] },
    ]);
    expect((await scene.begin(code)).questionnaire.items).toMatchObject([{ text: { en: 'I slept well' } }]);
    await change(2, { ...sleep, offered: false }).expect(200);
    await scene
      .as()
      .post(url(`members/${scene.member}/questionnaire-answers`))
      .send({ code })
      .expect(404);
    await scene.as('administrator').put(url('questionnaires/phq-9')).set('if-match', '"0"').send(sleep).expect(404);
  });

  it('takes the wording of BARC-10 once, with the published score', async () => {
    const listed = async () => ((await scene.listed('questionnaires')) as QuestionnaireView[]).find(({ code }) => code === 'barc-10');
    expect(await listed()).toMatchObject({ needsWording: true, isOffered: false });
    const wording = {
      from: 'barc-10',
      name: {},
      items: Array.from({ length: 10 }, (_, index) => ({ text: { en: `Wording ${String(index)}` } })),
    };
    await make(wording).expect(201);
    expect((await make(wording).expect(409)).body).toMatchObject({ code: 'questionnaires/wording-entered' });
    expect(await listed()).toMatchObject({
      needsWording: false,
      isOffered: true,
      isOwn: true,
      least: 10,
      most: 60,
      bands: [{ from: 10 }, { from: 47 }],
    });
    const { id } = await scene.begin('barc-10');
    const all = (value: string) => Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`q${String(index + 1)}`, value]));
    expect(await scene.answer(id, { ...all('5'), q1: '2' })).toMatchObject({ score: { total: 47, band: { en: '47 or more' } } });
  });

  it('is refused by what is wrong and where', async () =>
    expect((await make({ ...sleep, items: [item('One'), { text: { en: 'Two' } }] }).expect(422)).body).toMatchObject({
      code: 'questionnaires/definition-invalid',
      params: { fault: 'options-missing', place: 2 },
    }));
});
