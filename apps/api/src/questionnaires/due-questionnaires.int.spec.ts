import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Temporal } from '@saath/domain/kernel';
import { askedStep } from '@saath/domain/questionnaires';
import { newId } from '../platform/new-id.ts';
import { askingScene, url, type AskingRole, type AskingScene } from '../testing/asking-scene.ts';
import { seedCentre } from '../testing/seed-centre.ts';
import { inCentre, seedGroup } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { DueQuestionnairePage } from './due-questionnaires.view.ts';

let api: TestApi;
let scene: AskingScene;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await askingScene(api);
});

/** The scene is on 24 November 2026. */
const today = Temporal.PlainDate.from('2026-11-24');
const ago = (days: number): string => today.subtract({ days }).toString();

const admit = (on: string, member = scene.member) =>
  inCentre(
    api,
    scene.centre,
    'insert into stays (centre_id, id, member_id, branch_id, admitted_on) values ($1, $2, $3, $4, $5::date)',
    ...[newId(), member, scene.centre.branchIds[0], on],
  );
const change = (column: 'stage' | 'branch_id' | 'in_charge_id', value: string | undefined) =>
  inCentre(api, scene.centre, `update members set ${column} = $3 where centre_id = $1 and id = $2`, scene.member, value);
const due = async (query = '', who?: AskingRole): Promise<DueQuestionnairePage> =>
  (
    await scene
      .as(who)
      .get(url(`questionnaires/due${query}`))
      .expect(200)
  ).body as DueQuestionnairePage;
const steps = async (query = '', who?: AskingRole) => (await due(query, who)).items.map(({ code, step, isDue }) => [code, step, isDue]);
const answer = async (code = 'phq-9', who: AskingRole = 'counsellor') => {
  const { id } = await scene.begin(code, who);
  await scene.answer(id, { q1: '1' }, who);
  await scene
    .as(who)
    .post(url(`questionnaire-answers/${id}/finish`))
    .expect(200);
};
/** Both questionnaires that every centre asks. */
const both = (step: number, isDue: boolean) => ['gad-7', 'phq-9'].map((code) => [code, step, isDue]);

