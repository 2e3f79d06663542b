import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { askingScene, url, type AskingScene } from '../testing/asking-scene.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { GivenSummaryView } from './given.view.ts';
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

const option = (en: string, points: number) => ({ word: { en }, points });
const yesNo = [option('No', 0), option('Yes', 2)];
const item = (en: string, more: object = {}) => ({ text: { en }, options: yesNo, ...more });
const times = <Value>(count: number, of: (index: number) => Value): Value[] => Array.from({ length: count }, (_, index) => of(index));
/** A questionnaire of two questions, with totals from 0 to 4. */
const sleep = (more: object = {}) => ({
  name: { en: 'Sleep' },
  items: [item('I slept badly'), item('I woke up early')],
  bands: [{ from: 0, word: { en: 'Fine' } }],
  ...more,
});
const band = (from: number) => ({ from, word: { en: `From ${String(from)}` } });
const make = (body: object) => scene.as('administrator').post(url('questionnaires')).send(body);
const change = (code: string, revision: number, body: object) =>
  scene
    .as('administrator')
    .put(url(`questionnaires/${code}`))
    .set('if-match', `"${String(revision)}"`)
    .send(body);
const made = async (body: object = sleep()) => (await make(body).expect(201)).body as QuestionnaireView;
const listed = async () => (await scene.listed('questionnaires')) as QuestionnaireView[];

describe('a questionnaire of a centre', () => {
  it.each<{ sentence: string; body: object; fault: string; place: number }>([
    { sentence: 'without a name', body: { name: {} }, fault: 'name-missing', place: 0 },
    { sentence: 'with a name of spaces', body: { name: { en: '  ' } }, fault: 'name-missing', place: 0 },
    { sentence: 'without a question', body: { items: [] }, fault: 'items-missing', place: 0 },
    { sentence: 'in which nothing counts', body: { items: [item('One', { counted: false })] }, fault: 'items-missing', place: 0 },
    {
      sentence: 'with a question without words',
      body: { items: [item('One'), { text: {}, options: yesNo }] },
      fault: 'text-missing',
      place: 2,
    },
    { sentence: 'with one answer', body: { items: [item('One', { options: [option('No', 0)] })] }, fault: 'options-missing', place: 1 },
    {
      sentence: 'with the same answer twice',
      body: { items: [item('One', { options: [option('No', 0), option('no', 1)] })] },
      ...{ fault: 'options-same', place: 1 },
    },
    {
      sentence: 'with 101 points',
      body: { items: [item('One', { options: [option('No', 0), option('Yes', 101)] })] },
      ...{ fault: 'points-out-of-range', place: 1 },
    },
    {
      sentence: 'with fewer points than none',
      body: { items: [item('One', { options: [option('No', -1), option('Yes', 1)] })] },
      ...{ fault: 'points-out-of-range', place: 1 },
    },
    { sentence: 'without a band', body: { bands: [] }, fault: 'bands-missing', place: 0 },
    { sentence: 'with a band without a word', body: { bands: [band(0), { from: 2, word: {} }] }, fault: 'bands-missing', place: 2 },
    { sentence: 'with a first band above the least total', body: { bands: [band(1)] }, fault: 'bands-not-rising', place: 1 },
    { sentence: 'with the same band twice', body: { bands: [band(0), band(2), band(2)] }, fault: 'bands-not-rising', place: 3 },
    { sentence: 'with a band above the greatest total', body: { bands: [band(0), band(5)] }, fault: 'band-out-of-range', place: 2 },
    { sentence: 'in which all may be open', body: { mostOpen: 2 }, fault: 'most-open-too-many', place: 0 },
    { sentence: 'in which fewer than none may be open', body: { mostOpen: -1 }, fault: 'most-open-too-many', place: 0 },
    { sentence: 'of a template that nobody has', body: { from: 'audit' }, fault: 'template-unknown', place: 0 },
    { sentence: 'of a questionnaire whose wording is built in', body: { from: 'phq-9' }, fault: 'template-unknown', place: 0 },
  ])('is refused $sentence', async ({ body, fault, place }) => {
    const { body: refused } = await make(sleep(body)).expect(422);
    expect(refused).toMatchObject({ code: 'questionnaires/definition-invalid', params: { fault, place } });
    expect((await listed()).some(({ isOwn }) => isOwn)).toBe(false);
  });

  it.each<{ sentence: string; body: object; then: number }>([
    { sentence: '40 questions', body: { items: times(40, (index) => item(`Question ${String(index)}`)) }, then: 201 },
    { sentence: '41 questions', body: { items: times(41, (index) => item(`Question ${String(index)}`)) }, then: 400 },
    {
      sentence: '7 answers',
      body: { items: [item('One', { options: times(7, (index) => option(`Answer ${String(index)}`, index)) })] },
      then: 201,
    },
    {
      sentence: '8 answers',
      body: { items: [item('One', { options: times(8, (index) => option(`Answer ${String(index)}`, index)) })] },
      then: 400,
    },
    { sentence: '100 points', body: { items: [item('One', { options: [option('No', 0), option('Yes', 100)] })] }, then: 201 },
    { sentence: 'a band at the greatest total', body: { bands: [band(0), band(4)] }, then: 201 },
    { sentence: 'one of two that may be open', body: { mostOpen: 1 }, then: 201 },
    { sentence: '300 characters in a question', body: { items: [item('a'.repeat(300))] }, then: 201 },
    { sentence: '301 characters in a question', body: { items: [item('a'.repeat(301))] }, then: 400 },
    { sentence: 'half a point', body: { items: [item('One', { options: [option('No', 0), option('Yes', 0.5)] })] }, then: 400 },
  ])('with $sentence: $then', async ({ body, then }) => expect((await make(sleep(body))).status).toBe(then));

  it('in one language is asked in it until the centre adds another', async () => {
    const { code } = await made(sleep({ name: { hi: 'नींद' }, items: [item('I slept badly')] }));
    expect((await listed()).find((one) => one.code === code)?.name).toEqual({ en: 'नींद', hi: 'नींद', mr: 'नींद' });
    await change(code, 1, sleep({ name: { hi: 'नींद', mr: 'झोप' } })).expect(200);
    expect((await listed()).find((one) => one.code === code)?.name).toEqual({ en: 'नींद', hi: 'नींद', mr: 'झोप' });
  });

  it('counts the points of an estimate, and says so', async () => {
    const { code } = await made(sleep({ mostOpen: 1, bands: [band(0), band(3)] }));
    const { id } = await scene.begin(code);
    expect((await scene.answer(id, { q1: 'o2' })).score).toMatchObject({ state: 'estimated', total: 4, band: { en: 'From 3' }, open: 1 });
    expect((await scene.answer(id, { q2: 'o1' })).score).toMatchObject({ state: 'whole', total: 2, band: { en: 'From 0' }, open: 0 });
  });

  it.each([
    { sentence: 'a question that is none', items: [item('I slept badly')], then: false },
    { sentence: 'a safety question', items: [item('I wish not to wake up', { safety: true })], then: true },
  ])('opens the safety path with $sentence: $then', async ({ items, then }) => {
    const { code } = await made(sleep({ items }));
    const { id } = await scene.begin(code);
    expect((await scene.answer(id, { q1: 'o1' })).safetyNoteId).toBeNull();
    expect((await scene.answer(id, { q1: 'o2' })).safetyNoteId !== null).toBe(then);
  });
});

