import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../platform/new-id.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { askingScene, url, type AskingRole, type AskingScene } from '../testing/asking-scene.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { GivenSummaryView, GivenView, MemberQuestionnaireView } from './given.view.ts';
import { QuestionnaireAnswerRow } from './questionnaire-answer.row.ts';
import type { QuestionnaireView } from './questionnaire.view.ts';
import { sealGiven } from './sealed-said.ts';

let api: TestApi;
let scene: AskingScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await askingScene(api);
});

const post = (path: string, body: object = {}, who: AskingRole = 'counsellor') => scene.as(who).post(url(path)).send(body);
const finish = (id: string, who?: AskingRole) => post(`questionnaire-answers/${id}/finish`, {}, who);
const sheet = async (id: string): Promise<GivenView> =>
  (
    await scene
      .as()
      .get(url(`questionnaire-answers/${id}`))
      .expect(200)
  ).body as GivenView;
const codeOf = ({ body, status }: { body: unknown; status: number }): readonly [number, unknown] => [
  status,
  (body as { code?: string }).code ?? null,
];
const summaries = async () => (await scene.listed(`members/${scene.member}/questionnaire-answers`)) as GivenSummaryView[];
const offered = async (code: string): Promise<MemberQuestionnaireView | undefined> =>
  ((await scene.listed(`members/${scene.member}/questionnaires`)) as MemberQuestionnaireView[]).find((one) => one.code === code);
const stay = (admittedOn: string, dischargedOn: string | null = null) =>
  inCentre(
    api,
    scene.centre,
    'insert into stays (centre_id, id, member_id, branch_id, admitted_on, discharged_on) values ($1, $2, $3, $4, $5, $6)',
    newId(),
    scene.member,
    scene.centre.branchIds[0],
    admittedOn,
    dischargedOn,
  );

describe('an answer', () => {
  const refused: readonly { sentence: string; answers: string }[] = [
    { sentence: 'beyond the last one', answers: '{"q1":"4"}' },
    { sentence: 'as a number', answers: '{"q1":1}' },
    { sentence: 'that says yes', answers: '{"q1":true}' },
    { sentence: 'in a list', answers: '{"q1":["1"]}' },
    { sentence: 'to a question of no name', answers: '{"":"1"}' },
    { sentence: 'to the tenth of nine questions', answers: '{"q10":"1"}' },
    { sentence: 'that is right beside one that is not', answers: '{"q2":"3","q1":"4"}' },
  ];
  it.each(refused)('$sentence is refused, and nothing of it is kept', async ({ answers }) => {
    const { id } = await scene.begin();
    const answer = await scene
      .as()
      .post(url(`questionnaire-answers/${id}/items`))
      .set('content-type', 'application/json')
      .send(`{"answers":${answers}}`);
    expect(codeOf(answer)).toEqual([422, 'questionnaires/answer-not-valid']);
    expect((await sheet(id)).answers).toEqual({});
  });

  it.each<{ sentence: string; answers: object; then: object }>([
    { sentence: 'the least', answers: { q1: '0' }, then: { q1: '0' } },
    { sentence: 'the most', answers: { q1: '3' }, then: { q1: '3' } },
    { sentence: 'to the question that does not count', answers: { difficulty: '1' }, then: { difficulty: '1' } },
    { sentence: 'none, which changes nothing', answers: {}, then: {} },
    { sentence: 'taken back that was never given', answers: { q1: null }, then: {} },
    { sentence: 'to something that every object has, which is dropped', answers: { constructor: '1', q1: '1' }, then: { q1: '1' } },
  ])('may be $sentence', async ({ answers, then }) => {
    const { id } = await scene.begin();
    expect((await scene.answer(id, answers)).answers).toEqual(then);
  });

  it.each([[[]], [null], ['q1'], [undefined]])('is refused in place of a set of answers: %j', async (answers) => {
    const { id } = await scene.begin();
    expect(codeOf(await post(`questionnaire-answers/${id}/items`, { answers }))).toEqual([400, 'http/malformed']);
  });

  it('that was the only one and is taken back leaves nothing to finish', async () => {
    const { id } = await scene.begin();
    await scene.answer(id, { q1: '2', q2: '1' });
    expect((await scene.answer(id, { q1: null, q2: null })).score).toMatchObject({ state: 'none', open: 9 });
    expect(codeOf(await finish(id))).toEqual([422, 'questionnaires/nothing-answered']);
    await scene.answer(id, { q1: '0' });
    await finish(id).expect(200);
  });
});

