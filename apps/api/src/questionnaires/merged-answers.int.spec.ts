import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { askingScene, url, type AskingScene } from '../testing/asking-scene.ts';
import { Desk } from '../testing/desk.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { GivenView } from './given.view.ts';

let api: TestApi;
let scene: AskingScene;
/** The other record of the member of the scene, which is the one that is kept. */
let other: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  scene = await askingScene(api);
  other = (await new Desk(api, scene.centre).member({ stage: 'enquiry', admittedOn: undefined })).id;
});

const post = (path: string, body: object = {}) => scene.as().post(url(path)).send(body);
const begin = async (memberId: string, code = 'phq-9'): Promise<string> =>
  ((await post(`members/${memberId}/questionnaire-answers`, { code }).expect(201)).body as GivenView).id;
const finished = async (memberId: string, answers: object): Promise<string> => {
  const id = await begin(memberId);
  await scene.answer(id, answers);
  await post(`questionnaire-answers/${id}/finish`).expect(200);
  return id;
};
const checkIn = (memberId: string, body: object) => post(`members/${memberId}/check-ins`, { wantsTalk: false, ...body }).expect(201);
const merge = () =>
  scene
    .as('administrator')
    .post(url(`members/${scene.member}/merge`))
    .send({ otherId: other })
    .expect(200);
const unmerge = () =>
  scene
    .as('administrator')
    .post(url(`members/${scene.member}/unmerge`))
    .send({})
    .expect(200);
const ids = async (path: string): Promise<readonly string[]> =>
  ((await scene.listed(path)) as { id: string }[]).map(({ id }) => id).toSorted();
const bell = async (): Promise<readonly string[]> => ((await scene.listed('notifications')) as { code: string }[]).map(({ code }) => code);
const needing = async () =>
  ((await scene.listed('attention')) as { memberId: string; reasons: { code: string }[] }[]).map((one) => [
    one.memberId === scene.member ? 'kept' : 'other',
    ...one.reasons.map(({ code }) => code),
  ]);

describe('two records of one person that are merged', () => {
  it('have their answers and check-ins in one list, and each its own again after the undo', async () => {
    const [kept, moved] = [await finished(scene.member, { q1: '1' }), await finished(other, { q1: '2' })];
    await checkIn(scene.member, { mood: 4 });
    await checkIn(other, { mood: 2 });
    await merge();
    expect(await ids(`members/${scene.member}/questionnaire-answers`)).toEqual([kept, moved].toSorted());
    expect((await ids(`members/${scene.member}/check-ins`)).length).toBe(2);
    await unmerge();
    expect([await ids(`members/${scene.member}/questionnaire-answers`), await ids(`members/${other}/questionnaire-answers`)]).toEqual([
      [kept],
      [moved],
    ]);
    expect([(await ids(`members/${scene.member}/check-ins`)).length, (await ids(`members/${other}/check-ins`)).length]).toEqual([1, 1]);
  });

  it('are one person for the rules about check-ins', async () => {
    await checkIn(other, { mood: 2 });
    api.clock.set('2026-11-24T10:00:00Z');
    await checkIn(scene.member, { mood: 1 });
    expect(await needing()).toEqual([]);
    await merge();
    expect(await needing()).toEqual([['kept', 'mood-low']]);
    await unmerge();
    expect(await needing()).toEqual([]);
  });

  it('go on with a sheet that was begun with the other record', async () => {
    const sheet = await begin(other);
    await scene.answer(sheet, { q1: '3' });
    await merge();
    expect(await begin(scene.member)).toBe(sheet);
    await post(`questionnaire-answers/${sheet}/finish`).expect(200);
    await unmerge();
    expect(await ids(`members/${other}/questionnaire-answers`)).toEqual([sheet]);
  });

  it('with a sheet begun on both by the same person go on with the one that is kept', async () => {
    const [kept, left] = [await begin(scene.member), await begin(other)];
    await merge();
    expect(await begin(scene.member)).toBe(kept);
    await unmerge();
    expect([await begin(scene.member), await begin(other)]).toEqual([kept, left]);
  });

  it('keep a safety note open and in view, also where its sheet stays with the other record', async () => {
    await begin(scene.member);
    const { safetyNoteId } = await scene.answer(await begin(other), { q9: '2' });
    await merge();
    expect(await needing()).toEqual([['kept', 'safety-note']]);
    const note = (
      await scene
        .as()
        .get(url(`safety-notes/${safetyNoteId ?? ''}`))
        .expect(200)
    ).body as object;
    expect(note).toMatchObject({ memberId: scene.member, displayName: 'Tara M.', answer: { en: 'More than half the days' }, mayAct: true });
    await unmerge();
    expect(await needing()).toEqual([['other', 'safety-note']]);
  });

  it('keep the bell about the note, and end it with the note', async () => {
    const sheet = (
      await scene
        .as('administrator')
        .post(url(`members/${other}/questionnaire-answers`))
        .send({ code: 'phq-9' })
        .expect(201)
    ).body as GivenView;
    const { safetyNoteId } = await scene.answer(sheet.id, { q9: '1' }, 'administrator');
    expect(await bell()).toEqual(['safety-note']);
    await merge();
    expect(await bell()).toEqual(['safety-note']);
    await scene
      .as('administrator')
      .post(url(`safety-notes/${safetyNoteId ?? ''}/close`))
      .send({ note: 'Safe today' })
      .expect(200);
    expect([await needing(), await bell()]).toEqual([[], []]);
  });
});