describe('a change', () => {
  it('by two people at once is made by one of them', async () => {
    const { code } = await made();
    const answers = await Promise.all([change(code, 1, sleep()), change(code, 1, sleep({ offered: false }))]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await listed()).find((one) => one.code === code)?.revision).toBe(2);
  });

  it('that is refused leaves the version that is asked', async () => {
    const { code } = await made();
    await change(code, 1, sleep({ bands: [] })).expect(422);
    expect((await listed()).find((one) => one.code === code)).toMatchObject({ revision: 1, version: '1' });
    await change(code, 1, sleep()).expect(200);
  });

  it.each(['phq-9', 'own-of-nobody', 'barc-10'])('of one that the centre has not made is not found: %s', async (code) => {
    expect((await change(code, 0, sleep()).expect(404)).body).toMatchObject({ code: 'questionnaires/not-found' });
    await change(code, 1, sleep()).expect(412);
  });

  it('takes it into the series, and out of it', async () => {
    const { code } = await made(sleep({ inSeries: true }));
    const inSeries = async () => (await listed()).find((one) => one.code === code)?.inSeries;
    expect(await inSeries()).toBe(true);
    await change(code, 1, sleep()).expect(200);
    expect(await inSeries()).toBe(false);
  });
});

describe('the wording of BARC-10', () => {
  const wording = (count: number, word = 'Statement') => ({
    ...{ from: 'barc-10', name: {} },
    items: times(count, (index) => ({ text: { en: `${word} ${String(index + 1)}` } })),
  });

  it('is refused with a statement that is missing, by its place', async () =>
    expect((await make(wording(9)).expect(422)).body).toMatchObject({ params: { fault: 'statements-missing', place: 10 } }));

  it('entered by two people at once is entered once', async () => {
    const answers = await Promise.all([make(wording(10)), make(wording(10, 'Other'))]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await listed()).filter(({ code }) => code === 'barc-10').length).toBe(1);
  });

  it('is corrected without a change of points and bands, and earlier answers keep their words', async () => {
    await make(wording(10)).expect(201);
    const { id } = await scene.begin('barc-10');
    await scene.answer(id, { q1: '6' });
    await scene
      .as()
      .post(url(`questionnaire-answers/${id}/finish`))
      .expect(200);
    const own = { bands: [band(0)], mostOpen: 9, items: times(10, (index) => item(`Corrected ${String(index + 1)}`)) };
    const { body } = await change('barc-10', 1, { ...wording(10, 'Corrected'), ...own, from: undefined }).expect(200);
    expect(body).toMatchObject({ least: 10, most: 60, mostOpen: 0, bands: [{ from: 10 }, { from: 47 }], revision: 2 });
    expect((body as QuestionnaireView).items[0]).toMatchObject({
      text: { en: 'Corrected 1' },
      options: [{ points: 1 }, {}, {}, {}, {}, {}],
    });
    const [kept] = (await scene.listed(`members/${scene.member}/questionnaire-answers`)) as GivenSummaryView[];
    expect(kept?.lines[0]).toMatchObject({ text: { en: 'Statement 1' }, points: 6 });
  });

  it('is no part of another centre', async () => {
    await make(wording(10)).expect(201);
    scene = await askingScene(api);
    expect((await listed()).find(({ code }) => code === 'barc-10')).toMatchObject({ needsWording: true, isOwn: false });
  });
});