describe('two at once', () => {
  it('begin one sheet between them when they are the same person on two screens', async () => {
    const begun = await Promise.all([scene.begin(), scene.begin()]);
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
  });

  it('keep both answers', async () => {
    const { id } = await scene.begin();
    await Promise.all([scene.answer(id, { q1: '1' }), scene.answer(id, { q2: '2' }), scene.answer(id, { q3: '3' })]);
    expect((await sheet(id)).answers).toEqual({ q1: '1', q2: '2', q3: '3' });
  });

  it('open one safety note', async () => {
    const { id } = await scene.begin();
    const [one, other] = await Promise.all([scene.answer(id, { q9: '1' }), scene.answer(id, { q9: '3' })]);
    expect(one.safetyNoteId).toBe(other.safetyNoteId);
    expect((await scene.listed('safety-notes')).length).toBe(1);
  });

  it('finish once', async () => {
    const { id } = await scene.begin();
    await scene.answer(id, { q1: '1' });
    const answers = await Promise.all([finish(id), finish(id)]);
    expect(answers.map(codeOf).toSorted()).toEqual([
      [200, null],
      [409, 'questionnaires/finished'],
    ]);
    expect((await summaries()).length).toBe(1);
  });

  it('have a sheet each when they are two people, and both count', async () => {
    for (const who of ['counsellor', 'administrator', 'facilitator'] as const) {
      const { id } = await scene.begin('gad-7', who);
      await scene.answer(id, { q1: '1' }, who);
      await finish(id, who).expect(200);
    }
    expect((await summaries()).map(({ askedBy }) => askedBy).toSorted()).toEqual([
      'Nayi Subah administrator',
      'Nayi Subah counsellor',
      'Nayi Subah facilitator',
    ]);
    expect(await offered('gad-7')).toMatchObject({ times: 3, last: { score: { state: 'none', open: 6 } } });
  });
});

describe('a sheet of an earlier version', () => {
  const item = (en: string) => ({
    text: { en },
    options: [
      { word: { en: 'No' }, points: 0 },
      { word: { en: 'Yes' }, points: 2 },
    ],
  });
  const body = (...texts: readonly string[]) => ({
    name: { en: 'Sleep' },
    items: texts.map(item),
    bands: [{ from: 0, word: { en: 'Fine' } }],
  });
  const change = (code: string, revision: number, to: object) =>
    scene
      .as('administrator')
      .put(url(`questionnaires/${code}`))
      .set('if-match', `"${String(revision)}"`)
      .send(to)
      .expect(200);
  const made = async () =>
    ((await post('questionnaires', body('I slept badly'), 'administrator').expect(201)).body as QuestionnaireView).code;

  it('goes on with its own questions, and the next one has the new ones', async () => {
    const code = await made();
    const { id } = await scene.begin(code);
    await change(code, 1, body('I slept well', 'I dreamt'));
    const again = await scene.begin(code);
    expect([again.id, again.questionnaire.version, again.questionnaire.items.length]).toEqual([id, '1', 1]);
    expect(codeOf(await post(`questionnaire-answers/${id}/items`, { answers: { q2: 'o1' } }))[0]).toBe(422);
    await scene.answer(id, { q1: 'o2' });
    await finish(id).expect(200);
    const next = await scene.begin(code);
    expect([next.questionnaire.version, next.questionnaire.items.length]).toEqual(['2', 2]);
    expect(await offered(code)).toMatchObject({ last: { score: { total: 2, open: 0 } }, times: 1 });
  });

  it('is finished although the questionnaire is asked no more, and stays to be read', async () => {
    const code = await made();
    const { id } = await scene.begin(code);
    await change(code, 1, { ...body('I slept badly'), offered: false });
    expect(codeOf(await post(`members/${scene.member}/questionnaire-answers`, { code }))).toEqual([404, 'questionnaires/not-found']);
    await scene.answer(id, { q1: 'o2' });
    await finish(id).expect(200);
    expect(await offered(code)).toBeUndefined();
    expect(await summaries()).toMatchObject([{ score: { total: 2 }, lines: [{ text: { en: 'I slept badly' }, word: { en: 'Yes' } }] }]);
  });
});