describe('the questionnaires that are due', () => {
  it('say of whom, which, and since when', async () => {
    await admit(ago(35));
    expect(await due()).toEqual({
      items: ['gad-7', 'phq-9'].map((code) => ({
        ...{ memberId: scene.member, displayName: 'Tara M.', memberCode: expect.any(String), branchName: expect.any(String) },
        ...{ code, name: expect.objectContaining({ en: code.toUpperCase() }), step: 30, on: ago(5), isDue: true },
      })),
      ...{ nextCursor: null, count: 2 },
    });
  });

  it.each([
    { since: 0, then: both(0, true), what: 'on the day of the admission' },
    { since: 22, then: both(0, true), what: 'until the next step' },
    { since: 29, then: both(0, true), what: 'before what is coming' },
    { since: 30, then: both(30, true), what: 'on the day' },
    { since: 450, then: both(360, true), what: 'the last for 90 days' },
    { since: 451, then: [], what: 'and no longer' },
  ])('are listed $since days after the admission: $what', async ({ since, then }) => {
    await admit(ago(since));
    expect(await steps()).toEqual(then);
  });

  it('go with an answer, and come seven days before the next step', async () => {
    await admit(ago(10));
    await answer();
    expect(await steps()).toEqual([['gad-7', 0, true]]);
    api.clock.set('2026-12-06T09:00:00Z');
    expect((await steps()).filter(([code]) => code === 'phq-9')).toEqual([]);
    api.clock.set('2026-12-07T09:00:00Z');
    expect((await due()).items.find(({ code }) => code === 'phq-9')).toMatchObject({ step: 30, on: '2026-12-14', isDue: false });
    await answer();
    expect((await steps()).filter(([code]) => code === 'phq-9')).toEqual([]);
  });

  it('stay while the questions are being asked', async () => {
    await admit(ago(0));
    await scene.begin();
    expect(await steps()).toEqual(both(0, true));
  });

  it('begin again with a later admission', async () => {
    await admit(ago(95));
    await answer();
    api.clock.set('2026-11-26T09:00:00Z');
    await admit('2026-11-26');
    expect(await steps()).toEqual(both(0, true));
  });

  it('are those of the rule, whenever it was answered', async () => {
    await admit('2026-10-01');
    const answered: Temporal.PlainDate[] = [];
    for (const on of ['2026-10-02', '2026-10-23', '2026-10-24', '2026-10-31', '2026-12-23', '2026-12-30', '2027-03-29']) {
      api.clock.set(`${on}T09:00:00Z`);
      const rule = askedStep(Temporal.PlainDate.from('2026-10-01'), answered, Temporal.PlainDate.from(on));
      const found = (await due()).items.find(({ code }) => code === 'phq-9');
      expect([on, found?.step, found?.on]).toEqual([on, rule?.day, rule?.on.toString()]);
      if (found === undefined || on === '2026-10-31') continue;
      await answer();
      answered.push(Temporal.PlainDate.from(on));
    }
    expect(answered.length).toBeGreaterThan(2);
  });

  it.each([
    { stage: 'aftercare', then: both(30, true) },
    { stage: 'left', then: [] },
    { stage: 'enquiry', then: [] },
  ])('of a person in the stage $stage', async ({ stage, then }) => {
    await admit(ago(30));
    await change('stage', stage);
    expect(await steps()).toEqual(then);
  });

  it('are within reach: of the branches of a counsellor, and not without a list of people', async () => {
    await admit(ago(30));
    expect(await steps('', 'facilitator')).toEqual([]);
    await change('branch_id', scene.centre.branchIds[1]);
    expect(await steps()).toEqual([]);
    expect(await steps('', 'administrator')).toEqual(both(30, true));
    await scene.as('mentor').get(url('questionnaires/due')).expect(403);
  });

  it('are nothing of another centre', async () => {
    await admit(ago(30));
    const other = await seedCentre(api);
    const { body } = await api.as(other.administrator.token).get(url('questionnaires/due')).expect(200);
    expect(body).toEqual({ items: [], nextCursor: null, count: 0 });
  });

  it('are those of whom the reader is in charge, when asked', async () => {
    await admit(ago(30));
    expect(await due('?mine=true')).toMatchObject({ items: [], count: 0 });
    await change('in_charge_id', scene.centre.counsellor.staffId);
    expect(await steps('?mine=true')).toEqual(both(30, true));
    expect(await steps('?mine=true', 'administrator')).toEqual([]);
    expect(await steps('?mine=false', 'administrator')).toEqual(both(30, true));
  });

  it('are read a page at a time, the longest due first, each once where several are due on one day', async () => {
    const { memberIds } = await seedGroup(api, scene.centre, { starts: ['2026-11-27T12:30:00Z'], aliases: ['Neel', 'Asha', 'Vikram'] });
    await admit(ago(40));
    for (const member of memberIds) await admit(ago(31), member);
    const seen: string[] = [];
    const days: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await due(`?limit=3${cursor === null ? '' : `&cursor=${cursor}`}`);
      expect([page.count, page.items.length]).toEqual([8, Math.min(3, 8 - seen.length)]);
      seen.push(...page.items.map(({ memberId, code }) => `${memberId} ${code}`));
      days.push(...page.items.map(({ on }) => on));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect([seen.length, new Set(seen).size]).toEqual([8, 8]);
    expect(days).toEqual([...Array<string>(2).fill(ago(10)), ...Array<string>(6).fill(ago(1))]);
  });

  it('are of questionnaires that the centre asks in the series', async () => {
    await admit(ago(30));
    const options = [
      { word: { en: 'No' }, points: 0 },
      { word: { en: 'Yes' }, points: 1 },
    ];
    const sleep = { items: [{ text: { en: 'I slept' }, options }], bands: [{ from: 0, word: { en: 'Fine' } }] };
    for (const inSeries of [true, false])
      await scene
        .as('administrator')
        .post(url('questionnaires'))
        .send({ ...sleep, name: { en: `Sleep ${String(inSeries)}` }, inSeries })
        .expect(201);
    expect((await due()).items.map(({ name }) => name['en'])).toEqual(expect.arrayContaining(['GAD-7', 'PHQ-9', 'Sleep true']));
    expect((await due()).count).toBe(3);
  });
});