describe('the series', () => {
  const answered = async (at: string) => {
    api.clock.set(at);
    const { id } = await scene.begin();
    await scene.answer(id, { q1: '0' });
    await finish(id).expect(200);
  };

  it('begins anew with a readmission: what was answered before stays, and counts for no step', async () => {
    await stay('2026-01-10', '2026-03-01');
    await answered('2026-02-09T09:00:00Z');
    expect(await summaries()).toMatchObject([{ step: 30, daysIn: 30 }]);
    await stay('2026-11-20');
    api.clock.set('2026-11-24T09:00:00Z');
    expect(await summaries()).toMatchObject([{ step: null, daysIn: null }]);
    expect(await offered('phq-9')).toMatchObject({ due: { day: 0, on: '2026-11-20' }, next: { day: 30, on: '2026-12-20' }, times: 1 });
  });

  it.each([
    { zone: 'Asia/Kolkata', at: '2026-11-23T18:29:59Z', due: 0 },
    { zone: 'Asia/Kolkata', at: '2026-11-23T18:30:00Z', due: 30 },
    { zone: 'America/New_York', at: '2026-11-24T04:59:59Z', due: 0 },
    { zone: 'America/New_York', at: '2026-11-24T05:00:00Z', due: 30 },
  ])('takes its step of day 30 at midnight in $zone: at $at it is $due', async ({ zone, at, due }) => {
    await inCentre(api, scene.centre, 'update branches set time_zone = $2 where centre_id = $1', zone);
    await stay('2026-10-25');
    api.clock.set(at);
    expect((await offered('phq-9'))?.due?.day).toBe(due);
  });

  it.each([
    { at: '2026-11-16T18:29:59Z', due: 30, sentence: 'eight days before does not count' },
    { at: '2026-11-16T18:30:00Z', due: undefined, sentence: 'seven days before counts' },
  ])('an answer $sentence', async ({ at, due }) => {
    await stay('2026-10-25');
    await answered(at);
    api.clock.set('2026-11-24T09:00:00Z');
    expect((await offered('phq-9'))?.due?.day).toBe(due);
  });

  it('is not hidden by a hundred later answers to something else', async () => {
    await stay('2026-10-25');
    await answered('2026-11-24T09:00:00Z');
    const at = (minute: number) => new Date(Date.parse('2026-11-24T10:00:00Z') + minute * 60_000);
    await api.app.get(TenantScope).inCentre(scene.centre.centreId, { kind: 'system' }, (tx) =>
      tx.table(QuestionnaireAnswerRow).insert(
        Array.from({ length: 100 }, (_, minute) => {
          const id = newId();
          const moment = { startedAt: at(minute), writtenAt: at(minute), finishedAt: at(minute) };
          const asked = { memberId: scene.member, code: 'gad-7', formVersion: '1.0.0', visibility: 'care-team' };
          return { id, ...asked, authorId: scene.centre.counsellor.staffId, contentCipher: sealGiven(tx, id, { q1: '1' }), ...moment };
        }),
      ),
    );
    expect(await offered('phq-9')).toMatchObject({ due: null, times: 1, last: { on: '2026-11-24' } });
    expect(await offered('gad-7')).toMatchObject({ times: 100 });
  });
});
